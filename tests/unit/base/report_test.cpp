#include "gainsay/model/report.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

ConflictView conflict(const char* id) {
  ConflictView view;
  view.conflict.id = ConflictId(id);
  return view;
}

TEST(Report, ReadsEachDisputesBestBeforeAnySecond) {
  Report report;
  report.disputes.push_back({DisputeId("one"), "", {conflict("1a"), conflict("1b"), conflict("1c")}});
  report.disputes.push_back({DisputeId("two"), "", {conflict("2a")}});
  std::string order;
  for (const ConflictView* view : in_reading_order(report)) order += view->conflict.id.value + " ";
  EXPECT_EQ(order, "1a 2a 1b 1c ");
}

}  // namespace
}  // namespace gainsay
