#include "ingest/attribution/spans/nesting.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace gainsay::spans {
namespace {

constexpr int deepest = 3;
constexpr std::uint32_t least_tokens = 4;

/// Whether the cue has a word that can tell of saying by itself.
bool has_telling_word(const TextView& view, const Cue& cue) {
  for (std::uint32_t i = cue.first; i < cue.last; ++i) {
    const Upos upos = view.words[i].upos;
    if (upos != Upos::AUX && upos != Upos::DET && upos != Upos::PRON && upos != Upos::PART && upos != Upos::CCONJ)
      return true;
  }
  return false;
}

/// The attributions of one level: the surest cues first; cues within their contents are left for the next level.
std::vector<Tagged> tag_flat(const Taggers& taggers, const TextView& view) {
  std::vector<Tagged> cues = tag_cues(taggers.cues, view, taggers.threshold);
  std::vector<Cue> sure;
  for (const Tagged& one : cues)
    if (one.cue_probability >= sure_cue) sure.push_back(one.cue);
  std::vector<std::size_t> order(cues.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return cues[a].cue_probability > cues[b].cue_probability; });
  std::vector<bool> held(view.words.size(), false);
  for (const std::size_t i : order) {
    if (held[cues[i].cue.head]) continue;
    tag_roles(taggers.roles, view, sure, bounded_window(view, cues, i), cues[i]);
    for (const Range& content : cues[i].contents)
      std::fill(held.begin() + content.first, held.begin() + content.last, true);
  }
  std::erase_if(cues, [](const Tagged& one) { return one.contents.empty(); });
  return cues;
}

void move_by(Tagged& one, std::uint32_t offset) {
  one.cue.first += offset;
  one.cue.last += offset;
  one.cue.head += offset;
  for (auto* ranges : {&one.sources, &one.contents})
    for (Range& range : *ranges) {
      range.first += offset;
      range.last += offset;
    }
}

std::vector<Tagged> tag_level(const Taggers& taggers, const TextView& view, int level) {
  std::vector<Tagged> out = tag_flat(taggers, view);
  if (level == deepest) return out;
  std::vector<Range> stretches;
  for (const Tagged& one : out) stretches.insert(stretches.end(), one.contents.begin(), one.contents.end());
  std::sort(stretches.begin(), stretches.end(), [](const Range& a, const Range& b) { return a.first < b.first; });
  // What two levels find is one attribution: the one with the wider view.
  std::vector<bool> has_cue(view.words.size(), false);
  for (const Tagged& one : out) has_cue[one.cue.head] = true;
  std::uint32_t done = 0;  // contents of two attributions can meet: their tokens are looked at once
  for (const Range& stretch : stretches) {
    const Range rest{std::max(stretch.first, done), stretch.last};
    if (rest.last < rest.first + least_tokens) continue;
    done = rest.last;
    for (Tagged& inner : tag_level(taggers, cut_out(view, rest.first, rest.last), level + 1)) {
      const bool whole = inner.contents.size() == 1 && inner.contents.front() == Range{0, rest.last - rest.first};
      if (whole) continue;
      move_by(inner, rest.first);
      if (has_cue[inner.cue.head] || !has_telling_word(view, inner.cue)) continue;
      has_cue[inner.cue.head] = true;
      out.push_back(std::move(inner));
    }
  }
  return out;
}

}  // namespace

std::vector<Tagged> tag_nested(const Taggers& taggers, const TextView& view) { return tag_level(taggers, view, 1); }

}  // namespace gainsay::spans
