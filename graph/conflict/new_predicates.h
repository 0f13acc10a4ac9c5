#pragma once

#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

#include "graph/conflict/answer_table.h"
#include "graph/conflict/profile.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// What the new articles' profiles do under each key. The index pairs profiles of one key whose predicates bear on each
/// other, so that an old profile which meets none of them need not go into it.
class NewPredicates {
 public:
  void add(const Profile& profile);
  /// Cost: that of asking how two predicates stand to each other, once for each two.
  [[nodiscard]] bool may_meet(const Profile& old, Words& words);

 private:
  bool may_meet(const Key& key, std::uint32_t predicate, Words& words);
  std::uint32_t number_of(const PredicateKind& kind);

  std::unordered_map<Key, std::vector<std::uint32_t>, KeyHash> by_key_;  ///< predicates, by their numbers
  std::map<PredicateKind, std::uint32_t> numbers_;
  std::vector<const PredicateKind*> kinds_;
  AnswerTable meets_;
};

}  // namespace gainsay::conflict
