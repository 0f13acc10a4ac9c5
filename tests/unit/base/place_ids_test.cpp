#include "base/place_ids.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

const VersionId version("v");

TEST(PlaceIdsTest, AttributionsDifferByTextAndBySpans) {
  const AttributionId id = attribution_id(version, {{0, 4}}, {{5, 9}}, {{10, 20}});
  EXPECT_EQ(id, attribution_id(version, {{0, 4}}, {{5, 9}}, {{10, 20}}));
  EXPECT_NE(id, attribution_id(VersionId("w"), {{0, 4}}, {{5, 9}}, {{10, 20}}));
  EXPECT_NE(id, attribution_id(version, {}, {{0, 4}, {5, 9}}, {{10, 20}}));
}

TEST(PlaceIdsTest, StatementsDifferByPlaceRuleAndReading) {
  const StatementId id = statement_id(version, {0, 20}, {5, 9}, "main", 0);
  EXPECT_EQ(id, statement_id(version, {0, 20}, {5, 9}, "main", 0));
  EXPECT_NE(id, statement_id(version, {0, 20}, {5, 9}, "main", 1));
  EXPECT_NE(id, statement_id(version, {0, 20}, {5, 9}, "conjunct", 0));
  EXPECT_NE(id, statement_id(version, {0, 20}, {6, 9}, "main", 0));
}

TEST(PlaceIdsTest, ReadingsOfOneClauseAreNumbered) {
  Readings readings;
  EXPECT_EQ(readings.next({0, 20}, {5, 9}, "main"), 0U);
  EXPECT_EQ(readings.next({0, 20}, {5, 9}, "main"), 1U);
  EXPECT_EQ(readings.next({0, 20}, {5, 9}, "conjunct"), 0U);
}

}  // namespace
}  // namespace gainsay
