#include "ingest/claims/embeddings.h"

#include <gtest/gtest.h>

namespace gainsay::claims {
namespace {

TEST(Embeddings, SignaturesOfImplicatives) {
  for (const char* lemma : {"fail", "refuse", "avoid", "steer clear", "stop short", "have yet"}) {
    const Embedding* found = find_embedding(lemma, WordClass::verb);
    ASSERT_TRUE(found) << lemma;
    EXPECT_EQ(found->affirmed, Effect::negates) << lemma;
  }
  for (const char* lemma : {"manage", "continue", "begin", "keep on"}) {
    const Embedding* found = find_embedding(lemma, WordClass::verb);
    ASSERT_TRUE(found) << lemma;
    EXPECT_EQ(found->affirmed, Effect::holds) << lemma;
    EXPECT_EQ(found->negated, Effect::negates) << lemma;
  }
}

TEST(Embeddings, ClassesAreKeptApart) {
  EXPECT_EQ(find_embedding("plan", WordClass::verb)->modality, Modality::considered);
  EXPECT_EQ(find_embedding("plan", WordClass::noun)->modality, Modality::considered);
  EXPECT_EQ(find_embedding("plan", WordClass::adjective), nullptr);
  EXPECT_EQ(find_embedding("unlikely", WordClass::adjective)->affirmed, Effect::negates);
  EXPECT_EQ(find_embedding("unlikely", WordClass::verb), nullptr);
}

TEST(Embeddings, WhatEmbedsNothingIsNone) {
  for (const char* lemma : {"", "eat", "say", "steer", "yet", "fail to"})
    EXPECT_EQ(find_embedding(lemma, WordClass::verb), nullptr) << lemma;
}

TEST(Embeddings, SupportVerbs) {
  for (const char* lemma : {"have", "make", "give", "receive", "be"}) EXPECT_TRUE(is_support_verb(lemma)) << lemma;
  for (const char* lemma : {"eat", "reject", ""}) EXPECT_FALSE(is_support_verb(lemma)) << lemma;
}

}  // namespace
}  // namespace gainsay::claims
