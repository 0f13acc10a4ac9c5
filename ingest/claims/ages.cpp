#include "ingest/claims/ages.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ingest/claims/levels.h"
#include "ingest/claims/number_words.h"

namespace gainsay::claims {
namespace {

constexpr double oldest = 115;

const NameMention* person_at(const Tree& tree, TokenIndex token) {
  for (const NameMention& name : tree.text().names)
    if (name.first <= token && token < name.last && name.kind == NameKind::person) return &name;
  return nullptr;
}

std::optional<double> years_at(const Tree& tree, TokenIndex token) {
  if (token >= tree.size() || tree[token].upos != Upos::NUM) return std::nullopt;
  const std::string form = tree.lower(token);
  if (form.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
  const auto value = parse_number(form);
  return value && *value >= 1 && *value <= oldest ? value : std::nullopt;
}

/// "Ada Brandt, 54," or "Ada Brandt (54)": the number stands by itself between two marks.
std::optional<TokenIndex> age_after(const Tree& tree, const Sentence& sentence, const NameMention& name) {
  const TokenIndex number = name.last + 1;
  if (number + 1 >= sentence.last) return std::nullopt;
  const std::string before = tree.lower(name.last);
  const std::string after = tree.lower(number + 1);
  const bool enclosed = (before == "," && is_any_of(after, {",", "."})) || (before == "(" && after == ")");
  if (!enclosed || !years_at(tree, number)) return std::nullopt;
  // "Ada Brandt, 54, 61 and 70": a list.
  if (number + 2 < sentence.last && tree[number + 2].upos == Upos::NUM) return std::nullopt;
  return number;
}

/// "34-year-old Ada Brandt".
std::optional<TokenIndex> age_before(const Tree& tree, const Sentence& sentence, const NameMention& name) {
  constexpr TokenIndex words = 5;  // 34 - year - old
  if (name.first < sentence.first + words) return std::nullopt;
  const TokenIndex number = name.first - words;
  const bool said = tree.form(number + 1) == "-" && tree.lower(number + 2) == "year" && tree.form(number + 3) == "-" &&
                    tree.lower(number + 4) == "old";
  return said && years_at(tree, number) ? std::optional(number) : std::nullopt;
}

TokenIndex head_of(const Tree& tree, const NameMention& name) {
  for (TokenIndex token = name.first; token < name.last; ++token)
    if (tree[token].head == no_head || tree[token].head < name.first || tree[token].head >= name.last) return token;
  return name.first;
}

}  // namespace

std::vector<Age> ages_beside_names(const Tree& tree, const Sentence& sentence, const Entities& entities) {
  std::vector<Age> found;
  for (TokenIndex token = sentence.first; token < sentence.last; ++token) {
    const NameMention* name = person_at(tree, token);
    if (!name || name->first != token || name->last > sentence.last) continue;
    const auto after = age_after(tree, sentence, *name);
    const auto number = after ? after : age_before(tree, sentence, *name);
    if (!number) continue;
    const TokenIndex head = head_of(tree, *name);
    Age age;
    age.first = std::min(name->first, *number);
    age.last = std::max<TokenIndex>(name->last - 1, *number);
    age.claim.agent.span = hull(tree[name->first].span, tree[name->last - 1].span);
    age.claim.agent.text = std::string(covered(tree.article().text, age.claim.agent.span));
    age.claim.agent.head = std::string(tree.form(name->last - 1));
    for (TokenIndex word = name->first; word + 1 < name->last; ++word)
      age.claim.agent.terms.emplace_back(tree.form(word));
    age.claim.agent.entity = entities.find(head, false);
    age.claim.predicate = level_predicate;
    age.claim.predicate_span = tree[*number].span;
    age.claim.object.head = "age";
    age.claim.object.text = "age";
    age.claim.object.span = tree[*number].span;
    Quantity years;
    years.low = years.high = years_at(tree, *number);
    years.unit = "year";
    years.span = tree[*number].span;
    age.claim.quantity = years;
    found.push_back(std::move(age));
  }
  return found;
}

}  // namespace gainsay::claims
