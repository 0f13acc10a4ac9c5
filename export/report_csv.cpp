#include <array>
#include <string>

#include "base/utf8.h"
#include "export/csv.h"
#include "export/prose.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 13> conflict_columns{"id",       "dispute",  "proposition", "class",   "type",
                                                            "strength", "score",    "explanation", "why_not", "rule",
                                                            "ruling",   "ruled_by", "rulings"};
constexpr std::array<std::string_view, 12> side_columns{"text",      "speaker", "act",   "chain", "said", "quote",
                                                        "published", "outlet",  "title", "path",  "url",  "mentions"};

std::string fixed(double score) {
  const auto hundredths = static_cast<int>(score * 100 + 0.5);
  const std::string digits = std::to_string(hundredths % 100);
  return std::to_string(hundredths / 100) + "." + (digits.size() < 2 ? "0" : "") + digits;
}

void add_side(CsvRow& row, const SideView& side) {
  const Position& position = side.position;
  row.add(position.statement.text).add(position.speaker ? position.speaker->name : "").add(name_of(position.act));
  row.add(prose::chain(position.chain, " > ")).add(to_string(position.said)).add(single_spaced(side.quote));
  row.add(to_string(position.article.published)).add(position.article.outlet).add(position.article.title);
  row.add(position.article.path).add(position.article.url).add(std::to_string(side.mentions.size() + 1));
}

}  // namespace

void write_report_csv(std::ostream& out, const Report& report) {
  const PlainNumbers plain(out);
  CsvRow header(out, CsvRow::Reader::spreadsheet);
  for (const std::string_view column : conflict_columns) header.add(column);
  for (const std::string_view side : {"a_", "b_"})
    for (const std::string_view column : side_columns) header.add(std::string(side) + std::string(column));
  header.end();
  for (const ConflictView* view : in_reading_order(report)) {
    const Conflict& conflict = view->conflict;
    std::string proposition;
    for (const DisputeView& dispute : report.disputes)
      if (dispute.id == conflict.dispute) proposition = dispute.title;
    CsvRow row(out, CsvRow::Reader::spreadsheet);
    row.add(conflict.id.value).add(conflict.dispute.value).add(proposition).add(name_of(conflict.conflict_class));
    row.add(name_of(conflict.type)).add(name_of(conflict.strength)).add(fixed(conflict.score));
    row.add(conflict.explanation).add(conflict.why_not).add(conflict.rule);
    row.add(conflict.ruling ? conflict.ruling->decision : "").add(conflict.ruling ? conflict.ruling->by : "");
    row.add(prose::rulings(view->rulings, " | "));
    add_side(row, view->a);
    add_side(row, view->b);
    row.end();
  }
  require_good(out);
}

}  // namespace gainsay
