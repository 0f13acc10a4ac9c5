#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <sstream>

#include "base/utf8.h"
#include "gainsay/export.h"
#include "support/sample_report.h"

namespace gainsay {
namespace {

using rapidjson::Value;

/// Throws nothing: a text that is no JSON, or not UTF-8, fails the test and gives null.
rapidjson::Document parsed(const std::string& text) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag>(text.c_str(), text.size());
  EXPECT_FALSE(document.HasParseError()) << "at byte " << document.GetErrorOffset();
  return document;
}

std::vector<std::string> names(const Value& object) {
  std::vector<std::string> out;
  for (const auto& member : object.GetObject()) out.emplace_back(member.name.GetString());
  return out;
}

std::vector<rapidjson::Document> report_lines(const Report& report) {
  std::stringstream out;
  write_report_json(out, report);
  std::vector<rapidjson::Document> lines;
  for (std::string line; std::getline(out, line);) lines.push_back(parsed(line));
  return lines;
}

rapidjson::Document extraction_document(const Extraction& extraction) {
  std::ostringstream out;
  write_extraction_json(out, extraction);
  EXPECT_EQ(out.str().find('\n'), std::string::npos) << "one line";
  return parsed(out.str());
}

using Names = std::vector<std::string>;

TEST(ExtractionJson, HasTheKeysOfTheInterfaceInTheirOrder) {
  const auto document = extraction_document(testing::sample_extraction());
  EXPECT_EQ(names(document), (Names{"schema", "article", "boilerplate", "attributions", "claims", "actors"}));
  EXPECT_STREQ(document["schema"].GetString(), "gainsay.extract/1");
  EXPECT_EQ(names(document["article"]), (Names{"path", "id", "version", "url", "language", "title", "outlet", "byline",
                                               "agencies", "published", "published_from"}));
  EXPECT_EQ(names(document["attributions"][0]),
            (Names{"id", "sources", "cues", "contents", "speaker", "chain", "kind", "act", "said", "parent", "rule"}));
  EXPECT_EQ(names(document["claims"][0]),
            (Names{"id", "attribution", "text", "begin", "end", "agent", "predicate", "object", "recipient", "polarity",
                   "modality", "time", "quantity", "denial", "scope", "conditional", "hedge", "rule"}));
  EXPECT_EQ(names(document["actors"][0]), (Names{"id", "name", "kind", "mentions"}));
  EXPECT_EQ(names(document["attributions"][0]["chain"][0]),
            (Names{"id", "name", "kind", "begin", "end", "cue", "implied"}));
}

TEST(ExtractionJson, SpansCarryTheirText) {
  const Extraction extraction = testing::sample_extraction();
  const auto document = extraction_document(extraction);
  const Value& content = document["attributions"][0]["contents"][0];
  EXPECT_EQ(content["text"].GetString(),
            extraction.article.text.substr(content["begin"].GetUint(),
                                           content["end"].GetUint() - content["begin"].GetUint()));
}

TEST(ExtractionJson, UnknownIsNull) {
  const auto document = extraction_document(testing::sample_extraction());
  EXPECT_TRUE(document["article"]["byline"].IsNull());
  const Value& own_voice = document["claims"][2];
  for (const char* key : {"attribution", "agent", "object", "recipient", "time", "quantity", "rule"})
    EXPECT_TRUE(own_voice[key].IsNull()) << key;
  EXPECT_TRUE(document["attributions"][0]["chain"][0]["begin"].IsNull()) << "an implied hop stands nowhere";
}

TEST(ExtractionJson, AnAgentWithoutAnEntityKeepsItsWords) {
  const auto document = extraction_document(testing::sample_extraction());
  EXPECT_TRUE(document["claims"][0]["agent"]["id"].IsNull());
  EXPECT_STREQ(document["claims"][0]["agent"]["name"].GetString(), "solvent");
}

TEST(ExtractionJson, QuantitiesAreNumbersAndNeverNaN) {
  Extraction extraction = testing::sample_extraction();
  extraction.statements[1].claim.quantity->high = std::numeric_limits<double>::quiet_NaN();
  const auto document = extraction_document(extraction);
  const Value& quantity = document["claims"][1]["quantity"];
  EXPECT_EQ(names(quantity), (Names{"low", "high", "unit", "bound"}));
  EXPECT_EQ(quantity["low"].GetInt(), 40);
  EXPECT_TRUE(quantity["high"].IsNull());
}

TEST(ExtractionJson, BoilerplateIsListed) {
  const auto document = extraction_document(testing::sample_extraction());
  ASSERT_EQ(document["boilerplate"].Size(), 1U);
  EXPECT_STREQ(document["boilerplate"][0]["kind"].GetString(), "teaser");
}

TEST(ReportJson, HasTheKeysOfTheInterfaceInTheirOrder) {
  const auto lines = report_lines(testing::sample_report());
  ASSERT_EQ(lines.size(), 6U);
  const Names sides{"claim",    "text", "article", "begin", "end",  "quote",
                    "opposing", "act",  "speaker", "chain", "said", "mentions"};
  for (const auto& line : lines) {
    EXPECT_EQ(names(line), (Names{"schema", "id", "dispute", "class", "type", "strength", "score", "explanation",
                                  "slots", "why_not", "rule", "ruling", "a", "b", "rulings"}));
    EXPECT_STREQ(line["schema"].GetString(), "gainsay.conflict/1");
    EXPECT_EQ(names(line["a"]), sides);
    EXPECT_EQ(names(line["b"]), sides);
    EXPECT_EQ(names(line["a"]["article"]), (Names{"path", "id", "title", "outlet", "published"}));
  }
  EXPECT_EQ(names(lines[0]["a"]["mentions"][0]), (Names{"path", "begin", "end", "speaker", "said"}));
}

TEST(ReportJson, EachDisputesBestComesBeforeAnySecond) {
  const auto lines = report_lines(testing::sample_report());
  EXPECT_STREQ(lines[4]["type"].GetString(), "temporal_update");
  EXPECT_STREQ(lines[5]["strength"].GetString(), "weak");
  EXPECT_STREQ(lines[5]["ruling"]["decision"].GetString(), "dismiss");
  ASSERT_EQ(lines[5]["rulings"].Size(), 3U);
  EXPECT_STREQ(lines[5]["rulings"][1]["decision"].GetString(), "merge");
  EXPECT_STREQ(lines[5]["rulings"][1]["a"]["text"].GetString(), "L. Ahl");
  EXPECT_STREQ(lines[5]["rulings"][2]["value"].GetString(), "Isk Post");
}

TEST(ReportJson, HostileTextComesThroughByteForByte) {
  const Report report = testing::hostile_report();
  const auto lines = report_lines(report);
  const auto order = in_reading_order(report);
  ASSERT_EQ(lines.size(), order.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Value& text = lines[i]["explanation"];
    EXPECT_EQ(std::string(text.GetString(), text.GetStringLength()), to_valid_utf8(order[i]->conflict.explanation));
  }
}

TEST(ExtractionJson, SpansBeyondTheTextAreNotRead) {
  const auto document = extraction_document(testing::hostile_extraction());
  EXPECT_EQ(document["claims"].Size(), 3U);
}

TEST(GraphJson, NamesTheEndsOfEdges) {
  std::ostringstream out;
  write_graph_json(out, testing::sample_graph());
  const auto document = parsed(out.str());
  EXPECT_STREQ(document["schema"].GetString(), "gainsay.graph/1");
  const testing::MemoryGraph graph = testing::sample_graph();
  ASSERT_EQ(document["vertices"].Size(), graph.vertex_count());
  ASSERT_EQ(document["edges"].Size(), graph.edge_count());
  for (rapidjson::SizeType i = 0; i < document["edges"].Size(); ++i)
    EXPECT_EQ(document["edges"][i]["from"].GetString(), graph.vertex(graph.edge(i).from).id);
}

}  // namespace
}  // namespace gainsay
