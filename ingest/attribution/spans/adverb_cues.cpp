#include "ingest/attribution/spans/adverb_cues.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace gainsay::spans {
namespace {

constexpr std::array adverbs{hash_of("allegedly"), hash_of("purportedly"), hash_of("reportedly"), hash_of("reputedly"),
                             hash_of("supposedly")};

bool is_clause(const Word& word) { return word.upos == Upos::VERB || word.deprel == Deprel::root; }

/// [first, last) without punctuation at either end; quotation marks stay.
void add_trimmed(const TextView& view, std::uint32_t first, std::uint32_t last, std::vector<Range>& out) {
  const auto loose = [&](std::uint32_t at) {
    return view.words[at].upos == Upos::PUNCT && view.words[at].mark == Mark::none;
  };
  while (first < last && loose(first)) ++first;
  while (first < last && loose(last - 1)) --last;
  if (first < last) out.push_back({first, last});
}

}  // namespace

void take_adverb_cues(const TextView& view, std::vector<Tagged>& tagged) {
  std::vector<bool> taken(view.words.size(), false);
  for (const Tagged& one : tagged) std::fill(taken.begin() + one.cue.first, taken.begin() + one.cue.last, true);
  for (std::uint32_t at = 0; at < view.words.size(); ++at) {
    const Word& word = view.words[at];
    if (taken[at] || word.upos != Upos::ADV || word.head == no_head || !is_clause(view.words[word.head])) continue;
    if (std::find(adverbs.begin(), adverbs.end(), word.form) == adverbs.end()) continue;
    const Word& head = view.words[word.head];
    Tagged one{{at, at + 1, at}, 1, {}, {}, "rule:adverb_cue"};
    add_trimmed(view, std::min(head.first, at), at, one.contents);
    add_trimmed(view, at + 1, std::max(head.last, at + 1), one.contents);
    if (!one.contents.empty()) tagged.push_back(std::move(one));
  }
}

}  // namespace gainsay::spans
