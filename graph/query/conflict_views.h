#pragma once

#include "gainsay/model/report.h"
#include "graph/query/article_texts.h"
#include "graph/query/ruling_index.h"
#include "graph/query/selection.h"

namespace gainsay {

/// The conflict with its evidence in context, and the rulings on it.
ConflictView view_of(const SelectedConflict& selected, ArticleTexts& texts, const RulingIndex& rulings);

/// Every statement of the claims in the report's conflicts, oldest first.
std::vector<Position> positions_in(const Report& report);

}  // namespace gainsay
