#pragma once

#include <string_view>

#include "gainsay/model/vocabulary.h"
#include "graph/conflict/reading.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// Whether a word below a head says how many, which or whose, and does not narrow what is meant. In lower case.
bool is_loose(std::string_view term);

/// How two nouns stand to each other, without what WordNet gathers under words as wide as "state" and "idea".
WordRelation compare_kinds(const std::string& a, const std::string& b, Words& words);

/// How a's words for a thing stand to b's: `entails` where whatever is a is b ("drones", "arms"). Restricting words
/// count: "lethal aid" entails "aid", and "Syrian refugees" differs from "Iraqi refugees". `unknown` where a pronoun,
/// an empty slot or a bare general noun leaves it open.
SlotRelation compare_phrases(const Phrase& a, const Phrase& b, Words& words);

/// `compare_phrases` for two places: "the town of Vend" is Vend.
SlotRelation compare_places(const Phrase& a, const Phrase& b, Words& words);

/// Whether the two go by one word, or by words of which the one is a kind of the other ("snake", "python").
bool may_be_one_sort(const Phrase& a, const Phrase& b, Words& words);

/// `compare_phrases` for two objects, with what is known of their goods.
SlotRelation compare_objects(const Reading& a, const Reading& b, Words& words);

/// Whether the object is people by their work, or the work, of a verb of dismissal: one counts by heads, one by posts.
bool is_labour(const Reading& reading);

/// How two parties stand: the same actor, different ones, or unknown. Two phrases that name no entity are the same only
/// where their words are.
SlotRelation compare_parties(const Party& a, const Phrase& words_a, const Party& b, const Phrase& words_b,
                             Words& words);

/// Whether the two are named, and by words of which the one's are all among the other's: "Saudia", "Saudia Airlines".
bool may_be_one_name(const Party& a, const Phrase& words_a, const Party& b, const Phrase& words_b);

/// The relation seen from the other side.
constexpr SlotRelation reversed(SlotRelation relation) {
  if (relation == SlotRelation::entails) return SlotRelation::entailed;
  if (relation == SlotRelation::entailed) return SlotRelation::entails;
  return relation;
}

}  // namespace gainsay::conflict
