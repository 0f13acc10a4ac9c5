#include "ingest/read/html_page.h"

#include <vector>

#include "base/utf8.h"
#include "ingest/read/html_text.h"

namespace gainsay::read {

HtmlPage::HtmlPage(const xmlNode* root) : root_(root) {
  struct Open {
    const xmlNode* node;
    bool in_link;
  };
  std::vector<Open> open;
  // Closing an element adds its totals to the one around it.
  const auto close = [&] {
    const Totals totals = totals_[open.back().node];
    open.pop_back();
    if (open.empty()) return;
    totals_[open.back().node].text += totals.text;
    totals_[open.back().node].linked += totals.linked;
  };
  for (const xmlNode* at = root; at;) {
    while (!open.empty() && open.back().node != at->parent) close();
    bool enter = true;
    if (at->type == XML_TEXT_NODE && at->content && !open.empty()) {
      const std::size_t size = trimmed(reinterpret_cast<const char*>(at->content)).size();
      totals_[open.back().node].text += size;
      if (open.back().in_link) totals_[open.back().node].linked += size;
    } else if (at->type == XML_ELEMENT_NODE) {
      enter = !is_invisible(at);
      if (enter) open.push_back({at, (!open.empty() && open.back().in_link) || is_element(at, "a")});
    }
    at = next_node(at, root, enter);
  }
  while (!open.empty()) close();
}

HtmlPage::Totals HtmlPage::totals_of(const xmlNode* element) const {
  const auto found = totals_.find(element);
  return found == totals_.end() ? Totals{} : found->second;
}

double HtmlPage::link_share(const xmlNode* element) const {
  const Totals totals = totals_of(element);
  return totals.text == 0 ? 0 : static_cast<double>(totals.linked) / static_cast<double>(totals.text);
}

}  // namespace gainsay::read
