#pragma once

#include <string>

#include "gainsay/model/article.h"

namespace gainsay {

struct Context {
  std::string before;
  std::string after;
};

/// What stands around `span` within its block, verbatim: the rest of its sentence and one sentence more on either side,
/// at most `most` bytes each, cut between words.
Context context_of(const Article& article, const Span& span, std::size_t most = 300);

}  // namespace gainsay
