#include "spans/polnear.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <stdexcept>

#include "base/utf8.h"
#include "gainsay/read.h"

namespace gainsay::tools {
namespace {

std::string read_all(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// Byte offset of every code point, and of the end.
std::vector<std::size_t> byte_offsets(std::string_view text) {
  std::vector<std::size_t> out;
  for (std::size_t at = 0; at < text.size(); at += decode_utf8(text, at).size) out.push_back(at);
  out.push_back(text.size());
  return out;
}

std::vector<GoldAttribution> read_annotation(const std::filesystem::path& path, const std::vector<std::size_t>& bytes) {
  std::map<std::string, std::vector<Span>> spans;
  std::vector<GoldAttribution> out;
  std::istringstream lines(read_all(path));
  for (std::string line; std::getline(lines, line);) {
    std::istringstream fields(line);
    std::string id, field;
    std::getline(fields, id, '\t');
    std::getline(fields, field, '\t');
    if (id.starts_with('T')) {
      std::string ranges = field.substr(field.find(' ') + 1);
      std::replace(ranges.begin(), ranges.end(), ';', ' ');
      std::istringstream numbers(ranges);
      for (std::size_t begin = 0, end = 0; numbers >> begin >> end;)
        if (begin < end && end < bytes.size()) spans[id].push_back({bytes[begin], bytes[end]});
    } else if (id.starts_with('E')) {
      GoldAttribution attribution;
      std::istringstream parts(field);
      for (std::string part; parts >> part;) {
        const std::string role = part.substr(0, part.find(':'));
        const std::vector<Span>& found = spans[part.substr(part.find(':') + 1)];
        auto* into = role.starts_with("Source")    ? &attribution.sources
                     : role.starts_with("Cue")     ? &attribution.cues
                     : role.starts_with("Content") ? &attribution.contents
                                                   : nullptr;
        if (into) into->insert(into->end(), found.begin(), found.end());
      }
      for (auto* list : {&attribution.sources, &attribution.cues, &attribution.contents})
        std::sort(list->begin(), list->end());
      out.push_back(std::move(attribution));
    }
  }
  return out;
}

}  // namespace

std::vector<GoldArticle> read_polnear(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "attributions")) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<GoldArticle> out;
  for (const auto& file : files) {
    GoldArticle one;
    const std::string stem = file.stem().string();
    const std::filesystem::path path = folder / "text" / (stem.substr(0, stem.rfind('_')) + ".txt");
    const std::string bytes = read_all(path);
    Diagnostics diagnostics;
    read_articles_from_bytes(
        bytes, path.string(), {}, [&](Article&& article) { one.article = std::move(article); }, diagnostics);
    if (one.article.text != bytes)
      throw std::runtime_error(path.string() + ": the reader does not keep the text as it stands");
    one.article.path = path.filename().string();
    one.gold = read_annotation(file, byte_offsets(one.article.text));
    out.push_back(std::move(one));
  }
  return out;
}

}  // namespace gainsay::tools
