#pragma once

#include <optional>
#include <string_view>

#include "gainsay/model/attribution.h"
#include "ingest/claims/clauses.h"

// One clause, two voices: who says it, and who rejects it in the same sentence.

namespace gainsay::claims {

/// The rule of the counter-claim to what is told as false.
inline constexpr std::string_view contested_rule = "contested";
/// The rule of what a rejected report says, on the word of whose report it is.
inline constexpr std::string_view rejected_report_rule = "rejected_report";

/// What its surroundings hold against a clause that they pass on.
struct Contest {
  Span words;                       ///< from what contests it to the end of its cue: "falsely claimed", "the debunked"
  bool doubts = false;              ///< "without evidence": grounds are missing, no more
  const Attribution* by = nullptr;  ///< whose telling it is; null in the article's own voice
};

/// "Falsely claimed that", "claimed, without evidence, that", "the debunked claim that": fact-checks in a word, which
/// bear on what the content as a whole says. `attribution` is the innermost one that holds the clause. None where it is
/// passed on as it is.
std::optional<Contest> contest_of(const Tree& tree, const Clause& clause, const Attributed& attributed,
                                  const Attribution& attribution);

/// What somebody's report says and another rejects.
struct RejectedReport {
  Clause told;                            ///< as the report has it, without the rejection
  std::optional<TokenIndex> noun;         ///< that names it
  const Attribution* owner = nullptr;     ///< of the report; null where it names nobody
  const Attribution* rejecter = nullptr;  ///< null in the article's own voice
};

/// "Dismissed Lee's accusations that", "denied the reports that": the clause holds on the word of those whose report it
/// is, and is rejected on another's. `attribution` is the innermost one that holds the clause, or null. None where
/// nothing rejects it, or where what is rejected was not said ("denied the notion that").
std::optional<RejectedReport> rejected_report(const Tree& tree, const Clause& clause, const Attributed& attributed,
                                              const Attribution* attribution);

}  // namespace gainsay::claims
