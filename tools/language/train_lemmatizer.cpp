#include "tools/language/train_lemmatizer.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace gainsay::train {
namespace {
using text::LemmaEdit;

constexpr int gold_weight = 3;
constexpr int least_whole = 3;  // one gold word
constexpr int least_ending = 6;

using Votes = std::map<LemmaEdit, int>;
/// By length of the ending (the last entry: whole forms), then tag and ending.
using Table = std::vector<std::map<std::pair<std::string, std::string>, Votes>>;

LemmaEdit edit_between(const std::string& base, const std::string& lemma) {
  std::size_t same = 0;
  while (same < base.size() && same < lemma.size() && base[same] == lemma[same]) ++same;
  return {static_cast<std::uint32_t>(base.size() - same), lemma.substr(same)};
}

/// Where CoreNLP's lemmas follow the rules that EWT's follow: not in pronouns, comparatives and marks.
bool agrees(std::string_view xpos) { return xpos.starts_with("NN") || xpos.starts_with("VB"); }

void count(const Paragraphs& paragraphs, bool is_gold, Table& table) {
  const int weight = is_gold ? gold_weight : 1;
  for (const auto& paragraph : paragraphs)
    for (const auto& sentence : paragraph.sentences)
      for (const auto& word : sentence.words) {
        if (word.lemma.empty() || word.xpos.empty() || word.xpos == "CD" || word.xpos == "GW") continue;
        if (!is_gold && !agrees(word.xpos)) continue;
        const std::string base = text::lemma_base(paragraph.form(word), word.xpos);
        const std::string lemma =
            word.xpos.starts_with("NNP") || word.xpos == "PRP" ? word.lemma : text::lemma_base(word.lemma, word.xpos);
        const LemmaEdit edit = edit_between(base, lemma);
        for (std::size_t size = 0; size <= text::longest_lemma_ending && size < base.size(); ++size)
          table[size][{word.xpos, base.substr(base.size() - size)}][edit] += weight;
        table.back()[{word.xpos, base}][edit] += weight;
      }
}
}  // namespace

std::pair<std::vector<text::LemmaEdit>, std::vector<text::Lemmatizer::Rule>> train_lemmatizer(
    const Paragraphs& gold, const Paragraphs& silver) {
  Table table(text::longest_lemma_ending + 2);
  count(gold, true, table);
  count(silver, false, table);

  std::map<std::pair<std::string, std::string>, LemmaEdit> kept;  // by tag and ending
  std::map<LemmaEdit, std::uint32_t> numbers;
  std::vector<LemmaEdit> edits;
  std::vector<text::Lemmatizer::Rule> rules;
  for (std::size_t size = 0; size < table.size(); ++size) {
    const bool whole = size + 1 == table.size();
    for (const auto& [place, votes] : table[size]) {
      const auto& [xpos, ending] = place;
      int total = 0;
      for (const auto& [edit, n] : votes) total += n;
      const auto best = std::max_element(votes.begin(), votes.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
      if (total < (whole ? least_whole : least_ending)) continue;
      const LemmaEdit* above = nullptr;  // what the longest shorter ending says
      const std::size_t longest = std::min(text::longest_lemma_ending, ending.size() - (ending.empty() ? 0 : 1));
      for (std::size_t k = whole ? longest + 1 : size; k-- > 0 && above == nullptr;)
        if (const auto found = kept.find({xpos, ending.substr(ending.size() - std::min(k, ending.size()))});
            found != kept.end())
          above = &found->second;
      if (above != nullptr ? *above == best->first : best->first == LemmaEdit{}) continue;
      if (!whole) kept[place] = best->first;
      const auto [number, is_new] = numbers.emplace(best->first, static_cast<std::uint32_t>(edits.size()));
      if (is_new) edits.push_back(best->first);
      rules.push_back({text::lemma_key(xpos, ending, whole), number->second});
    }
  }
  return {std::move(edits), std::move(rules)};
}

}  // namespace gainsay::train
