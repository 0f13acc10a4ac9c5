#include "ingest/attribution/speakers/entity_table.h"

#include <algorithm>

namespace gainsay {
namespace {

bool is_subject(Deprel relation) {
  return relation == Deprel::nsubj || relation == Deprel::nsubj_pass || relation == Deprel::nsubj_outer;
}

bool is_oblique(const Syntax& syntax, std::uint32_t head) {
  const Deprel relation = syntax.deprel(head);
  if (relation == Deprel::nmod_poss) return true;
  return std::ranges::any_of(syntax.children(head),
                             [&](std::uint32_t child) { return syntax.deprel(child) == Deprel::case_; });
}

}  // namespace

EntityIndex EntityTable::add(ArticleEntity entity) {
  entities_.push_back(std::move(entity));
  return static_cast<EntityIndex>(entities_.size() - 1);
}

void EntityTable::mention(const TokenRange& range, EntityIndex entity) {
  if (range.empty()) return;
  std::uint32_t head = syntax_.head_of(range);
  // "President Jane Doe said": where the name hangs on its title, the title is the subject.
  for (int steps = 0; steps < 3; ++steps) {
    const Deprel relation = syntax_.deprel(head);
    const bool part_of_name = relation == Deprel::appos || relation == Deprel::flat || relation == Deprel::compound ||
                              relation == Deprel::nmod_desc;
    if (!part_of_name || syntax_.head(head) >= syntax_.size()) break;
    head = syntax_.head(head);
  }
  EntityMention mention{range, entity, is_subject(syntax_.deprel(head)), is_oblique(syntax_, head)};
  auto& list = by_sentence_[syntax_.sentence_of(range.first)];
  const auto at = std::ranges::lower_bound(list, range, {}, &EntityMention::range);
  if (at != list.end() && at->range == range) {
    at->entity = entity;
    return;
  }
  list.insert(at, mention);
}

std::vector<EntityMention> EntityTable::within(const TokenRange& range) const {
  std::vector<EntityMention> out;
  if (range.empty()) return out;
  const auto& list = by_sentence_[syntax_.sentence_of(range.first)];
  auto at = std::ranges::lower_bound(list, range.first, {}, [](const EntityMention& m) { return m.range.first; });
  for (; at != list.end() && at->range.first < range.last; ++at)
    if (at->range.last <= range.last) out.push_back(*at);
  return out;
}

std::optional<EntityMention> EntityTable::covering(std::uint32_t token) const {
  const auto& list = by_sentence_[syntax_.sentence_of(token)];
  // Names do not overlap; a longer source phrase may hold one, and the name is the one that is meant.
  auto at = std::ranges::upper_bound(list, token, {}, [](const EntityMention& m) { return m.range.first; });
  std::optional<EntityMention> best;
  for (int steps = 0; at != list.begin() && steps < 4; ++steps) {
    --at;
    if (at->range.contains(token) && (!best || at->range.size() < best->range.size())) best = *at;
  }
  return best;
}

}  // namespace gainsay
