#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <sstream>

#include "gainsay/export.h"
#include "support/sample_report.h"

namespace gainsay {
namespace {

using testing::MemoryGraph;

std::string linked(const ClaimGraph& graph, const Report& report, const TextOfArticle& texts = {}) {
  std::ostringstream out;
  write_json_ld(out, graph, report, texts);
  return out.str();
}

std::size_t occurrences(const std::string& text, std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++count;
  return count;
}

TEST(JsonLd, IsAClaimForEveryClaimAndDenial) {
  const MemoryGraph graph = testing::sample_graph();
  const std::string text = linked(graph, testing::sample_report());
  EXPECT_EQ(occurrences(text, "\"schema:Claim\""), 11U);
  EXPECT_EQ(occurrences(text, "\"gainsay:Denial\""), 1U);
  EXPECT_EQ(occurrences(text, "\"gainsay:Conflict\""), 6U);
}

TEST(JsonLd, HasAReviewOnlyWhereAPersonDecided) {
  Report report = testing::sample_report();
  for (DisputeView& dispute : report.disputes)
    for (ConflictView& view : dispute.conflicts) view.conflict.ruling.reset();
  EXPECT_EQ(occurrences(linked(testing::sample_graph(), report), "ClaimReview"), 0U);
  report.disputes[0].conflicts[0].conflict.ruling = RulingMark{"dismiss", "Ada", "two different spills"};
  const std::string reviewed = linked(testing::sample_graph(), report);
  EXPECT_EQ(occurrences(reviewed, "\"schema:ClaimReview\""), 1U);
  EXPECT_NE(reviewed.find("\"schema:reviewBody\":\"two different spills\""), std::string::npos);
  EXPECT_EQ(occurrences(reviewed, "ratingValue"), 0U) << "nobody said that a claim is true or false";
}

TEST(JsonLd, CountsPlacesInCodePoints) {
  MemoryGraph graph;
  Vertex claim;
  claim.id = "claim:1";
  claim.label = "the café is closed";
  claim.evidence = {{ArticleId("a"), VersionId("v"), {8, 12}, "is ü", "clause"}};
  graph.add(claim);
  const std::string text =
      linked(graph, Report(), [](const ArticleId&) { return std::optional<std::string>("né 😀is ü."); });
  EXPECT_NE(text.find("\"oa:start\":4"), std::string::npos) << text;
  EXPECT_NE(text.find("\"oa:prefix\":\"né 😀\""), std::string::npos) << text;
}

TEST(JsonLd, WithoutTheTextKeepsTheQuote) {
  const std::string text = linked(testing::sample_graph(), testing::sample_report());
  EXPECT_GT(occurrences(text, "oa:TextQuoteSelector"), 10U);
  EXPECT_EQ(occurrences(text, "oa:TextPositionSelector"), 0U);
}

TEST(JsonLd, HostileTextIsJson) {
  rapidjson::Document document;
  document.Parse(linked(testing::hostile_graph(), testing::hostile_report()).c_str());
  ASSERT_FALSE(document.HasParseError());
  for (const auto& node : document["@graph"].GetArray()) {
    const std::string id = node["@id"].GetString();
    EXPECT_EQ(id.find_first_of(" \"<>\\^`{|}"), std::string::npos) << id << " is no IRI";
  }
}

}  // namespace
}  // namespace gainsay
