#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "gainsay/read.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

const fs::path golden = fs::path(GAINSAY_SOURCE_DIR) / "tests/golden/read";

std::string contents(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

void show(std::ostream& out, const Article& article) {
  out << "article " << article.id.value << "\n";
  const auto field = [&](const char* name, const std::string& value) {
    if (!value.empty()) out << "  " << name << ": " << value << "\n";
  };
  field("path", article.path);
  field("title", article.title);
  field("outlet", article.outlet);
  field("byline", article.byline);
  for (const std::string& agency : article.agencies) field("agency", agency);
  field("published", to_string(article.published));
  field("from", article.published_from);
  field("language", article.language);
  for (const Block& block : article.blocks)
    out << "  [" << block.span.begin << "," << block.span.end << ") " << name_of(block.kind) << ": "
        << covered(article.text, block.span) << "\n";
}

/// What reading `file` gives, as text, with paths cut to their names.
std::string reading_of(const fs::path& file) {
  std::ostringstream out;
  Diagnostics diagnostics;
  read_articles_from_bytes(
      contents(file), file.filename().string(), {}, [&](Article&& article) { show(out, article); }, diagnostics);
  for (const Diagnostic& diagnostic : diagnostics)
    out << (diagnostic.severity == Diagnostic::Severity::error ? "error " : "warning ") << to_string(diagnostic)
        << "\n";
  return out.str();
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, ReadsAsExpected) {
  const fs::path file = golden / GetParam();
  const fs::path expected = file.string() + ".expected";
  const std::string actual = reading_of(file);
  // To accept a change: GAINSAY_UPDATE_GOLDEN=1, then read the difference.
  if (std::getenv("GAINSAY_UPDATE_GOLDEN")) std::ofstream(expected, std::ios::binary) << actual;
  ASSERT_TRUE(fs::exists(expected)) << expected;
  EXPECT_EQ(actual, contents(expected));
  if (GetParam().starts_with("bad/")) {
    EXPECT_TRUE(actual.starts_with("error ") || actual.find("\nerror ") != std::string::npos ||
                actual.find("\nwarning ") != std::string::npos)
        << "a bad file must be named";
  }
}

std::vector<std::string> inputs() {
  std::vector<std::string> names;
  for (const char* folder : {"good", "bad"})
    for (const auto& entry : fs::directory_iterator(golden / folder))
      if (entry.path().extension() != ".expected")
        names.push_back(std::string(folder) + "/" + entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

INSTANTIATE_TEST_SUITE_P(Read, Golden, testing::ValuesIn(inputs()), [](const auto& test) {
  std::string name = test.param;
  std::ranges::replace_if(
      name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
  return name;
});

}  // namespace
}  // namespace gainsay
