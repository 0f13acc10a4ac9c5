#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

#include "base/utf8.h"
#include "tools/lexicon/lexicon_builder.h"

namespace gainsay::lexicon {
namespace {

constexpr std::array<std::string_view, word_classes> suffixes{"noun", "verb", "adj", "adv"};

std::size_t class_of(char part_of_speech) {
  switch (part_of_speech) {
    case 'n':
      return 0;
    case 'v':
      return 1;
    case 'a':
    case 's':
      return 2;
    default:
      return 3;
  }
}

std::string blanks_for_underscores(std::string word) {
  std::replace(word.begin(), word.end(), '_', ' ');
  return word;
}

std::ifstream open(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) refuse(file, 0, "cannot be opened; Debian's wordnet-base has it");
  return in;
}

struct Pointer {
  std::string symbol;
  std::size_t to_class;
  std::string to_offset;
  unsigned from_word;  // 0: the whole synset
  unsigned to_word;
};

struct Synset {
  std::uint32_t index;
  std::vector<std::string> words;
  std::vector<Pointer> pointers;
};

using Synsets = std::array<std::map<std::string, Synset>, word_classes>;  // by offset

unsigned from_hex(std::string_view digits) {
  unsigned value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  return value;
}

void read_data(Builder& builder, Synsets& synsets, const std::filesystem::path& folder, std::size_t word_class) {
  const auto file = folder / ("data." + std::string(suffixes[word_class]));
  auto in = open(file);
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.starts_with("  ")) continue;  // the licence
    std::istringstream fields(line);
    std::string offset, lexicographer_file, type, count, word, lexical_id, symbol, target, part, ends;
    fields >> offset >> lexicographer_file >> type >> count;
    Synset synset{static_cast<std::uint32_t>(builder.hypernyms.size()), {}, {}};
    for (unsigned i = from_hex(count); i > 0; --i) {
      fields >> word >> lexical_id;
      if (const auto marker = word.find('('); marker != std::string::npos) word.resize(marker);
      word = blanks_for_underscores(word);
      std::string lower = ascii_lower(word);
      if (word == lower) builder.ordinary_words.insert(word);
      synset.words.push_back(std::move(lower));
    }
    std::size_t pointers = 0;
    fields >> pointers;
    for (; pointers > 0; --pointers) {
      fields >> symbol >> target >> part >> ends;
      if (!fields || ends.size() != 4) refuse(file, number, "is no line of a WordNet 3.0 data file");
      synset.pointers.push_back(
          {symbol, class_of(part[0]), target, from_hex(ends.substr(0, 2)), from_hex(ends.substr(2))});
    }
    builder.hypernyms.emplace_back();
    synsets[word_class].emplace(offset, std::move(synset));
  }
}

void link(Builder& builder, const Synsets& synsets) {
  for (std::size_t c = 0; c < word_classes; ++c)
    for (const auto& [offset, synset] : synsets[c])
      for (const Pointer& pointer : synset.pointers) {
        const auto at = synsets[pointer.to_class].find(pointer.to_offset);
        if (at == synsets[pointer.to_class].end()) continue;
        const Synset& target = at->second;
        if (pointer.symbol == "@" || pointer.symbol == "@i") builder.hypernyms[synset.index].push_back(target.index);
        if (pointer.from_word == 0 || pointer.from_word > synset.words.size() || pointer.to_word == 0 ||
            pointer.to_word > target.words.size())
          continue;
        const std::string& from = synset.words[pointer.from_word - 1];
        const std::string& to = target.words[pointer.to_word - 1];
        if (pointer.symbol == "!" && c == pointer.to_class) {
          builder.antonyms[c].insert({from, to});
          builder.antonyms[c].insert({to, from});
        } else if (pointer.symbol == "+" || pointer.symbol == "\\") {
          builder.derivations.insert({{c, from}, {pointer.to_class, to}});
          builder.derivations.insert({{pointer.to_class, to}, {c, from}});
        }
      }
}

// cntlist.rev: "lemma%ss_type:... sense_number tag_count".
std::array<std::map<std::pair<std::string, std::size_t>, std::uint32_t>, word_classes> read_counts(
    const std::filesystem::path& folder) {
  std::array<std::map<std::pair<std::string, std::size_t>, std::uint32_t>, word_classes> counts;
  auto in = open(folder / "cntlist.rev");
  std::string key;
  std::size_t number = 0;
  std::uint32_t count = 0;
  while (in >> key >> number >> count) {
    const auto percent = key.find('%');
    if (percent == std::string::npos || percent + 1 >= key.size()) continue;
    const char type = key[percent + 1];
    const std::size_t word_class = type == '5' ? 2 : static_cast<std::size_t>(type - '1');
    if (word_class < word_classes) counts[word_class][{blanks_for_underscores(key.substr(0, percent)), number}] = count;
  }
  return counts;
}

}  // namespace

void read_wordnet(Builder& builder, const std::filesystem::path& folder) {
  Synsets synsets;
  for (std::size_t c = 0; c < word_classes; ++c) read_data(builder, synsets, folder, c);
  link(builder, synsets);
  const auto counts = read_counts(folder);
  for (std::size_t c = 0; c < word_classes; ++c) {
    const auto file = folder / ("index." + std::string(suffixes[c]));
    auto in = open(file);
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
      if (line.starts_with("  ")) continue;
      std::istringstream fields(line);
      std::string lemma, part, skipped, offset;
      std::size_t senses = 0, pointers = 0, tagged = 0;
      fields >> lemma >> part >> senses >> pointers;
      for (; pointers > 0; --pointers) fields >> skipped;
      fields >> senses >> tagged;
      lemma = blanks_for_underscores(lemma);
      for (std::size_t sense = 1; sense <= senses; ++sense) {
        fields >> offset;
        const auto at = synsets[c].find(offset);
        if (!fields || at == synsets[c].end()) refuse(file, number, "names a synset that its data file lacks");
        const auto count = counts[c].find({lemma, sense});
        builder.lemmas[c][lemma].push_back({at->second.index, count == counts[c].end() ? 0 : count->second});
      }
    }
    auto exceptions = open(folder / (std::string(suffixes[c]) + ".exc"));
    std::string form, base;
    while (std::getline(exceptions, line)) {
      std::istringstream fields(line);
      if (fields >> form >> base)
        builder.exceptions[c].emplace(blanks_for_underscores(form), blanks_for_underscores(base));
    }
  }
}

}  // namespace gainsay::lexicon
