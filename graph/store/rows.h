#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "gainsay/model/extraction.h"

namespace gainsay {

/// A column's value; a Named stands for its row in table `entity`.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, Named>;

/// The tables that hold what was extracted from one edition. A row's first column is the edition and not in `values`.
enum class Table { block, actor, own_voice, attribution, hop, statement, phrase };
inline constexpr std::array<std::string_view, 7> table_names{"block", "actor",     "own_voice", "attribution",
                                                             "hop",   "statement", "phrase"};

struct Row {
  Table table;
  std::vector<Value> values;
};

/// Everything in `extraction` that hangs on its edition, in the order of the schema's columns; parents before children.
std::vector<Row> rows_of(const Extraction& extraction);

/// A hash of the article's own fields and of all its rows: equal exactly where the two extractions are.
std::string digest_of(const Article& article, const std::vector<Row>& rows);

}  // namespace gainsay
