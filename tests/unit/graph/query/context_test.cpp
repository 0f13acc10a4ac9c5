#include "graph/query/context.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

Article article(const std::string& text, std::vector<Block> blocks = {}) {
  Article out;
  out.text = text;
  out.blocks = blocks.empty() ? std::vector<Block>{{{0, text.size()}, BlockKind::paragraph}} : std::move(blocks);
  return out;
}

Span place(const Article& article, const std::string& words) {
  const auto at = article.text.find(words);
  return {at, at + words.size()};
}

TEST(Context, IsTheRestOfTheSentenceAndOneMore) {
  const Article a = article("One is far. Two is near. He said HERE IT IS today. Three follows. Four is far.");
  const Context context = context_of(a, place(a, "HERE IT IS"));
  EXPECT_EQ(context.before, "Two is near. He said ");
  EXPECT_EQ(context.after, " today. Three follows.");
}

TEST(Context, StaysInItsBlock) {
  const Article a =
      article("Menu\nHERE IT IS today.\nAlso read",
              {{{0, 4}, BlockKind::menu}, {{5, 22}, BlockKind::paragraph}, {{23, 32}, BlockKind::also_read}});
  const Context context = context_of(a, place(a, "HERE IT IS"));
  EXPECT_EQ(context.before, "");
  EXPECT_EQ(context.after, " today.");
}

TEST(Context, IsCutBetweenWords) {
  const Article a = article("alpha beta gamma HERE delta epsilon");
  const Context context = context_of(a, place(a, "HERE"), 8);
  EXPECT_EQ(context.before, "gamma ");
  EXPECT_EQ(context.after, " delta");
}

TEST(Context, SeesThroughClosingQuotationMarks) {
  const Article a = article("He left. \"It is over.\" HERE.");
  EXPECT_EQ(context_of(a, place(a, "HERE")).before, "\"It is over.\" ");
}

TEST(Context, IsEmptyForASpanOutsideTheText) {
  const Context context = context_of(article("short"), {3, 99});
  EXPECT_EQ(context.before + context.after, "");
}

}  // namespace
}  // namespace gainsay
