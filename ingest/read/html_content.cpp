#include "ingest/read/html_content.h"

#include <algorithm>
#include <unordered_map>

#include "base/utf8.h"
#include "ingest/read/html_text.h"

namespace gainsay::read {
namespace {

/// Whether the element holds a side part of the page, or nothing to read.
bool skips(const xmlNode* node, const HtmlPage& page) {
  if (node->type != XML_ELEMENT_NODE) return false;
  if (is_invisible(node)) return true;
  const auto role = role_of(node, page);
  return role && is_boilerplate(*role);
}

double text_score(const std::string& text) {
  constexpr std::size_t shortest = 25;
  if (text.size() < shortest) return 0;
  const double commas = static_cast<double>(std::ranges::count(text, ','));
  return 1 + commas + std::min(3.0, static_cast<double>(text.size()) / 100);
}

double paragraph_score(const xmlNode* paragraph, const HtmlPage& page) {
  return text_score(text_content(paragraph)) * (1 - page.link_share(paragraph));
}

/// Older pages part their paragraphs by line breaks alone: the text then stands in the element itself.
double loose_text_score(const xmlNode* element) {
  constexpr std::size_t shortest = 80;
  double score = 0;
  for (const xmlNode* child = element->children; child; child = child->next) {
    if (child->type != XML_TEXT_NODE || !child->content) continue;
    const std::string text = single_spaced(reinterpret_cast<const char*>(child->content));
    if (text.size() >= shortest) score += text_score(text);
  }
  return score;
}

const xmlNode* best_scored(const HtmlPage& page) {
  std::unordered_map<const xmlNode*, double> scores;
  const xmlNode* best = nullptr;
  double best_score = 0;
  const auto add = [&](const xmlNode* node, double score) {
    if (!node || node->type != XML_ELEMENT_NODE || score == 0) return;
    const double total = scores[node] += score;
    if (total > best_score) {
      best = node;
      best_score = total;
    }
  };
  for (const xmlNode* at = page.root(); at;) {
    const bool enter = !skips(at, page);
    const bool paragraph = is_element(at, "p") || is_element(at, "pre");
    if (enter && paragraph && at->parent) {
      const double score = paragraph_score(at, page);
      add(at->parent, score);
      add(at->parent->parent, score / 2);
    } else if (enter && at->type == XML_ELEMENT_NODE) {
      add(at, loose_text_score(at));
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
