#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/rule.h"
#include "graph/conflict/trends.h"

namespace gainsay::conflict {
namespace {

std::string text_of(const Reading& reading) { return " " + ascii_lower(reading.position->statement.text) + " "; }

bool says(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

enum class Period { unsaid, quarter, quarters, year };

/// "The fourth quarter" is one; "an eleventh straight quarter" ends a run of them.
Period period_of(const std::string& text) {
  if (says(text, "quarter"))
    return says(text, "straight") || says(text, "consecutive") || says(text, "in a row") || says(text, "quarters") ||
                   says(text, "another")
               ? Period::quarters
               : Period::quarter;
  return says(text, " year") || says(text, "annual") ? Period::year : Period::unsaid;
}

std::string_view ordinal_of(const std::string& text) {
  constexpr std::array<std::string_view, 4> ordinals = {"first", "second", "third", "fourth"};
  for (const std::string_view ordinal : ordinals)
    if (says(text, std::string(ordinal) + "-quarter") || says(text, std::string(ordinal) + " quarter")) return ordinal;
  return {};
}

bool may_be_one_period(const Pair& pair) {
  const std::string a = text_of(pair.a);
  const std::string b = text_of(pair.b);
  const Period x = period_of(a);
  const Period y = period_of(b);
  if ((x == Period::quarter && y == Period::year) || (x == Period::year && y == Period::quarter)) return false;
  const std::string_view mine = ordinal_of(a);
  const std::string_view other = ordinal_of(b);
  return mine.empty() || other.empty() || mine == other;
}

/// Whose the measure is: the doer by name, or a name beside the measure ("Norvik's earnings"). "" where nobody is
/// named.
std::string owner_of(const Reading& reading) {
  const bool is_done_to = reading.agent.kind == Party::Kind::none;
  const Party& party = is_done_to ? reading.object_party : reading.agent;
  if (!party.id.empty()) return party.id;
  if (!party.of.empty()) return party.of.size() == 1 ? party.of.front() : std::string();
  std::string name;
  for (const std::string& term : (is_done_to ? reading.object : reading.proposition->agent).terms) {
    if (term.empty() || term[0] < 'A' || term[0] > 'Z') continue;
    if (!name.empty()) return {};
    name = ascii_lower(term);
  }
  return name;
}

/// In a story of one firm, revenue is that firm's; prices, turnout and jobs are of many places and groups.
bool belongs_to_firm(const std::vector<Trend>& trends) {
  constexpr std::array<std::string_view, 6> measures = {"revenue", "sale", "earnings", "turnover", "margin", "output"};
  return std::ranges::all_of(
      trends, [&](const Trend& trend) { return std::ranges::find(measures, trend.measure) != measures.end(); });
}

}  // namespace

/// One measure of one owner is said to rise and to fall, to be a record and weak, or to be above and below what was
/// expected, in two articles of one story.
std::optional<Finding> opposite_trends(const Pair& pair, Words&) {
  const auto& [a, b, alignment, backward] = pair;
  if (a.trends.empty() || b.trends.empty() || !alignment.same_story || alignment.same_article) return std::nullopt;
  if (alignment.time == SlotRelation::differs || alignment.place == SlotRelation::differs) return std::nullopt;
  const TrendRelation relation = compare_trends(a.trends, b.trends);
  if (relation == TrendRelation::compatible || !may_be_one_period(pair)) return std::nullopt;
  const std::string mine = owner_of(a);
  const std::string other = owner_of(b);
  const bool known = !mine.empty() && !other.empty();
  if (!known && (!belongs_to_firm(a.trends) || !belongs_to_firm(b.trends))) return std::nullopt;
  if (known && mine != other && !may_be_one_name(a.agent, a.proposition->agent, b.agent, b.proposition->agent))
    return std::nullopt;
  const bool hedged = a.hedged || b.hedged || relation == TrendRelation::strained;
  return finding(pair, ConflictType::antonym, ConflictClass::contradiction,
                 known && !hedged ? Strength::moderate : Strength::weak, "antonym/trend",
                 known ? "That both speak of one period is inferred."
                       : "That both speak of one owner is inferred from the story.");
}

}  // namespace gainsay::conflict
