#include "graph/store/numbers.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "gainsay/model/diagnostic.h"

namespace gainsay {
namespace {

TEST(NumbersTest, ComeBackFromEveryRange) {
  const std::vector<std::int64_t> values{0,      1,      126,      127,      128,      0x7FE,
                                         0xCFFF, 0xD000, 0x10CFFF, 0x10D000, 0x200000, 2'000'000'000};
  NumberWriter writer;
  for (const std::int64_t value : values) writer.add(value);
  NumberReader reader(writer.text());
  for (const std::int64_t value : values) EXPECT_EQ(reader.next(), value);
  EXPECT_TRUE(reader.at_end());
  EXPECT_EQ(reader.next(), 0);
}

TEST(NumbersTest, SignedOnesComeBack) {
  const std::vector<std::int64_t> values{0, -1, 1, -2, 2, -4'000, 60'000};
  NumberWriter writer;
  for (const std::int64_t value : values) writer.add_signed(value);
  NumberReader reader(writer.text());
  for (const std::int64_t value : values) EXPECT_EQ(reader.next_signed(), value);
}

TEST(NumbersTest, SmallOnesTakeOneByte) {
  EXPECT_EQ(NumberWriter().add(std::int64_t{100}).text().size(), 1U);
  EXPECT_EQ(NumberWriter().add(std::int64_t{2'000}).text().size(), 2U);
}

TEST(NumbersTest, AreRefusedBeyondTheirRange) {
  EXPECT_THROW(NumberWriter().add(std::int64_t{-1}), StoreError);
  EXPECT_THROW(NumberWriter().add(std::int64_t{1} << 31), StoreError);
}

TEST(NumbersTest, AnythingElseGivesNumbersToo) {
  NumberReader reader("\xFF\xED\xA0\x80\xF4\x8F\xBF\xBF");
  for (int i = 0; i < 10; ++i) EXPECT_GE(reader.next(), 0);
}

TEST(NumbersTest, SqlReadsThem) {
  sqlite3* database = nullptr;
  sqlite3_open(":memory:", &database);
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v2(database, "SELECT unicode(substr(?1, 2, 1)) - 1", -1, &statement, nullptr);
  const std::string packed = NumberWriter().add(std::int64_t{3}).add(std::int64_t{1'234}).text();
  sqlite3_bind_text(statement, 1, packed.data(), static_cast<int>(packed.size()), SQLITE_STATIC);
  ASSERT_EQ(sqlite3_step(statement), SQLITE_ROW);
  EXPECT_EQ(sqlite3_column_int(statement, 0), 1'234);
  sqlite3_finalize(statement);
  sqlite3_close(database);
}

}  // namespace
}  // namespace gainsay
