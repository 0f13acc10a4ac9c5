#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "gainsay/model/report.h"

/// What is known of single claims and single voices: what graph/query makes and export/ writes.
namespace gainsay {

/// Sources of one claim that count as one origin.
struct OriginMerge {
  std::vector<Named> sources;  ///< by name
  std::string why;             ///< a clause that goes on after their names: "print the same words"
};

/// Where chains of citations end. A circle, whose members cite one another and nobody else, is one origin.
struct Origin {
  enum class Kind { named, unnamed, publisher, circle };  ///< publisher: an outlet, agency or article, with no source
  Kind kind = Kind::named;
  std::vector<Named> who;             ///< one; of a circle, its members by name
  std::vector<std::size_t> mentions;  ///< indices of the mentions whose chains lead here
};

/// The joint graph of the chains of one claim's mentions, in short.
struct Provenance {
  std::vector<Origin> origins;              ///< by kind, then name
  std::size_t least = 0;                    ///< independent origins if every one of `assumed` holds
  std::size_t most = 0;                     ///< if none does: `origins.size()`
  std::vector<OriginMerge> certain;         ///< made in both counts
  std::vector<OriginMerge> assumed;         ///< made in `least` alone
  std::vector<std::vector<Named>> circles;  ///< sources that cite one another for this claim, each by name
  std::vector<Named> bottlenecks;           ///< on every chain, from the outlets' side to the origin's
};

/// One mention of a claim as it is shown.
struct MentionView {
  Position position;
  std::string quote;                              ///< the statement's span, verbatim
  std::vector<std::optional<ArticleId>> reports;  ///< for each hop, the stored article that it cites
};

/// Another claim that backs one, or is backed by it.
struct SupportView {
  ClaimId claim;
  MentionView evidence;
  std::string rule;
};

/// Words of an article that name an actor or make a claim, as they are shown to who is to rule on them.
struct Passage {
  Position::ArticleRef article;
  RulingAnchor anchor;
  std::string before;
  std::string quote;  ///< verbatim, as what stands before and after it
  std::string after;
};

/// Two claims or two actors that may be one.
struct PossibleMerge {
  RulingSubject subject = RulingSubject::claims;
  Passage a;
  Passage b;
  std::string why;  ///< "one is the other's initials"
};

/// All that is known of one claim. "status" is never true or false: single-source, corroborated, denied, conflicted,
/// superseded.
struct Dossier {
  ClaimId claim;
  std::string text;  ///< of its first mention
  std::string status;
  std::vector<MentionView> mentions;  ///< oldest first; at least one
  Provenance provenance;
  std::vector<ConflictView> conflicts;    ///< best first; the claim is `a` or `b`
  std::vector<MentionView> denials;       ///< statements that reject it in its own words, oldest first
  std::vector<SupportView> supported_by;  ///< by claim
  std::vector<SupportView> supports;
  std::vector<MentionView> withdrawn{};     ///< mentions in earlier texts of articles that do not make it any more
  std::vector<SupportView> lost_support{};  ///< what backed it in earlier texts of articles that do not say so any more
  std::vector<std::string> missing;         ///< what a fact-checker would still look for, a sentence each
  std::vector<SupportView> possibly_same{};  ///< other claims that may be this one: a person can merge them
  std::vector<Ruling> rulings{};             ///< those that hold of it, of who it is about or from, of its articles
};

/// A statement that was put otherwise, that went, or that came.
struct ChangedStatement {
  std::optional<MentionView> before;
  std::optional<MentionView> after;
};

/// What changed in what an article says, from an earlier text of it to its current one.
struct ArticleChange {
  Position::ArticleRef article;  ///< as it is now
  VersionId before;
  std::vector<ChangedStatement> statements;  ///< those of the earlier text first, in its order; at least one
};

/// A claim as one line of a list.
struct ClaimEntry {
  ClaimId id;
  std::string status;
  Position first;  ///< its first mention
  std::size_t mentions = 0;
  std::size_t articles = 0;
  std::size_t conflicts = 0;
  std::size_t least_origins = 0;
  std::size_t most_origins = 0;
};

/// A conflict of a position with one that the same voice took before.
struct Reversal {
  std::size_t earlier = 0;  ///< index of that entry
  Conflict conflict;
};

/// What one voice says, once for each claim and day.
struct TimelineEntry {
  MentionView said;
  bool is_relayed = false;          ///< by somebody else than a publisher: "Blinken said that China …"
  std::vector<Position> also;       ///< other places that report the same, oldest first
  std::vector<Reversal> reversals;  ///< best first
  std::size_t against_others = 0;   ///< conflicts with what others say
};

/// Positions of one actor over time, oldest first; what has no date comes last.
struct Timeline {
  std::vector<Named> actors;  ///< whose positions these are, by their number: a surname may mean several
  std::vector<TimelineEntry> entries;
};

/// What a sentence claims, held against the store.
struct CheckedClaim {
  Statement statement;                  ///< spans are offsets in the sentence
  std::vector<MentionView> same;        ///< mentions of the very claim, oldest first
  std::vector<SupportView> supports;    ///< claims that back it
  std::vector<ConflictView> conflicts;  ///< best first; the sentence is `a` or `b`
};

struct TextCheck {
  std::string text;
  std::vector<CheckedClaim> claims;  ///< none where nothing in it could be read as a claim
  std::size_t held_against = 0;      ///< statements of the store that it was held against
};

}  // namespace gainsay
