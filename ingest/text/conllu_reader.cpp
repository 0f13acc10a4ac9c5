#include "ingest/text/conllu_reader.h"

#include <array>
#include <charconv>
#include <string_view>

#include "base/utf8.h"
#include "gainsay/model/diagnostic.h"

namespace gainsay::text {
namespace {
constexpr std::size_t columns = 10;

[[noreturn]] void reject(const std::string& file, std::size_t at, const std::string& why) {
  throw InputError({Diagnostic::Severity::error, file, at, why});
}

std::optional<std::size_t> number_in(std::string_view field) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
  if (error != std::errc() || end != field.data() + field.size()) return std::nullopt;
  return value;
}

/// The value of `key` in MISC, empty where it has none.
std::string_view misc_value(std::string_view misc, std::string_view key) {
  while (!misc.empty()) {
    const std::size_t bar = std::min(misc.find('|'), misc.size());
    const std::string_view pair = misc.substr(0, bar);
    if (pair.size() > key.size() && pair.starts_with(key) && pair[key.size()] == '=')
      return pair.substr(key.size() + 1);
    misc.remove_prefix(std::min(bar + 1, misc.size()));
  }
  return {};
}

std::optional<NameKind> name_kind(std::string_view label) {
  const std::string kind = ascii_lower(label);
  if (kind == "person" || kind == "per") return NameKind::person;
  if (kind == "organisation" || kind == "organization" || kind == "org") return NameKind::organisation;
  if (kind == "location" || kind == "loc" || kind == "gpe" || kind == "fac") return NameKind::location;
  if (kind == "misc" || kind == "norp" || kind == "event" || kind == "work_of_art" || kind == "product" ||
      kind == "law")
    return NameKind::misc;
  return std::nullopt;  // dates, numbers, sums: no names here
}

void read_name(std::string_view label, ConlluWord& word) {
  if (label.size() < 3 || label[1] != '-') return;
  const auto kind = name_kind(label.substr(2));
  if (!kind) return;
  word.name = *kind;
  word.in_name = true;
  word.begins_name = label[0] == 'B' || label[0] == 'S' || label[0] == 'U';
}

std::optional<Span> span_in(std::string_view range) {
  const std::size_t colon = range.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto begin = number_in(range.substr(0, colon));
  const auto end = number_in(range.substr(colon + 1));
  if (!begin || !end || *begin >= *end) return std::nullopt;
  return Span{*begin, *end};
}

Deprel deprel_of(std::string_view field) {
  if (const auto whole = parse_deprel(field)) return *whole;
  return parse_deprel(field.substr(0, field.find(':'))).value_or(Deprel::dep);
}

/// One root, and from every word a way up to it.
bool is_tree(const ConlluSentence& sentence) {
  std::vector<char> state(sentence.size(), 0);  // 1 on the present way, 2 known to reach the root
  std::size_t roots = 0;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    std::vector<std::size_t> way;
    std::size_t at = i;
    while (state[at] == 0) {
      state[at] = 1;
      way.push_back(at);
      const std::uint32_t head = sentence[at].token.head;
      if (head == no_head) {
        ++roots;
        break;
      }
      if (head >= sentence.size() || state[head] == 1) return false;
      at = head;
    }
    for (const std::size_t one : way) state[one] = 2;
  }
  return roots == 1;
}

class Reader {
 public:
  explicit Reader(const std::string& file) : file_(file) {}

  std::map<std::string, std::vector<ConlluSentence>> read(std::string_view data) {
    for (std::size_t at = 0; at < data.size();) {
      const std::size_t end = std::min(data.find('\n', at), data.size());
      std::string_view line = data.substr(at, end - at);
      if (line.ends_with('\r')) line.remove_suffix(1);
      line_begin_ = at;
      at = end + 1;
      if (line.empty())
        finish_sentence();
      else if (line.front() == '#')
        read_comment(line);
      else
        read_word(line);
    }
    finish_sentence();
    return std::move(documents_);
  }

 private:
  void read_comment(std::string_view line) {
    constexpr std::string_view key = "# newdoc id = ";
    if (line.starts_with(key)) document_ = &documents_[std::string(line.substr(key.size()))];
  }

  void read_word(std::string_view line) {
    std::array<std::string_view, columns> fields;
    for (std::size_t i = 0; i < columns; ++i) {
      const std::size_t tab = line.find('\t');
      if ((tab == std::string_view::npos) != (i + 1 == columns)) reject(file_, line_begin_, "line has not ten columns");
      fields[i] = line.substr(0, tab);
      line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
    }
    if (document_ == nullptr) reject(file_, line_begin_, "sentence before the first '# newdoc id = '");
    // An empty node of the enhanced graph, or a surface token whose words follow.
    if (fields[0].find_first_of(".-") != std::string_view::npos) return;
    if (sentence_.empty()) sentence_begin_ = line_begin_;
    const auto head = number_in(fields[6]);
    const auto upos = parse_upos(fields[3]);
    if (number_in(fields[0]) != sentence_.size() + 1) reject(file_, line_begin_, "word is not numbered on");
    if (!head || fields[1].empty()) reject(file_, line_begin_, "word has no form or no head");
    ConlluWord word;
    word.form = fields[1];
    word.span = span_in(misc_value(fields[9], "TokenRange"));
    word.token.upos = upos.value_or(Upos::X);
    word.token.xpos = fields[4] == "_" ? "" : fields[4];
    word.token.lemma = fields[2] == "_" ? ascii_lower(fields[1]) : std::string(fields[2]);
    word.token.head = *head == 0 ? no_head : static_cast<std::uint32_t>(*head - 1);
    word.token.deprel = *head == 0 ? Deprel::root : deprel_of(fields[7]);
    read_name(misc_value(fields[9], "Name"), word);
    read_name(misc_value(fields[9], "ner"), word);
    sentence_.push_back(std::move(word));
  }

  void finish_sentence() {
    if (!sentence_.empty()) {
      if (!is_tree(sentence_)) reject(file_, sentence_begin_, "sentence is no tree");
      document_->push_back(std::move(sentence_));
    }
    sentence_.clear();
  }

  const std::string& file_;
  std::map<std::string, std::vector<ConlluSentence>> documents_;
  std::vector<ConlluSentence>* document_ = nullptr;
  ConlluSentence sentence_;
  std::size_t line_begin_ = 0;
  std::size_t sentence_begin_ = 0;
};
}  // namespace

std::map<std::string, std::vector<ConlluSentence>> read_conllu_documents(std::string_view bytes,
                                                                         const std::string& file) {
  return Reader(file).read(bytes);
}

}  // namespace gainsay::text
