#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "gainsay/model/ids.h"
#include "gainsay/model/span.h"

namespace gainsay {

/// What a person rules on: a conflict, whether two mentions are of one claim, whether two names are of one actor, what
/// an article says of itself.
enum class RulingSubject { conflict, claims, actors, article };
/// `confirm` and `dismiss` are of conflicts, `merge` and `split` of claims and actors, `correct` of articles;
/// `withdraw` takes back what was decided before.
enum class RulingDecision { confirm, dismiss, merge, split, correct, withdraw };
/// What of an article a person can correct.
enum class CorrectedField { published, outlet, url };

[[nodiscard]] std::string_view name_of(RulingSubject subject);
[[nodiscard]] std::string_view name_of(RulingDecision decision);
[[nodiscard]] std::string_view name_of(CorrectedField field);
[[nodiscard]] std::optional<RulingSubject> parse_ruling_subject(std::string_view word);
[[nodiscard]] std::optional<RulingDecision> parse_ruling_decision(std::string_view word);
[[nodiscard]] std::optional<CorrectedField> parse_corrected_field(std::string_view word);

/// Where a ruling hangs: words of a text, which stay when models and ids change.
struct RulingAnchor {
  VersionId version;
  Span span;
  std::string text;  ///< the statement there, or the name, as it was read then
  std::string id{};  ///< of the claim or the actor then, which stands in where the text is gone; "" where not told
  friend auto operator<=>(const RulingAnchor&, const RulingAnchor&) = default;
};

/// What a person knows better than an article's own text: kept by the path as given ("stdin:" and the version for
/// standard input), and applied whenever that path is read again.
struct Correction {
  std::string path;
  CorrectedField field = CorrectedField::outlet;
  std::string value;  ///< of `published`: as `to_string(DateInterval)` gives it; "" of one that is withdrawn
  friend auto operator<=>(const Correction&, const Correction&) = default;
};

/// Whose word a ruling is.
struct RulingAuthor {
  std::string by;
  std::string note;     ///< why
  std::string made_at;  ///< "2024-04-13T09:30:00Z"; "" where not told
  friend auto operator<=>(const RulingAuthor&, const RulingAuthor&) = default;
};

/// A person's decision, as the log keeps it.
struct Ruling {
  RulingSubject subject = RulingSubject::conflict;
  RulingDecision decision = RulingDecision::confirm;
  RulingAnchor a{};  ///< of a conflict, claims or actors. Before `b`, so that a pair has one form, but for `split`,
  RulingAnchor b{};  ///< where `b` is what is set apart
  Correction correction{};  ///< of an article
  RulingAuthor author{};
  friend auto operator<=>(const Ruling&, const Ruling&) = default;
};

/// Whether one can be said of the other.
bool may_decide(RulingSubject subject, RulingDecision decision);

/// The ruling with its anchors in the order of the log.
Ruling in_log_order(Ruling ruling);

/// A hash of all that the ruling says.
std::string id_of(const Ruling& ruling);

}  // namespace gainsay
