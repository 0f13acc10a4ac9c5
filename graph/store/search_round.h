#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "gainsay/model/findings.h"
#include "graph/store/edition_reader.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// What a round rests on and brings.
struct RoundResult {
  const std::vector<std::int64_t>& editions;  ///< those that were to be searched
  std::int64_t ground = 0;                    ///< `finding_state.ground` when they were taken
  const NewFindings& found;
};

class StoredRound final : public SearchRound {
 public:
  using Keep = std::function<bool(const RoundResult&)>;
  /// Takes editions until they have so many statements. `keep` is called without an open transaction. All must outlive
  /// it.
  StoredRound(const Database& database, EditionReader& reader, std::size_t most_statements, Keep keep);

  void each(const std::function<void(const Article&)>& visit) const override;
  [[nodiscard]] std::vector<Position> positions(std::int64_t number) const override;
  [[nodiscard]] const std::vector<ArticleToSearch>& to_search() const override { return to_search_; }
  [[nodiscard]] bool is_last() const override { return is_last_; }
  bool keep(const NewFindings& found) override;
  [[nodiscard]] bool empty() const { return editions_.empty(); }

 private:
  const Database& database_;
  EditionReader& reader_;
  Keep keep_;
  Snapshot snapshot_;
  std::int64_t ground_;
  std::vector<std::int64_t> editions_;
  std::vector<ArticleToSearch> to_search_;
  bool is_last_ = true;
};

}  // namespace gainsay
