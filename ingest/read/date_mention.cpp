#include "ingest/read/date_mention.h"

#include <array>
#include <cstddef>
#include <string>

#include "base/utf8.h"

namespace gainsay::read {
namespace {

constexpr std::array<std::string_view, 12> month_names{"january",   "february", "march",    "april",
                                                       "may",       "june",     "july",     "august",
                                                       "september", "october",  "november", "december"};

struct Lexeme {
  enum class Kind { number, word, mark } kind = Kind::mark;
  Span span;
  std::string_view text;  ///< lower case
};

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

std::vector<Lexeme> lexemes_of(std::string_view lower) {
  std::vector<Lexeme> out;
  for (std::size_t at = 0; at < lower.size();) {
    const std::size_t begin = at;
    Lexeme::Kind kind = Lexeme::Kind::mark;
    if (is_digit(lower[at])) {
      kind = Lexeme::Kind::number;
      while (at < lower.size() && is_digit(lower[at])) ++at;
    } else if (is_letter(lower[at])) {
      kind = Lexeme::Kind::word;
      while (at < lower.size() && is_letter(lower[at])) ++at;
    } else {
      ++at;
      if (lower[begin] == ' ' || (lower[begin] >= '\t' && lower[begin] <= '\r')) continue;
    }
    out.push_back({kind, {begin, at}, lower.substr(begin, at - begin)});
  }
  return out;
}

std::optional<unsigned> month_of(std::string_view word) {
  for (std::size_t i = 0; i < month_names.size(); ++i) {
    const bool cut = word.size() >= 3 && word.size() <= 4 && month_names[i].starts_with(word);
    if (word == month_names[i] || cut) return static_cast<unsigned>(i + 1);
  }
  return std::nullopt;
}

int number_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits.substr(0, 8)) value = value * 10 + (c - '0');
  return value;
}

/// Reads one date that begins at lexeme `i`; advances `i` past it on success.
class Reader {
 public:
  Reader(std::string_view text, const std::vector<Lexeme>& lexemes) : text_(text), lexemes_(lexemes) {}

