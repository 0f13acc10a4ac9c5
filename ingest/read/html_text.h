#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/article.h"
#include "ingest/read/html_document.h"
#include "ingest/read/html_page.h"

namespace gainsay::read {

/// The text below an element: one line for each block of the page, with an empty line between them, white space as
/// single blanks. `kinds` holds the lines whose role the page's own markup tells (a heading, a caption, a list of
/// links, a part named as related stories, a newsletter box ...), in text order.
struct HtmlLines {
  std::string text;
  std::vector<Block> kinds;
};

/// `page` must have been made from the same document.
HtmlLines html_lines(const xmlNode* root, const HtmlPage& page);

/// The same for HTML that stands in a field of another format. Where it cannot be parsed, its text is `html` itself;
/// none where more than `deepest` elements stand inside one another.
std::optional<HtmlLines> html_fragment_lines(std::string_view html, std::size_t deepest);

/// The role that an element's name, class, id or ARIA role gives to all below it; none for plain content. A name says
/// nothing of an element that holds much of the page.
std::optional<BlockKind> role_of(const xmlNode* element, const HtmlPage& page);

/// What holds no text for readers: scripts, styles, forms, hidden parts.
bool is_invisible(const xmlNode* element);

}  // namespace gainsay::read
