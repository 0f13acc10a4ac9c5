#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/text/weight_file.h"

/// Lemmas by learned edits: the longest known ending of the form (or the whole form) under its tag says what to cut and
/// what to put on. No dictionary is needed for new words.
namespace gainsay::text {

/// What turns a form into its lemma: the number of bytes to cut at the end, then what to add.
struct LemmaEdit {
  std::uint32_t cut = 0;
  std::string add;
  friend auto operator<=>(const LemmaEdit&, const LemmaEdit&) = default;
};

inline constexpr std::size_t longest_lemma_ending = 7;

/// The form that edits apply to: proper nouns (NNP, NNPS) as they stand, all else in lower case with plain marks.
std::string lemma_base(std::string_view form, std::string_view xpos);
/// Number of the rule for a tag and an ending; `whole` for the whole form.
std::uint32_t lemma_key(std::string_view xpos, std::string_view ending, bool whole);

class Lemmatizer {
 public:
  struct Rule {
    std::uint32_t key = 0;
    std::uint32_t edit = 0;  ///< number in `edits`
  };
  Lemmatizer(std::vector<LemmaEdit> edits, const std::vector<Rule>& rules);
  static Lemmatizer read(WeightReader& in);
  static void write(const std::vector<LemmaEdit>& edits, const std::vector<Rule>& rules, WeightWriter& out);

  /// Never empty for a form that is not.
  [[nodiscard]] std::string lemma(std::string_view form, std::string_view xpos) const;

 private:
  std::vector<LemmaEdit> edits_;
  std::unordered_map<std::uint32_t, std::uint32_t> rules_;
};

}  // namespace gainsay::text
