#include "ingest/attribution/spans/inverted_reports.h"

#include <gtest/gtest.h>

#include "unit/ingest/attribution/annotated.h"
#include "unit/ingest/attribution/shown.h"

namespace gainsay {
namespace {

using test::Lines;
using test::shown;

TEST(InvertedReports, TheNameBehindTheVerbSpeaks) {
  EXPECT_EQ(shown("Writes Tom Hale in the Courier: “The council never once looked. The pipes are ten years old.”"),
            (Lines{"Tom Hale | Writes | “The council never once looked. The pipes are ten years old.”"}));
  EXPECT_EQ(shown("Said Birk: “It is raining.”"), (Lines{"Birk | Said | “It is raining.”"}));
}

TEST(InvertedReports, WithoutANameOrAColonThereIsNone) {
  const auto taken = [](const std::vector<std::string>& words) {
    const test::Annotated annotated = test::annotate({test::chain(words, Upos::NOUN)});
    std::vector<spans::Tagged> tagged;
    spans::take_inverted_reports(spans::make_view(annotated.article, annotated.text, {}), tagged);
    return tagged.size();
  };
  EXPECT_EQ(taken({"Says", "the", "sign", ":", "\u201C", "Rain", "\u201D"}), 0U);
  EXPECT_EQ(taken({"Said", "he", ":", "\u201C", "Rain", "\u201D"}), 1U);
  EXPECT_EQ(taken({"Said", "he", ",", "\u201C", "Rain", "\u201D"}), 0U);
}

}  // namespace
}  // namespace gainsay
