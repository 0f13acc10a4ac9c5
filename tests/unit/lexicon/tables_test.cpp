#include "lexicon/tables.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "gainsay/model/diagnostic.h"
#include "unit/lexicon/lexicon_fixture.h"

namespace gainsay {
namespace {

class LexiconFile : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(::testing::TempDir()) /
              ("lexicon_" + std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()));
    std::filesystem::create_directories(folder_);
    std::ifstream in(std::filesystem::path(GAINSAY_DATA_DIR) / lexicon::file_name, std::ios::binary);
    bytes_.assign(std::istreambuf_iterator<char>(in), {});
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::string refusal() {
    std::ofstream(folder_ / lexicon::file_name, std::ios::binary) << bytes_;
    try {
      load_lexicon(folder_);
    } catch (const InputError& error) {
      EXPECT_NE(error.diagnostic().where.find("lexicon.bin"), std::string::npos);
      return error.what();
    }
    return "";
  }

  std::filesystem::path folder_;
  std::string bytes_;
};

TEST_F(LexiconFile, Loads) { EXPECT_EQ(refusal(), ""); }

TEST_F(LexiconFile, MissingIsNamed) { EXPECT_THROW(load_lexicon(folder_ / "nowhere"), InputError); }

TEST_F(LexiconFile, EveryCutIsRefused) {
  for (const std::size_t size : {std::size_t{0}, std::size_t{7}, std::size_t{16}, std::size_t{100}, bytes_.size() / 2,
                                 bytes_.size() - 4, bytes_.size() - 1}) {
    const std::string whole = bytes_;
    bytes_.resize(size);
    EXPECT_NE(refusal().find("cut short"), std::string::npos) << size;
    bytes_ = whole;
  }
}

TEST_F(LexiconFile, AnotherVersionIsRefused) {
  bytes_[8] = static_cast<char>(bytes_[8] + 1);
  EXPECT_NE(refusal().find("version"), std::string::npos);
}

TEST_F(LexiconFile, AnotherFileIsRefused) {
  bytes_[0] = 'X';
  EXPECT_NE(refusal().find("not a Gainsay lexicon"), std::string::npos);
}

TEST_F(LexiconFile, ADamagedByteIsRefused) {
  bytes_[bytes_.size() / 2] = static_cast<char>(bytes_[bytes_.size() / 2] ^ 1);
  EXPECT_NE(refusal().find("checksum"), std::string::npos);
}

}  // namespace
}  // namespace gainsay
