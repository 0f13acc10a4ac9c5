#include "ingest/read/html_content.h"

#include <algorithm>
#include <unordered_map>

#include "ingest/read/html_text.h"

namespace gainsay::read {
namespace {

/// Whether a role of a side part stands on the element or above it, up to the root.
bool skips(const xmlNode* node, const HtmlPage& page) {
  if (node->type != XML_ELEMENT_NODE) return false;
  if (is_invisible(node)) return true;
  const auto role = role_of(node, page);
  return role && is_boilerplate(*role);
}

double paragraph_score(const xmlNode* paragraph, const HtmlPage& page) {
  constexpr std::size_t shortest = 25;
  const std::string text = text_content(paragraph);
  if (text.size() < shortest) return 0;
  const double commas = static_cast<double>(std::ranges::count(text, ','));
  const double length = std::min(3.0, static_cast<double>(text.size()) / 100);
  return (1 + commas + length) * (1 - page.link_share(paragraph));
}

const xmlNode* best_scored(const HtmlPage& page) {
  std::unordered_map<const xmlNode*, double> scores;
  const xmlNode* best = nullptr;
  double best_score = 0;
  for (const xmlNode* at = page.root(); at;) {
    const bool enter = !skips(at, page);
    const bool paragraph = is_element(at, "p") || is_element(at, "pre");
    if (enter && paragraph && at->parent) {
      const double score = paragraph_score(at, page);
      for (const auto& [node, share] : {std::pair{at->parent, 1.0}, std::pair{at->parent->parent, 0.5}}) {
        if (!node || node->type != XML_ELEMENT_NODE) break;
        const double total = scores[node] += score * share;
        if (total > best_score) {
          best = node;
          best_score = total;
        }
      }
    }
    at = next_node(at, page.root(), enter && !paragraph);
  }
  return best;
}

const xmlNode* declared_body(const HtmlPage& page) {
  constexpr std::size_t shortest = 200;
  for (const xmlNode* at = page.root(); at; at = next_node(at, page.root()))
    if (at->type == XML_ELEMENT_NODE && attribute(at, "itemprop") == "articleBody" && page.text_size(at) >= shortest)
      return at;
  return nullptr;
}

}  // namespace

const xmlNode* main_content(const HtmlPage& page) {
  const xmlNode* best = declared_body(page);
  if (!best) best = best_scored(page);
  if (!best) return page.root();
  constexpr std::size_t room_for_head = 400;
  const std::size_t most = page.text_size(best) + page.text_size(best) / 2 + room_for_head;
  const xmlNode* chosen = best;
  for (const xmlNode* around = best->parent;
       around && around->type == XML_ELEMENT_NODE && page.text_size(around) <= most; around = around->parent)
    chosen = around;
  return chosen;
}

}  // namespace gainsay::read
