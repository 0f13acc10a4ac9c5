#include "graph/conflict/profile.h"

#include <algorithm>
#include <unordered_set>

#include "base/content_id.h"
#include "base/utf8.h"
#include "graph/conflict/fingerprint.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

void add(Fingerprint& print, const Phrase& phrase) {
  print.add(phrase.text).add(phrase.head).add(phrase.terms.size());
  for (const std::string& term : phrase.terms) print.add(term);
  print.add(phrase.entity ? std::string_view(phrase.entity->id.value) : std::string_view());
}

void add(Fingerprint& print, const Party& party) {
  print.add(static_cast<std::uint64_t>(party.kind) * 2 + (party.is_resolved ? 1 : 0))
      .add(party.id)
      .add(party.of.size());
  for (const std::string& id : party.of) print.add(id);
}

void add(Fingerprint& print, const Claim& claim) {
  for (const Phrase* phrase : {&claim.agent, &claim.object, &claim.recipient, &claim.place}) add(print, *phrase);
  print.add(claim.predicate).add(claim.arguments.size());
  for (const Argument& argument : claim.arguments) {
    print.add(argument.role);
    add(print, argument.phrase);
  }
  print.add(name_of(claim.polarity)).add(name_of(claim.modality)).add(claim.hedge).add(to_string(claim.time));
  print.add(claim.conditional ? 1 : 0).add(claim.denial ? 1 : 0);
  print.add(claim.denial_scope ? name_of(*claim.denial_scope) : std::string_view());
  if (const auto& figure = claim.quantity)
    print.add(figure->low).add(figure->high).add(figure->unit).add(figure->whole).add(name_of(figure->bound));
}

/// Everything that the rules read but dates of saying, voice and place.
std::uint64_t wording_of(const Reading& reading) {
  Fingerprint print;
  print.add(reading.claim.value).add(reading.position->statement.text).add(reading.predicate);
  print.add(static_cast<std::uint64_t>(reading.verb)).add(static_cast<std::uint64_t>(reading.goods));
  add(print, reading.object);
  for (const Party* party : {&reading.agent, &reading.object_party, &reading.recipient_party}) add(print, *party);
  print.add(reading.others.size());
  for (const std::string& id : reading.others) print.add(id);
  std::uint64_t flags = 0;
  for (const bool flag :
       {reading.negated, reading.asserts, reading.commits, reading.intends, reading.foretells, reading.occurs,
        reading.doubts, reading.hedged, reading.own_denial, reading.anaphoric, reading.dated_by_tense})
    flags = flags * 2 + (flag ? 1 : 0);
  print.add(flags).add(to_string(reading.when));
  // An empty voice says nothing of who speaks, but a voice that is the agent's own does.
  print.add(!reading.speaker.empty() && reading.speaker == reading.agent.id ? 1 : 0);
  add(print, reading.position->statement.claim);
  if (reading.proposition != &reading.position->statement.claim) add(print, *reading.proposition);
  return print.value();
}

bool gives(VerbClass verb) { return verb == VerbClass::transfer || verb == VerbClass::help; }

std::uint16_t traits_of(const Reading& reading, Words& words) {
  const Claim& claim = reading.position->statement.claim;
  std::uint16_t traits = 0;
  const auto set = [&](bool holds, std::uint16_t bit) {
    traits = static_cast<std::uint16_t>(traits | (holds ? bit : 0));
  };
  set(reading.negated, trait::negated);
  set(reading.doubts || (reading.foretells && reading.negated), trait::doubtful);
  set(claim.quantity.has_value() && !reading.negated, trait::counted);
  set(is_specific(reading, words), trait::specific);
  set(reading.commits, trait::commits);
  set(reading.occurs, trait::occurs);
  set(reading.agent.kind == Party::Kind::none, trait::agentless);
  set(reading.negated && gives(reading.verb) && (reading.goods == Goods::arms || reading.goods == Goods::weapon),
      trait::bans_arms);
  set(!reading.negated && (gives(reading.verb) || reading.verb == VerbClass::produce) && serves_arms(reading.goods),
      trait::serves_arms);
  set(reading.when.known() || claim.time.known(), trait::dated);
  set(reading.anaphoric || reading.proposition != &claim, trait::borrowed);
  return traits;
}

