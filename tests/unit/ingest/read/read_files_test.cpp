#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "gainsay/read.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for each test, removed at the end.
class ReadFiles : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("gainsay-read-" + std::to_string(getpid()) + "-" +
                                           testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::create_directories(folder_);
  }
  void TearDown() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  fs::path write(const std::string& name, const std::string& bytes) {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
    return folder_ / name;
  }
  void read(const fs::path& path, const ReadOptions& options = {}) {
    read_articles(
        path, options, [&](Article&& article) { articles_.push_back(std::move(article)); }, diagnostics_);
  }
  std::string paths() const {
    std::string all;
    for (const Article& article : articles_) all += fs::relative(article.path, folder_).string() + "\n";
    return all;
  }

  fs::path folder_;
  std::vector<Article> articles_;
  Diagnostics diagnostics_;
};

TEST_F(ReadFiles, FoldersAreReadInNameOrderAndUnknownFilesNoted) {
  write("b.txt", "Second.");
  write("a/z.txt", "First.");
  write("c.JSON", R"({"text": "Third."})");
  write("picture.png", "x");
  write(".hidden.txt", "Not read.");
  read(folder_);
  EXPECT_EQ(paths(), "a/z.txt\nb.txt\nc.JSON\n");
  ASSERT_EQ(diagnostics_.size(), 1u);
  EXPECT_EQ(diagnostics_[0].severity, Diagnostic::Severity::note);
  EXPECT_EQ(diagnostics_[0].where, (folder_ / "picture.png").string());
}

TEST_F(ReadFiles, AFolderThatHoldsALinkToItselfIsReadOnce) {
  write("a.txt", "Text.");
  fs::create_directories(folder_ / "inner");
  fs::create_directory_symlink(folder_, folder_ / "inner" / "loop");
  read(folder_);
  EXPECT_EQ(articles_.size(), 1u);
  ASSERT_EQ(diagnostics_.size(), 1u);
  EXPECT_NE(diagnostics_[0].message.find("link back"), std::string::npos);
}

TEST_F(ReadFiles, AMissingPathIsOneError) {
  read(folder_ / "nowhere");
  ASSERT_EQ(diagnostics_.size(), 1u);
  EXPECT_EQ(to_string(diagnostics_[0]), (folder_ / "nowhere").string() + ": no such file or folder");
}

TEST_F(ReadFiles, ADanglingLinkDoesNotStopTheFolder) {
  write("b.txt", "Text.");
  fs::create_symlink(folder_ / "gone.txt", folder_ / "a.txt");
  read(folder_);
  EXPECT_EQ(articles_.size(), 1u);
  ASSERT_EQ(diagnostics_.size(), 1u);
  EXPECT_EQ(diagnostics_[0].severity, Diagnostic::Severity::error);
}

TEST_F(ReadFiles, AnUnreadableFileDoesNotStopTheFolder) {
  if (geteuid() == 0) GTEST_SKIP() << "root reads every file";
  fs::permissions(write("a.txt", "Closed."), fs::perms::none);
  write("b.txt", "Open.");
  read(folder_);
  EXPECT_EQ(articles_.size(), 1u);
  ASSERT_EQ(diagnostics_.size(), 1u);
  EXPECT_EQ(diagnostics_[0].where, (folder_ / "a.txt").string());
}

TEST_F(ReadFiles, ALargeFileIsRefusedUnread) {
  const fs::path file = write("large.txt", "x");
  fs::resize_file(file, std::uintmax_t{200} << 20);  // sparse: reading it would meet zero bytes
  read(file);
  EXPECT_TRUE(articles_.empty());
  ASSERT_EQ(diagnostics_.size(), 1u);
  EXPECT_NE(diagnostics_[0].message.find("larger than the limit of 67108864 bytes"), std::string::npos);
}

TEST_F(ReadFiles, AnEndlessDeviceIsRefused) {
  ReadOptions options;
  options.limits.bytes = 1 << 20;
  read("/dev/zero", options);
  EXPECT_TRUE(articles_.empty());
  ASSERT_EQ(diagnostics_.size(), 1u);
  EXPECT_NE(diagnostics_[0].message.find("larger than the limit"), std::string::npos);
}

TEST_F(ReadFiles, TheUserKnowsBetter) {
  ReadOptions options;
  options.published = DateInterval::on(*parse_date("2020-01-02"));
  options.outlet = "The Quay Gazette";
  options.url = "https://quay.example/1";
  read(write("a.json",
             R"({"text": "Text.", "published": "2019-01-01", "outlet": "Other", "url": "https://other.example/"})"),
       options);
  ASSERT_EQ(articles_.size(), 1u);
  EXPECT_EQ(to_string(articles_[0].published), "2020-01-02");
  EXPECT_EQ(articles_[0].published_from, "given by the user");
  EXPECT_EQ(articles_[0].outlet, "The Quay Gazette");
  EXPECT_EQ(articles_[0].id.value, "https://quay.example/1");
}

TEST_F(ReadFiles, TheTimeOfAFileDatesNothing) {
  read(write("a.txt", "The board met and rose without a vote."));
  ASSERT_EQ(articles_.size(), 1u);
  EXPECT_FALSE(articles_[0].published.known());
  EXPECT_EQ(articles_[0].published_from, "");
}

TEST(ReadStdin, TwoTextsAreTwoArticles) {
  std::vector<ArticleId> ids;
  Diagnostics diagnostics;
  for (const char* text : {"The board met.", "The board rose.", "The board met."})
    read_articles_from_bytes(
        text, "-", {}, [&](Article&& article) { ids.push_back(article.id); }, diagnostics);
  ASSERT_EQ(ids.size(), 3u);
  EXPECT_NE(ids[0], ids[1]);
  EXPECT_EQ(ids[0], ids[2]);
}

TEST(ReadStdin, ContentDecidesTheFormat) {
  const auto read_as = [](std::string_view bytes) {
    std::string kinds;
    Diagnostics diagnostics;
    read_articles_from_bytes(
        bytes, "-", {}, [&](Article&& article) { kinds += article.path + "=" + article.text + ";"; }, diagnostics);
    return kinds;
  };
  EXPECT_EQ(read_as("Plain words."), "-=Plain words.;");
  EXPECT_EQ(read_as("{\"text\": \"One.\"}"), "-=One.;");
  EXPECT_EQ(read_as("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n"), "-!1=One.;-!2=Two.;");
  EXPECT_EQ(read_as("[{\"text\": \"One.\"}]"), "-!1=One.;");
  EXPECT_EQ(read_as("<!DOCTYPE html><p>One.</p>"), "-=One.;");
}

}  // namespace
}  // namespace gainsay
