#include <charconv>
#include <fstream>
#include <iterator>

#include "gainsay/model/diagnostic.h"
#include "tools/language/corpus.h"

namespace gainsay::train {
namespace {
std::vector<std::string_view> fields_of(std::string_view line) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at <= line.size();) {
    std::size_t end = line.find('\t', at);
    if (end == std::string_view::npos) end = line.size();
    out.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

int number_of(std::string_view field) {
  int value = -1;
  std::from_chars(field.data(), field.data() + field.size(), value);
  return value;
}

std::string known(std::string_view field) { return field == "_" ? std::string() : std::string(field); }
}  // namespace

Paragraphs read_conllu(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw InputError({Diagnostic::Severity::error, path.string(), 0, "treebank cannot be read"});
  const std::string data((std::istreambuf_iterator<char>(in)), {});

  Paragraphs out;
  Sentence sentence;
  bool new_paragraph = true;
  bool space_before = false;  // between the last word of the paragraph so far and the next
  int fused_to = 0;           // last word number of the present multiword token
  bool fused_space = true;
  for (std::size_t at = 0; at < data.size();) {
    std::size_t end = data.find('\n', at);
    if (end == std::string::npos) end = data.size();
    const std::string_view line(data.data() + at, end - at);
    const std::size_t line_begin = at;
    at = end + 1;
    if (line.empty()) {
      if (!sentence.words.empty()) out.back().sentences.push_back(std::move(sentence));
      sentence = {};
      continue;
    }
    if (line.front() == '#') {
      if (line.starts_with("# newpar") || line.starts_with("# newdoc")) new_paragraph = true;
      continue;
    }
    const auto fields = fields_of(line);
    if (fields.size() != 10)
      throw InputError({Diagnostic::Severity::error, path.string(), line_begin, "line has not ten columns"});
    const bool space_after = fields[9].find("SpaceAfter=No") == std::string_view::npos;
    if (fields[0].find('.') != std::string_view::npos) continue;
    if (const auto dash = fields[0].find('-'); dash != std::string_view::npos) {
      const int first = number_of(fields[0].substr(0, dash));
      fused_to = number_of(fields[0].substr(dash + 1));
      fused_space = space_after;
      sentence.fused.emplace_back(first - 1, fused_to);
      continue;
    }
    if (new_paragraph || out.empty()) {
      out.emplace_back();
      new_paragraph = false;
      space_before = false;
    }
    std::string& text = out.back().text;
    if (space_before) text.push_back(' ');
    Word word;
    word.span = {text.size(), text.size() + fields[1].size()};
    text += fields[1];
    word.lemma = known(fields[2]);
    word.upos = known(fields[3]);
    word.xpos = known(fields[4]);
    word.head = number_of(fields[6]) - 1;
    word.deprel = known(fields[7]);
    sentence.words.push_back(std::move(word));
    const int number = number_of(fields[0]);
    space_before = number < fused_to ? false : number == fused_to ? fused_space : space_after;
    if (number >= fused_to) fused_to = 0;
  }
  if (!sentence.words.empty()) out.back().sentences.push_back(std::move(sentence));
  return out;
}

}  // namespace gainsay::train
