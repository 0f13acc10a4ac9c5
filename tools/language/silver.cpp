#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <iterator>

#include "base/utf8.h"
#include "gainsay/model/diagnostic.h"
#include "tools/language/corpus.h"
#include "tools/language/ud_conversion.h"

namespace gainsay::train {
namespace {
std::string file_text(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw InputError({Diagnostic::Severity::error, path.string(), 0, "corpus file cannot be read"});
  return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t number_of(std::string_view field) {
  std::size_t value = 0;
  std::from_chars(field.data(), field.data() + field.size(), value);
  return value;
}

/// Byte offset of each code point, and of the end.
std::vector<std::size_t> code_point_offsets(std::string_view text) {
  std::vector<std::size_t> out;
  for (std::size_t at = 0; at < text.size(); at += decode_utf8(text, at).size) out.push_back(at);
  out.push_back(text.size());
  return out;
}

bool has_empty_line(std::string_view text, std::size_t begin, std::size_t end) {
  return std::count(text.begin() + static_cast<std::ptrdiff_t>(begin), text.begin() + static_cast<std::ptrdiff_t>(end),
                    '\n') > 1;
}

/// One article's sentences as paragraphs of their own text. A sentence over an empty line is left out.
void add_article(const std::string& text, const std::vector<std::vector<SilverWord>>& sentences, Paragraphs& out) {
  std::size_t paragraph_begin = 0;
  std::size_t paragraph_end = 0;
  bool open = false;
  for (const auto& silver : sentences) {
    const std::size_t begin = silver.front().span.begin;
    const std::size_t end = silver.back().span.end;
    if (end > text.size() || begin >= end || begin < paragraph_end || has_empty_line(text, begin, end)) {
      open = false;
      continue;
    }
    if (!open || has_empty_line(text, paragraph_end, begin)) {
      out.emplace_back();
      paragraph_begin = begin;
      paragraph_end = begin;
      open = true;
    }
    out.back().text.append(text, paragraph_end, end - paragraph_end);
    paragraph_end = end;
    Sentence sentence = to_universal(silver);
    for (Word& word : sentence.words) {
      word.span.begin -= paragraph_begin;
      word.span.end -= paragraph_begin;
    }
    out.back().sentences.push_back(std::move(sentence));
  }
}
}  // namespace

Paragraphs read_silver(const std::filesystem::path& folder, std::size_t every) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "parses"))
    if (entry.path().extension() == ".conll") files.push_back(entry.path());
  std::sort(files.begin(), files.end());

  Paragraphs out;
  for (std::size_t i = 0; i < files.size(); i += every) {
    auto text_path = folder / "text" / files[i].filename();
    text_path.replace_extension(".txt");
    const std::string text = file_text(text_path);
    const auto offsets = code_point_offsets(text);
    const std::string data = file_text(files[i]);
    std::vector<std::vector<SilverWord>> sentences(1);
    for (std::size_t at = 0; at < data.size();) {
      std::size_t end = data.find('\n', at);
      if (end == std::string::npos) end = data.size();
      const std::string_view line(data.data() + at, end - at);
      at = end + 1;
      if (line.empty()) {
        if (!sentences.back().empty()) sentences.emplace_back();
        continue;
      }
      SilverWord word;
      std::array<std::string_view, 9> fields;
      std::size_t field = 0;
      for (std::size_t k = 0; k <= line.size() && field < fields.size(); ++field) {
        std::size_t stop = line.find('\t', k);
        if (stop == std::string_view::npos) stop = line.size();
        fields[field] = line.substr(k, stop - k);
        k = stop + 1;
      }
      const std::size_t begin = std::min(number_of(fields[7]), offsets.size() - 1);
      const std::size_t stop = std::min(number_of(fields[8]), offsets.size() - 1);
      word.span = {offsets[begin], offsets[stop]};
      word.form = fields[1];
      word.lemma = fields[2];
      word.xpos = fields[3];
      word.ner = fields[4];
      word.head = static_cast<int>(number_of(fields[5])) - 1;
      word.deprel = fields[6];
      sentences.back().push_back(std::move(word));
    }
    if (sentences.back().empty()) sentences.pop_back();
    add_article(text, sentences, out);
  }
  return out;
}

}  // namespace gainsay::train
