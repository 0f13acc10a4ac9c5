#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// How a reading turns against something said without saying it again.
struct Rejection {
  const Phrase* report = nullptr;  ///< the words for what is rejected: "the fraud claims", "it"
  bool by_doer = false;            ///< the claim's agent rejects it, not the voice that says so
  bool about_pronoun = false;      ///< "it was untrue"
  bool doubts = false;             ///< "is sceptical about the reports": does not call them false
};

/// "The rumour is baseless", "called the story a hoax", "dismissed the claims", "that is not true", "is sceptical about
/// the reported cuts". None where the reading says what it rejects, or rejects no report.
std::optional<Rejection> rejection_of(const Reading& reading);

/// Whether the phrase names what can be said, so that it can be called false.
bool is_report_phrase(const Phrase& phrase);

/// "Dismissed the report that ...": it says itself what it rejects, though no claim was made of it.
bool names_what_was_said(const Reading& reading);

/// The words of a phrase for a report that say of what kind it is, in lower case: "fraud" of "the false fraud claims",
/// "cut" of "the size of the reported cuts".
std::vector<std::string> kind_of_report(const Phrase& report, Words& words);

}  // namespace gainsay::conflict
