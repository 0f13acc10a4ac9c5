#pragma once

#include <map>
#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/speakers.h"

namespace gainsay {

/// The authors of reports that an article retells: a journalist who is introduced without an outlet, after reports of
/// one outlet alone, and of whom the article says what he or she wrote or reported, or whom it cites: "... according to
/// a report in the Gazette. Reporter Jane Doe wrote ...". By person, the outlet. Those who post on social media are
/// left out.
std::map<EntityIndex, EntityIndex> report_authors(const Discourse& discourse,
                                                  const std::vector<FoundAttribution>& found,
                                                  const std::vector<SpeakerOf>& speakers);

/// Gives what the outlet's report is said to say to its author, where one author and no columnist is known: one report
/// is one origin. Their rule becomes "speaker:report_author".
void credit_author(const Discourse& discourse, const std::map<EntityIndex, EntityIndex>& authors,
                   std::vector<SpeakerOf>& speakers);

}  // namespace gainsay
