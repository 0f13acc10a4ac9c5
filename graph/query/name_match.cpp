#include "graph/query/name_match.h"

#include <algorithm>

#include "base/utf8.h"

namespace gainsay {
namespace {

std::string folded(std::string_view name) {
  std::string out = ascii_lower(single_spaced(name));
  for (const std::string_view possessive : {"'s", "\u2019s"})
    if (out.ends_with(possessive)) out.resize(out.size() - possessive.size());
  return out.starts_with("the ") ? out.substr(4) : out;
}

}  // namespace

bool name_matches(std::string_view asked, std::string_view name, EntityKind kind) {
  const std::string a = folded(asked);
  const std::string b = folded(name);
  if (a.empty() || a == b) return !a.empty();
  const bool by_last_words = kind == EntityKind::person || kind == EntityKind::unnamed;
  return by_last_words && b.size() > a.size() && b.ends_with(a) && b[b.size() - a.size() - 1] == ' ';
}

std::vector<KnownEntity> entities_called(const Store& store, std::string_view asked) {
  const std::string whole = folded(asked);
  if (whole.empty()) return {};
  // Names can be spaced otherwise.
  std::vector<KnownEntity> out = store.entities_with(std::string_view(whole).substr(whole.rfind(' ') + 1));
  std::erase_if(out, [&](const KnownEntity& entity) {
    return std::ranges::none_of(entity.names,
                                [&](const std::string& name) { return name_matches(asked, name, entity.named.kind); });
  });
  return out;
}

std::set<EntityId> matching_entities(const Store& store, std::string_view asked) {
  std::set<EntityId> out;
  for (const KnownEntity& entity : entities_called(store, asked)) out.insert(entity.named.id);
  return out;
}

}  // namespace gainsay
