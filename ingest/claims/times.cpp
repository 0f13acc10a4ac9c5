#include "ingest/claims/times.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "ingest/claims/number_words.h"
#include "ingest/claims/periods.h"

namespace gainsay::claims {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

constexpr std::array<std::string_view, 12> month_names{"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 12> months_in_full{"january",   "february", "march",    "april",
                                                          "may",       "june",     "july",     "august",
                                                          "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                   "thursday", "friday", "saturday"};

std::optional<unsigned> parse_month(std::string_view word) {
  const bool dotted = word.ends_with('.');
  if (dotted) word.remove_suffix(1);
  for (unsigned i = 0; i < 12; ++i)
    if (word == months_in_full[i] || word == month_names[i] || (word == "sept" && i == 8)) return i + 1;
  return std::nullopt;
}

std::optional<int> parse_integer(std::string_view word) {
  for (const std::string_view ending : {"st", "nd", "rd", "th"})
    if (word.size() > 2 && word.ends_with(ending)) {
      word.remove_suffix(2);
      break;
    }
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
  return value;
}

std::optional<int> parse_year(std::string_view word) {
  const auto value = parse_integer(word);
  return value && word.size() == 4 && *value >= 1900 && *value <= 2100 ? value : std::nullopt;
}

DateInterval whole_month(int y, unsigned m) {
  const auto last = std::chrono::year_month_day_last(year(y), std::chrono::month_day_last(month(m)));
  return {Date(year(y), month(m), day(1)), Date(last)};
}

DateInterval whole_year(int y) { return {Date(year(y), month(1), day(1)), Date(year(y), month(12), day(31))}; }

Date monday_of(const Date& date) {
  const auto weekday = std::chrono::weekday(std::chrono::sys_days(date)).iso_encoding();
  return add_days(date, 1 - static_cast<int>(weekday));
}

// "week", "month", "year" moved by `shift` of them; the current one ends with the anchor.
std::optional<DateInterval> unit_around(std::string_view unit, const Date& anchor, int shift) {
  if (unit == "week" || unit == "weekend") {
    const Date monday = add_days(monday_of(anchor), 7 * shift);
    if (unit == "weekend") return DateInterval{add_days(monday, 5), add_days(monday, 6)};
    return DateInterval{monday, shift == 0 ? anchor : add_days(monday, 6)};
  }
  if (unit == "month") {
    const int index =
        static_cast<int>(anchor.year()) * 12 + static_cast<int>(static_cast<unsigned>(anchor.month())) - 1 + shift;
    DateInterval out = whole_month(index / 12, static_cast<unsigned>(index % 12) + 1);
    if (shift == 0) out.end = anchor;
    return out;
  }
  if (unit == "year") {
    DateInterval out = whole_year(static_cast<int>(anchor.year()) + shift);
    if (shift == 0) out.end = anchor;
    return out;
  }
  return std::nullopt;
}

std::optional<int> days_in(std::string_view unit) {
  if (is_any_of(unit, {"day", "days"})) return 1;
  if (is_any_of(unit, {"week", "weeks"})) return 7;
  if (is_any_of(unit, {"month", "months"})) return 30;
  if (is_any_of(unit, {"year", "years"})) return 365;
  if (is_any_of(unit, {"decade", "decades"})) return 3650;
  return std::nullopt;
}

/// "Since March", "by Monday": bounds the time that the words behind it name.
bool takes_rest(std::string_view word) {
  return is_any_of(word, {"since", "until", "till", "by", "before", "after", "from"});
}

class Reader {
 public:
  Reader(const std::vector<std::string>& words, std::optional<Date> anchor, bool future)
      : words_(words), anchor_(anchor), future_(future) {}

  std::optional<DateInterval> read() const {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (auto found = at_word(at)) return found;
      // All that stands behind such a word was read for it: nothing there names a time.
      if (takes_rest(words_[at])) return std::nullopt;
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] std::string_view word(std::size_t at) const {
    return at < words_.size() ? std::string_view(words_[at]) : std::string_view();
  }
  [[nodiscard]] std::optional<DateInterval> at_word(std::size_t at) const;
  [[nodiscard]] std::optional<DateInterval> calendar(std::size_t at) const;
  [[nodiscard]] std::optional<DateInterval> relative(std::size_t at) const;
  [[nodiscard]] DateInterval weekday(unsigned index, std::string_view which) const;

  const std::vector<std::string>& words_;
  std::optional<Date> anchor_;
  bool future_;
};

DateInterval Reader::weekday(unsigned index, std::string_view which) const {
  const auto today = std::chrono::weekday(std::chrono::sys_days(*anchor_)).c_encoding();
  const bool ahead = which == "next" || which == "coming" || (future_ && which != "last");
  int shift = static_cast<int>(index) - static_cast<int>(today);
  if (ahead && shift < 0) shift += 7;
  if (!ahead && shift > 0) shift -= 7;
  if ((which == "last" || which == "next") && shift == 0) shift = which == "last" ? -7 : 7;
  return DateInterval::on(add_days(*anchor_, shift));
}

std::optional<DateInterval> Reader::calendar(std::size_t at) const {
  if (auto date = parse_date(word(at))) return DateInterval::on(*date);
  if (const auto m = parse_month(word(at)); m && (word(at) != "may" || at > 0)) {
    // "June 19, 2023", "19 June 2023", "June 2023", "in June"
    const auto day_at = [&](std::size_t place) {
      const int value = parse_integer(word(place)).value_or(0);
      return value >= 1 && value <= 31 ? static_cast<unsigned>(value) : 0U;
    };
    unsigned d = day_at(at + 1);
    std::size_t next = at + (d != 0 ? 2 : 1);
    if (d == 0 && at > 0) d = day_at(at - 1);
    if (word(next) == ",") ++next;
    auto y = parse_year(word(next));
    if (!y) {
      if (!anchor_) return std::nullopt;
      // The nearest such month that is not ahead of the anchor (or not behind it, for what is to come).
      y = static_cast<int>(anchor_->year());
      const auto now = static_cast<unsigned>(anchor_->month());
      if (!future_ && *m > now) --*y;
      if (future_ && *m < now) ++*y;
    }
    if (d != 0) {
      const Date date{year(*y), month(*m), day(d)};
      if (date.ok()) return DateInterval::on(date);
    }
    return whole_month(*y, *m);
  }
  if (const auto y = parse_year(word(at))) return whole_year(*y);
  return std::nullopt;
}

std::optional<DateInterval> Reader::relative(std::size_t at) const {
  if (!anchor_) return std::nullopt;
  const std::string_view w = word(at);
  if (w == "today" || w == "tonight" || w == "now" || w == "currently") return DateInterval::on(*anchor_);
  if (w == "yesterday") return DateInterval::on(add_days(*anchor_, -1));
  if (w == "tomorrow") return DateInterval::on(add_days(*anchor_, 1));
  for (unsigned i = 0; i < 7; ++i)
    if (w == weekdays[i]) return weekday(i, at > 0 ? word(at - 1) : std::string_view());
  const bool last = is_any_of(w, {"last", "previous"});
  const bool next = is_any_of(w, {"next", "following", "upcoming"});
  const bool current = is_any_of(w, {"this", "current"});
  if (last || next || current) {
    if (is_any_of(word(at + 1), {"morning", "afternoon", "evening", "night"}) && !next)
      return DateInterval::on(add_days(*anchor_, last ? -1 : 0));
    if (auto found = unit_around(word(at + 1), *anchor_, last ? -1 : next ? 1 : 0)) {
      if (current && future_) {
        if (word(at + 1) == "week") found->end = add_days(monday_of(*anchor_), 6);
        if (word(at + 1) == "year") found->end = whole_year(static_cast<int>(anchor_->year())).end;
        if (word(at + 1) == "month")
          found->end = whole_month(static_cast<int>(anchor_->year()), static_cast<unsigned>(anchor_->month())).end;
        found->begin = *anchor_;
      }
      return found;
    }
  }
  // "in recent weeks", "in the past two years", "over the last months", "in the coming days"
  if (is_any_of(w, {"recent", "past", "last", "coming", "next"})) {
    std::size_t unit_at = at + 1;
    double count = 0;
    if (const auto number = parse_number(word(unit_at))) {
      count = *number;
      ++unit_at;
    } else if (word(unit_at) == "few") {
      count = 4;
      ++unit_at;
    }
    if (const auto days = days_in(word(unit_at))) {
      const int length = *days * static_cast<int>(count != 0 ? count : word(unit_at).ends_with("s") ? 6 : 1);
      if (w == "coming" || w == "next") return DateInterval{*anchor_, add_days(*anchor_, length)};
      return DateInterval{add_days(*anchor_, -length), *anchor_};
    }
  }
  if (is_any_of(word(at + 2), {"ago", "earlier"}) || word(at + 2) == "before") {
    auto number = parse_number(w);
    if (!number && is_any_of(w, {"a", "an"})) number = 1;
    if (const auto days = days_in(word(at + 1)); number && days && word(at + 2) == "ago") {
      const Date middle = add_days(*anchor_, -static_cast<int>(*number * *days));
      if (*days == 1) return DateInterval::on(middle);
      return DateInterval{add_days(middle, -*days / 2), add_days(middle, *days / 2)};
    }
  }
  return std::nullopt;
}

std::optional<DateInterval> Reader::at_word(std::size_t at) const {
  if (auto period = read_period(words_, at, anchor_, future_)) return period;
  const std::string_view w = word(at);
  if (takes_rest(w)) {
    std::vector<std::string> rest(words_.begin() + static_cast<std::ptrdiff_t>(at) + 1, words_.end());
    const auto inner = parse_time(rest, anchor_, future_ && w != "since");
    if (!inner) return std::nullopt;
    if (w == "since" || (w == "from" && !future_)) return DateInterval{inner->begin, anchor_ ? anchor_ : inner->end};
    if (w == "after") return DateInterval{inner->end, std::nullopt};
    if (w == "from") return DateInterval{inner->begin, std::nullopt};
    return DateInterval{future_ ? anchor_ : std::nullopt, w == "before" ? inner->begin : inner->end};
  }
  if (auto found = calendar(at)) return found;
  return relative(at);
}

/// A day from which "last week" can be counted: none where the anchor is open or too wide to say which week that was.
std::optional<Date> anchor_day(const DateInterval& anchor) {
  constexpr int widest = 7;
  if (!anchor.end || (anchor.begin && days_between(*anchor.begin, *anchor.end) > widest)) return std::nullopt;
  return anchor.end;
}

std::vector<std::string> words_below(const Tree& tree, TokenIndex token) {
  std::vector<std::string> out;
  for (const TokenIndex word : tree.subtree(token)) out.push_back(tree.lower(word));
  return out;
}

}  // namespace

std::optional<DateInterval> parse_time(const std::vector<std::string>& words, std::optional<Date> anchor, bool future) {
  return Reader(words, anchor, future).read();
}

DateInterval event_time(const Tree& tree, const Clause& clause, Modality modality, const DateInterval& anchor) {
  const Tense tense = tense_of(tree, clause);
  const bool ahead = tense == Tense::future || modality == Modality::promised || modality == Modality::predicted ||
                     modality == Modality::requested;
  const auto day = anchor_day(anchor);
  const auto among = [&](TokenIndex holder) -> std::optional<DateInterval> {
    for (const TokenIndex c : tree.children(holder)) {
      const Deprel relation = tree[c].deprel;
      if (!is_any(relation, {Deprel::obl, Deprel::obl_tmod, Deprel::obl_unmarked, Deprel::obl_npmod, Deprel::advmod,
                             Deprel::nmod, Deprel::nmod_tmod, Deprel::nmod_unmarked, Deprel::nmod_npmod}))
        continue;
      if (tree.is_clause(c)) continue;
      if (auto found = parse_time(words_below(tree, c), day, ahead)) return found;
    }
    return std::nullopt;
  };
  if (auto own = among(clause.predicate)) return *own;
  if (const auto object = tree.child(clause.predicate, {Deprel::obj, Deprel::xcomp});
      object && !tree.is_clause(*object))
    if (auto near = among(*object)) return *near;
  // "Hit the town on Monday, killing 40"
  if (clause.rule == "adverbial_participle" && tree[clause.predicate].head != no_head)
    if (auto above = among(tree[clause.predicate].head)) return *above;
  // What governs the clause dates it where nothing looks ahead: "failed last week to deliver".
  if (!clause.links.empty() && !ahead)
    if (auto above = among(clause.links.back().token)) return *above;
  if (ahead) return {anchor.begin ? anchor.begin : anchor.end, std::nullopt};
  switch (tense) {
    case Tense::past:
    case Tense::perfect:
      return {std::nullopt, anchor.end};
    case Tense::present:
      return day ? DateInterval::on(*day) : anchor;
    default:
      return {};
  }
}

}  // namespace gainsay::claims
