#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "gainsay/model/conflict.h"
#include "gainsay/model/diagnostic.h"
#include "gainsay/model/ruling.h"

namespace gainsay {

/// One side of a conflict as it is shown: the best evidence in its context, and every other mention.
struct SideView {
  Position position;
  std::string quote;           ///< the statement's span, verbatim
  std::string context_before;  ///< the sentence or two around it, verbatim
  std::string context_after;
  std::vector<Span> opposing;      ///< byte offsets in the article's text
  std::vector<Position> mentions;  ///< the other statements of the same claim, oldest first
  std::size_t least_origins = 0;   ///< independent origins of the claim, by what is certain and what is assumed to be
  std::size_t most_origins = 0;    ///< one; 0 where they were not counted
};

struct ConflictView {
  Conflict conflict;
  SideView a;
  SideView b;
  std::vector<Ruling> rulings{};  ///< those that hold of it, of its claims, of who they are about or from, its articles
};

/// Claims of one dispute that do not conflict with one another.
struct DisputeSide {
  std::vector<ClaimId> claims;  ///< `text` is the first one's
  std::string text;
  std::vector<Named> voices;  ///< who stands behind them, by when they first spoke
  DateInterval since;         ///< when the first of them was said
  std::size_t least_origins = 0;
  std::size_t most_origins = 0;
};

/// The conflicts about one proposition. `conflicts` is best first.
struct DisputeView {
  DisputeId id;
  std::string title;  ///< the proposition in dispute, as a short sentence
  std::vector<ConflictView> conflicts;
  std::vector<DisputeSide> sides{};  ///< the title's first
};

/// An actor or source with what it did in the store: for the report's index.
struct EntityEntry {
  Named named;
  std::size_t statements = 0;
  std::size_t conflicts = 0;
};

struct ArticleEntry {
  Position::ArticleRef ref;
  std::vector<std::string> agencies;
  std::string published_from;
  std::size_t attributions = 0;
  std::size_t statements = 0;
};

/// What every format of the conflict report shows. Values only; the same store gives the same report.
struct Report {
  std::string tool_version;
  std::string input_digest;            ///< SHA-256 over the sorted version ids
  std::vector<std::string> filters;    ///< as words, for the heading; empty where none
  std::vector<DisputeView> disputes;   ///< best first
  std::vector<ArticleEntry> articles;  ///< by published, then id
  std::vector<EntityEntry> entities;   ///< by statements, then name
  std::size_t statements = 0;
  std::size_t denials = 0;
  std::size_t dismissed = 0;  ///< conflicts that people have dismissed and that are left out
  Diagnostics skipped;        ///< inputs that were not used, and why
};

/// All conflicts, best first, in the order of interfaces.md: each dispute's best pair before any
/// dispute's second. Pointers into `report`.
std::vector<const ConflictView*> in_reading_order(const Report& report);

}  // namespace gainsay
