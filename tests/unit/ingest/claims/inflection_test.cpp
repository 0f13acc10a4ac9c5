#include "ingest/claims/inflection.h"

#include <gtest/gtest.h>

namespace gainsay::claims {
namespace {

TEST(Inflection, PresentParticiples) {
  EXPECT_EQ(present_participle("provide"), "providing");
  EXPECT_EQ(present_participle("run"), "running");
  EXPECT_EQ(present_participle("send"), "sending");
  EXPECT_EQ(present_participle("lie"), "lying");
  EXPECT_EQ(present_participle("see"), "seeing");
  EXPECT_EQ(present_participle("fix"), "fixing");
}

TEST(Inflection, ThirdPersonSingular) {
  EXPECT_EQ(third_person_singular("think"), "thinks");
  EXPECT_EQ(third_person_singular("carry"), "carries");
  EXPECT_EQ(third_person_singular("stay"), "stays");
  EXPECT_EQ(third_person_singular("push"), "pushes");
  EXPECT_EQ(third_person_singular("go"), "goes");
  EXPECT_EQ(third_person_singular("have"), "has");
}

TEST(Inflection, AuxiliariesBesideAName) {
  EXPECT_EQ(third_person_auxiliary("have"), "has");
  EXPECT_EQ(third_person_auxiliary("'re"), "is");
  EXPECT_EQ(third_person_auxiliary("do"), "does");
  EXPECT_EQ(third_person_auxiliary("will"), "will");
}

}  // namespace
}  // namespace gainsay::claims
