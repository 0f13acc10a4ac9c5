#include "ingest/attribution/spans/impersonal_reports.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace gainsay::spans {
namespace {

constexpr std::array reporting{hash_of("acknowledge"), hash_of("admit"),     hash_of("allege"),  hash_of("announce"),
                               hash_of("believe"),     hash_of("claim"),     hash_of("confirm"), hash_of("disclose"),
                               hash_of("expect"),      hash_of("fear"),      hash_of("hope"),    hash_of("report"),
                               hash_of("reveal"),      hash_of("rumour"),    hash_of("rumor"),   hash_of("say"),
                               hash_of("speculate"),   hash_of("state"),     hash_of("suggest"), hash_of("suspect"),
                               hash_of("think"),       hash_of("understand")};
constexpr std::array bes{hash_of("is"), hash_of("was"), hash_of("'s"), hash_of("has"), hash_of("had"), hash_of("been")};

template <std::size_t size>
bool among(const std::array<std::uint32_t, size>& table, std::uint32_t word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

bool is_dash(const Word& word) {
  return word.form == hash_of("\u2014") || word.form == hash_of("\u2013") || word.form == hash_of("-");
}
bool parts(const Word& word) { return word.form == hash_of(",") || is_dash(word); }

bool has_verb(const TextView& view, const Range& range) {
  return std::any_of(view.words.begin() + range.first, view.words.begin() + range.last,
                     [](const Word& word) { return word.upos == Upos::VERB || word.upos == Upos::AUX; });
}

/// The participle of "it was claimed", "it has been said".
std::optional<std::uint32_t> participle(const TextView& view, std::uint32_t it, std::uint32_t end) {
  std::uint32_t at = it + 1;
  while (at < end && among(bes, view.words[at].form)) ++at;
  if (at == it + 1 || at >= end || at > it + 3) return std::nullopt;
  const bool tagged = view.words[at].xpos == hash_of("VBN") || view.words[at].xpos == hash_of("VBD");
  return tagged && among(reporting, view.words[at].lemma) ? std::optional(at) : std::nullopt;
}

/// Where the parenthesis ends: over "today", "last night", "on Tuesday". None where it goes on with something else.
std::optional<std::uint32_t> end_of_parenthesis(const TextView& view, std::uint32_t first, std::uint32_t end) {
  constexpr std::uint32_t most_words = 4;
  for (std::uint32_t at = first; at <= std::min(end, first + most_words); ++at) {
    if (at == end) return at;
    const Word& word = view.words[at];
    if (word.upos == Upos::PUNCT) return at;
    const bool tells_when = word.upos == Upos::ADV || word.upos == Upos::NOUN || word.upos == Upos::PROPN ||
                            word.upos == Upos::ADJ || word.upos == Upos::NUM || word.form == hash_of("on");
    if (!tells_when) return std::nullopt;
  }
  return std::nullopt;
}

/// Without marks at the edges, but for those of a quotation.
Range trimmed(const TextView& view, Range range) {
  const auto loose = [&](std::uint32_t at) {
    return view.words[at].upos == Upos::PUNCT && view.words[at].mark == Mark::none;
  };
  while (range.first < range.last && loose(range.first)) ++range.first;
  while (range.first < range.last && loose(range.last - 1)) --range.last;
  return range;
}

}  // namespace

void take_impersonal_reports(const TextView& view, std::vector<Tagged>& tagged) {
  std::vector<bool> replaced(view.words.size() + 1, false);
  std::vector<Tagged> added;
  for (const Sentence& sentence : view.sentences) {
    for (std::uint32_t it = sentence.first + 1; it < sentence.last; ++it) {
      if (view.words[it].form != hash_of("it") || !parts(view.words[it - 1])) continue;
      const auto verb = participle(view, it, sentence.last);
      if (!verb) continue;
      const auto close = end_of_parenthesis(view, *verb + 1, sentence.last);
      if (!close) continue;
      const Range before = trimmed(view, {sentence.first, it - 1});
      const bool goes_on = *close < sentence.last && parts(view.words[*close]);
      const Range behind = goes_on ? trimmed(view, {*close + 1, sentence.last}) : Range{*close, *close};
      if (before.last < before.first + 2) continue;
      // "When the ship sank, it was reported" has a clause that only tells when.
      const bool depends = view.words[before.first].upos == Upos::SCONJ;
      if (!has_verb(view, before) && !has_verb(view, behind)) continue;
      if (behind.first == behind.last && (depends || !has_verb(view, before))) continue;
      replaced[*verb] = true;
      Tagged one{make_cue(view, it + 1, *verb + 1), 1, {}, {before}, "rule:impersonal_report"};
      if (behind.first < behind.last) one.contents.push_back(behind);
      added.push_back(std::move(one));
      it = *close;
    }
  }
  std::erase_if(tagged, [&](const Tagged& one) { return one.cue.first < one.cue.last && replaced[one.cue.last - 1]; });
  tagged.insert(tagged.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
}

}  // namespace gainsay::spans
