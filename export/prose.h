#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/attribution.h"
#include "gainsay/model/conflict.h"
#include "gainsay/model/date.h"
#include "gainsay/model/report.h"
#include "gainsay/model/ruling.h"

/// The words in which reports and diagrams speak to people: one wording for all formats. Nothing here is escaped.
namespace gainsay::prose {

/// "promise vs conduct" for `promise_vs_conduct`.
std::string spoken(std::string_view vocabulary_word);

/// "19 June 2023"; "1 to 19 June 2023" and so on for intervals; "since …", "until …"; "undated" where unknown.
std::string date(const DateInterval& interval);

/// "CNN → senior officials"; implied hops in brackets; `arrow` stands between two hops.
std::string chain(const std::vector<Hop>& chain, std::string_view arrow = " → ");

/// The name; of an article or a document, whose name is its title or path, no more than can stand beside others.
std::string short_name(const Named& named);

/// The speaker's name, else the last hop's ("the article" for an article in its own voice), else "unattributed".
std::string speaker(const Position& position);

/// "denied", "asked": the speech act in the past tense, which fits one speaker and many.
std::string_view act_verb(SpeechAct act);

/// On one line and in quotation marks, unless it brings its own.
std::string quoted(std::string_view text);

/// "1 conflict", "2 conflicts".
std::string count(std::size_t number, std::string_view singular, std::string_view plural);

/// "93 %".
std::string percent(double share);

/// "somebody, 2024-04-13T09:30:00Z: a slip of the pen".
std::string author(const RulingAuthor& author);

/// "outlet of in/a.txt: Harbour Post".
std::string correction(const Correction& correction);

/// "dismiss by Ada: a slip of the pen".
std::string ruling(const RulingMark& ruling);
/// "merge of the actors “A. Renn” and “Ada Renn” by ada, 2024-04-13T09:30:00Z: the mayor".
std::string ruling(const Ruling& ruling);
/// All of them, one after another; "" for none.
std::string rulings(const std::vector<Ruling>& rulings, std::string_view between = "; ");

/// "rests on one origin", "rests on 2 to 3 independent origins".
std::string origins(std::size_t least, std::size_t most);

/// "3 articles, 41 statements …": what the report covers, in one sentence.
std::string coverage(const Report& report);

/// "The articles name 3 outlets and were published 4 March to 2 April 2025; 1 is undated."; "" where
/// nothing is known of them.
std::string scope(const Report& report);

/// What was found, in a sentence or two: how many contradictions, tensions and updates, and how many of them are
/// strong.
std::string summary(const Report& report);

/// What stands in every report about its own nature.
std::string_view caveat();

}  // namespace gainsay::prose
