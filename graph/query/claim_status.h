#pragma once

#include <string_view>
#include <vector>

#include "gainsay/model/conflict.h"

namespace gainsay {

/// How many independent origins a claim's mentions have, at the least: mentions in copies of one text are one, and so
/// are those whose chains end with the same actor or source.
std::size_t independent_origins(const std::vector<Position>& mentions);

struct Standing {
  bool is_denied = false;      ///< a denial rejects it
  bool is_conflicted = false;  ///< in a contradiction or tension
  bool is_superseded = false;  ///< the earlier side of an update
};

/// denied, conflicted, superseded, corroborated (two origins or more) or single-source: the first that holds.
std::string_view claim_status(const std::vector<Position>& mentions, const Standing& standing);

}  // namespace gainsay
