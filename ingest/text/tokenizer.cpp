#include "ingest/text/tokenizer.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "ingest/text/hash.h"

namespace gainsay::text {
namespace {
constexpr std::size_t run_limit = 14;  // longest stretch of letters that a feature names
constexpr char32_t joiner = 0x200D;

/// Contractions written as one word, and where they divide (UD English guidelines, "Tokenization").
constexpr std::array<std::pair<std::string_view, std::size_t>, 24> fused_words{{
    {"cannot", 3}, {"gonna", 3},   {"gotta", 3},   {"wanna", 3},    {"gimme", 3},  {"lemme", 3},
    {"dont", 2},   {"didnt", 3},   {"doesnt", 4},  {"isnt", 2},     {"wasnt", 3},  {"arent", 3},
    {"werent", 4}, {"couldnt", 5}, {"wouldnt", 5}, {"shouldnt", 6}, {"havent", 4}, {"hasnt", 3},
    {"hadnt", 3},  {"wont", 2},    {"cant", 2},    {"aint", 2},     {"youre", 3},  {"ive", 1},
}};

/// The generic top-level domains of RFC 1591 and after that are no English words, those of countries (ISO 3166) under
/// which much news is published and that are none, either (not "in", "is", "it", "me", "us"), and the common kinds of
/// files.
constexpr auto host_and_file_endings = std::to_array<std::string_view>(
    {"com", "net", "org",  "edu", "gov", "mil",  "biz", "info", "ae",  "au",  "br",   "ca",  "ch",
     "cn",  "de",  "eu",   "fr",  "ie",  "il",   "ir",  "jp",   "ke",  "lb",  "ng",   "nl",  "nz",
     "pk",  "pl",  "qa",   "ru",  "tv",  "ua",   "uk",  "za",   "pdf", "doc", "docx", "xls", "xlsx",
     "ppt", "txt", "html", "htm", "jpg", "jpeg", "png", "gif",  "csv", "mp3", "mp4",  "zip"});

bool is_word(const Character& c) {
  return c.kind == CharClass::letter || c.kind == CharClass::digit || c.kind == CharClass::mark;
}

bool is_regional(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

char32_t coarse(const Character& c) {
  if (c.kind == CharClass::digit) return '0';
  if (c.kind == CharClass::letter) return c.value < 0x250 ? to_lower(c.value) : U'ə';
  return plain(c.value);
}

/// The chunk with what its features ask again and again, computed once.
class Chunk {
 public:
  Chunk(const std::vector<Character>& characters, std::size_t first, std::size_t last)
      : characters_(characters), first_(first), last_(last) {
    coarse_.reserve(last - first);
    for (std::size_t i = first; i < last; ++i) {
      coarse_.push_back(coarse(characters[i]));
      periods_ += coarse_.back() == '.';
    }
    mark_address();
  }

  [[nodiscard]] bool inside_address(std::size_t i) const { return i > address_first_ && i < address_last_; }
  [[nodiscard]] bool at_address_edge(std::size_t i) const {
    return address_last_ > address_first_ && (i == address_first_ || i == address_last_);
  }

  [[nodiscard]] BoundaryFeatures features(std::size_t i, bool cut_before, char32_t next_chunk) const {
    BoundaryFeatures out;
    out.reserve(32);
    std::uint32_t id = 0;
    const auto add = [&](std::uint64_t a, std::uint64_t b = 0) {
      ++id;
      out.push_back(static_cast<std::uint32_t>(hashed(hashed(id, a), b)));
    };
    const auto c = [&](int offset) -> std::uint64_t {
      const auto at = static_cast<std::ptrdiff_t>(i) + offset;
      if (at < static_cast<std::ptrdiff_t>(first_)) return 1;
      if (at >= static_cast<std::ptrdiff_t>(last_)) return 2;
      return coarse_[static_cast<std::size_t>(at) - first_];
    };
    const std::uint64_t left = left_run(i);
    const std::uint64_t right = right_run(i);
    const std::uint64_t end = next_chunk == 0 ? 0 : next_chunk;
    add(0);
    add(c(-1));
    add(c(0));
    add(c(-1), c(0));
    add(c(-2) << 32 | c(-1), c(0));
    add(c(-1), c(0) << 32 | c(1));
    add(c(-2) << 32 | c(-1), c(0) << 32 | c(1));
    add(c(-3) << 32 | c(-2), c(-1) << 32 | c(0));
    add(c(-1) << 32 | c(0), c(1) << 32 | c(2));
    add(left, c(0));
    add(right, c(-1));
    add(left, hashed(c(-1), c(0)));
    add(right, hashed(c(-1), c(0)));
    add(left, hashed(right, c(0)));
    add(hashed(c(-1), c(0)), hashed(shape(i - 1), shape(i)));
    add(hashed(shape(i - 2), shape(i - 1)), hashed(shape(i), shape(i + 1)));
    add(cut_before, hashed(c(-1), c(0)));
    add(i - first_ == 1, hashed(c(-1), c(0)));
    add(last_ - i == 1, hashed(c(-1), c(0)));
    add(last_ - i == 1 ? end + 1 : 0, hashed(left, c(0)));
    add(last_ - i == 1 ? end + 1 : 0, hashed(c(-1), c(0)));
    add(last_ - i == 1 ? std::min<std::size_t>(periods_, 3) : 7, hashed(c(-2) << 32 | c(-1), c(0)));
    add(first_ == 0 ? 0 : 1, hashed(c(-1), c(0)) ^ (i - first_ == 1));
    add(left_length(i), hashed(right_length(i), c(0) << 32 | c(-1)));
    add(hashed(left_suffix(i, 3), left_length(i) > 3), c(0));
    return out;
  }

 private:
  [[nodiscard]] bool word_at(std::size_t i) const { return i >= first_ && i < last_ && is_word(characters_[i]); }

  /// Class and case of a character, 0 outside.
  [[nodiscard]] std::uint64_t shape(std::size_t i) const {
    if (i < first_ || i >= last_) return 99;
    const auto& c = characters_[i];
    return static_cast<std::uint64_t>(c.kind) * 2 + (c.kind == CharClass::letter && is_upper(c.value));
  }
  [[nodiscard]] std::size_t left_length(std::size_t i) const {
    std::size_t n = 0;
    while (n < run_limit && i > first_ + n && word_at(i - 1 - n)) ++n;
    return std::min<std::size_t>(n, 5);
  }
  [[nodiscard]] std::size_t right_length(std::size_t i) const {
    std::size_t n = 0;
    while (n < run_limit && word_at(i + n)) ++n;
    return std::min<std::size_t>(n, 5);
  }
  /// The letters and digits just before i, or the other character there with those before it.
  [[nodiscard]] std::uint64_t left_run(std::size_t i) const {
    std::uint64_t h = 17;
    std::size_t at = i;
    if (at > first_ && !word_at(at - 1)) h = hashed(h, coarse_[--at - first_]);
    for (std::size_t n = 0; n < run_limit && at > first_ && word_at(at - 1); ++n) h = hashed(h, coarse_[--at - first_]);
    return h;
  }
  [[nodiscard]] std::uint64_t left_suffix(std::size_t i, std::size_t size) const {
    std::uint64_t h = 23;
    for (std::size_t n = 0; n < size && i > first_ + n && word_at(i - 1 - n); ++n)
      h = hashed(h, coarse_[i - 1 - n - first_]);
    return h;
  }
  [[nodiscard]] std::uint64_t right_run(std::size_t i) const {
    std::uint64_t h = 19;
    std::size_t at = i;
    if (at < last_ && !word_at(at)) h = hashed(h, coarse_[at++ - first_]);
    for (std::size_t n = 0; n < run_limit && word_at(at); ++n) h = hashed(h, coarse_[at++ - first_]);
    return hashed(h, at == last_);
  }

  [[nodiscard]] bool has_at(std::size_t i, std::string_view word) const {
    if (i + word.size() > last_) return false;
    for (std::size_t k = 0; k < word.size(); ++k)
      if (coarse_[i - first_ + k] != static_cast<char32_t>(word[k])) return false;
    return true;
  }

  [[nodiscard]] bool named_at(std::size_t i) const {  // what host, file and user names are made of
    const char32_t v = characters_[i].value;
    return is_word(characters_[i]) || v == '.' || v == '_' || v == '-' || v == '+';
  }

  void mark_address() {
    std::size_t sign = last_;    // an "@" between letters
    std::size_t handle = last_;  // a "@" or "#" before them
    std::size_t period = last_;  // the last one between letters
    for (std::size_t i = first_; i < last_; ++i) {
      if (has_at(i, "www.") || has_at(i, "http://") || has_at(i, "https://") || has_at(i, "ftp://"))
        return mark_web_address(i);
      const char32_t v = characters_[i].value;
      if (v == '.' && word_at(i + 1) && i > first_ && word_at(i - 1)) period = i;
      if (v != '@' && v != '#') continue;
      if (v == '@' && i > first_ && word_at(i - 1) && word_at(i + 1))
        sign = i;
      else if (i + 1 < last_ && characters_[i + 1].kind == CharClass::letter && (i == first_ || !word_at(i - 1)))
        handle = i;
    }
    if (sign < last_)
      mark_mail_address(sign);
    else if (handle < last_)
      mark_handle(handle);
    else if (period < last_)
      mark_host_or_file(period);
  }

  /// To the end of the chunk, without the punctuation that closes the sentence.
  void mark_web_address(std::size_t begin) {
    constexpr std::u32string_view closing = U".,;:!?)]}>\"'";
    std::size_t end = last_;
    while (end > begin + 1 && closing.find(plain(characters_[end - 1].value)) != std::u32string_view::npos) --end;
    address_first_ = begin;
    address_last_ = end;
  }

  void mark_mail_address(std::size_t sign) {
    std::size_t begin = sign;
    while (begin > first_ && named_at(begin - 1)) --begin;
    std::size_t end = sign + 1;
    bool has_period = false;
    for (; end < last_ && named_at(end); ++end)
      has_period = has_period || (characters_[end].value == '.' && word_at(end + 1));
    while (end > sign && characters_[end - 1].value == '.') --end;
    if (!has_period) return;
    address_first_ = begin;
    address_last_ = end;
  }

  void mark_handle(std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < last_ && (is_word(characters_[end]) || characters_[end].value == '_')) ++end;
    address_first_ = begin;
    address_last_ = end;
  }

  /// "example.com", "notes.pdf": known by what follows the last period.
  void mark_host_or_file(std::size_t period) {
    std::size_t end = period + 1;
    std::string ending;
    for (; end < last_ && is_word(characters_[end]) && ending.size() < 8; ++end)
      append_utf8(ending, characters_[end].value);
    if (std::find(host_and_file_endings.begin(), host_and_file_endings.end(), ending) == host_and_file_endings.end())
      return;
    std::size_t begin = period;
    while (begin > first_ && named_at(begin - 1)) --begin;
    address_first_ = begin;
    address_last_ = end;
  }

  const std::vector<Character>& characters_;
  std::size_t first_;
  std::size_t last_;
  std::size_t periods_ = 0;
  std::size_t address_first_ = 0;
  std::size_t address_last_ = 0;
  std::vector<char32_t> coarse_;
};

bool is_apostrophe(const Character& c) { return plain(c.value) == '\''; }

/// Where a stretch of letters [first, last) divides without any mark; `first` where it does not.
std::size_t fused_cut(const std::vector<Character>& characters, std::size_t first, std::size_t last) {
  if (last - first < 3 || last - first > 8) return first;
  std::string word;
  for (std::size_t i = first; i < last; ++i) append_utf8(word, to_lower(characters[i].value));
  for (const auto& [fused, at] : fused_words)
    if (word == fused) return first + at;
  return first;
}

/// What the rules say of the place before i: 1 cut, 0 no cut, -1 ask.
int ruled(const std::vector<Character>& cs, std::size_t i, std::size_t first, std::size_t last) {
  const Character& a = cs[i - 1];
  const Character& b = cs[i];
  if (b.kind == CharClass::mark) return 0;
  if (a.value == joiner && b.kind == CharClass::emoji) return 0;
  if (is_regional(a.value) && is_regional(b.value)) {
    std::size_t before = 0;
    while (i - 1 - before > first && before < 2 && is_regional(cs[i - 2 - before].value)) ++before;
    return before % 2 == 0 ? 0 : 1;
  }
  if (a.kind == CharClass::emoji || b.kind == CharClass::emoji) return 1;
  const bool quote_a = a.value != '"' && plain(a.value) == '"';
  const bool quote_b = b.value != '"' && plain(b.value) == '"';
  if (quote_a || quote_b) return 1;
  const bool letter_a = a.kind == CharClass::letter || a.kind == CharClass::mark;
  const bool letter_b = b.kind == CharClass::letter;
  // "do|n't": the place before an n that an apostrophe and a final t follow.
  if (letter_a && to_lower(b.value) == 'n' && i + 2 < last && is_apostrophe(cs[i + 1]) &&
      to_lower(cs[i + 2].value) == 't' && (i + 3 == last || !is_word(cs[i + 3])))
    return 1;
  if (to_lower(a.value) == 'n' && is_apostrophe(b) && i + 1 < last && to_lower(cs[i + 1].value) == 't' &&
      (i + 2 == last || !is_word(cs[i + 2])))
    return 0;
  if (is_apostrophe(a) && i >= first + 2 && to_lower(cs[i - 2].value) == 'n' && to_lower(b.value) == 't' &&
      (i + 1 == last || !is_word(cs[i + 1])))
    return 0;
  if (letter_a && letter_b) return 0;
  if (a.kind == CharClass::digit && b.kind == CharClass::digit) return 0;
  return -1;
}
}  // namespace

std::vector<Character> characters_of(std::string_view text, const Span& span) {
  std::vector<Character> out;
  out.reserve(span.size());
  for (std::size_t at = span.begin; at < span.end;) {
    const CodePoint point = decode_utf8(text, at);
    out.push_back({point.value, at, class_of(point.value)});
    at += point.size;
  }
  // A mark with nothing before it to belong to stands for itself.
  for (std::size_t i = 0; i < out.size(); ++i)
    if (out[i].kind == CharClass::mark && (i == 0 || out[i - 1].kind == CharClass::space))
      out[i].kind = CharClass::symbol;
  return out;
}

void cut_chunk(const std::vector<Character>& cs, std::size_t first, std::size_t last, const DecideBoundary& decide,
               const std::function<void(std::size_t)>& cut) {
  if (last - first < 2) return;
  const bool plain_word =
      std::all_of(cs.begin() + static_cast<std::ptrdiff_t>(first), cs.begin() + static_cast<std::ptrdiff_t>(last),
                  [](const Character& c) { return c.kind == CharClass::letter; });
  if (plain_word) {
    const std::size_t at = fused_cut(cs, first, last);
    if (at != first) cut(at);
    return;
  }
  const Chunk chunk(cs, first, last);
  std::size_t next = last;
  while (next < cs.size() && cs[next].kind == CharClass::space) ++next;
  const char32_t next_kind = next == cs.size()
                                 ? 0
                                 : (cs[next].kind == CharClass::letter ? (is_upper(cs[next].value) ? 1U : 2U)
                                                                       : 3U + static_cast<char32_t>(cs[next].kind));
  bool cut_before = false;
  std::size_t letters = first;  // where the present stretch of letters began
  for (std::size_t i = first; i < last; ++i) {
    if (cs[i].kind != CharClass::letter) letters = i + 1;
    const bool stretch_ends = cs[i].kind == CharClass::letter && (i + 1 == last || !is_word(cs[i + 1]));
    const std::size_t fused = stretch_ends && !chunk.inside_address(i) && (i + 1 == last || !is_apostrophe(cs[i + 1]))
                                  ? fused_cut(cs, letters, i + 1)
                                  : letters;
    if (i > first) {
      bool yes = false;
      if (chunk.inside_address(i))
        yes = false;
      else if (chunk.at_address_edge(i))
        yes = true;
      else {
        const int rule = ruled(cs, i, first, last);
        yes = rule >= 0 ? rule == 1 : decide(i, chunk.features(i, cut_before, next_kind));
      }
      cut_before = yes;
      if (yes) cut(i);
    }
    if (fused != letters) cut(fused);  // callers sort: this one lies behind i
  }
}

std::vector<Span> Tokenizer::tokens(std::string_view text, const Span& span) const {
  const std::vector<Character> cs = characters_of(text, span);
  std::vector<Span> out;
  out.reserve(cs.size() / 4 + 1);
  const DecideBoundary decide = [this](std::size_t, const BoundaryFeatures& f) { return model_.score(f) > 0; };
  std::vector<std::size_t> cuts;
  const std::function<void(std::size_t)> keep = [&cuts](std::size_t at) { cuts.push_back(at); };
  for (std::size_t i = 0; i < cs.size();) {
    if (cs[i].kind == CharClass::space) {
      ++i;
      continue;
    }
    std::size_t last = i;
    while (last < cs.size() && cs[last].kind != CharClass::space) ++last;
    cuts.clear();
    cut_chunk(cs, i, last, decide, keep);
    std::sort(cuts.begin(), cuts.end());
    const auto offset = [&](std::size_t k) { return k < cs.size() ? cs[k].begin : span.end; };
    std::size_t begin = i;
    for (const std::size_t at : cuts) {
      if (at <= begin) continue;
      out.push_back({offset(begin), offset(at)});
      begin = at;
    }
    out.push_back({offset(begin), offset(last)});
    i = last;
  }
  return out;
}

}  // namespace gainsay::text