  std::optional<DateMention> read(std::size_t& i) const {
    for (const auto form :
         {&Reader::iso, &Reader::figures, &Reader::month_first, &Reader::day_first, &Reader::year_alone}) {
      std::size_t next = i;
      if (auto found = (this->*form)(next); found && is_real(*found)) {
        found->span = {lexemes_[i].span.begin, lexemes_[next - 1].span.end};
        i = next;
        return found;
      }
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] bool is(std::size_t i, Lexeme::Kind kind) const {
    return i < lexemes_.size() && lexemes_[i].kind == kind;
  }
  [[nodiscard]] bool is_mark(std::size_t i, char c) const {
    return is(i, Lexeme::Kind::mark) && lexemes_[i].text[0] == c;
  }
  [[nodiscard]] bool touches_previous(std::size_t i) const {
    return i > 0 && lexemes_[i - 1].span.end == lexemes_[i].span.begin;
  }
  [[nodiscard]] bool touches_next(std::size_t i) const {
    return i + 1 < lexemes_.size() && lexemes_[i].span.end == lexemes_[i + 1].span.begin;
  }
  [[nodiscard]] std::optional<int> year_at(std::size_t i) const {
    if (!is(i, Lexeme::Kind::number) || lexemes_[i].text.size() != 4) return std::nullopt;
    const int value = number_of(lexemes_[i].text);
    return value >= 1900 && value <= 2099 ? std::optional(value) : std::nullopt;
  }
  [[nodiscard]] std::optional<unsigned> small_at(std::size_t i, int most) const {
    if (!is(i, Lexeme::Kind::number) || lexemes_[i].text.size() > 2) return std::nullopt;
    const int value = number_of(lexemes_[i].text);
    return value >= 1 && value <= most ? std::optional(static_cast<unsigned>(value)) : std::nullopt;
  }
  /// A month's name as the text writes it: capitalised, so that the verbs "march" and "may" are none.
  [[nodiscard]] std::optional<unsigned> month_at(std::size_t i) const {
    if (!is(i, Lexeme::Kind::word)) return std::nullopt;
    const char first = text_[lexemes_[i].span.begin];
    return first >= 'A' && first <= 'Z' ? month_of(lexemes_[i].text) : std::nullopt;
  }
  void skip_ordinal(std::size_t& i) const {
    if (is(i, Lexeme::Kind::word) && touches_previous(i) &&
        (lexemes_[i].text == "st" || lexemes_[i].text == "nd" || lexemes_[i].text == "rd" || lexemes_[i].text == "th"))
      ++i;
  }
  /// "..., 2023" or " 2023" after a day and month.
  void optional_year(std::size_t& i, DateMention& date) const {
    const std::size_t at = is_mark(i, ',') ? i + 1 : i;
    if (const auto year = year_at(at)) {
      date.year = year;
      i = at + 1;
    }
  }
  static bool is_real(const DateMention& date) {
    if (!date.day || !date.month) return true;
    const int year = date.year.value_or(2000);  // a leap year: 29 February may be meant
    return Date{std::chrono::year{year}, std::chrono::month{*date.month}, std::chrono::day{*date.day}}.ok();
  }

  std::optional<DateMention> iso(std::size_t& i) const {
    const auto year = year_at(i);
    if (!year || touches_word_before(i)) return std::nullopt;
    const char mark = is_mark(i + 1, '-') ? '-' : is_mark(i + 1, '/') ? '/' : '\0';
    if (mark == '\0') return std::nullopt;
    const auto month = small_at(i + 2, 12);
    if (!month || !is_mark(i + 3, mark) || lexemes_[i].span.end + 1 != lexemes_[i + 2].span.begin) return std::nullopt;
    const auto day = small_at(i + 4, 31);
    if (!day) return std::nullopt;
    i += 5;
    return DateMention{{}, year, month, day};
  }
  /// 19/06/2023, 19.06.2023: only where one of the two numbers cannot be a month, or both are equal.
  std::optional<DateMention> figures(std::size_t& i) const {
    const auto first = small_at(i, 31);
    if (!first || touches_word_before(i) || !(is_mark(i + 1, '/') || is_mark(i + 1, '.'))) return std::nullopt;
    const auto second = small_at(i + 2, 31);
    if (!second || !is_mark(i + 3, lexemes_[i + 1].text[0])) return std::nullopt;
    const auto year = year_at(i + 4);
    if (!year || lexemes_[i + 4].span.end - lexemes_[i].span.begin > 10) return std::nullopt;
    if (*first <= 12 && *second <= 12 && *first != *second) return std::nullopt;
    if (*first > 12 && *second > 12) return std::nullopt;
    i += 5;
    return *second > 12 ? DateMention{{}, year, first, second} : DateMention{{}, year, second, first};
  }
  std::optional<DateMention> month_first(std::size_t& i) const {
    const auto month = month_at(i);
    if (!month) return std::nullopt;
    std::size_t next = i + 1;
    if (is_mark(next, '.') && touches_previous(next)) ++next;
    DateMention date{{}, std::nullopt, month, small_at(next, 31)};
    if (date.day && !is_time(next) && !is_share(next)) {
      ++next;
      skip_ordinal(next);
      optional_year(next, date);
    } else {
      date.day.reset();
      const std::size_t before = next;
      optional_year(next, date);
      if (next == before) return std::nullopt;
    }
    i = next;
    return date;
  }
  std::optional<DateMention> day_first(std::size_t& i) const {
    const auto day = small_at(i, 31);
    if (!day || touches_word_before(i)) return std::nullopt;
    std::size_t next = i + 1;
    skip_ordinal(next);
    if (is(next, Lexeme::Kind::word) && lexemes_[next].text == "of") ++next;
    if (is_mark(next, '-')) ++next;
    const auto month = month_at(next);
    if (!month) return std::nullopt;
    ++next;
    if (is_mark(next, '.') && touches_previous(next) && year_at(next + 1)) ++next;
    if (is_mark(next, '-') && year_at(next + 1)) ++next;
    DateMention date{{}, std::nullopt, month, day};
    optional_year(next, date);
    i = next;
    return date;
  }
  std::optional<DateMention> year_alone(std::size_t& i) const {
    const auto year = year_at(i);
    if (!year || touches_word_before(i) || is_share(i)) return std::nullopt;
    if (touches_next(i) && std::string_view(".,;:)]\"'").find(lexemes_[i + 1].text[0]) == std::string_view::npos)
      return std::nullopt;
    i += 1;
    return DateMention{{}, year, std::nullopt, std::nullopt};
  }

  /// Part of a longer number or name: "1,2014", "$2014", "F2014".
  [[nodiscard]] bool touches_word_before(std::size_t i) const {
    return touches_previous(i) && std::string_view("([\"'").find(lexemes_[i - 1].text[0]) == std::string_view::npos;
  }
  [[nodiscard]] bool is_time(std::size_t i) const { return is_mark(i + 1, ':') && touches_previous(i + 1); }
  [[nodiscard]] bool is_share(std::size_t i) const {
    if (is_mark(i + 1, '%')) return true;
    return is_mark(i + 1, '.') && touches_previous(i + 1) && is(i + 2, Lexeme::Kind::number) && touches_previous(i + 2);
  }

  std::string_view text_;
  const std::vector<Lexeme>& lexemes_;
};

}  // namespace

std::optional<DateInterval> DateMention::interval() const {
  if (!year) return std::nullopt;
  const std::chrono::year y{*year};
  if (!month) return DateInterval{Date{y / 1 / 1}, Date{y / 12 / 31}};
  const std::chrono::month m{*month};
  if (!day) return DateInterval{Date{y / m / 1}, Date{y / m / std::chrono::last}};
  return DateInterval::on(Date{y, m, std::chrono::day{*day}});
}

std::vector<DateMention> find_dates(std::string_view text) {
  const std::string lower = ascii_lower(text);
  const std::vector<Lexeme> lexemes = lexemes_of(lower);
  const Reader reader(text, lexemes);
  std::vector<DateMention> dates;
  for (std::size_t i = 0; i < lexemes.size();) {
    if (auto date = reader.read(i)) {
      dates.push_back(*date);
    } else {
      ++i;
    }
  }
  return dates;
}

std::optional<DateMention> first_full_date(std::string_view text) {
  for (const DateMention& date : find_dates(text))
    if (date.is_full()) return date;
  return std::nullopt;
}

}  // namespace gainsay::read
