#include "base/mention.h"

#include <tuple>

namespace gainsay {
namespace {

bool earlier(const DateInterval& said_a, const DateInterval& published_a, const DateInterval& said_b,
             const DateInterval& published_b, bool otherwise) {
  if (const auto order = chronological(said_a, said_b); order != 0) return order < 0;
  if (const auto order = chronological(published_a, published_b); order != 0) return order < 0;
  return otherwise;
}

/// Whether the mentions of the first pair come before those of the second; equal pairs do not.
bool come_first(const Mention& a, const Mention& b, const Mention& than_a, const Mention& than_b) {
  if (earlier(a, than_a)) return true;
  return !earlier(than_a, a) && earlier(b, than_b);
}

}  // namespace

DateInterval when_said(const DateInterval& said, const DateInterval& published) {
  const auto placed = [](const DateInterval& interval) -> DateInterval {
    if (!interval.begin && interval.end) return DateInterval::on(*interval.end);
    return interval.begin && interval.end ? interval : DateInterval();
  };
  const DateInterval known = placed(said);
  return known.known() ? known : placed(published);
}

DateInterval when_said(const Position& position) { return when_said(position.said, position.article.published); }

Mention mention_of(const Position& position) {
  const Statement& statement = position.statement;
  return {when_said(position), position.article.published,     position.article.id,
          statement.span,      statement.claim.predicate_span, statement.id};
}

bool earlier(const Mention& a, const Mention& b) {
  return earlier(a.said, a.published, b.said, b.published,
                 std::tie(a.article, a.span, a.statement) < std::tie(b.article, b.span, b.statement));
}

bool earlier(const Position& a, const Position& b) {
  return earlier(when_said(a), a.article.published, when_said(b), b.article.published,
                 std::tie(a.article.id, a.statement.span, a.statement.id) <
                     std::tie(b.article.id, b.statement.span, b.statement.id));
}

bool is_better(const FoundConflict& one, const FoundConflict& other) {
  if (one.conflict.score != other.conflict.score) return one.conflict.score > other.conflict.score;
  return come_first(one.a, one.b, other.a, other.b);
}

bool is_better(const FoundSupport& one, const FoundSupport& other) {
  return come_first(one.a, one.b, other.a, other.b);
}

}  // namespace gainsay
