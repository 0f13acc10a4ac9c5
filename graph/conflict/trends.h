#pragma once

#include <span>
#include <string>
#include <vector>

#include "graph/conflict/words.h"

namespace gainsay::conflict {

struct Reading;

/// Which way a measure is said to go, or how it stands: "revenue fell", "an eleventh quarter of declining revenue",
/// "revenue of $5 million, up 16 percent", "record profit", "earnings beat forecasts".
struct Trend {
  enum class Axis {
    change,      ///< up or down; a record is up
    level,       ///< strong or weak; a record is strong
    expectation  ///< above or below what was expected
  };
  std::string measure;  ///< lemma; words for what is earned are one
  Axis axis = Axis::change;
  bool up = false;
};

/// The trends that the reading's words tell; mostly none.
std::vector<Trend> trends_of(const Reading& reading, Words& words);

/// Fills in the trends of an article's readings.
void mark_trends(std::span<Reading> readings, Words& words);

enum class TrendRelation {
  compatible,
  strained,  ///< weak, but up
  opposed    ///< up and down; a record and weak; above and below what was expected
};

/// How two accounts of one measure stand to each other.
TrendRelation compare_trends(const std::vector<Trend>& a, const std::vector<Trend>& b);

}  // namespace gainsay::conflict
