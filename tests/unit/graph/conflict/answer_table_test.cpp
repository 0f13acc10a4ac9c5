#include "graph/conflict/answer_table.h"

#include <gtest/gtest.h>

namespace {

using gainsay::conflict::AnswerTable;

unsigned answer_to(unsigned question, std::uint32_t a, std::uint32_t b) { return (a * 3 + b + question) % 7; }

TEST(AnswerTable, AsksOnceForEachQuestionAndOrder) {
  AnswerTable table;
  unsigned asked = 0;
  for (int round = 0; round < 2; ++round)
    for (unsigned question = 0; question < AnswerTable::end_of_questions; ++question)
      for (const auto& [a, b] : {std::pair{0U, 0U}, {0U, 1U}, {1U, 0U}, {7U, AnswerTable::end_of_numbers - 1}})
        EXPECT_EQ(table.of(question, a, b, [&, a = a, b = b] { return ++asked, answer_to(question, a, b); }),
                  answer_to(question, a, b));
  EXPECT_EQ(asked, 4 * AnswerTable::end_of_questions);
}

TEST(AnswerTable, IsRightWhenFullAndForgetsFewBeforeThat) {
  AnswerTable table;
  constexpr std::uint32_t numbers = 1000;
  std::size_t asked = 0;
  for (int round = 0; round < 2; ++round)
    for (std::uint32_t a = 0; a < numbers; ++a)
      for (std::uint32_t b = 0; b < numbers; ++b)
        ASSERT_EQ(table.of(0, a, b, [&] { return ++asked, answer_to(0, a, b); }), answer_to(0, a, b));
  EXPECT_LT(asked, numbers * numbers * 5 / 4);
  for (std::uint32_t a = 0; a < 3 * numbers; ++a)
    for (std::uint32_t b = 0; b < numbers; ++b)
      ASSERT_EQ(table.of(1, a, b, [&] { return answer_to(1, a, b); }), answer_to(1, a, b));
}

TEST(AnswerTable, IsAskedFromWithinAnAnswer) {
  AnswerTable table;
  const auto inner = [&](std::uint32_t a) { return table.of(1, a, a, [&] { return answer_to(1, a, a); }); };
  for (std::uint32_t a = 0; a < 5000; ++a) EXPECT_EQ(table.of(0, a, a, [&] { return inner(a); }), answer_to(1, a, a));
}

}  // namespace
