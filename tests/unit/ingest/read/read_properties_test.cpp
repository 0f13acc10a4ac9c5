#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

#include "gainsay/read.h"
#include "support/article_properties.h"

namespace gainsay {
namespace {

constexpr std::array<const char*, 34> fragments{
    "By Ada Holm",
    "date 2020-02-30",
    "Last Updated: June 1, 2020",
    "OSLO, March 4 (Reuters) - ",
    "(ANI)",
    "(Image: PTI)",
    "FILE - A quay.",
    "The board said on Monday that it would widen the quay before the autumn. ",
    "Related",
    "top videos",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    "\xC2\xA0",
    "\xE2\x80\x94",
    "“We will not,” she said.",
    "• item",
    "Also read: x y z",
    "\xEF\xBB\xBF",
    "\xFF",
    "\xE2\x80",
    "\xC3\xA9",
    "&amp;",
    "<p>",
    "</p>",
    "<ul><li>",
    "{\"text\": \"x",
    "\"}",
    "[",
    "<!-- ",
    "2014"};

std::string random_bytes(std::mt19937& random, int most_fragments) {
  std::string text;
  const int count = static_cast<int>(random() % static_cast<unsigned>(most_fragments));
  for (int i = 0; i < count; ++i) {
    if (random() % 40 == 0) {
      text += static_cast<char>(1 + random() % 255);
    } else {
      text += fragments[random() % fragments.size()];
    }
  }
  return text;
}

/// std::mt19937 gives the same numbers on every platform, so that a failure can be repeated.
TEST(ReadProperties, BlocksPartitionTheTextWhateverTheInput) {
  std::mt19937 random(20201103);
  for (int round = 0; round < 4000; ++round) {
    const std::string bytes = random_bytes(random, 60);
    for (const char* name : {"a.txt", "a.html", "a.json", "a.jsonl", "a"}) {
      Diagnostics diagnostics;
      std::size_t articles = 0;
      read_articles_from_bytes(
          bytes, name, {},
          [&](Article&& article) {
            ++articles;
            EXPECT_EQ(problem_with(article), "") << name << " of: " << bytes;
          },
          diagnostics);
      EXPECT_TRUE(articles > 0 || !diagnostics.empty()) << name << " of: " << bytes;
    }
  }
}

TEST(ReadProperties, AnyCutOfAPageIsReadOrRefusedInWords) {
  const std::string page =
      "<html><head><title>Quay</title><script "
      "type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"A\"}]}</script></head>"
      "<body><article><h1>Quay to be widened</h1><p>The board said so, on Monday, to the "
      "town.</p><ul><li>one</li></ul></article></body></html>";
  for (std::size_t size = 0; size <= page.size(); ++size) {
    Diagnostics diagnostics;
    std::size_t articles = 0;
    read_articles_from_bytes(
        page.substr(0, size), "a.html", {},
        [&](Article&& article) {
          ++articles;
          EXPECT_EQ(problem_with(article), "");
        },
        diagnostics);
    EXPECT_TRUE(articles > 0 || !diagnostics.empty()) << size;
  }
}

}  // namespace
}  // namespace gainsay
