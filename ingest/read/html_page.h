#pragma once

#include <cstddef>
#include <unordered_map>

#include "ingest/read/html_document.h"

namespace gainsay::read {

/// How much visible text, and how much of it in links, each element of a page holds. Built in one pass, so that asking
/// is cheap however deep the page nests. Views the document.
class HtmlPage {
 public:
  explicit HtmlPage(const xmlNode* root);

  /// Bytes of text in the whole page.
  [[nodiscard]] std::size_t text_size() const { return text_size(root_); }
  [[nodiscard]] std::size_t text_size(const xmlNode* element) const { return totals_of(element).text; }
  /// 0..1
  [[nodiscard]] double link_share(const xmlNode* element) const;
  [[nodiscard]] const xmlNode* root() const { return root_; }

 private:
  struct Totals {
    std::size_t text = 0;
    std::size_t linked = 0;
  };
  [[nodiscard]] Totals totals_of(const xmlNode* element) const;

  const xmlNode* root_;
  std::unordered_map<const xmlNode*, Totals> totals_;
};

}  // namespace gainsay::read
