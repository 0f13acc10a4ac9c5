#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "gainsay/lexicon.h"

namespace gainsay::testing {

/// A few word relations and invented countries, so that tests of the rules need no WordNet.
class ToyLexicon final : public Lexicon {
 public:
  WordRelation relation(std::string_view a, std::string_view b, WordClass) const override {
    if (a == b) return WordRelation::same;
    for (const auto& [x, y, how] : relations) {
      if (x == a && y == b) return how;
      if (x == b && y == a)
        return how == WordRelation::narrower  ? WordRelation::broader
               : how == WordRelation::broader ? WordRelation::narrower
                                              : how;
    }
    return WordRelation::unrelated;
  }
  double similarity(std::string_view a, std::string_view b, WordClass) const override { return a == b ? 1 : 0; }
  bool knows(std::string_view lemma, WordClass word_class) const override {
    static constexpr std::array<std::string_view, 5> adjectives = {"profitable", "unprofitable", "alive", "dead",
                                                                   "baseless"};
    const bool adjective = std::ranges::find(adjectives, lemma) != adjectives.end();
    return word_class == WordClass::adjective ? adjective : !adjective;
  }
  std::vector<std::string> derived(std::string_view, WordClass, WordClass) const override { return {}; }
  std::string lemma(std::string_view form, WordClass) const override { return std::string(form); }
  bool is_a(std::string_view lemma, std::string_view category) const override {
    return category == "weapon" && (lemma == "rifle" || lemma == "cannon");
  }
  double share_of_news(std::string_view) const override { return 0; }
  std::optional<NameEntry> find_name(std::string_view name) const override {
    using Entry = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Entry, 6> names = {Entry{"Veldland", "Veldland"}, Entry{"Veldish", "Veldland"},
                                                   Entry{"Ostria", "Ostria"},     Entry{"Ostrian", "Ostria"},
                                                   Entry{"Mirland", "Mirland"},   Entry{"Mirish", "Mirland"}};
    const auto found = std::ranges::find(names, name, &Entry::first);
    if (found == names.end()) return std::nullopt;
    return NameEntry{make_named(found->second, EntityKind::country), false, found->first != found->second};
  }

 private:
  struct Row {
    std::string_view a, b;
    WordRelation how;
  };
  static constexpr std::array relations = {
      Row{"purchase", "buy", WordRelation::same},
      Row{"company", "firm", WordRelation::same},
      Row{"helicopter", "aircraft", WordRelation::narrower},
      Row{"wheat", "grain", WordRelation::narrower},
      Row{"sprint", "run", WordRelation::narrower},
      Row{"profitable", "unprofitable", WordRelation::antonym},
      Row{"safe", "dangerous", WordRelation::antonym},
      Row{"open", "closed", WordRelation::antonym},
      Row{"guilty", "innocent", WordRelation::antonym},
      Row{"fatality", "death", WordRelation::same},
  };
};

}  // namespace gainsay::testing
