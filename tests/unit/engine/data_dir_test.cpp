#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "gainsay/engine.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

class DataDir : public testing::Test {
 protected:
  void SetUp() override { unsetenv("GAINSAY_DATA"); }
  void TearDown() override { unsetenv("GAINSAY_DATA"); }
};

TEST_F(DataDir, TakesTheNamedFolderFirst) {
  setenv("GAINSAY_DATA", "/", 1);
  EXPECT_EQ(find_data_dir(fs::temp_directory_path()), fs::temp_directory_path());
}

TEST_F(DataDir, TakesTheEnvironmentsNext) {
  setenv("GAINSAY_DATA", "/", 1);
  EXPECT_EQ(find_data_dir(), "/");
}

TEST_F(DataDir, FindsTheBuildsOwn) { EXPECT_TRUE(fs::is_directory(find_data_dir())); }

TEST_F(DataDir, NamesAFolderThatIsMissing) {
  try {
    (void)find_data_dir("/no/such/folder");
    FAIL();
  } catch (const InputError& error) {
    EXPECT_EQ(error.diagnostic().where, "/no/such/folder");
  }
  setenv("GAINSAY_DATA", "/no/such/either", 1);
  EXPECT_THROW((void)find_data_dir(), InputError);
}

}  // namespace
}  // namespace gainsay
