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
      [&out](const std::vector<int>& values) { out.insert(out.end(), values.begin(), values.end()); });
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

TEST(OrderedWork, PassesOnWhatTheWorkThrowsAfterWhatWasBefore) {
  std::vector<int> taken;
  OrderedWork<int, int> work(
      2, [](int value) { return value == 3 ? throw std::runtime_error("three") : value; },
      [&taken](const std::vector<int>& values) { taken.insert(taken.end(), values.begin(), values.end()); });
  EXPECT_THROW(
      {
        for (int i = 0; i < 10; ++i) work.give(i);
        work.finish();
      },
      std::runtime_error);
  EXPECT_EQ(taken, (std::vector{0, 1, 2}));
}

TEST(OrderedWork, HoldsNoMoreThanEightInputsAThread) {
  std::atomic<int> given = 0;
  int taken = 0;
  OrderedWork<int, int> work(
      2, [](int value) { return value; },
      [&](const std::vector<int>& values) {
        EXPECT_LE(given - taken, 16);
        taken += static_cast<int>(values.size());
      });
  for (int i = 0; i < 50; ++i) {
    work.give(i);  // may hand results on before it holds this one
    ++given;
  }
  work.finish();
  EXPECT_EQ(taken, 50);
}

}  // namespace
}  // namespace gainsay
