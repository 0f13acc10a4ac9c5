#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

#include "gainsay/model/universal_dependencies.h"

namespace gainsay::spans {

/// For verbs and nouns the lexicographer file of WordNet 3.0 that their first sense stands in ("verb.communication",
/// "noun.person"): tells unseen words of saying and thinking from others.
class WordSenses {
 public:
  /// Throws InputError where the file is missing, cut short or of another version.
  static WordSenses read(const std::filesystem::path& path);

  /// The file's number after lexnames(5WN); 0 for words unknown. `lemma` is hash_of the lower-case lemma.
  [[nodiscard]] std::uint8_t of(std::uint32_t lemma, Upos upos) const;

 private:
  struct Entry {
    std::uint32_t lemma = 0;
    std::uint8_t verb = 0;
    std::uint8_t noun = 0;
  };
  std::vector<Entry> entries_;  ///< by lemma
};

inline constexpr std::string_view senses_name = "attribution_senses.table";
inline constexpr std::string_view senses_magic = "gainsay-senses/1\n";

}  // namespace gainsay::spans
