#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/entity.h"

/// Word relations and name tables that extraction and conflict search both need.
namespace gainsay {

enum class WordClass { noun, verb, adjective, adverb };

/// How two lemmas stand to each other, after WordNet 3.0 and the tables in data/.
enum class WordRelation {
  same,      ///< equal, or synonyms in a common sense
  narrower,  ///< the first is a kind of the second ("drone", "weapon")
  broader,   ///< the second is a kind of the first
  antonym,   ///< opposites ("alive", "dead"; "rise", "fall")
  related,   ///< close (a common near ancestor, or derivation), without any of the above
  unrelated
};

/// What a surface name denotes. Metonyms resolve to the actor they stand for: "Beijing", "the PRC" and
/// "Zhongnanhai" to China, with `metonym` set, since a capital is also a place.
struct NameEntry {
  Named named;
  bool metonym = false;
  bool demonym = false;  ///< "Chinese"
};

/// Immutable after loading; safe to share between threads. All look-ups take lower- or mixed-case text.
class Lexicon {
 public:
  virtual ~Lexicon() = default;

  /// Compares two lemmas of one class. Cost: O(depth of the taxonomy) a sense pair; results are cached by the callers.
  [[nodiscard]] virtual WordRelation relation(std::string_view a, std::string_view b, WordClass word_class) const = 0;
  /// 0..1; 1 for synonyms. Wu and Palmer (1994) over the noun and verb taxonomies, by frequent senses.
  [[nodiscard]] virtual double similarity(std::string_view a, std::string_view b, WordClass word_class) const = 0;
  /// Whether the lemma is known at all.
  [[nodiscard]] virtual bool knows(std::string_view lemma, WordClass word_class) const = 0;
  /// Lemmas that derive from, or give rise to, this one in another class ("provision" -> "provide"). Sorted.
  [[nodiscard]] virtual std::vector<std::string> derived(std::string_view lemma, WordClass from,
                                                         WordClass to) const = 0;
  /// The dictionary form ("provided" -> "provide"), after WordNet's morphy; the input where unknown.
  [[nodiscard]] virtual std::string lemma(std::string_view form, WordClass word_class) const = 0;
  /// Whether `lemma` is a kind of the category, by the first senses ("person", "weapon", "group").
  [[nodiscard]] virtual bool is_a(std::string_view lemma, std::string_view category) const = 0;

  /// The share of news articles that say the lemma, in lower case, as far as it was counted (data/README.md): 0 where
  /// it never or hardly ever stands in them.
  [[nodiscard]] virtual double share_of_news(std::string_view lemma) const = 0;

  /// What a name denotes, whole string match without case, articles and possessive 's. None where not listed.
  [[nodiscard]] virtual std::optional<NameEntry> find_name(std::string_view name) const = 0;
};

/// Reads the compiled tables in `data_dir`. Throws InputError where one is missing, cut short or of another version.
std::unique_ptr<Lexicon> load_lexicon(const std::filesystem::path& data_dir);

/// The entity that `name` denotes by itself: its id is a hash of kind and folded name, so that it is the same in every
/// article and run.
Named make_named(std::string_view name, EntityKind kind);

}  // namespace gainsay
