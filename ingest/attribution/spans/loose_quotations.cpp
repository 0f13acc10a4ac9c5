#include "ingest/attribution/spans/loose_quotations.h"

#include <algorithm>
#include <cstddef>

namespace gainsay::spans {
namespace {

constexpr std::uint32_t least_words = 6;
constexpr std::uint32_t longest_signature = 8;
constexpr std::uint32_t nobody = UINT32_MAX;

std::vector<Range> paragraphs_of(const TextView& view) {
  std::vector<Range> out;
  for (const Sentence& sentence : view.sentences) {
    if (sentence.first == sentence.last) continue;
    if (!out.empty() && view.words[out.back().first].block == sentence.block)
      out.back().last = sentence.last;
    else
      out.push_back({sentence.first, sentence.last});
  }
  return out;
}

/// The tokens of the quotation that opens the paragraph; it ends with its mark or with the paragraph. Empty where none
/// does.
Range opening_quotation(const TextView& view, const Range& paragraph) {
  if (view.words[paragraph.first].mark != Mark::open) return {};
  std::uint32_t last = paragraph.first;
  while (last < paragraph.last && view.words[last].quoted) ++last;
  return last - paragraph.first < least_words ? Range{} : Range{paragraph.first, last};
}

bool is_dash(const Word& word) {
  return word.form == hash_of("\u2014") || word.form == hash_of("\u2013") || word.form == hash_of("\u2015") ||
         word.form == hash_of("-") || word.form == hash_of("--");
}

/// The tokens of a signature between the quotation and the end of the paragraph.
Range signature(const TextView& view, const Range& quotation, const Range& paragraph) {
  const std::uint32_t dash = quotation.last;
  if (dash >= paragraph.last || !is_dash(view.words[dash])) return {};
  Range name{dash + 1, paragraph.last};
  while (name.last > name.first && view.words[name.last - 1].upos == Upos::PUNCT) --name.last;
  if (name.first >= name.last || name.last - name.first > longest_signature) return {};
  for (std::uint32_t i = name.first; i < name.last; ++i)
    if (view.words[i].upos == Upos::VERB || view.words[i].upos == Upos::AUX) return {};
  return view.words[name.first].shape == 1 || view.words[name.first].shape == 2 ? name : Range{};
}

/// The attribution of the paragraph's last quoted word; where nothing is quoted, the last one whose cue stands in the
/// last sentence and in nobody's contents.
std::uint32_t last_speaker(const TextView& view, const Range& paragraph, const std::vector<std::uint32_t>& owner,
                           const std::vector<std::uint32_t>& cue_owner) {
  for (std::uint32_t i = paragraph.last; i-- > paragraph.first;)
    if (view.words[i].quoted && view.words[i].upos != Upos::PUNCT) return owner[i];
  const std::uint32_t first = view.sentence_of(paragraph.last - 1).first;
  for (std::uint32_t i = paragraph.last; i-- > first;)
    if (cue_owner[i] != nobody && owner[i] == nobody) return cue_owner[i];
  return nobody;
}

}  // namespace

void take_loose_quotations(const TextView& view, std::vector<Tagged>& tagged) {
  std::vector<std::uint32_t> owner(view.words.size(), nobody);
  std::vector<std::uint32_t> cue_owner(view.words.size(), nobody);
  for (std::uint32_t k = 0; k < tagged.size(); ++k) {
    for (std::uint32_t i = tagged[k].cue.first; i < tagged[k].cue.last; ++i) cue_owner[i] = k;
    for (const Range& content : tagged[k].contents)
      for (std::uint32_t i = content.first; i < content.last; ++i)
        if (owner[i] == nobody) owner[i] = k;
  }
  std::uint32_t before = nobody;  // who said the last quotation of the paragraph before
  for (const Range& paragraph : paragraphs_of(view)) {
    const Range quotation = opening_quotation(view, paragraph);
    bool free = quotation.last > quotation.first;
    for (std::uint32_t i = paragraph.first; i < paragraph.last && free; ++i)
      free = owner[i] == nobody && cue_owner[i] == nobody;
    if (free) {
      const Range name = signature(view, quotation, paragraph);
      const bool whole = quotation.last == paragraph.last;
      if (name.last > name.first) {
        tagged.push_back(
            {{quotation.last, quotation.last, quotation.first}, 1, {name}, {quotation}, "rule:signed_quotation"});
      } else if (whole && before != nobody) {
        tagged[before].contents.push_back(quotation);
        if (tagged[before].rule.find("continued_quotation") == std::string::npos)
          tagged[before].rule += "+continued_quotation";
        continue;
      } else if (whole) {
        tagged.push_back(
            {{quotation.last, quotation.last, quotation.first}, 1, {}, {quotation}, "rule:floating_quotation"});
      }
      before = nobody;
      continue;
    }
    before = last_speaker(view, paragraph, owner, cue_owner);
  }
}

}  // namespace gainsay::spans
