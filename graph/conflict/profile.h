#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "graph/conflict/reading.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// All that decides how a predicate stands to others.
struct PredicateKind {
  std::string word;
  VerbClass verb = VerbClass::none;
  auto operator<=>(const PredicateKind&) const = default;
};

/// All that decides whether an object can be the same thing as another, or fall under it.
struct ObjectKind {
  std::string head;          ///< in lower case; "" where there is no object
  std::uint32_t entity = 0;  ///< a hash of the id of the actor that the phrase names; 0 where none
  Goods goods = Goods::other;
  bool is_pronoun = false;
  bool is_labour = false;
  auto operator<=>(const ObjectKind&) const = default;
};

/// What two readings share where a rule speaks on them. candidates.h says which pairs of one key are candidates.
struct Key {
  enum class Kind : std::uint8_t {
    agent,    ///< an actor that acts, or whose bodies act
    object,   ///< a named thing that something is done to
    measure,  ///< an actor of whom a figure is given
    article,  ///< the article that gives a figure
    arms,     ///< arms given, or ruled out, by somebody who is only described
    life      ///< a person who is alive or dead
  };
  Kind kind = Kind::agent;
  std::uint32_t name = 0;  ///< a hash: what meets by chance, the rules part
  auto operator<=>(const Key&) const = default;
};

struct KeyHash {
  std::size_t operator()(const Key& key) const {
    return (static_cast<std::size_t>(key.name) << 3) + static_cast<std::size_t>(key.kind);
  }
};

/// What a reading can oppose, as bits.
namespace trait {
inline constexpr std::uint16_t negated = 1;
inline constexpr std::uint16_t doubtful = 2;  ///< says that grounds are missing, or foretells that a thing stays away
inline constexpr std::uint16_t counted = 4;   ///< affirms a figure
inline constexpr std::uint16_t specific = 8;  ///< `is_specific`
inline constexpr std::uint16_t commits = 16;
inline constexpr std::uint16_t occurs = 32;
inline constexpr std::uint16_t agentless = 64;
inline constexpr std::uint16_t bans_arms = 128;    ///< negates giving them
inline constexpr std::uint16_t serves_arms = 256;  ///< affirms giving or making them
inline constexpr std::uint16_t dated = 512;        ///< has an event time
inline constexpr std::uint16_t borrowed = 1024;    ///< its proposition is another statement's of its article
}  // namespace trait

/// A reading as the search sees it.
struct Profile {
  std::uint32_t ordinal = 0;  ///< among the article's positions in canonical order
  std::uint64_t claim = 0;    ///< of its id
  std::uint32_t wording = 0;  ///< with `claim`, equal where only date, voice and article can tell two readings apart
  std::uint32_t voice = 0;    ///< of `Reading::speaker`; 0 where unknown
  std::uint16_t traits = 0;
  PredicateKind predicate;
  ObjectKind object;
  DateInterval said;
  std::optional<Quantity> figure;  ///< its unit and `whole` in lower case; without its span
  std::vector<Key> keys;           ///< sorted, each once; never empty
};

/// The profiles of an article's readings that a rule could speak on: those that put something forward, say it for the
/// first time in their voice (live pages and lists repeat themselves by the hundred), and have a key.
/// Precondition: `readings` are one article's, in canonical order.
std::vector<Profile> profiles_of(std::span<const Reading> readings, Words& words);

}  // namespace gainsay::conflict
