#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "gainsay/model/conflict.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Deletes what was found before. Precondition: a transaction is open.
void write_findings(const Database& database, const std::vector<Conflict>& conflicts,
                    const std::vector<Support>& supports, std::string_view rules_version);
/// By score from the highest, then id.
std::vector<Conflict> read_conflicts(const Database& database);
std::vector<Support> read_supports(const Database& database);
/// Those of which one of `claims` is a side.
std::vector<Conflict> read_conflicts_of(const Database& database, const std::set<ClaimId>& claims);
std::vector<Support> read_supports_of(const Database& database, const std::set<ClaimId>& claims);

}  // namespace gainsay
