#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "gainsay/store.h"

namespace gainsay {

/// A conflict that a filter lets through, with the statement that stands for each side and all others of its claim,
/// oldest first.
struct SelectedConflict {
  struct Side {
    Position position;
    std::vector<Position> others;
    bool is_evidence =
        true;  ///< `position` is the conflict's own best evidence, not another mention that the filter asks for
  };
  Conflict conflict;
  Side a;
  Side b;
};

/// By when it was said, published, article id, span: the order in which claims are told.
bool is_older(const Position& a, const Position& b);

/// Whether a person has decided that it is none.
bool is_dismissed(const Conflict& conflict);

/// Whether the filter lets conflicts of this type, class, strength and ruling through.
bool allows_kind(const Filter& filter, const Conflict& conflict);

/// Best first. A side counts with any of its claim's mentions: one said within the period must stand on each side, and
/// one that names each actor, source and all of the words on either. `limit` counts in reading order.
std::vector<SelectedConflict> select_conflicts(const Store& store, const Filter& filter);
/// The same among `conflicts`, in their order.
std::vector<SelectedConflict> select_among(std::vector<Conflict> conflicts, const Store& store, const Filter& filter);
/// The same where the store's positions are at hand, all or those of the conflicts' claims.
std::vector<SelectedConflict> select_among(std::vector<Conflict> conflicts, const std::vector<Position>& positions,
                                           const Store& store, const Filter& filter);

}  // namespace gainsay
