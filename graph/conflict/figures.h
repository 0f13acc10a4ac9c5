#pragma once

#include <span>

#include "graph/conflict/reading.h"
#include "graph/conflict/rule.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// The figure that a reading gives: its own, also where its proposition is another's.
const std::optional<Quantity>& figure_of(const Reading& reading);

/// Whether two readings count in one unit, of one whole: the same or a synonymous noun; two units of length, weight or
/// duration; people by their work, or the work, under verbs of dismissal; two words for people who are set apart from
/// others by the same name ("Ostrian fighters", "Ostrian militants").
bool same_unit(const Reading& a, const Reading& b, Words& words);

bool is_money(const Quantity& quantity);

/// How sure it is, by what the articles of one story say, that two figures are of one thing.
enum class OneThing {
  unsaid,
  likely,  ///< nothing tells them apart, and neither article gives another such figure
  told     ///< the same one does the same to the same sort of things, or has so much of one measure
};

/// Two articles of one story on one event, one measure of one owner, or the toll of the story. Asked for readings that
/// have figures of one unit and a story.
OneThing told_of_one_thing(const Pair& pair, Words& words);

/// Marks the readings whose figure is the only one of its kind (verb and unit) in their article, but for words that
/// give the same number again. Precondition: `readings` are one article's.
void mark_sole_figures(std::span<Reading> readings);

}  // namespace gainsay::conflict
