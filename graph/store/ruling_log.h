#pragma once

#include <cstddef>
#include <vector>

#include "gainsay/model/ruling.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Precondition: a transaction is open.
void append_ruling(const Database& database, const Ruling& ruling);
/// Appends of another log what this one does not have yet; gives their number. What stands there twice stands here
/// twice then. Precondition: a transaction is open.
std::size_t merge_rulings(const Database& database, const std::vector<Ruling>& rulings);
/// The log, oldest first.
std::vector<Ruling> read_rulings(const Database& database);
/// The same, of one subject alone.
std::vector<Ruling> read_rulings(const Database& database, RulingSubject subject);
/// The last one on each path and field, by these, without those that were withdrawn.
std::vector<Correction> read_corrections(const Database& database);

/// Of rulings on pairs, oldest first, the last one on each pair of places, in their order, also where that withdraws.
std::vector<Ruling> last_on_each_pair(std::vector<Ruling> rulings);

}  // namespace gainsay
