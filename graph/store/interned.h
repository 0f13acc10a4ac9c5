#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "gainsay/model/entity.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// The rows of strings and entities that recur; adds those that are new. What was asked for last is remembered, in
/// bounded memory. The database must outlive it. Precondition: a transaction is open.
class Interned {
 public:
  explicit Interned(const Database& database);
  std::int64_t word(std::string_view text);
  std::vector<std::int64_t> words(const std::vector<std::string>& texts);
  std::int64_t entity(const Named& named);
  /// To be called where rows may have gone: after a rollback, or where another process wrote.
  void forget();

 private:
  /// The row that `find` finds, else the one that `insert` adds.
  std::int64_t row(Query& find, Query& insert);

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using Rows = std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>>;

  const Database& database_;
  Query find_word_;
  Query insert_word_;
  Query find_entity_;
  Query insert_entity_;
  Rows words_;
  Rows entities_;
};

}  // namespace gainsay
