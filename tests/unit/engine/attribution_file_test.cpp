#include "gainsay/attribution_file.h"

#include <gtest/gtest.h>

#include <sstream>

#include "gainsay/engine.h"
#include "gainsay/export.h"
#include "gainsay/model/diagnostic.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

constexpr std::string_view news =
    "Harbour works begin\n\nThe mayor of Westport said on Monday that the harbour works had begun. \u201CNobody was "
    "asked,\u201D Ana Brandt, a fisher, told the Westport Gazette.\n";

class AttributionFile : public testing::Test {
 protected:
  Engine engine_with(std::string_view json_lines) {
    const auto file = folder_.write("other.jsonl", json_lines);
    OtherModels others;
    others.attribution = [file](std::unique_ptr<const AttributionModel> built_in, const Lexicon& lexicon) {
      return load_attribution_file(file, std::move(built_in), lexicon);
    };
    return Engine(GAINSAY_DATA_DIR, others);
  }

  std::vector<Extraction> extract(const Engine& engine) {
    std::vector<Extraction> out;
    Diagnostics diagnostics;
    extract_all(
        engine, {folder_.write("a.txt", news)}, {}, 1, [&](const Extraction& one) { out.push_back(one); }, diagnostics);
    EXPECT_TRUE(diagnostics.empty());
    return out;
  }

  std::string line_for(std::string_view attributions) {
    return "{\"article\":{\"path\":\"" + (folder_ / "a.txt").string() + "\"},\"attributions\":[" +
           std::string(attributions) + "]}\n";
  }

  static std::string span_of(std::string_view words) {
    const auto at = news.find(words);
    return "[{\"begin\":" + std::to_string(at) + ",\"end\":" + std::to_string(at + words.size()) + "}]";
  }

  test::TemporaryFolder folder_;
};

TEST_F(AttributionFile, GivesBackWhatTheBuiltInModelFound) {
  const Extraction built_in = extract(Engine(GAINSAY_DATA_DIR)).at(0);
  ASSERT_FALSE(built_in.attributed.attributions.empty());
  std::ostringstream written;
  write_extraction_json(written, built_in);
  const Extraction again = extract(engine_with(written.str() + "\n")).at(0);
  ASSERT_EQ(again.attributed.attributions.size(), built_in.attributed.attributions.size());
  for (std::size_t i = 0; i < again.attributed.attributions.size(); ++i) {
    const Attribution& a = built_in.attributed.attributions[i];
    const Attribution& b = again.attributed.attributions[i];
    EXPECT_EQ(a.id, b.id);
    EXPECT_EQ(a.speaker.has_value(), b.speaker.has_value());
    EXPECT_EQ(a.kind, b.kind);
    EXPECT_EQ(a.act, b.act);
  }
}

TEST_F(AttributionFile, TakesTheFilesSpansAndWorksOutTheSpeaker) {
  const Engine engine =
      engine_with(line_for("{\"sources\":" + span_of("Ana Brandt") + ",\"cues\":" + span_of("told") +
                           ",\"contents\":" + span_of("\u201CNobody was asked,\u201D") + ",\"kind\":\"direct\"}"));
  EXPECT_TRUE(engine.made_by().find(", file:") != std::string_view::npos) << engine.made_by();
  const Extraction found = extract(engine).at(0);
  ASSERT_EQ(found.attributed.attributions.size(), 1U);
  const Attribution& only = found.attributed.attributions[0];
  EXPECT_TRUE(only.rule.starts_with("file:"));
  EXPECT_EQ(only.kind, QuotationKind::direct);
  ASSERT_TRUE(only.speaker.has_value());
  EXPECT_EQ(only.speaker->name, "Ana Brandt");
}

TEST_F(AttributionFile, LeavesOtherArticlesToTheBuiltInModel) {
  const Engine engine = engine_with(R"({"article":{"path":"b.txt"},"attributions":[]})");
  EXPECT_EQ(extract(engine).at(0).attributed.attributions.size(),
            extract(Engine(GAINSAY_DATA_DIR)).at(0).attributed.attributions.size());
}

TEST_F(AttributionFile, PassesOverSpansBeyondTheText) {
  const Engine engine = engine_with(line_for(R"({"contents":[{"begin":90000,"end":90010}]})"));
  EXPECT_TRUE(extract(engine).at(0).attributed.attributions.empty());
}

TEST_F(AttributionFile, NamesTheByteWhereTheFileIsWrong) {
  const std::string good = line_for("");
  for (const std::string bad : {"{", "[]", "{}", R"({"article":{"path":1},"attributions":[]})",
                                R"({"article":{"path":"a"},"attributions":[{"contents":[{"begin":5,"end":5}]}]})"}) {
    try {
      (void)engine_with(good + bad);
      FAIL() << "taken: " << bad;
    } catch (const InputError& error) {
      EXPECT_EQ(error.diagnostic().byte, good.size()) << bad;
    }
  }
}

}  // namespace
}  // namespace gainsay
