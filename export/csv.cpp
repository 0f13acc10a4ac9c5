#include "export/csv.h"

#include "export/escape.h"

namespace gainsay {

CsvRow& CsvRow::add(std::string_view field) {
  if (!first_) out_ << ',';
  first_ = false;
  out_ << (reader_ == Reader::spreadsheet ? escape::spreadsheet_field(field) : escape::csv_field(field));
  return *this;
}

void CsvRow::end() {
  out_ << "\r\n";
  first_ = true;
}

}  // namespace gainsay
