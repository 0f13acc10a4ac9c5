#include "ingest/read/html_text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/utf8.h"

namespace gainsay::read {
namespace {

template <std::size_t count>
bool is_one_of(std::string_view name, const std::array<std::string_view, count>& names) {
  return std::ranges::find(names, name) != names.end();
}

constexpr std::array<std::string_view, 45> block_elements{
    "address", "article", "aside",   "blockquote", "body",  "br",       "center",     "dd",     "details",
    "dialog",  "dir",     "div",     "dl",         "dt",    "fieldset", "figcaption", "figure", "footer",
    "form",    "h1",      "h2",      "h3",         "h4",    "h5",       "h6",         "header", "hgroup",
    "hr",      "html",    "legend",  "li",         "main",  "menu",     "nav",        "ol",     "p",
    "pre",     "section", "summary", "table",      "tbody", "td",       "th",         "tr",     "ul"};

constexpr std::array<std::string_view, 17> invisible_elements{
    "script", "style",  "noscript", "template", "iframe", "svg",    "canvas", "object", "embed",
    "button", "select", "textarea", "input",    "head",   "option", "audio",  "video"};

struct NamedRole {
  std::string_view part;  ///< of a class or id, between its separators
  BlockKind kind;
};

/// Parts of class names and ids that news pages share, after the lists of Readability and its kin.
constexpr std::array<NamedRole, 44> named_roles{{
    {"related", BlockKind::teaser},
    {"recommended", BlockKind::teaser},
    {"recommendations", BlockKind::teaser},
    {"recirc", BlockKind::teaser},
    {"trending", BlockKind::teaser},
    {"mostread", BlockKind::teaser},
    {"popular", BlockKind::teaser},
    {"teaser", BlockKind::teaser},
    {"readmore", BlockKind::teaser},
    {"outbrain", BlockKind::advertisement},
    {"taboola", BlockKind::advertisement},
    {"promo", BlockKind::advertisement},
    {"sponsor", BlockKind::advertisement},
    {"sponsored", BlockKind::advertisement},
    {"ad", BlockKind::advertisement},
    {"ads", BlockKind::advertisement},
    {"advert", BlockKind::advertisement},
    {"advertisement", BlockKind::advertisement},
    {"share", BlockKind::social},
    {"sharing", BlockKind::social},
    {"social", BlockKind::social},
    {"follow", BlockKind::social},
    {"newsletter", BlockKind::social},
    {"subscribe", BlockKind::social},
    {"subscription", BlockKind::social},
    {"signup", BlockKind::social},
    {"comments", BlockKind::social},
    {"disqus", BlockKind::social},
    {"breadcrumb", BlockKind::menu},
    {"breadcrumbs", BlockKind::menu},
    {"nav", BlockKind::menu},
    {"navbar", BlockKind::menu},
    {"navigation", BlockKind::menu},
    {"menu", BlockKind::menu},
    {"tags", BlockKind::menu},
    {"cookie", BlockKind::other_boilerplate},
    {"caption", BlockKind::caption},
    {"credit", BlockKind::credit},
    {"byline", BlockKind::byline},
    {"authorbio", BlockKind::author_bio},
    {"dateline", BlockKind::dateline},
    {"timestamp", BlockKind::timestamp},
    {"standfirst", BlockKind::standfirst},
    {"footnote", BlockKind::other_boilerplate},
}};

std::optional<BlockKind> role_by_name(std::string_view classes) {
  const std::string lower = ascii_lower(classes);
  for (std::size_t at = 0; at < lower.size();) {
    const std::size_t end = std::min(lower.find_first_of(" -_", at), lower.size());
    const std::string_view part = std::string_view(lower).substr(at, end - at);
    for (const NamedRole& role : named_roles)
      if (part == role.part) return role.kind;
    at = end + 1;
  }
  return std::nullopt;
}

std::optional<BlockKind> role_by_element(std::string_view name) {
  if (name == "h1") return BlockKind::headline;
  if (name.size() == 2 && name[0] == 'h' && name[1] >= '2' && name[1] <= '6') return BlockKind::subhead;
  if (name == "figcaption" || name == "caption") return BlockKind::caption;
  if (name == "nav" || name == "menu") return BlockKind::menu;
  if (name == "footer") return BlockKind::other_boilerplate;
  if (name == "aside") return BlockKind::teaser;
  if (name == "li") return BlockKind::list_item;
  return std::nullopt;
}

/// Builds the lines while the page is walked.
class Writer {
 public:
  void add(std::string_view text, std::optional<BlockKind> kind) {
    if (!line_.empty() && kind != kind_) end_line();
    kind_ = kind;
    line_ += text;
  }

