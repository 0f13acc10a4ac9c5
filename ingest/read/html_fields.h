#pragma once

#include "ingest/read/article_builder.h"
#include "ingest/read/html_document.h"

namespace gainsay::read {

/// The fields that a page states beside its text: JSON-LD (schema.org NewsArticle and its kin), meta elements
/// (OpenGraph, article:*, Dublin Core, Parse.ly, Sailthru), the canonical link, time elements, the title and first
/// heading. `path` and `text` stay empty.
Record html_fields(const xmlNode* root);

}  // namespace gainsay::read
