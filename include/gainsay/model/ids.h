#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace gainsay {

/// A string id of one kind. Ids of different kinds do not mix; an empty id means "none".
/// Ids are content hashes or addresses, so they are the same on every run and machine.
template <class Tag>
struct Id {
  std::string value;

  Id() = default;
  explicit Id(std::string text) : value(std::move(text)) {}
  [[nodiscard]] bool empty() const { return value.empty(); }
  friend auto operator<=>(const Id&, const Id&) = default;
};

using ArticleId = Id<struct ArticleTag>;          ///< the article's url, else its path
using VersionId = Id<struct VersionTag>;          ///< SHA-256 of the text, 64 lower-case hex digits
using AttributionId = Id<struct AttributionTag>;  ///< hash of version and spans
using StatementId = Id<struct StatementTag>;      ///< one mention of a claim: hash of version, span and rule
using ClaimId = Id<struct ClaimTag>;              ///< one proposition: hash of its normal form
using EntityId = Id<struct EntityTag>;            ///< an actor or a source, the same in every article
using ConflictId = Id<struct ConflictTag>;        ///< hash of the two claims and the type
using DisputeId = Id<struct DisputeTag>;          ///< hash of the proposition in dispute

}  // namespace gainsay

template <class Tag>
struct std::hash<gainsay::Id<Tag>> {
  std::size_t operator()(const gainsay::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.value); }
};
