#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/speakers.h"

namespace gainsay {

/// Whom an outlet's name in a recipient's place makes a hop: "told Reuters", "wrote in the Gazette", "the Gazette
/// quoted her as saying"; or the outlet for which a journalist speaks.
struct ToldOutlet {
  EntityIndex outlet = 0;
  TokenRange range;
  TokenRange cue;
};

/// How one attribution's words reached the article.
struct Link {
  std::optional<std::size_t> through;  ///< the attribution whose speaker passes them on
  std::optional<ToldOutlet> told;
  std::optional<EntityIndex> implied;  ///< the outlet whose report the article retells, not named here
};

/// One link for each attribution, by these rules in order:
/// - what stands in another's content goes through its speaker (`parent`);
/// - whom a report cites ("citing", "quoting") speaks through the report;
/// - what was told an outlet, or said by its journalist, comes through the outlet, and so, implied, does what the same
///   person says later in the article;
/// - whom a sentence opens with as published in an outlet, and the author of the one outlet's report that was cited
///   before, speak through it, implied;
/// - in an article that retells one outlet's report, what unnamed sources say comes through that outlet, implied.
///
/// `authors` as of `report_authors`.
std::vector<Link> find_links(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                             const std::vector<SpeakerOf>& speakers, const std::map<EntityIndex, EntityIndex>& authors);

}  // namespace gainsay
