#include <gtest/gtest.h>

#include <string>

#include "gainsay/read.h"

namespace gainsay {
namespace {

struct Result {
  std::vector<Article> articles;
  Diagnostics diagnostics;
};

Result read(const std::string& bytes, const std::string& name, const ReadOptions& options = {}) {
  Result result;
  read_articles_from_bytes(
      bytes, name, options, [&](Article&& article) { result.articles.push_back(std::move(article)); },
      result.diagnostics);
  return result;
}

std::string repeated(const std::string& part, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += part;
  return out;
}

ReadOptions depth_of(std::size_t depth) {
  ReadOptions options;
  options.limits.depth = depth;
  return options;
}

/// libxml2 stops at a depth of 256 and drops the rest of the page without a word, which once lost the articles of pages
/// that never close their font elements.
TEST(ReadLimits, APageMayNestDeeperThanLibxml2Allows) {
  const std::string page =
      "<html><body>" + repeated("<div>", 400) + "<p>The harbour board met on Monday and voted.</p>";
  const Result result = read(page, "deep.html");
  ASSERT_EQ(result.articles.size(), 1u);
  EXPECT_EQ(result.articles[0].text, "The harbour board met on Monday and voted.");
  EXPECT_TRUE(result.diagnostics.empty());
}

TEST(ReadLimits, APageThatNestsDeeperThanItMayIsNamed) {
  const std::string page = "<html><body>" + repeated("<div>", 20) + "<p>Text.</p>";
  EXPECT_EQ(read(page, "a.html", depth_of(30)).articles.size(), 1u);
  const Result result = read(page, "a.html", depth_of(20));
  EXPECT_TRUE(result.articles.empty());
  ASSERT_EQ(result.diagnostics.size(), 1u);
  EXPECT_EQ(to_string(result.diagnostics[0]), "a.html: nested deeper than 20; not read");
}

TEST(ReadLimits, AMillionUnclosedElementsEndAtTheLimit) {
  const Result result = read(repeated("<i><b>", 1'000'000), "a.html");
  ASSERT_EQ(result.diagnostics.size(), 1u);
  EXPECT_EQ(result.diagnostics[0].message, "nested deeper than 512; not read");
}

TEST(ReadLimits, JsonThatNestsDeeperThanItMayIsNamedWithItsByte) {
  const std::string fine = R"({"text": "The board met [[[[.", "x": [[[1]]]})";
  EXPECT_EQ(read(fine, "a.json", depth_of(4)).articles.size(), 1u);
  const Result result = read(fine, "a.json", depth_of(3));
  ASSERT_EQ(result.diagnostics.size(), 1u);
  EXPECT_EQ(to_string(result.diagnostics[0]), "a.json:39: nested deeper than 3; not read");
  EXPECT_EQ(read(repeated("[", 3'000'000), "b.json").diagnostics.at(0).message, "nested deeper than 512; not read");
}

TEST(ReadLimits, HtmlInAFieldCountsToo) {
  const std::string record = R"({"text": "<p>)" + repeated("<b>", 40) + R"(Text.", "id": "r"})";
  const Result result = read(record + "\n" + R"({"text": "Other."})", "a.jsonl", depth_of(30));
  ASSERT_EQ(result.articles.size(), 1u);
  EXPECT_EQ(result.articles[0].path, "a.jsonl!2");
  ASSERT_EQ(result.diagnostics.size(), 1u);
  EXPECT_EQ(to_string(result.diagnostics[0]), "a.jsonl!r:0: nested deeper than 30; not read");
}

TEST(ReadLimits, JsonLinesMayBeLargerThanAFileWhereNoLineIs) {
  ReadOptions options;
  options.limits.bytes = 100;
  const std::string line = R"({"text": "The board met and rose."})"
                           "\n";
  const std::string bytes = repeated(line, 50) + R"({"text": ")" + repeated("x", 100) + "\"}\n" + line;
  const Result result = read(bytes, "a.jsonl", options);
  EXPECT_EQ(result.articles.size(), 51u);
  ASSERT_EQ(result.diagnostics.size(), 1u);
  EXPECT_EQ(to_string(result.diagnostics[0]), "a.jsonl:" + std::to_string(50 * line.size()) +
                                                  ": line 51 is larger than the limit of 100 bytes; not read");
}

TEST(ReadLimits, JsonLinesInUtf16AreRead) {
  std::string bytes = "\xFF\xFE";
  for (const char c : std::string("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n")) bytes += {c, '\0'};
  EXPECT_EQ(read(bytes, "a.jsonl").articles.size(), 2u);
}

TEST(ReadLimits, TheAddressOfTheBytesServesWhereTheArticleHasNone) {
  ReadOptions options;
  options.found_at = "https://quay.example/2024/03/05/board";
  const Result result = read("The board met.", "a.txt", options);
  ASSERT_EQ(result.articles.size(), 1u);
  EXPECT_EQ(result.articles[0].id.value, options.found_at);
  EXPECT_EQ(to_string(result.articles[0].published), "2024-03-05");
  const Result own = read(R"({"text": "The board met.", "url": "https://own.example/1"})", "a.json", options);
  EXPECT_EQ(own.articles.at(0).id.value, "https://own.example/1");
}

}  // namespace
}  // namespace gainsay
