#pragma once

#include <string_view>

namespace gainsay::claims {

/// What can be true or false: "claim", "allegation", "report", "rumour".
[[nodiscard]] bool names_a_report(std::string_view lemma);
/// What shows or tells something that can be wrong: "figure", "picture", "letter".
[[nodiscard]] bool holds_a_report(std::string_view lemma);
/// "False", "baseless", "a hoax": says of a report that it is not so.
[[nodiscard]] bool rejects_truth(std::string_view lemma);
/// "True", "accurate", "the case": says so where it is negated.
[[nodiscard]] bool affirms_truth(std::string_view lemma);
/// "Truth", "basis", "substance": what a report has none of.
[[nodiscard]] bool names_a_ground(std::string_view lemma);
/// Verbs that reject a proposition by what they mean: "deny", "refute". "Reject" does so with a report alone.
[[nodiscard]] bool always_denies(std::string_view lemma);
[[nodiscard]] bool denies_reports(std::string_view lemma);
/// What one party denies another, without saying anything: "access", "bail", "a visa".
[[nodiscard]] bool can_be_withheld(std::string_view lemma);
/// The verb of a noun that names a denial: "denial" gives "deny". Empty where it names none.
[[nodiscard]] std::string_view verb_of_denial(std::string_view noun);

}  // namespace gainsay::claims
