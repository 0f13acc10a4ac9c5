#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "gainsay/lexicon.h"

/// The compiled lexicon, `lexicon.bin`: little-endian 32-bit words.
///   "GNSYLEXI", version, number of sections, checksum (FNV-1a over the words after the header, low half then high
///   half), then for each section its offset and its length in words, counted from the first word of the file; then the
///   sections.
/// Strings are offsets into the section `text`, NUL-terminated.
namespace gainsay::lexicon {

inline constexpr std::uint32_t format_version = 2;
inline constexpr std::string_view file_name = "lexicon.bin";
inline constexpr std::string_view magic = "GNSYLEXI";
inline constexpr std::size_t word_classes = 4;
inline constexpr std::uint32_t header_words = 6;

struct LemmaRecord {
  std::uint32_t text;
  std::uint32_t first_sense;
  std::uint32_t sense_count;
};
/// In WordNet's order: the most frequent first.
struct SenseRecord {
  std::uint32_t synset;
  std::uint32_t count;  ///< in the sense-tagged corpora; 0 where never seen
};
struct SynsetRecord {
  std::uint32_t first_hypernym;
  std::uint32_t hypernym_count;
  std::uint32_t depth;  ///< nodes on the shortest way up, itself included
};
/// Lemma `a` of one class and lemma `b`, of the same (antonyms) or of class `to` (derivations). Sorted, both ways.
struct LinkRecord {
  std::uint32_t a;
  std::uint32_t b;
  std::uint32_t to;
};
struct ExceptionRecord {
  std::uint32_t form;
  std::uint32_t base;
};
enum NameFlag : std::uint32_t {
  name_is_metonym = 1,
  name_is_demonym = 2,
  name_needs_capital = 4,   ///< the folded name is an ordinary word ("turkey")
  name_needs_capitals = 8,  ///< an acronym that would read as a word ("US", "WHO")
  name_needs_article = 16,  ///< "The Guardian"
};
/// Sorted by text.
struct NewsWordRecord {
  std::uint32_t text;
  std::uint32_t articles;  ///< of ten thousand
};
struct NameRecord {
  std::uint32_t key;
  std::uint32_t name;
  std::uint32_t kind;
  std::uint32_t flags;
};

/// Sections in file order; those of a word class come once for each of the four.
enum Section : std::uint32_t {
  section_text,
  section_synsets,
  section_hypernyms,
  section_names,
  section_lemmas,                                  // + class
  section_senses = section_lemmas + word_classes,  // + class
  section_antonyms = section_senses + word_classes,
  section_derivations = section_antonyms + word_classes,
  section_exceptions = section_derivations + word_classes,
  section_news_words = section_exceptions + word_classes,
  section_count
};

std::uint64_t checksum(std::span<const std::uint32_t> words);

/// The sections of a loaded file. Immutable; views live as long as the object.
class Tables {
 public:
  /// Throws InputError naming the file, and the byte where there is one.
  explicit Tables(const std::filesystem::path& file);
  Tables(const Tables&) = delete;
  Tables& operator=(const Tables&) = delete;

  [[nodiscard]] std::string_view text(std::uint32_t offset) const { return text_ + offset; }
  /// Index of a lemma in lower case with blanks; none where unknown. Cost: O(log n).
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view lemma, WordClass word_class) const;
  /// 0 where unknown. Cost: O(log n).
  [[nodiscard]] double share_of_news(std::string_view lemma) const;

  std::span<const SynsetRecord> synsets;
  std::span<const std::uint32_t> hypernyms;
  std::span<const NameRecord> names;
  std::span<const NewsWordRecord> news_words;
  std::array<std::span<const LemmaRecord>, word_classes> lemmas;
  std::array<std::span<const SenseRecord>, word_classes> senses;
  std::array<std::span<const LinkRecord>, word_classes> antonyms;
  std::array<std::span<const LinkRecord>, word_classes> derivations;
  std::array<std::span<const ExceptionRecord>, word_classes> exceptions;

 private:
  std::vector<std::uint32_t> words_;
  const char* text_ = nullptr;
  /// Where the lemmas begin whose first two bytes are so: few are left to search among.
  std::array<std::vector<std::uint32_t>, word_classes> first_with_;
};

}  // namespace gainsay::lexicon
