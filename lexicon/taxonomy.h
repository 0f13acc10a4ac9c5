#pragma once

#include <array>
#include <atomic>
#include <string_view>
#include <vector>

#include "lexicon/tables.h"

namespace gainsay::lexicon {

/// Relations between lemmas over the hypernym graph and the links of the tables. Safe to share between threads. Keeps
/// where each lemma that was asked about stands: some 300 bytes.
class Taxonomy {
 public:
  explicit Taxonomy(const Tables& tables);
  ~Taxonomy();
  Taxonomy(const Taxonomy&) = delete;
  Taxonomy& operator=(const Taxonomy&) = delete;

  /// The senses that news is likely to mean: those seen at least a tenth as often as the first, four at most; the first
  /// two where none was ever seen. Synsets.
  [[nodiscard]] std::vector<std::uint32_t> frequent_senses(std::string_view lemma, WordClass word_class) const;
  [[nodiscard]] WordRelation relation(std::string_view a, std::string_view b, WordClass word_class) const;
  /// Wu and Palmer (1994): twice the depth of the deepest common ancestor over the sum of the depths by way of it.
  [[nodiscard]] double similarity(std::string_view a, std::string_view b, WordClass word_class) const;
  [[nodiscard]] bool is_a(std::string_view lemma, std::string_view category) const;
  [[nodiscard]] std::vector<std::string> derived(std::string_view lemma, WordClass from, WordClass to) const;

 private:
  struct Ancestor {
    std::uint32_t synset;
    std::uint32_t distance;
    friend bool operator==(const Ancestor&, const Ancestor&) = default;
  };
  /// Where a lemma stands: its frequent senses, and above them their ancestors, themselves among them, by distance.
  struct Place {
    std::vector<std::uint32_t> senses;
    std::vector<Ancestor> ancestors;
  };
  /// Found by whichever thread asks first.
  [[nodiscard]] const Place& place_of(std::uint32_t lemma, WordClass word_class) const;
  /// None where the lemma is unknown.
  [[nodiscard]] const Place* place_of(std::string_view lemma, WordClass word_class) const;
  [[nodiscard]] std::vector<std::uint32_t> frequent_senses(std::uint32_t lemma, WordClass word_class) const;
  [[nodiscard]] std::vector<Ancestor> ancestors(const std::vector<std::uint32_t>& synsets) const;
  [[nodiscard]] bool antonyms(std::uint32_t a, std::uint32_t b, WordClass word_class) const;

  const Tables& tables_;
  mutable std::array<std::vector<std::atomic<const Place*>>, word_classes> places_;  ///< by lemma; null until asked
};

}  // namespace gainsay::lexicon
