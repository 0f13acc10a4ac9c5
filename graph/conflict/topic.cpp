#include "graph/conflict/topic.h"

#include <map>

#include "base/utf8.h"

namespace gainsay::conflict {
namespace {

constexpr double share_of_capitals = 0.6;

/// Letters of any script: what is not ASCII is taken for one.
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Quotation marks, dashes and the like, which stand among the letters that are not ASCII.
bool is_punctuation(std::string_view text, std::size_t at) { return text.substr(at, 2) == "\xE2\x80"; }

/// Calls `take` with each run of letters ("mother-in-law" is three), and whether it stands within a sentence, where
/// only a name has a capital.
template <class Take>
void each_word(std::string_view text, const Take& take) {
  bool within = false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end]) && !is_punctuation(text, end)) ++end;
    if (end > at) {
      if (end - at > 1) take(text.substr(at, end - at), within);
      within = true;
      at = end;
    } else if (is_punctuation(text, at)) {
      within = false;
      at += 3;
    } else {
      if (text[at] != ' ' && text[at] != ',' && text[at] != '-' && text[at] != '\'') within = false;
      ++at;
    }
  }
}

const std::string& lemma_of(const std::string& word, Words& words) {
  const std::string& noun = words.lemma(word, WordClass::noun);
  if (noun != word || words.knows(word, WordClass::noun)) return noun;
  return words.lemma(word, WordClass::verb);
}

}  // namespace

std::vector<TopicWord> topic_words(std::string_view text, Words& words) {
  struct Tally {
    unsigned count = 0;
    unsigned small = 0;
    unsigned capital = 0;  ///< within a sentence
  };
  std::map<std::string, Tally> tallies;
  each_word(text, [&](std::string_view word, bool within) {
    Tally& tally = tallies[lemma_of(ascii_lower(word), words)];
    ++tally.count;
    const bool capital = word.front() >= 'A' && word.front() <= 'Z';
    if (!capital) ++tally.small;
    if (capital && within) ++tally.capital;
  });
  std::vector<TopicWord> out;
  out.reserve(tallies.size());
  for (const auto& [lemma, tally] : tallies)
    out.push_back(
        {lemma, tally.count, tally.capital > 0 && tally.capital >= share_of_capitals * (tally.capital + tally.small)});
  return out;
}

}  // namespace gainsay::conflict
