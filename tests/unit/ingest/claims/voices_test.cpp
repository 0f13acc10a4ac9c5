#include "ingest/claims/voices.h"

#include <gtest/gtest.h>

namespace gainsay::claims {
namespace {

// 0        10        20        30        40        50
// Officials said Norland is considering sending tanks.
constexpr Span clause{15, 51};
constexpr Span inner_cue{26, 37};  // considering
constexpr Span predicate{38, 45};  // sending

Attribution attribution(std::vector<Span> cues, std::vector<Span> contents, std::size_t hops = 0) {
  Attribution out;
  out.cues = std::move(cues);
  out.contents = std::move(contents);
  out.chain.resize(hops);
  return out;
}

Claim weighed() {
  Claim out;
  out.modality = Modality::considered;
  out.predicate_span = predicate;
  return out;
}

Attributed reported_plan() {
  Attributed out;
  out.attributions.push_back(attribution({{10, 14}}, {clause}));
  out.attributions.push_back(attribution({inner_cue}, {{38, 51}}));
  return out;
}

TEST(Voices, TheInnermostAttributionHoldsAWord) {
  const Attributed all = reported_plan();
  EXPECT_EQ(attribution_at(all, predicate), &all.attributions[1]);
  EXPECT_EQ(attribution_at(all, {15, 22}), &all.attributions[0]);
  EXPECT_EQ(attribution_at(all, {0, 9}), nullptr);
  EXPECT_EQ(attribution_at(all, predicate, &all.attributions[1]), &all.attributions[0]);
}

TEST(Voices, OfOneContentTheLongerChainIsNearerToTheOrigin) {
  Attributed all;
  all.attributions.push_back(attribution({{0, 4}}, {clause}, 1));
  all.attributions.push_back(attribution({{5, 9}}, {clause}, 3));
  EXPECT_EQ(attribution_at(all, predicate), &all.attributions[1]);
}

TEST(Voices, InItsOwnQuotationASpeakerIsNotHe) {
  Named berg;
  berg.id = EntityId("berg");
  Named other;
  other.id = EntityId("other");
  Attribution quoted = attribution({{0, 4}}, {clause});
  quoted.speaker = berg;
  quoted.kind = QuotationKind::direct;
  EXPECT_TRUE(is_other_than_speaker(quoted, "he", berg));
  EXPECT_FALSE(is_other_than_speaker(quoted, "i", berg));
  EXPECT_FALSE(is_other_than_speaker(quoted, "he", other));
  quoted.kind = QuotationKind::indirect;
  EXPECT_FALSE(is_other_than_speaker(quoted, "he", berg));
}

TEST(Voices, ThatAPartyWeighsSomethingIsWhatTheReporterClaims) {
  const Attributed all = reported_plan();
  EXPECT_EQ(asserting(all, &all.attributions[1], weighed(), clause), &all.attributions[0]);
  Attributed alone;
  alone.attributions.push_back(all.attributions[1]);
  EXPECT_EQ(asserting(alone, &alone.attributions[0], weighed(), clause), nullptr);
}

TEST(Voices, WhatAPartySaysOfItsPlansIsItsOwnClaim) {
  const Attributed all = reported_plan();
  // The evidence does not hold the cue: "'we may send tanks', Norland said".
  EXPECT_EQ(asserting(all, &all.attributions[1], weighed(), {38, 51}), &all.attributions[1]);
  Claim denied = weighed();
  denied.denial = true;
  EXPECT_EQ(asserting(all, &all.attributions[1], denied, clause), &all.attributions[1]);
  Claim done = weighed();
  done.modality = Modality::actual;
  EXPECT_EQ(asserting(all, &all.attributions[1], done, clause), &all.attributions[1]);
  EXPECT_EQ(asserting(all, nullptr, weighed(), clause), nullptr);
}

}  // namespace
}  // namespace gainsay::claims
