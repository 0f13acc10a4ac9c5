#include "graph/store/pieces.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

constexpr std::string_view body =
    "He said: the harbour of S\xC3\xA3o Tom\xC3\xA9 stays closed until the inspectors leave.";

TEST(PiecesTest, TellWordsOfTheSourceByTheirPlace) {
  const std::string pieces = encode_pieces("The harbour of S\xC3\xA3o Tom\xC3\xA9 stays closed.", {{body}});
  EXPECT_EQ(pieces, R"(["T",[10,37],"."])");
  EXPECT_EQ(decode_pieces(pieces, {{body}}), "The harbour of S\xC3\xA3o Tom\xC3\xA9 stays closed.");
}

TEST(PiecesTest, OffsetsCountFromTheirOrigin) {
  const std::string pieces = encode_pieces("until the inspectors leave; the harbour of S\xC3\xA3o", {{body, 36}});
  EXPECT_NE(pieces.find("[-27,"), std::string::npos) << pieces;
  EXPECT_EQ(decode_pieces(pieces, {{body, 36}}), "until the inspectors leave; the harbour of S\xC3\xA3o");
}

TEST(PiecesTest, NameTheirSourceWhereThereAreSeveral) {
  const std::vector<PieceSource> sources{{"Arland ships rockets"}, {"Borland ships no grain"}};
  const std::string text = "A said \"Arland ships rockets\", B \"Borland ships no grain\".";
  const std::string pieces = encode_pieces(text, sources);
  EXPECT_NE(pieces.find("[0,0,20]"), std::string::npos) << pieces;
  EXPECT_NE(pieces.find("[1,0,22]"), std::string::npos) << pieces;
  EXPECT_EQ(decode_pieces(pieces, sources), text);
}

TEST(PiecesTest, NeverCutACharacter) {
  // The two differ in the second byte of one character.
  const std::string text = "the harbour of S\xC3\xA0o";
  const std::string pieces = encode_pieces(text, {{body}});
  EXPECT_NE(pieces.find("S\",") == std::string::npos ? pieces.find(",16]") : 0U, std::string::npos) << pieces;
  EXPECT_EQ(decode_pieces(pieces, {{body}}), text);
}

TEST(PiecesTest, WhatIsNoListOfThemGivesWhatCanBeRead) {
  EXPECT_EQ(decode_pieces("[", {{body}}), "");
  EXPECT_EQ(decode_pieces(R"(["a",[900,4],[0,-1],["x",1],{"y":2},[0,2]])", {{body}}), "aHe");
}

TEST(PiecesTest, AnEmptyTextComesBack) { EXPECT_EQ(decode_pieces(encode_pieces("", {{body}}), {{body}}), ""); }

}  // namespace
}  // namespace gainsay
