#include "ingest/read/lookahead.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace gainsay::read {
namespace {

/// Gives its bytes in pieces of one size, as a pipe does, and fails after them where `fails`.
class Drip : public ByteSource {
 public:
  Drip(std::string_view bytes, std::size_t piece, bool fails = false) : bytes_(bytes), piece_(piece), fails_(fails) {}
  std::size_t read(std::span<char> to) override {
    const std::size_t count = bytes_.copy(to.data(), std::min(piece_, to.size()), at_);
    at_ += count;
    if (count == 0 && fails_) throw SourceError("gone");
    return count;
  }

 private:
  std::string_view bytes_;
  std::size_t piece_;
  bool fails_;
  std::size_t at_ = 0;
};

std::string lines_of(std::string_view bytes, std::size_t piece, std::size_t longest) {
  Drip source(bytes, piece);
  Lookahead in(source);
  std::string out;
  while (const auto line = in.take_line(longest))
    out += line->bytes + (line->is_whole ? "" : "...") + (line->is_ended ? "|" : "$");
  EXPECT_EQ(in.position(), bytes.size());
  return out;
}

TEST(Lookahead, LinesAreTheSameHoweverTheBytesArrive) {
  for (const std::size_t piece : {1, 2, 3, 100}) {
    EXPECT_EQ(lines_of("one\ntwo\n\nthree", piece, 10), "one|two||three$");
    EXPECT_EQ(lines_of("a long one\nb\n", piece, 4), "a lo...|b|");
    EXPECT_EQ(lines_of("four\n", piece, 4), "four|");
    EXPECT_EQ(lines_of("", piece, 4), "");
    EXPECT_EQ(lines_of("\n", piece, 0), "|");
  }
}

TEST(Lookahead, PeekingTakesNothing) {
  Drip source("abcdef", 2);
  Lookahead in(source);
  EXPECT_EQ(in.peek(3), "abc");
  EXPECT_EQ(in.position(), 0u);
  EXPECT_EQ(in.skip(2), 2u);
  EXPECT_EQ(in.peek(100), "cdef");
  EXPECT_EQ(in.take_all(4), "cdef");
  EXPECT_EQ(in.position(), 6u);
  EXPECT_EQ(in.skip(1), 0u);
  EXPECT_EQ(in.peek(1), "");
}

TEST(Lookahead, MoreThanAskedForIsNotTaken) {
  Drip source("abcdef", 4);
  Lookahead in(source);
  EXPECT_EQ(in.take_all(5), std::nullopt);
  EXPECT_EQ(in.take_all(6), "abcdef");
}

TEST(Lookahead, WhatCameBeforeAFailureIsGiven) {
  Drip source("ab\ncd", 3, true);
  Lookahead in(source);
  EXPECT_EQ(in.take_line(10)->bytes, "ab");
  EXPECT_THROW(in.take_line(10), SourceError);
}

TEST(Lookahead, SeeksInMemoryAndNotInAPipe) {
  MemorySource memory("abcdef");
  Lookahead in(memory);
  EXPECT_EQ(in.peek(2), "ab");
  EXPECT_TRUE(in.seek(4));
  EXPECT_EQ(in.position(), 4u);
  EXPECT_EQ(in.take_all(9), "ef");
  Drip pipe("abc", 1);
  Lookahead piped(pipe);
  EXPECT_FALSE(piped.seek(0));
  EXPECT_EQ(piped.take_all(9), "abc");
}

}  // namespace
}  // namespace gainsay::read
