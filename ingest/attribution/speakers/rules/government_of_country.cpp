#include <algorithm>
#include <array>

#include "ingest/attribution/speakers/rules/rules.h"

namespace gainsay {
namespace {

// The nouns by which news calls the state itself, not one body of it.
constexpr std::array<std::string_view, 5> governments{"authority", "government", "leadership", "regime", "state"};

}  // namespace

std::optional<Resolved> government_of_country(Discourse& discourse, const SourceQuery& query) {
  const Syntax& syntax = discourse.syntax;
  const auto phrase = read_source_phrase(syntax, query.range);
  if (!phrase || phrase->partitive || std::ranges::find(governments, syntax.lemma(phrase->head)) == governments.end())
    return std::nullopt;
  // "the Chinese government", "China's government", "the government of China", "authorities in Kenya"
  for (std::uint32_t i = phrase->whole.first; i < phrase->whole.last; ++i) {
    if (i == phrase->head) continue;
    if (i > phrase->head) {
      const bool behind = syntax.lower(i - 1) == "of" || syntax.lower(i - 1) == "in" ||
                          (syntax.lower(i - 1) == "the" && i >= 2 && syntax.lower(i - 2) == "of");
      if (!behind) continue;
    }
    const auto mention = discourse.table.covering(i);
    if (mention && discourse.table[mention->entity].named.kind == EntityKind::country)
      return Resolved{mention->entity, "speaker:government"};
    const auto entry = discourse.lexicon.find_name(syntax.form(i));
    if (!entry || entry->named.kind != EntityKind::country) continue;
    const auto [at, fresh] = discourse.described.try_emplace(entry->named.id.value, 0);
    if (fresh) {
      const auto& all = discourse.table.all();
      const auto known =
          std::ranges::find_if(all, [&](const ArticleEntity& e) { return e.named.id == entry->named.id; });
      if (known != all.end()) {
        at->second = static_cast<EntityIndex>(known - all.begin());
      } else {
        ArticleEntity entity;
        entity.named = entry->named;
        entity.rule = "name:listed";
        at->second = discourse.table.add(std::move(entity));
      }
    }
    return Resolved{at->second, "speaker:government"};
  }
  return std::nullopt;
}

}  // namespace gainsay
