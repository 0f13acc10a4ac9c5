#include "graph/store/actor_splits.h"

#include <algorithm>

#include "graph/store/columns.h"
#include "lexicon/fold_name.h"

namespace gainsay {
namespace {

class OneSplit {
 public:
  OneSplit(const ActorSplit& split, std::string_view text, Extraction& extraction)
      : split_(split), text_(text), extraction_(extraction) {}

  void apply() {
    part_actors();
    for (Hop& hop : extraction_.attributed.own_voice) part(hop.who, hop.span ? &*hop.span : nullptr);
    for (Attribution& attribution : extraction_.attributed.attributions) {
      const Span* source = attribution.sources.empty() ? nullptr : &attribution.sources.front();
      if (attribution.speaker) part(*attribution.speaker, source);
      for (Hop& hop : attribution.chain) part(hop.who, hop.span ? &*hop.span : nullptr);
    }
    for (Statement& statement : extraction_.statements) {
      Claim& claim = statement.claim;
      for (Phrase* phrase : {&claim.agent, &claim.object, &claim.recipient, &claim.place}) part(*phrase);
      for (Argument& argument : claim.arguments) part(argument.phrase);
    }
  }

 private:
  void part_actors() {
    std::vector<Actor>& actors = extraction_.attributed.actors;
    for (std::size_t i = 0, count = actors.size(); i < count; ++i) {
      if (actors[i].named.id != split_.from) continue;
      if (split_.name.empty()) {
        actors[i].named = renamed(actors[i].named);
        continue;
      }
      Actor other{split_.to, {}, {}, {}, "ruling"};
      std::erase_if(actors[i].mentions, [&](const Span& mention) {
        if (fold_name(covered_within(text_, mention)) != split_.name) return false;
        other.mentions.push_back(mention);
        return true;
      });
      std::erase_if(actors[i].aliases, [&](const std::string& alias) { return fold_name(alias) == split_.name; });
      places_.insert(places_.end(), other.mentions.begin(), other.mentions.end());
      if (!other.mentions.empty()) actors.push_back(std::move(other));
    }
    std::ranges::stable_sort(actors, {}, [](const Actor& actor) { return actor.named.id; });
  }

  void part(Named& named, const Span* where) const {
    if (named.id != split_.from) return;
    if (split_.name.empty()) {
      named = renamed(named);
    } else if (where != nullptr &&
               std::ranges::any_of(places_, [&](const Span& place) { return place.overlaps(*where); })) {
      named = split_.to;
    }
  }

  void part(Phrase& phrase) const {
    if (phrase.entity) part(*phrase.entity, &phrase.span);
  }

  /// The article goes on calling him by the name that it has.
  [[nodiscard]] Named renamed(const Named& named) const { return {split_.to.id, named.name, split_.to.kind}; }

  const ActorSplit& split_;
  std::string_view text_;
  Extraction& extraction_;
  std::vector<Span> places_;  ///< where the name stands
};

}  // namespace

void apply_splits(const std::vector<ActorSplit>& splits, std::string_view text, Extraction& extraction) {
  for (const ActorSplit& split : splits) OneSplit(split, text, extraction).apply();
}

}  // namespace gainsay
