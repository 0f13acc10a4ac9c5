#include "lexicon/name_table.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "lexicon/fold_name.h"

namespace gainsay::lexicon {
namespace {

struct Shape {
  bool the = false;       ///< begins with "The"
  bool article = false;   ///< begins with "the" or "The"
  bool capital = false;   ///< the first letter after an article is no lower-case ASCII letter
  bool capitals = false;  ///< no lower-case letter but a possessive's
};

Shape shape_of(std::string_view name) {
  Shape shape;
  name = trimmed(name);
  shape.the = name.starts_with("The ");
  shape.article = shape.the || name.starts_with("the ");
  if (shape.article) name = trimmed(name.substr(4));
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  shape.capital = !name.empty() && !lower(name.front());
  if (name.ends_with("'s") || name.ends_with("\u2019s")) name.remove_suffix(1);
  shape.capitals = std::none_of(name.begin(), name.end(), lower);
  return shape;
}

bool fits(std::uint32_t flags, const Shape& shape) {
  return (!(flags & name_needs_article) || (shape.article && shape.capital)) &&
         (!(flags & name_needs_capital) || shape.capital) && (!(flags & name_needs_capitals) || shape.capitals);
}

}  // namespace

std::optional<NameEntry> find_name(const Tables& tables, std::string_view name) {
  const std::string key = fold_name(name);
  if (key.empty()) return std::nullopt;
  const Shape shape = shape_of(name);
  auto at = std::lower_bound(tables.names.begin(), tables.names.end(), std::string_view(key),
                             [&](const NameRecord& record, std::string_view k) { return tables.text(record.key) < k; });
  const NameRecord* found = nullptr;
  for (; at != tables.names.end() && tables.text(at->key) == key; ++at) {
    if (!fits(at->flags, shape)) continue;
    // "The Australian" is the newspaper, "the Australian" rather not.
    if (!found || ((found->flags & name_needs_article) && !shape.the)) found = &*at;
  }
  if (!found) return std::nullopt;
  return NameEntry{make_named(tables.text(found->name), static_cast<EntityKind>(found->kind)),
                   (found->flags & name_is_metonym) != 0, (found->flags & name_is_demonym) != 0};
}

}  // namespace gainsay::lexicon
