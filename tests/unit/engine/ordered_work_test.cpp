#include "engine/ordered_work.h"

#include <gtest/gtest.h>

#include <chrono>
#include <stdexcept>

namespace gainsay {
namespace {

std::vector<int> squares(unsigned threads, int count) {
  std::vector<int> out;
  OrderedWork<int, int> work(
      threads,
      [](int value) {
        // Earlier inputs take longer, so that an unordered pool would turn them round.
        std::this_thread::sleep_for(std::chrono::microseconds(value % 7 == 0 ? 800 : 10));
        return value * value;
      },
      [&out](int value) { out.push_back(value); });
  for (int i = 0; i < count; ++i) work.give(i);
  work.finish();
  return out;
}

TEST(OrderedWork, KeepsTheOrderOfTheInputsWhateverTheThreads) {
  const auto expected = squares(1, 200);
  ASSERT_EQ(expected.size(), 200U);
  EXPECT_EQ(expected[199], 199 * 199);
  for (const unsigned threads : {0U, 2U, 5U}) EXPECT_EQ(squares(threads, 200), expected);
}

TEST(OrderedWork, PassesOnWhatTheWorkThrows) {
  OrderedWork<int, int> work(
      2, [](int value) { return value == 3 ? throw std::runtime_error("three") : value; }, [](int) {});
  EXPECT_THROW(
      {
        for (int i = 0; i < 10; ++i) work.give(i);
        work.finish();
      },
      std::runtime_error);
}

TEST(OrderedWork, HoldsNoMoreThanTwoInputsAThread) {
  std::atomic<int> given = 0;
  int taken = 0;
  OrderedWork<int, int> work(
      2, [](int value) { return value; },
      [&](int) {
        ++taken;
        EXPECT_LE(given - taken, 4);
      });
  for (int i = 0; i < 50; ++i) {
    ++given;
    work.give(i);
  }
  work.finish();
  EXPECT_EQ(taken, 50);
}

}  // namespace
}  // namespace gainsay
