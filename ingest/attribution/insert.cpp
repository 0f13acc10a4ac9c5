#include "ingest/attribution/insert.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace gainsay {
namespace {

bool contains_all(const Span& outer, const FoundAttribution& one) {
  const auto inside = [&](const Span& span) { return outer.contains(span); };
  return std::ranges::all_of(one.sources, inside) && std::ranges::all_of(one.cues, inside) &&
         std::ranges::all_of(one.contents, inside);
}

bool stands_before(const FoundAttribution& a, const FoundAttribution& b) {
  const Span& x = a.contents.front();
  const Span& y = b.contents.front();
  return x.begin != y.begin ? x.begin < y.begin : x.size() >= y.size();
}

}  // namespace

std::vector<FoundAttribution> insert_attributions(std::vector<FoundAttribution> found,
                                                  std::vector<FoundAttribution> added, bool adopts) {
  if (added.empty()) return found;
  std::vector<FoundAttribution> out;
  std::vector<std::size_t> new_index(found.size());
  std::size_t next = 0;
  std::optional<std::size_t> last;
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (; next < added.size() && stands_before(added[next], found[i]); ++next) {
      last = out.size();
      out.push_back(std::move(added[next]));
    }
    new_index[i] = out.size();
    FoundAttribution one = std::move(found[i]);
    if (one.parent)
      one.parent = *one.parent < i ? std::optional(new_index[*one.parent]) : std::nullopt;
    else if (adopts && last && contains_all(out[*last].contents.front(), one))
      one.parent = last;
    out.push_back(std::move(one));
  }
  for (; next < added.size(); ++next) out.push_back(std::move(added[next]));
  return out;
}

}  // namespace gainsay
