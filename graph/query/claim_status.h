#pragma once

#include <string_view>

#include "gainsay/model/dossier.h"

namespace gainsay {

struct Standing {
  bool is_denied = false;      ///< a denial rejects it
  bool is_conflicted = false;  ///< in a contradiction or tension
  bool is_superseded = false;  ///< the earlier side of an update
};

/// Adds what a conflict does to the standing of one of its claims. `mention` is of that claim.
void note_conflict(Standing& standing, const Conflict& conflict, const Position& mention);

/// The claim that would reject this one in its own words.
ClaimId denial_of(const Claim& claim);

/// denied, conflicted, superseded, corroborated (two independent origins at the least) or single-source: the first
/// that holds.
std::string_view claim_status(const Provenance& provenance, const Standing& standing);

}  // namespace gainsay
