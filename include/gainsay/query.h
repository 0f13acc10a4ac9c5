#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/dossier.h"
#include "gainsay/store.h"

/// What is asked of a store about single claims and voices (graph/query/). Only what an answer needs is read. All throw
/// StoreError. docs/answers.md says how each is made.
namespace gainsay {

/// The claims of which a mention meets the filter; where it asks for a type, class or strength of conflict, those that
/// are a side of such a one. Most disputed first, then by articles, then oldest first. Conditions and questions are no
/// claims.
std::vector<ClaimEntry> list_claims(const Store& store, const Filter& filter);

/// The claims that `wanted` may mean, at most `most`, in the order of `list_claims`: an id or its first four digits or
/// more, of a claim, else of a conflict or dispute, whose claims are meant then; else words, all of which must stand in
/// the claim.
std::vector<ClaimEntry> find_claims(const Store& store, std::string_view wanted, std::size_t most);

/// None where no current article makes the claim.
std::optional<Dossier> dossier_of(const Store& store, const ClaimId& claim);

/// What articles said in earlier texts from the same path and do not say now, and the reverse, by article, then in the
/// order in which the earlier texts were first read. Two statements of the same doing, or of the same party about the
/// same, are one that was put otherwise. Articles whose texts say the same are left out.
std::vector<ArticleChange> changes_of(const Store& store);

/// What the one actor of the filter, by whatever name, is reported to have said: statements whose speaker it is, or
/// whose chain ends with it. The other conditions hold for each statement. `limit` keeps the latest. Precondition: the
/// filter names one actor.
Timeline timeline_of(const Store& store, const Filter& filter);

/// The conflicts whose ids begin with `prefix`, best first, also those that a person has dismissed.
std::vector<ConflictView> find_conflict(const Store& store, std::string_view prefix);

/// Claims, then actors, that may be one and of which nobody has said yes or no. Claims: those that back each other in
/// nearly the same words, where a mention of one meets the filter. Actors: those whose names may be forms of one name;
/// where the filter names actors, these alone.
std::vector<PossibleMerge> possible_merges(const Store& store, const Filter& filter);

/// The mentions of a claim, oldest first.
std::vector<Passage> passages_of(const Store& store, const ClaimId& claim);

/// The first mention of each actor of that name in each article that names it, by article, at most `most` articles.
/// Names match as those of a filter.
std::vector<Passage> passages_naming(const Store& store, std::string_view name, std::size_t most);

/// A ruling on a conflict, anchored to the words that are its evidence.
Ruling ruling_on(const ConflictView& view, RulingDecision decision, const RulingAuthor& author);
/// A ruling on whether two passages are of one claim or actor. Of a split, `b` is what leaves.
Ruling ruling_on(RulingSubject subject, const Passage& a, const Passage& b, RulingDecision decision,
                 const RulingAuthor& author);

}  // namespace gainsay
