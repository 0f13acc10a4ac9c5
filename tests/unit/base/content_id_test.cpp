#include "base/content_id.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(ContentId, HashesAsFips180SaysForAbc) {
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(ContentId, TellsFieldBoundariesApart) { EXPECT_NE(content_id({"ab", "c"}), content_id({"a", "bc"})); }

TEST(ContentId, HasTwentyHexDigits) {
  const std::string id = content_id({"x"});
  EXPECT_EQ(id.size(), 20u);
  EXPECT_EQ(id.find_first_not_of("0123456789abcdef"), std::string::npos);
}

}  // namespace
}  // namespace gainsay
