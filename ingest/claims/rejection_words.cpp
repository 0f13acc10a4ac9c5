#include "ingest/claims/rejection_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ingest/claims/tree.h"

namespace gainsay::claims {

bool names_a_report(std::string_view lemma) {
  return is_any_of(lemma,
                   {"report",           "rumor",      "rumour",      "claim",       "allegation",  "story",
                    "accusation",       "suggestion", "speculation", "charge",      "assertion",   "statement",
                    "insinuation",      "notion",     "account",     "narrative",   "version",     "characterization",
                    "characterisation", "theory",     "conclusion",  "finding",     "description", "news",
                    "contention",       "complaint",  "idea",        "implication", "innuendo",    "tale",
                    "article",          "information"});
}

bool holds_a_report(std::string_view lemma) {
  return is_any_of(lemma, {"figure", "number", "quote", "quotation", "picture", "image", "video", "photo", "photograph",
                           "letter", "document", "recording", "tape", "post", "tweet", "list", "impression", "map"});
}

bool rejects_truth(std::string_view lemma) {
  return is_any_of(
      lemma,
      {"false",     "untrue",     "baseless",       "unfounded",  "groundless",      "fabricated", "fabrication",
       "lie",       "nonsense",   "rubbish",        "incorrect",  "inaccurate",      "hoax",       "misleading",
       "absurd",    "ridiculous", "disinformation", "slander",    "smear",           "fake",       "fiction",
       "invention", "falsehood",  "bogus",          "fictitious", "unsubstantiated", "ludicrous",  "preposterous",
       "erroneous", "untruth",    "forgery",        "myth",       "canard",          "libel",      "defamatory"});
}

bool affirms_truth(std::string_view lemma) {
  return is_any_of(lemma, {"true", "accurate", "correct", "case", "so", "factual", "truthful"});
}

bool names_a_ground(std::string_view lemma) {
  return is_any_of(lemma,
                   {"truth", "basis", "substance", "foundation", "merit", "validity", "credence", "credibility"});
}

bool always_denies(std::string_view lemma) { return is_any_of(lemma, {"deny", "refute", "rebut", "debunk"}); }

bool denies_reports(std::string_view lemma) {
  return is_any_of(lemma, {"reject", "dismiss", "dispute", "contest", "repudiate", "disavow", "brush off",
                           "brush aside", "shrug off", "contradict", "discount", "denounce"});
}

bool can_be_withheld(std::string_view lemma) {
  return is_any_of(lemma, {"access",   "entry",       "visa",    "permission",  "bail",    "request",   "right",
                           "asylum",   "application", "appeal",  "motion",      "bid",     "petition",  "license",
                           "licence",  "parole",      "benefit", "opportunity", "service", "treatment", "permit",
                           "coverage", "claimant",    "vote",    "chance",      "justice", "job",       "loan",
                           "credit",   "care",        "freedom", "citizenship", "passage", "admission", "support"});
}

std::string_view verb_of_denial(std::string_view noun) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> verbs{{{"denial", "deny"},
                                                                                {"rebuttal", "rebut"},
                                                                                {"refutation", "refute"},
                                                                                {"repudiation", "repudiate"},
                                                                                {"disavowal", "disavow"},
                                                                                {"rejection", "reject"}}};
  const auto found = std::find_if(verbs.begin(), verbs.end(), [&](const auto& entry) { return entry.first == noun; });
  return found == verbs.end() ? std::string_view() : found->second;
}

}  // namespace gainsay::claims
