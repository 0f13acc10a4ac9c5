#pragma once

#include "gainsay/model/conflict.h"

namespace gainsay::conflict {

/// What tells one mention of a claim from others, and the order in which they were made. Outlives its position.
struct Mention {
  DateInterval said;  ///< else the article's date
  DateInterval published;
  ArticleId article;
  Span span;
  Span predicate_span;
  StatementId statement;
};

Mention mention_of(const Position& position);

/// The canonical order, that of a conflict's sides: by said, published, article and span.
bool earlier(const Mention& a, const Mention& b);
bool earlier(const Position& a, const Position& b);

/// "By 19 June" is taken for that day: news reports what was said shortly before. An open span ("since 2012") tells
/// nothing of when it was said: the article's date is taken then.
DateInterval when_said(const Position& position);

}  // namespace gainsay::conflict
