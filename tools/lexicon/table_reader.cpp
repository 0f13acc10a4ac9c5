#include <fstream>

#include "gainsay/model/diagnostic.h"
#include "tools/lexicon/lexicon_builder.h"

namespace gainsay::lexicon {

void refuse(const std::filesystem::path& file, std::size_t line, const std::string& why) {
  throw InputError({Diagnostic::Severity::error, file.string(), std::nullopt,
                    line == 0 ? why : "line " + std::to_string(line) + ": " + why});
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> out;
  if (text.empty()) return out;
  for (;;) {
    const auto at = text.find(separator);
    out.emplace_back(text.substr(0, at));
    if (at == std::string_view::npos) return out;
    text.remove_prefix(at + 1);
  }
}

std::vector<std::vector<std::string>> read_table(const std::filesystem::path& file, std::size_t columns) {
  std::ifstream in(file);
  if (!in) refuse(file, 0, "cannot be opened");
  std::vector<std::vector<std::string>> rows;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line.front() == '#') continue;
    auto fields = split(line, '\t');
    if (fields.size() != columns)
      refuse(file, number, "has " + std::to_string(fields.size()) + " columns, not " + std::to_string(columns));
    rows.push_back(std::move(fields));
  }
  return rows;
}

}  // namespace gainsay::lexicon
