#include "gainsay/model/ruling.h"

#include <array>
#include <cstddef>
#include <utility>

#include "base/content_id.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 4> subject_names{"conflict", "claims", "actors", "article"};
constexpr std::array<std::string_view, 6> decision_names{"confirm", "dismiss", "merge", "split", "correct", "withdraw"};
constexpr std::array<std::string_view, 3> field_names{"published", "outlet", "url"};

template <class T, std::size_t size>
std::optional<T> find(const std::array<std::string_view, size>& names, std::string_view word) {
  for (std::size_t i = 0; i < size; ++i)
    if (names[i] == word) return static_cast<T>(i);
  return std::nullopt;
}

std::string digest(const RulingAnchor& anchor) {
  return content_id({anchor.version.value, std::to_string(anchor.span.begin), std::to_string(anchor.span.end),
                     anchor.text, anchor.id});
}

}  // namespace

std::string_view name_of(RulingSubject subject) { return subject_names[static_cast<std::size_t>(subject)]; }
std::string_view name_of(RulingDecision decision) { return decision_names[static_cast<std::size_t>(decision)]; }
std::string_view name_of(CorrectedField field) { return field_names[static_cast<std::size_t>(field)]; }

std::optional<RulingSubject> parse_ruling_subject(std::string_view word) {
  return find<RulingSubject>(subject_names, word);
}
std::optional<RulingDecision> parse_ruling_decision(std::string_view word) {
  return find<RulingDecision>(decision_names, word);
}
std::optional<CorrectedField> parse_corrected_field(std::string_view word) {
  return find<CorrectedField>(field_names, word);
}

bool may_decide(RulingSubject subject, RulingDecision decision) {
  switch (decision) {
    case RulingDecision::confirm:
    case RulingDecision::dismiss:
      return subject == RulingSubject::conflict;
    case RulingDecision::merge:
    case RulingDecision::split:
      return subject == RulingSubject::claims || subject == RulingSubject::actors;
    case RulingDecision::correct:
      return subject == RulingSubject::article;
    case RulingDecision::withdraw:
      return true;
  }
  return false;
}

Ruling in_log_order(Ruling ruling) {
  if (ruling.decision != RulingDecision::split && ruling.b < ruling.a) std::swap(ruling.a, ruling.b);
  return ruling;
}

std::string id_of(const Ruling& ruling) {
  const Correction& correction = ruling.correction;
  return content_id({"ruling/1", name_of(ruling.subject), name_of(ruling.decision), digest(ruling.a), digest(ruling.b),
                     correction.path, name_of(correction.field), correction.value, ruling.author.by, ruling.author.note,
                     ruling.author.made_at});
}

}  // namespace gainsay
