#pragma once

#include <string_view>

#include "gainsay/model/claim.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// What a phrase for goods or help is, as far as a ban on arms is concerned.
enum class Goods {
  other,          ///< anything else
  arms,           ///< arms in general: "weapons", "lethal aid", "military equipment"
  weapon,         ///< arms of one kind: "drones", "artillery shells"
  arms_industry,  ///< what makes arms: "defence industrial base", "munitions plant"
  unspecified,    ///< "the equipment", "aid": may or may not be arms
  not_arms        ///< said not to be: "non-lethal", "humanitarian", "medical"
};

Goods goods_kind(const Phrase& phrase, Words& words);

/// Whether goods of this kind kill, or make what does.
constexpr bool serves_arms(Goods goods) {
  return goods == Goods::arms || goods == Goods::weapon || goods == Goods::arms_industry;
}

}  // namespace gainsay::conflict
