#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "gainsay/engine.h"
#include "support/temporary_folder.h"

// Two short articles of one story that say one sentence each, from text to conflict. The other sentences of the two
// tell the same round of events in other words, so that they are of one story. Names and events are invented.

namespace gainsay::two_articles {

struct Background {
  const char* first;
  const char* second;
};

inline constexpr Background ferry = {
    "The ferry Oriel struck a reef near Port Maren at dawn. Tessa Lines owns the Oriel. Fishermen from Port Maren "
    "reached the ferry first. The coastguard searched the reef.",
    "The Oriel, a ferry of Tessa Lines, hit a reef off Port Maren at dawn. Fishermen and the coastguard reached the "
    "reef. Tessa Lines promised an inquiry into the Oriel."};

inline constexpr Background phones = {
    "Norvik, the Ostrian maker of phones, faces a painful overhaul. Analysts blame the chief executive of Norvik, Mara "
    "Quill. Ostrian unions at Norvik protested. Quill declined to answer.",
    "Mara Quill, the chief executive of Norvik, defended her overhaul of the Ostrian phone maker. Unions at Norvik "
    "protested against Quill. Analysts blame Quill."};

inline constexpr Background valley = {
    "Rebels of the Sable Front and the army of Ostria fought for the Tarn valley this spring. Brigadier Ove Dahl "
    "commands the Sable Front. Villagers in the Tarn valley fled the rebels.",
    "The Sable Front, led by Brigadier Ove Dahl, controls most of the Tarn valley. Villagers fled the Tarn valley. The "
    "army of Ostria sent envoys to the rebels."};

/// One sentence, and the day in May on which its article came out; 0: undated.
struct Line {
  Line(const char* words) : text(words) {}  // NOLINT: a sentence without a day stands as it is
  Line(std::string words) : text(std::move(words)) {}  // NOLINT
  Line(int may, const char* words) : day(may), text(words) {}
  int day = 0;
  std::string text;
};

inline std::string article(const std::string& background, const Line& line) {
  const std::string dateline =
      line.day == 0 ? "" : "PORT MAREN, May " + std::to_string(line.day) + ", 2021 (Courier) - ";
  return dateline + background + "\n\n" + line.text + "\n";
}

/// "numeric weak; ..." for all conflicts between the two articles.
inline std::string conflicts_of(const Background& background, const Line& a, const Line& b) {
  static const Engine engine(GAINSAY_DATA_DIR);
  const test::TemporaryFolder folder;
  const auto store = Store::open(folder / "s.db", Store::Mode::write);
  const std::vector paths{folder.write("a.txt", article(background.first, a)),
                          folder.write("b.txt", article(background.second, b))};
  ingest(engine, *store, paths, {}, 1);
  std::string out;
  for (const Conflict& conflict : store->conflicts())
    out += (out.empty() ? "" : "; ") + conflict.rule + " " + std::string(name_of(conflict.strength));
  return out;
}

struct Case {
  Line a;
  Line b;
  const char* expected;
};

inline void expect(const Background& background, const std::vector<Case>& cases) {
  for (const Case& c : cases)
    EXPECT_EQ(conflicts_of(background, c.a, c.b), c.expected) << c.a.text << " <> " << c.b.text;
}

/// Pairs that are no conflict.
inline void expect_none(const Background& background, const std::vector<std::pair<Line, Line>>& pairs) {
  for (const auto& [a, b] : pairs) EXPECT_EQ(conflicts_of(background, a, b), "") << a.text << " <> " << b.text;
}

}  // namespace gainsay::two_articles
