#include "graph/store/ruled_groups.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(RuledGroupsTest, WhatIsMergedGoesByTheFirstId) {
  RuledGroups groups;
  EXPECT_TRUE(groups.unite("c", "b"));
  EXPECT_TRUE(groups.unite("c", "d"));
  EXPECT_EQ(groups.name_of("d"), "b");
  EXPECT_EQ(groups.name_of("a"), "a");
  EXPECT_TRUE(groups.are_one("b", "d"));
}

TEST(RuledGroupsTest, AnEarlierMergeDoesNotUndoALaterSplit) {
  RuledGroups groups;  // told from the last to the first
  groups.keep_apart("a", "b");
  EXPECT_TRUE(groups.unite("b", "c"));
  EXPECT_FALSE(groups.unite("c", "a"));
  EXPECT_EQ(groups.name_of("a"), "a");
  EXPECT_EQ(groups.name_of("c"), "b");
}

TEST(RuledGroupsTest, AnEarlierSplitDoesNotUndoLaterMerges) {
  RuledGroups groups;
  groups.unite("a", "c");
  groups.unite("c", "b");
  EXPECT_FALSE(groups.keep_apart("a", "b"));
  EXPECT_EQ(groups.name_of("b"), "a");
}

TEST(RuledGroupsTest, WhatIsKeptApartStaysSoForWhoeverJoins) {
  RuledGroups groups;
  groups.keep_apart("a", "z");
  groups.unite("m", "n");
  groups.unite("n", "o");
  groups.unite("a", "m");  // the larger group takes the smaller one in
  EXPECT_FALSE(groups.unite("o", "z"));
  EXPECT_FALSE(groups.unite("z", "n"));
}

TEST(RuledGroupsTest, WhatCameOfASplitNamesOnlyWhatIsAllOfSplits) {
  RuledGroups groups;
  groups.set_apart("1");
  groups.set_apart("2");
  groups.unite("1", "2");
  EXPECT_EQ(groups.name_of("2"), "1");
  groups.unite("2", "read");
  EXPECT_EQ(groups.name_of("1"), "read");
}

}  // namespace
}  // namespace gainsay
