#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gainsay::conflict {

/// Verbs that report one kind of event, so that one can stand for another where the other slots agree. After
/// B. Levin, English Verb Classes and Alternations (1993); the section is named beside each class in the table.
enum class VerbClass : std::uint8_t {
  none,
  transfer,
  equip,
  help,
  produce,
  kill,
  die,
  attack,
  dismiss,
  hire,
  separate,
  rise,
  fall,
  begin,
  cease,
  approve,
  reject,
  win,
  lose,
  arrest,
  release,
  buy,
  depart,
  remain,
  visit,
  injure
};

/// The class of a verb lemma (with its particle); `none` where it is in no class.
VerbClass verb_class(std::string_view lemma);

/// Whether an event of the one class rules the other out for the same participants and time ("rise", "fall").
bool opposite_classes(VerbClass a, VerbClass b);

/// The verb whose event a deverbal noun names ("sale" -> "sell"); for the nouns of the classes above alone, since
/// WordNet's derivations also lead from "support" to a pillar. None where it names no such event.
std::optional<std::string_view> event_verb(std::string_view noun);

/// Verbs whose object, a noun of doing, takes place if the verb does ("impose segregation", "announce lay-offs"), or
/// whose subject does ("lay-offs begin").
bool brings_about(std::string_view lemma);

/// Verbs after which their object is there: "reach a deal", "hold talks", "sign an accord".
bool concludes(std::string_view lemma);

/// Verbs that add no event of their own to a deverbal object ("offer arms sales", "carry out an attack").
bool is_light_verb(std::string_view lemma);

}  // namespace gainsay::conflict
