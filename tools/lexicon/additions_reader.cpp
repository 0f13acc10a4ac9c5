#include <algorithm>

#include "tools/lexicon/lexicon_builder.h"

namespace gainsay::lexicon {
namespace {

std::size_t class_named(const std::filesystem::path& file, const std::string& name) {
  constexpr std::array<std::string_view, word_classes> names{"noun", "verb", "adjective", "adverb"};
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) refuse(file, 0, "'" + name + "' is no word class");
  return static_cast<std::size_t>(at - names.begin());
}

/// The synset of "weapon#1"; "#0" is the sense that an earlier row added.
std::uint32_t resolve(const Builder& builder, const std::map<std::string, std::uint32_t>& added, std::size_t word_class,
                      const std::filesystem::path& file, const std::string& reference) {
  const auto hash = reference.find('#');
  const std::string word = reference.substr(0, hash);
  const std::size_t number = hash == std::string::npos ? 1 : std::stoul(reference.substr(hash + 1));
  if (number == 0) {
    const auto at = added.find(word);
    if (at != added.end()) return at->second;
  } else if (const auto at = builder.lemmas[word_class].find(word);
             at != builder.lemmas[word_class].end() && number <= at->second.size()) {
    return at->second[number - 1].synset;
  }
  refuse(file, 0, "'" + reference + "' is no known sense");
}

}  // namespace

void read_additions(Builder& builder, const std::filesystem::path& folder) {
  const auto senses = folder / "senses.tsv";
  std::array<std::map<std::string, std::uint32_t>, word_classes> added;
  std::array<std::map<std::string, std::vector<Sense>>, word_classes> new_senses;
  for (const auto& row : read_table(senses, 4)) {
    const std::size_t c = class_named(senses, row[0]);
    if (row[1] != "same" && row[1] != "each" && row[1] != "into")
      refuse(senses, 0, "'" + row[1] + "' is none of 'same', 'each', 'into'");
    std::vector<std::uint32_t> up;
    for (const auto& reference : split(row[3], ';')) up.push_back(resolve(builder, added[c], c, senses, reference));
    if (row[1] == "into") {
      for (const auto& word : split(row[2], ';'))
        for (const std::uint32_t target : up) new_senses[c][word].push_back({target, 0});
      continue;
    }
    std::uint32_t synset = 0;
    bool begun = false;
    for (const auto& word : split(row[2], ';')) {
      if (!begun || row[1] == "each") {
        synset = static_cast<std::uint32_t>(builder.hypernyms.size());
        builder.hypernyms.push_back(up);
        begun = true;
      }
      added[c][word] = synset;
      new_senses[c][word].push_back({synset, 0});
    }
  }
  // As frequent as the commonest sense that WordNet knows, and after it.
  for (std::size_t c = 0; c < word_classes; ++c)
    for (const auto& [word, extra] : new_senses[c]) {
      auto& all = builder.lemmas[c][word];
      const std::uint32_t top = all.empty() ? 1 : std::max(all.front().count, 1U);
      if (!all.empty()) all.front().count = top;
      std::size_t place = all.empty() ? 0 : 1;
      for (const Sense& sense : extra)
        all.insert(all.begin() + static_cast<std::ptrdiff_t>(place++), {sense.synset, top});
    }
  constexpr std::size_t noun = 0;
  constexpr std::size_t verb = 1;
  for (const auto& row : read_table(folder / "derivations.tsv", 2)) {
    builder.lemmas[noun][row[0]];
    builder.lemmas[verb][row[1]];
    builder.derivations.insert({{noun, row[0]}, {verb, row[1]}});
    builder.derivations.insert({{verb, row[1]}, {noun, row[0]}});
  }
  for (const auto& row : read_table(folder / "news_words.tsv", 2))
    builder.news_words[row[0]] = static_cast<std::uint32_t>(std::stoul(row[1]));
  const auto antonyms = folder / "antonyms.tsv";
  for (const auto& row : read_table(antonyms, 3)) {
    const std::size_t c = class_named(antonyms, row[0]);
    for (const auto& a : split(row[1], ';'))
      for (const auto& b : split(row[2], ';')) {
        builder.antonyms[c].insert({a, b});
        builder.antonyms[c].insert({b, a});
        for (const auto& word : {a, b})
          if (!builder.lemmas[c].contains(word)) builder.lemmas[c][word];
      }
  }
}

}  // namespace gainsay::lexicon
