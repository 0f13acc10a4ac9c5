#include "lexicon/tables.h"

#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <vector>

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

/// A checksum tells accidents alone: a file that was made to be wrong has the right one.
TEST_F(LexiconFile, WhatPointsOutsideIsRefusedThoughItsChecksumHolds) {
  const auto word = [&](std::size_t index) {
    std::uint32_t value = 0;
    std::memcpy(&value, bytes_.data() + index * sizeof value, sizeof value);
    return value;
  };
  const auto put = [&](std::size_t index, std::uint32_t value) {
    std::memcpy(bytes_.data() + index * sizeof value, &value, sizeof value);
  };
  const std::string sound = bytes_;
  for (const std::uint32_t section : {lexicon::section_synsets, lexicon::section_hypernyms, lexicon::section_names,
                                      lexicon::section_lemmas, lexicon::section_senses, lexicon::section_antonyms,
                                      lexicon::section_derivations, lexicon::section_exceptions}) {
    bytes_ = sound;
    put(word(lexicon::header_words + 2 * section), 0x7FFFFFFF);
    std::vector<std::uint32_t> words(bytes_.size() / sizeof(std::uint32_t));
    std::memcpy(words.data(), bytes_.data(), bytes_.size());
    const std::uint64_t sum = lexicon::checksum(std::span(words).subspan(lexicon::header_words));
    put(4, static_cast<std::uint32_t>(sum));
    put(5, static_cast<std::uint32_t>(sum >> 32U));
    EXPECT_NE(refusal().find("points outside"), std::string::npos) << section;
  }
}

}  // namespace
}  // namespace gainsay
