#pragma once

#include <vector>

#include "gainsay/lexicon.h"
#include "gainsay/model/annotated_text.h"
#include "gainsay/model/article.h"
#include "gainsay/model/attribution.h"
#include "gainsay/model/claim.h"

/// Stage 4: attributions and the article's own voice to propositions.
namespace gainsay {

/// One statement for each clause that claims something, in text order. Questions, conditions and boilerplate give
/// statements marked `conditional`, or none. Never fails on any text. Cost: linear in the tokens.
std::vector<Statement> extract_claims(const Article& article, const AnnotatedText& text, const Attributed& attributed,
                                      const Lexicon& lexicon);

}  // namespace gainsay
