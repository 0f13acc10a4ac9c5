#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>

#include "base/utf8.h"
#include "gainsay/read.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

/// PolNeAR 1.0 (Newell, Margolin and Ruths, 2018): news texts in which every attribution is annotated, and whose days
/// of publication are in their names. The rules were looked over on its training part; of the development part only the missed dates were seen.
class Polnear : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    const fs::path archive =
        fs::path(GAINSAY_SOURCE_DIR).parent_path() / "shared/corpora" / ("polnear-" + GetParam() + ".tar.xz");
    if (!fs::exists(archive)) GTEST_SKIP() << archive << " is not here";
    folder_ = fs::temp_directory_path() / ("gainsay-polnear-" + std::to_string(getpid()));
    fs::create_directories(folder_);
    const std::string unpack = "tar -xJf '" + archive.string() + "' -C '" + folder_.string() + "'";
    if (std::system(unpack.c_str()) != 0) GTEST_SKIP() << "cannot unpack " << archive;
    for (const auto& entry : fs::recursive_directory_iterator(folder_))
      if (entry.is_directory() && entry.path().filename() == "text") texts_ = entry.path();
    ASSERT_FALSE(texts_.empty());
    Diagnostics diagnostics;
    read_articles(
        texts_, {},
        [&](Article&& article) {
          std::string name = fs::path(article.path).stem().string();
          articles_.emplace(std::move(name), std::move(article));
        },
        diagnostics);
    ASSERT_GT(articles_.size(), 50u);
  }
  void TearDown() override {
    std::error_code ignored;
    if (!folder_.empty()) fs::remove_all(folder_, ignored);
  }

  fs::path folder_;
  fs::path texts_;
  std::map<std::string, Article> articles_;
};

/// Byte offset of each code point; PolNeAR counts code points.
std::vector<std::size_t> byte_offsets(std::string_view text) {
  std::vector<std::size_t> offsets;
  for (std::size_t at = 0; at < text.size(); at += decode_utf8(text, at).size) offsets.push_back(at);
  offsets.push_back(text.size());
  return offsets;
}

TEST_P(Polnear, BoilerplateHidesNoAttributedContent) {
  std::size_t contents = 0;
  std::size_t hidden = 0;
  for (const auto& entry : fs::directory_iterator(texts_.parent_path() / "attributions")) {
    const std::string stem = entry.path().stem().string();
    const Article& article = articles_.at(stem.substr(0, stem.rfind('_')));
    const auto offsets = byte_offsets(article.text);
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) {
      const auto tab = line.find('\t');
      if (tab == std::string::npos || line.compare(tab + 1, 8, "Content ") != 0) continue;
      std::istringstream spans(line.substr(tab + 9));
      std::size_t begin = 0;
      std::size_t end = 0;
      if (!(spans >> begin >> end) || end >= offsets.size()) continue;
      const Span content{offsets[begin], offsets[end]};
      ++contents;
      for (const Block& block : article.blocks)
        if (block.span.overlaps(content) && (is_boilerplate(block.kind) || block.kind == BlockKind::dateline)) {
          ++hidden;
          std::cout << stem << ": " << name_of(block.kind) << " hides " << covered(article.text, content) << "\n";
          break;
        }
    }
  }
  std::cout << hidden << " of " << contents << " attributed contents lie in boilerplate or datelines\n";
  ASSERT_GT(contents, 1000u);
  EXPECT_LT(hidden * 200, contents);  // 0.5 %
}

TEST_P(Polnear, InferredDatesSeldomMiss) {
  std::size_t dated = 0;
  std::size_t wrong = 0;
  for (const auto& [name, article] : articles_) {
    const auto mark = name.find('_');
    const auto day = parse_date(name.substr(mark + 1, 10));
    if (!day || !article.published.known()) continue;
    ++dated;
    wrong += (article.published.begin && *article.published.begin > *day) ||
             (article.published.end && *article.published.end < *day);
  }
  std::cout << wrong << " of " << dated << " dates or intervals miss the day of publication, of " << articles_.size()
            << " texts\n";
  ASSERT_GT(dated, 10u);
  EXPECT_LE(wrong * 100, dated * 7);
}

INSTANTIATE_TEST_SUITE_P(Corpus, Polnear, testing::Values("train", "dev"), [](const auto& test) { return test.param; });

}  // namespace
}  // namespace gainsay
