#include "ingest/attribution/speakers/actors.h"

#include <algorithm>
#include <map>

namespace gainsay {

std::vector<Actor> list_actors(const Syntax& syntax, const EntityTable& table,
                               const std::vector<EntityIndex>& speakers) {
  std::vector<bool> speaks(table.all().size(), false);
  for (const EntityIndex i : speakers) speaks[i] = true;
  std::map<EntityId, Actor> by_id;
  std::vector<Actor*> actor_of(table.all().size(), nullptr);
  for (EntityIndex i = 0; i < table.all().size(); ++i) {
    const ArticleEntity& entity = table[i];
    if (entity.rule == "name:place" && !speaks[i]) continue;
    Actor& actor = by_id[entity.named.id];
    if (actor.named.id.empty()) {
      actor.named = entity.named;
      actor.unnamed = entity.unnamed;
      actor.rule = entity.rule;
    }
    for (const std::string& alias : entity.aliases)
      if (alias != actor.named.name && std::ranges::find(actor.aliases, alias) == actor.aliases.end())
        actor.aliases.push_back(alias);
    actor_of[i] = &actor;
  }
  for (std::uint32_t s = 0; s < syntax.sentence_count(); ++s)
    for (const EntityMention& mention : table.in_sentence(s))
      if (Actor* actor = actor_of[mention.entity]) actor->mentions.push_back(syntax.span_of(mention.range));
  std::vector<Actor> out;
  out.reserve(by_id.size());
  for (auto& [id, actor] : by_id) {
    std::ranges::sort(actor.aliases);
    std::ranges::sort(actor.mentions);
    out.push_back(std::move(actor));
  }
  return out;
}

}  // namespace gainsay
