#pragma once

#include <string>
#include <vector>

#include "gainsay/model/article.h"
#include "gainsay/model/attribution.h"
#include "gainsay/model/claim.h"

namespace gainsay {

/// All that one article says: what `gainsay extract` prints and what the store keeps.
struct Extraction {
  Article article;
  Attributed attributed;
  std::vector<Statement> statements;  ///< in text order
  std::string made_by{};              ///< the stages that extracted it; "" where unknown
};

}  // namespace gainsay
