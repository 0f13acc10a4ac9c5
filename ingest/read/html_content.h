#pragma once

#include "ingest/read/html_document.h"
#include "ingest/read/html_page.h"

namespace gainsay::read {

/// The element that holds the article: what the page says is its body (itemprop articleBody), else the element whose
/// paragraphs score best by length and commas and are no links, as Readability does (Arc90, 2009); then the widest
/// element around it that adds little text, so that the headline and byline come with it. The root at worst.
const xmlNode* main_content(const HtmlPage& page);

}  // namespace gainsay::read