  void end_line() {
    std::string line = single_spaced(line_);
    line_.clear();
    // Soft hyphens are marks for the browser's line breaking, no part of a word.
    for (auto at = line.find("\xC2\xAD"); at != std::string::npos; at = line.find("\xC2\xAD", at)) line.erase(at, 2);
    if (line.empty()) return;
    if (!lines_.text.empty()) lines_.text += "\n\n";
    const std::size_t begin = lines_.text.size();
    lines_.text += line;
    if (kind_) lines_.kinds.push_back({{begin, lines_.text.size()}, *kind_});
  }

  HtmlLines take() {
    end_line();
    return std::move(lines_);
  }

 private:
  HtmlLines lines_;
  std::string line_;
  std::optional<BlockKind> kind_;
};

/// A list that is mostly links leads elsewhere.
bool is_link_list(const xmlNode* node, const HtmlPage& page) {
  constexpr double mostly = 0.7;
  return (is_element(node, "ul") || is_element(node, "ol")) && page.link_share(node) > mostly;
}

/// A page's wrapper may be called "post social-enabled"; what holds this share of all text is no side matter.
bool holds_much(const xmlNode* element, const HtmlPage& page) {
  constexpr std::size_t one_in = 3;
  return page.text_size(element) * one_in > page.text_size();
}

}  // namespace

bool is_invisible(const xmlNode* element) {
  const std::string_view name = element_name(element);
  if (is_one_of(name, invisible_elements)) return true;
  if (xmlHasProp(element, reinterpret_cast<const xmlChar*>("hidden"))) return true;
  const std::string style = ascii_lower(attribute(element, "style"));
  return style.find("display:none") != std::string::npos || style.find("display: none") != std::string::npos ||
         attribute(element, "aria-hidden") == "true";
}

std::optional<BlockKind> role_of(const xmlNode* element, const HtmlPage& page) {
  if (const auto kind = role_by_element(element_name(element)))
    return is_boilerplate(*kind) && holds_much(element, page) ? std::nullopt : kind;
  if (holds_much(element, page)) return std::nullopt;
  if (is_link_list(element, page)) return BlockKind::teaser;
  if (attribute(element, "role") == "navigation") return BlockKind::menu;
  if (const auto kind = role_by_name(attribute(element, "class"))) return kind;
  return role_by_name(attribute(element, "id"));
}

HtmlLines html_lines(const xmlNode* root, const HtmlPage& page) {
  struct Open {
    const xmlNode* node;
    std::optional<BlockKind> kind;  ///< of the innermost role around; boilerplate wins over all below it
  };
  Writer writer;
  std::vector<Open> open;
  const xmlNode* at = root;
  while (at) {
    while (!open.empty() && at != root) {
      const xmlNode* parent = at->parent;
      if (open.back().node == parent) break;
      if (is_one_of(element_name(open.back().node), block_elements)) writer.end_line();
      open.pop_back();
    }
    const std::optional<BlockKind> around = open.empty() ? std::nullopt : open.back().kind;
    bool enter = true;
    if (at->type == XML_TEXT_NODE && at->content) {
      writer.add(to_valid_utf8(reinterpret_cast<const char*>(at->content)), around);
    } else if (at->type == XML_ELEMENT_NODE) {
      enter = !is_invisible(at);
      const bool block = is_one_of(element_name(at), block_elements);
      if (block) writer.end_line();
      if (enter) {
        const bool fixed = around && is_boilerplate(*around);
        const auto own = fixed || at == root ? std::nullopt : role_of(at, page);
        open.push_back({at, own ? own : around});
      }
    } else if (at->type != XML_CDATA_SECTION_NODE) {
      enter = at->type == XML_HTML_DOCUMENT_NODE;
    }
    at = next_node(at, root, enter);
  }
  return writer.take();
}

std::optional<HtmlLines> html_fragment_lines(std::string_view html, std::size_t deepest) {
  const ParsedHtml parsed = parse_html(html, deepest);
  if (parsed.is_too_deep) return std::nullopt;
  const xmlNode* root = parsed.document ? xmlDocGetRootElement(parsed.document.get()) : nullptr;
  return root ? html_lines(root, HtmlPage(root)) : HtmlLines{std::string(html), {}};
}

}  // namespace gainsay::read
