#include "graph/query/dispute_sides.h"

#include <gtest/gtest.h>

#include "gainsay/lexicon.h"

namespace gainsay {
namespace {

Position position(const std::string& claim, const std::string& speaker, const std::string& said, Polarity polarity) {
  Position out;
  out.article.id = ArticleId("article of " + claim);
  out.article.version = VersionId(claim);
  out.statement.claim_id = ClaimId(claim);
  out.statement.text = claim;
  out.statement.attribution = AttributionId("a");
  out.statement.claim.polarity = polarity;
  out.speaker = make_named(speaker, EntityKind::person);
  out.chain = {{make_named("Courier", EntityKind::outlet), {}, "", true}, {*out.speaker, {}, "said", false}};
  out.said = *parse_interval(said);
  return out;
}

SelectedConflict between(const Position& a, const Position& b) {
  SelectedConflict out;
  out.conflict.claim_a = a.statement.claim_id;
  out.conflict.claim_b = b.statement.claim_id;
  out.a.position = a;
  out.b.position = b;
  return out;
}

std::vector<DisputeSide> sides(const std::vector<SelectedConflict>& conflicts, const std::string& title) {
  std::vector<const SelectedConflict*> pointers;
  for (const SelectedConflict& conflict : conflicts) pointers.push_back(&conflict);
  return sides_of(pointers, ClaimId(title));
}

std::vector<std::string> claims(const DisputeSide& side) {
  std::vector<std::string> out;
  for (const ClaimId& claim : side.claims) out.push_back(claim.value);
  return out;
}

using Names = std::vector<std::string>;

const Position it_leaked = position("it leaked", "Ada", "2024-05-02", Polarity::affirmed);
const Position much_leaked = position("much leaked", "Bela", "2024-05-01", Polarity::affirmed);
const Position nothing_leaked = position("nothing leaked", "Cem", "2024-05-03", Polarity::negated);
const Position no_drop_leaked = position("no drop leaked", "Cem", "2024-05-04", Polarity::negated);

TEST(DisputeSides, ThoseWhoSayItAndThoseWhoDenyIt) {
  const auto found = sides({between(it_leaked, nothing_leaked), between(much_leaked, nothing_leaked),
                            between(it_leaked, no_drop_leaked)},
                           "it leaked");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(claims(found[0]), (Names{"it leaked", "much leaked"}));
  EXPECT_EQ(claims(found[1]), (Names{"no drop leaked", "nothing leaked"}));
}

TEST(DisputeSides, HaveTheirVoicesInOrderAndSinceWhen) {
  const auto found = sides({between(it_leaked, nothing_leaked), between(much_leaked, nothing_leaked)}, "it leaked");
  ASSERT_EQ(found.at(0).voices.size(), 2U);
  EXPECT_EQ(found[0].voices[0].name, "Bela");
  EXPECT_EQ(to_string(found[0].since), "2024-05-01");
  EXPECT_EQ(found[0].least_origins, 2U);
  EXPECT_EQ(found[1].most_origins, 1U);
}

TEST(DisputeSides, ThreeFiguresAreThreeSides) {
  const Position ten = position("ten", "Ada", "2024-05-01", Polarity::affirmed);
  const Position twenty = position("twenty", "Bela", "2024-05-01", Polarity::affirmed);
  const Position thirty = position("thirty", "Cem", "2024-05-01", Polarity::affirmed);
  EXPECT_EQ(sides({between(ten, twenty), between(twenty, thirty), between(ten, thirty)}, "ten").size(), 3U);
}

TEST(DisputeSides, WhatTheTitleDoesNotReachGoesToItsOwnPolarity) {
  const auto found = sides({between(it_leaked, nothing_leaked), between(much_leaked, no_drop_leaked)}, "it leaked");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(claims(found[0]), (Names{"it leaked", "much leaked"}));
}

}  // namespace
}  // namespace gainsay
