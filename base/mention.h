#pragma once

#include "gainsay/model/findings.h"

namespace gainsay {

Mention mention_of(const Position& position);

/// The canonical order, that of a conflict's sides: by said, published, article and span.
bool earlier(const Mention& a, const Mention& b);
bool earlier(const Position& a, const Position& b);

/// "By 19 June" is taken for that day: news reports what was said shortly before. An open span ("since 2012") tells
/// nothing of when it was said: the article's date is taken then.
DateInterval when_said(const Position& position);
DateInterval when_said(const DateInterval& said, const DateInterval& published);

/// Whether the first is the better evidence of two conflicts between the same claims: by score, then the one whose
/// sides were said first. A total order over the mentions, so that what is kept does not depend on what was found
/// first.
bool is_better(const FoundConflict& one, const FoundConflict& other);
/// The same for supports from and to the same claims.
bool is_better(const FoundSupport& one, const FoundSupport& other);

}  // namespace gainsay
