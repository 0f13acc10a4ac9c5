#pragma once

#include <set>
#include <string>
#include <vector>

#include "gainsay/store.h"

namespace gainsay {

/// A filter's conditions on single statements. An actor is whoever the store knows by the name; where it knows nobody,
/// whoever is so called.
class PositionFilter {
 public:
  PositionFilter(const Filter& filter, const Store& store);

  /// Said within the period, wholly or in part. What has no date, said or published, is in no period.
  [[nodiscard]] bool in_period(const Position& position) const;
  /// How many conditions there are on who and what: each asked actor, each asked source, the words.
  [[nodiscard]] std::size_t condition_count() const;
  /// What an article must name so that a statement of it can meet all of them.
  [[nodiscard]] std::vector<Interest> interests() const;
  /// Whether the statement is said in the period and meets all of them.
  [[nodiscard]] bool lets_through(const Position& position) const;
  /// Whether the statement meets one of them. Precondition: `condition < condition_count()`.
  [[nodiscard]] bool meets(const Position& position, std::size_t condition) const;

 private:
  struct Name {
    std::string asked;
    std::set<EntityId> ids;
  };
  [[nodiscard]] static bool names_actor(const Position& position, const Name& name);
  [[nodiscard]] static bool names_source(const Position& position, const Name& name);
  [[nodiscard]] bool has_words(const Position& position) const;

  DateInterval between_;
  std::vector<Name> actors_;
  std::vector<Name> sources_;
  std::vector<std::string> words_;
};

}  // namespace gainsay
