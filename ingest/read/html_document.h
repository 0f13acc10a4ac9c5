#pragma once

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

#include <memory>
#include <string>
#include <string_view>

#include "ingest/read/encoding.h"

/// A parsed page. libxml2's HTML parser, lenient, with entities of the DTD and network access off.
namespace gainsay::read {

struct HtmlDocumentCloser {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using HtmlDocument = std::unique_ptr<xmlDoc, HtmlDocumentCloser>;

/// The page's text in UTF-8: by its byte-order mark, else by the encoding that it declares, else UTF-8 if it is
/// well-formed, else windows-1252, which is what browsers take.
Decoded decode_html(std::string_view bytes);

struct ParsedHtml {
  HtmlDocument document;     ///< null where nothing could be made of it
  bool is_too_deep = false;  ///< then there is no document
};
/// `utf8` must be well-formed. Where more than `deepest` elements stand inside one another, parsing stops.
ParsedHtml parse_html(std::string_view utf8, std::size_t deepest);

/// Lower-case name of an element; "" for text and all else.
std::string_view element_name(const xmlNode* node);
bool is_element(const xmlNode* node, std::string_view name);
/// "" where absent.
std::string attribute(const xmlNode* node, const char* name);
/// The next node in document order within `root`; skips the children of `node` where `enter` is false. Null at the end.
/// Pages can nest a million deep, so that all walks are loops.
const xmlNode* next_node(const xmlNode* node, const xmlNode* root, bool enter = true);
/// All text below `node`, with white space as single blanks; what scripts and styles hold is left out.
std::string text_content(const xmlNode* node);

/// Whether a JSON field's text is HTML: it holds tags of paragraphs or line breaks.
bool is_html_fragment(std::string_view text);

}  // namespace gainsay::read
