#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "gainsay/lexicon.h"
#include "gainsay/model/vocabulary.h"
#include "lexicon/tables.h"

/// The build-time side of lexicon.bin: readers fill a Builder, `write_lexicon` lays it out. Bad input throws
/// InputError.
namespace gainsay::lexicon {

struct Sense {
  std::uint32_t synset;
  std::uint32_t count;
};

struct Name {
  std::string name;
  EntityKind kind;
  std::uint32_t flags;
};

struct Builder {
  using ClassedLemma = std::pair<std::size_t, std::string>;  ///< word class, lemma

  std::vector<std::vector<std::uint32_t>> hypernyms;  ///< by synset
  std::array<std::map<std::string, std::vector<Sense>>, word_classes> lemmas;
  std::array<std::set<std::pair<std::string, std::string>>, word_classes> antonyms;
  std::set<std::pair<ClassedLemma, ClassedLemma>> derivations;
  std::array<std::map<std::string, std::string>, word_classes> exceptions;
  std::map<std::string, std::uint32_t> news_words;  ///< of ten thousand articles, how many say the word
  std::set<std::string> ordinary_words;             ///< written in lower case by WordNet
  /// By folded name; within it in the order of the tables, those that need an article first.
  std::map<std::string, std::vector<Name>> names;
};

/// WordNet 3.0's database files (wndb(5WN)): index, data, exc and cntlist.rev.
void read_wordnet(Builder& builder, const std::filesystem::path& folder);

/// data/lexicon/: senses, antonyms and derivations that WordNet lacks, and how common words are in news. Needs WordNet
/// in `builder`.
void read_additions(Builder& builder, const std::filesystem::path& folder);

/// data/names/ and ISO 3166-1 from iso-codes. Needs WordNet in `builder`, to know ordinary words.
void read_names(Builder& builder, const std::filesystem::path& folder, const std::filesystem::path& iso_3166_1);

void write_lexicon(const Builder& builder, const std::filesystem::path& file);

/// The fields of a tab-separated table with "#" comments; every row has `columns` of them.
std::vector<std::vector<std::string>> read_table(const std::filesystem::path& file, std::size_t columns);
std::vector<std::string> split(std::string_view text, char separator);
[[noreturn]] void refuse(const std::filesystem::path& file, std::size_t line, const std::string& why);

}  // namespace gainsay::lexicon
