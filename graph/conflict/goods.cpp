#include "graph/conflict/goods.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "graph/conflict/word_table.h"

namespace gainsay::conflict {
namespace {

// "Arms" in general, and the nouns for goods and help that a modifier makes arms.
constexpr std::array<std::string_view, 7> arms_nouns = {"arm",      "arms",      "weapon",  "weaponry",
                                                        "armament", "armaments", "materiel"};
constexpr std::array<std::string_view, 20> carrier_nouns = {
    "aid",      "assistance", "support",   "help",    "equipment", "hardware", "supply",
    "supplies", "material",   "goods",     "gear",    "item",      "shipment", "delivery",
    "package",  "kit",        "provision", "backing", "good",      "resupply"};
constexpr std::array<std::string_view, 8> lethal_modifiers = {"lethal", "military", "arm",   "arms",
                                                              "weapon", "weapons",  "armed", "deadly"};
constexpr std::array<std::string_view, 14> harmless_modifiers = {
    "non-lethal", "nonlethal", "humanitarian", "medical", "financial", "economic", "food",
    "dual-use",   "dual",      "diplomatic",   "winter",  "moral",     "legal",    "political"};
constexpr std::array<std::string_view, 12> industry_nouns = {"base",          "industry", "complex",   "production",
                                                             "capacity",      "factory",  "plant",     "sector",
                                                             "manufacturing", "output",   "expansion", "manufacture"};
constexpr std::array<std::string_view, 12> industry_modifiers = {"defence",   "defense",    "military",  "arms",
                                                                 "arm",       "weapon",     "weapons",   "munition",
                                                                 "munitions", "ammunition", "artillery", "drone"};
// Weapons that WordNet 3.0 files elsewhere (under aircraft, vehicles, projectiles, clothing) or does not have.
constexpr std::array<std::string_view, 21> weapon_nouns = {
    "drone",     "uav",      "missile", "rocket",  "shell",   "munition",  "ammunition",
    "artillery", "howitzer", "mortar",  "grenade", "tank",    "warplane",  "fighter",
    "bomber",    "warship",  "round",   "bullet",  "torpedo", "gunpowder", "explosive"};
constexpr std::array<std::string_view, 4> weapon_categories = {"weapon", "weaponry", "ammunition", "explosive"};

bool says_non_lethal(const Phrase& phrase) {
  const std::string text = ascii_lower(phrase.text);
  return text.find("non-lethal") != std::string::npos || text.find("nonlethal") != std::string::npos ||
         text.find("non lethal") != std::string::npos || text.find("dual-use") != std::string::npos;
}

bool is_weapon(const std::string& word, Words& words) {
  return has(weapon_nouns, word) ||
         std::ranges::any_of(weapon_categories, [&](std::string_view c) { return words.is_a(word, c); });
}

}  // namespace

Goods goods_kind(const Phrase& phrase, Words& words) {
  if (phrase.empty() || phrase.entity) return Goods::other;
  const std::string head = ascii_lower(phrase.head);
  std::vector<std::string> terms;
  for (const std::string& term : phrase.terms) terms.push_back(ascii_lower(term));
  const auto any = [&](const auto& table) {
    return std::ranges::any_of(terms, [&](const std::string& term) { return has(table, term); });
  };
  if (says_non_lethal(phrase) || any(harmless_modifiers)) return Goods::not_arms;
  if (has(arms_nouns, head)) return Goods::arms;
  // The noun may stand below a verb: "ramp up its defence base".
  if ((has(industry_nouns, head) || any(industry_nouns)) && any(industry_modifiers)) return Goods::arms_industry;
  if (has(carrier_nouns, head)) {
    if (any(lethal_modifiers)) return Goods::arms;
    if (std::ranges::any_of(terms, [&](const std::string& term) { return is_weapon(term, words); }))
      return Goods::weapon;
    return terms.empty() ? Goods::unspecified : Goods::other;
  }
  if (is_weapon(head, words)) return Goods::weapon;
  return Goods::other;
}

}  // namespace gainsay::conflict
