#include "ingest/read/html_document.h"

#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "base/utf8.h"

namespace gainsay::read {
namespace {

/// The value of charset in the page's first bytes, as the HTML standard's prescan looks for it.
std::string declared_encoding(std::string_view bytes) {
  constexpr std::size_t prescan = 4096;
  const std::string head = ascii_lower(bytes.substr(0, prescan));
  for (auto at = head.find("charset"); at != std::string::npos; at = head.find("charset", at + 1)) {
    std::size_t value = at + 7;
    while (value < head.size() &&
           (head[value] == ' ' || head[value] == '=' || head[value] == '"' || head[value] == '\''))
      ++value;
    const std::size_t end = std::min(head.find_first_of("\"'; />", value), head.size());
    if (end > value && head.find('=', at) < end) return head.substr(value, end - value);
  }
  constexpr std::string_view xml = "encoding=";
  if (const auto at = head.substr(0, 200).find(xml); head.starts_with("<?xml") && at != std::string::npos) {
    const std::size_t end = head.find_first_of("\"'", at + xml.size() + 1);
    if (end != std::string::npos) return head.substr(at + xml.size() + 1, end - at - xml.size() - 1);
  }
  return "";
}

struct HtmlParserCloser {
  void operator()(htmlParserCtxt* parser) const { htmlFreeParserCtxt(parser); }
};
using HtmlParser = std::unique_ptr<htmlParserCtxt, HtmlParserCloser>;

struct DepthGuard {
  std::size_t deepest;
  bool is_exceeded = false;
};

void start_element(void* context, const xmlChar* name, const xmlChar** attributes) {
  auto* const parser = static_cast<htmlParserCtxt*>(context);
  auto& guard = *static_cast<DepthGuard*>(parser->_private);
  if (static_cast<std::size_t>(parser->nodeNr) >= guard.deepest) {
    guard.is_exceeded = true;
    xmlStopParser(parser);
    return;
  }
  xmlSAX2StartElement(context, name, attributes);
}

}  // namespace

Decoded decode_html(std::string_view bytes) {
  Decoded utf8 = decode_bytes(bytes);
  if (utf8.mark_size > 0 || utf8.invalid == 0) return utf8;
  const std::string declared = declared_encoding(bytes);
  if (auto decoded = decode_declared(bytes, declared)) return *decoded;
  return *decode_declared(bytes, "windows-1252");
}

ParsedHtml parse_html(std::string_view utf8, std::size_t deepest) {
  if (utf8.empty() || utf8.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return {};
  // libxml2 sets itself up on first use, which two threads must not do at once.
  static const bool ready = (xmlInitParser(), true);
  static_cast<void>(ready);
  constexpr int options =
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_NODEFDTD;
  const HtmlParser parser(htmlCreateMemoryParserCtxt(utf8.data(), static_cast<int>(utf8.size())));
  if (!parser) return {};
  htmlCtxtUseOptions(parser.get(), options);
  xmlSwitchToEncoding(parser.get(), xmlFindCharEncodingHandler("UTF-8"));
  parser->options |= XML_PARSE_HUGE;  // libxml2's own limit is a depth of 256, beyond which it drops text unsaid
  DepthGuard guard{deepest};
  parser->_private = &guard;
  parser->sax->startElement = start_element;
  htmlParseDocument(parser.get());
  HtmlDocument document(parser->myDoc);
  parser->myDoc = nullptr;
  if (guard.is_exceeded) return {nullptr, true};
  return {std::move(document)};
}

std::string_view element_name(const xmlNode* node) {
  if (!node || node->type != XML_ELEMENT_NODE || !node->name) return "";
  return reinterpret_cast<const char*>(node->name);
}

bool is_element(const xmlNode* node, std::string_view name) { return element_name(node) == name; }

std::string attribute(const xmlNode* node, const char* name) {
  xmlChar* value = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
  if (!value) return "";
  std::string text = to_valid_utf8(reinterpret_cast<const char*>(value));
  xmlFree(value);
  return text;
}

const xmlNode* next_node(const xmlNode* node, const xmlNode* root, bool enter) {
  const bool has_children =
      node->type == XML_ELEMENT_NODE || node->type == XML_HTML_DOCUMENT_NODE || node->type == XML_DOCUMENT_NODE;
  if (enter && has_children && node->children) return node->children;
  while (node && node != root) {
    if (node->next) return node->next;
    node = node->parent;
  }
  return nullptr;
}

std::string text_content(const xmlNode* node) {
  std::string text;
  const xmlNode* at = node;
  while (at) {
    const bool code = is_element(at, "script") || is_element(at, "style") || is_element(at, "noscript");
    if (at->type == XML_TEXT_NODE && at->content) text += reinterpret_cast<const char*>(at->content);
    at = next_node(at, node, !code);
  }
  return single_spaced(to_valid_utf8(text));
}

bool is_html_fragment(std::string_view text) {
  const std::string lower = ascii_lower(text.substr(0, 4000));
  return std::ranges::any_of(std::array<std::string_view, 6>{"<p>", "<p ", "<br>", "<br/>", "<br />", "<div"},
                             [&](std::string_view tag) { return lower.find(tag) != std::string::npos; });
}

}  // namespace gainsay::read
