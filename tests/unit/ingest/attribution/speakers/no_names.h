#pragma once

#include <map>
#include <string>

#include "base/utf8.h"
#include "gainsay/lexicon.h"

namespace gainsay::test {

/// A lexicon that knows the names put in, that every noun of its list is a person, and no relation but equality.
class NoNames : public Lexicon {
 public:
  std::map<std::string, NameEntry> names;

  WordRelation relation(std::string_view a, std::string_view b, WordClass) const override {
    if (a == b) return WordRelation::same;
    return a == "president" && b == "leader" ? WordRelation::narrower : WordRelation::unrelated;
  }
  double similarity(std::string_view a, std::string_view b, WordClass) const override { return a == b ? 1 : 0; }
  bool knows(std::string_view, WordClass) const override { return false; }
  std::vector<std::string> derived(std::string_view, WordClass, WordClass) const override { return {}; }
  std::string lemma(std::string_view form, WordClass) const override { return ascii_lower(form); }
  bool is_a(std::string_view, std::string_view) const override { return false; }
  double share_of_news(std::string_view) const override { return 0; }
  std::optional<NameEntry> find_name(std::string_view name) const override {
    const auto found = names.find(ascii_lower(name));
    return found == names.end() ? std::nullopt : std::optional(found->second);
  }
};

}  // namespace gainsay::test