bool is_dead(const Reading& reading) {
  return reading.verb == VerbClass::kill || reading.verb == VerbClass::die || reading.predicate == "dead";
}

std::vector<Key> keys_of(const Reading& reading, std::uint16_t traits) {
  std::vector<Key> keys;
  const auto add = [&](Key::Kind kind, std::string_view name) {
    if (!name.empty()) keys.push_back({kind, Fingerprint().add(name).short_value()});
  };
  const bool arms = (traits & (trait::bans_arms | trait::serves_arms)) != 0;
  const bool counted = (traits & trait::counted) != 0;
  if ((traits & trait::specific) != 0 || arms || counted) {
    add(Key::Kind::agent, reading.agent.id);
    if (reading.agent.kind == Party::Kind::affiliated)
      for (const std::string& id : reading.agent.of) add(Key::Kind::agent, id);
  }
  if ((traits & trait::specific) != 0) {
    add(Key::Kind::object, reading.object_party.id);
    add(Key::Kind::object, ascii_lower(reading.object.head));
  }
  if (counted) {
    for (const std::string& id : reading.others) add(Key::Kind::measure, id);
    add(Key::Kind::article, reading.position->article.id.value);
  }
  if (arms && reading.agent.kind == Party::Kind::described) add(Key::Kind::arms, "described");
  if (reading.predicate == "alive") add(Key::Kind::life, reading.agent.id);
  if (is_dead(reading))
    add(Key::Kind::life, reading.verb == VerbClass::kill ? reading.object_party.id : reading.agent.id);
  std::ranges::sort(keys);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

ObjectKind object_kind(const Reading& reading) {
  return {ascii_lower(reading.object.head.empty() ? reading.object.text : reading.object.head),
          reading.object.entity ? Fingerprint().add(reading.object.entity->id.value).short_value() : 0, reading.goods,
          reading.object_party.kind == Party::Kind::pronoun, is_labour(reading)};
}

std::optional<Quantity> figure_of(const Reading& reading) {
  const auto& quantity = reading.position->statement.claim.quantity;
  if (!quantity) return std::nullopt;
  return Quantity{
      quantity->low, quantity->high, ascii_lower(quantity->unit), ascii_lower(quantity->whole), quantity->bound, {}};
}

std::uint32_t voice_of(const Reading& reading) {
  return reading.speaker.empty() ? 0 : Fingerprint().add(reading.speaker).short_value();
}

/// The same words in the same voice on the same day.
std::uint64_t saying_of(const Reading& reading, std::uint64_t wording) {
  const Position& position = *reading.position;
  return Fingerprint()
      .add(wording)
      .add(position.speaker ? std::string_view(position.speaker->id.value) : std::string_view())
      .add(name_of(position.act))
      .add(to_string(position.said))
      .value();
}

}  // namespace

std::vector<Profile> profiles_of(std::span<const Reading> readings, Words& words) {
  std::vector<Profile> profiles;
  std::unordered_set<std::uint64_t> said_before;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    const Reading& reading = readings[i];
    if (!reading.asserts) continue;
    const std::uint64_t wording = wording_of(reading);
    if (!said_before.insert(saying_of(reading, wording)).second) continue;
    const std::uint16_t traits = traits_of(reading, words);
    std::vector<Key> keys = keys_of(reading, traits);
    if (keys.empty()) continue;
    profiles.push_back({static_cast<std::uint32_t>(i),
                        Fingerprint().add(reading.claim.value).value(),
                        static_cast<std::uint32_t>(wording),
                        voice_of(reading),
                        traits,
                        {reading.predicate, reading.verb},
                        object_kind(reading),
                        reading.said,
                        figure_of(reading),
                        std::move(keys)});
  }
  return profiles;
}

}  // namespace gainsay::conflict
