#include "ingest/text/weight_file.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "gainsay/language.h"
#include "gainsay/model/diagnostic.h"
#include "ingest/text/model_files.h"

namespace gainsay::text {
namespace {
namespace fs = std::filesystem;

class WeightFile : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("gainsay_weights_" + std::to_string(::getpid()));
    fs::create_directories(folder_);
    WeightWriter out;
    out.u32(7);
    out.string("seven");
    out.floats({1.5F, -2.0F});
    out.save(path(), "sample", 3);
  }
  void TearDown() override { fs::remove_all(folder_); }
  [[nodiscard]] fs::path path() const { return folder_ / "sample.gsw"; }

  [[nodiscard]] std::string bytes() const {
    std::ifstream in(path(), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  void overwrite(const std::string& data) const { std::ofstream(path(), std::ios::binary) << data; }

  [[nodiscard]] Diagnostic refusal(std::uint32_t version = 3) const {
    try {
      WeightReader(path(), "sample", version);
    } catch (const InputError& error) {
      return error.diagnostic();
    }
    ADD_FAILURE() << "accepted";
    return {};
  }

  fs::path folder_;
};

TEST_F(WeightFile, GivesBackWhatWasWritten) {
  WeightReader in(path(), "sample", 3);
  EXPECT_EQ(in.u32(), 7U);
  EXPECT_EQ(in.string(), "seven");
  EXPECT_EQ(in.floats(), (std::vector<float>{1.5F, -2.0F}));
  EXPECT_NO_THROW(in.finish());
}

TEST_F(WeightFile, RefusesEveryCut) {
  const std::string whole = bytes();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    overwrite(whole.substr(0, size));
    const Diagnostic found = refusal();
    EXPECT_EQ(found.where, path().string());
    EXPECT_TRUE(found.byte.has_value());
    EXPECT_LE(*found.byte, size);
  }
}

TEST_F(WeightFile, RefusesEveryChangedByte) {
  const std::string whole = bytes();
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::string changed = whole;
    changed[i] = static_cast<char>(changed[i] ^ 0x20);
    overwrite(changed);
    EXPECT_THROW(WeightReader(path(), "sample", 3), InputError) << "byte " << i;
  }
}

TEST_F(WeightFile, NamesTheVersionItFound) {
  EXPECT_NE(refusal(4).message.find("version 3"), std::string::npos);
  EXPECT_EQ(refusal(4).byte, 8U);
}

TEST_F(WeightFile, IsMissed) {
  fs::remove(path());
  EXPECT_NE(refusal().message.find("missing"), std::string::npos);
  try {
    (void)load_language_layer(folder_);
    FAIL() << "loaded from nothing";
  } catch (const InputError& error) {
    EXPECT_NE(std::string(error.what()).find(segmenter_file), std::string::npos);
  }
}

}  // namespace
}  // namespace gainsay::text
