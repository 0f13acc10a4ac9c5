#pragma once

#include "export/json.h"
#include "gainsay/model/report.h"

namespace gainsay {

/// "path", "id", "title", "outlet", "published": where something stands.
void write_article_ref(Json& json, const Position::ArticleRef& article);
/// One object: a place that says the same, in short.
void write_mention(Json& json, const Position& mention);
/// The members of a conflict (schema gainsay.conflict/1) into the open object.
void write_conflict_members(Json& json, const ConflictView& view);

}  // namespace gainsay
