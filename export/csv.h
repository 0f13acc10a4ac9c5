#pragma once

#include <ostream>
#include <string_view>

namespace gainsay {

/// Lines of RFC 4180: commas between fields, CRLF at the end.
class CsvRow {
 public:
  /// `spreadsheet` disarms formulas, which changes text that looks like one; `program` keeps every byte.
  enum class Reader { spreadsheet, program };

  CsvRow(std::ostream& out, Reader reader) : out_(out), reader_(reader) {}
  CsvRow& add(std::string_view field);
  void end();

 private:
  std::ostream& out_;
  Reader reader_;
  bool first_ = true;
};

}  // namespace gainsay
