#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/conflict.h"
#include "graph/conflict/goods.h"
#include "graph/conflict/trends.h"
#include "graph/conflict/verb_classes.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// Who a phrase speaks of, as far as its words tell.
struct Party {
  enum class Kind {
    none,        ///< the slot is empty
    named,       ///< an entity, or an organ that acts for one ("the Chinese government")
    affiliated,  ///< bodies or people of an entity that do not act for it ("Chinese firms")
    described,   ///< "civilians"
    pronoun      ///< unresolved
  };
  Kind kind = Kind::none;
  std::string id;               ///< of `named`: its `name_key`
  std::vector<std::string> of;  ///< ids that it belongs to or names by an adjective; sorted
  bool is_resolved = false;     ///< `named` by extraction or the lexicon, not by its words alone
};

struct Story;

/// A position in normal form: what the rules compare. Refers to the position, which must outlive it.
struct Reading {
  const Position* position = nullptr;
  const Claim* proposition = nullptr;  ///< what its slots come from: its own claim, or the one that it rejects
  const Story* story = nullptr;        ///< of its article; none before `tell_story`
  std::vector<std::string> words;      ///< its `content_words`; none before `tell_story`
  ClaimId claim;
  std::string predicate;  ///< the event's verb, with light verbs unwrapped; a copula's predicate otherwise
  VerbClass verb = VerbClass::none;
  Phrase object;  ///< of that event
  Party agent;
  Party object_party;
  Party recipient_party;
  Goods goods = Goods::other;
  std::vector<std::string> others;  ///< ids in the slots other than the agent's; sorted
  bool negated = false;             ///< by syntax, by words, or because it is said as a denial
  bool asserts = false;    ///< puts the proposition forward as (to be) the case: no request, warning, condition
  bool commits = false;    ///< a promise: the agent binds itself
  bool intends = false;    ///< considered, planned, leaned towards; negated: no plans
  bool foretells = false;  ///< predicted or merely possible
  bool occurs = false;     ///< a state or event said to be the case
  bool doubts = false;     ///< says that grounds are missing, not that the proposition is false
  bool hedged = false;
  bool own_denial = false;      ///< the agent or its voice rejects it
  bool anaphoric = false;       ///< a rejection whose proposition is taken from elsewhere in its article
  bool sole_figure = false;     ///< its article gives no other figure of the kind (figures.h); set with the story
  std::vector<Trend> trends;    ///< what its words tell of measures (trends.h); set with the story
  std::string speaker;          ///< id of who stands behind it: for a promise the promisor; "" unknown
  DateInterval said;            ///< else the article's date
  DateInterval when;            ///< of the event; unknown where not said
  bool dated_by_tense = false;  ///< no words say when: `when` is what the tense leaves around the day of saying
};

Reading read_position(const Position& position, Words& words);

/// Whether a phrase is a pronoun by its words, whatever it was resolved to.
bool is_pronoun(const Phrase& phrase);
/// Whether somebody is alive by this reading: alive, unharmed, not dead.
bool is_life(const Reading& reading);
/// Whether somebody is dead by this reading.
bool is_death(const Reading& reading);

}  // namespace gainsay::conflict
