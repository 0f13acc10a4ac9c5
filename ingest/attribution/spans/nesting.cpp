#include "ingest/attribution/spans/nesting.h"

#include <algorithm>
#include <numeric>

namespace gainsay::spans {
namespace {

Window cut(Window window, const Range& to, const Cue& cue) {
  return {std::min(std::max(window.first, to.first), cue.first), std::max(std::min(window.last, to.last), cue.last)};
}

/// Whether the cue has a word that can tell of saying by itself.
bool has_telling_word(const TextView& view, const Cue& cue) {
  for (std::uint32_t i = cue.first; i < cue.last; ++i) {
    const Upos upos = view.words[i].upos;
    if (upos == Upos::VERB || upos == Upos::NOUN || upos == Upos::ADJ || upos == Upos::ADV || upos == Upos::ADP || upos == Upos::PUNCT)
      return true;
  }
  return false;
}

}  // namespace

std::vector<Tagged> nest(const SequenceNet& roles, const TextView& view, std::vector<Tagged> cues, float threshold) {
  std::vector<Cue> sure;
  for (const Tagged& one : cues)
    if (one.cue_probability >= sure_cue) sure.push_back(one.cue);
  std::vector<std::size_t> order(cues.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return cues[a].cue_probability > cues[b].cue_probability; });

  // For every token the narrowest stretch of contents over it so far.
  std::vector<Range> holder(view.words.size());
  for (const std::size_t i : order) {
    Tagged& one = cues[i];
    const Range around = holder[one.cue.head];
    const bool nested = around.last > around.first;
    if (one.cue_probability < (nested ? nested_threshold : threshold)) continue;
    if (nested && !has_telling_word(view, one.cue)) continue;
    Window window = bounded_window(view, cues, i);
    if (nested) window = cut(window, around, one.cue);
    tag_roles(roles, view, sure, window, one);
    for (const Range& content : one.contents)
      for (std::uint32_t t = content.first; t < content.last; ++t)
        if (holder[t].last == holder[t].first || content.last - content.first < holder[t].last - holder[t].first)
          holder[t] = content;
  }
  std::erase_if(cues, [](const Tagged& one) { return one.contents.empty(); });
  return cues;
}

}  // namespace gainsay::spans
