#include "ingest/read/published_date.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "ingest/read/date_mention.h"
#include "ingest/read/dateline.h"
#include "ingest/read/wording.h"

namespace gainsay::read {
namespace {

PublishedDate on_day(const DateMention& date, std::string from) { return {*date.interval(), std::move(from)}; }

std::string quoted(std::string_view kind, std::string_view text) {
  return std::string(kind) + " '" + single_spaced(text) + "'";
}

std::optional<PublishedDate> from_metadata(const Layout& layout) {
  for (const Piece& piece : layout.pieces()) {
    if (piece.kind != BlockKind::metadata) continue;
    if (const auto date = first_full_date(layout.covered(piece)))
      return on_day(*date, quoted("text prefix", layout.covered(piece)));
  }
  return std::nullopt;
}

/// The first publication where it is told apart from a later change. A bare date counts above the body only: below, it
/// may be that of a correction.
std::optional<PublishedDate> from_timestamp(const Layout& layout) {
  std::optional<PublishedDate> updated;
  std::optional<PublishedDate> plain;
  bool in_head = true;
  for (const Piece& piece : layout.pieces()) {
    in_head = in_head && !(piece.kind == BlockKind::paragraph && layout.is_prose(piece));
    if (piece.kind != BlockKind::timestamp && piece.kind != BlockKind::byline) continue;
    const auto date = first_full_date(layout.covered(piece));
    if (!date) continue;
    PublishedDate found = on_day(*date, quoted("timestamp", layout.covered(piece)));
    if (piece.folded.find("published") != std::string::npos || piece.folded.find("posted") != std::string::npos)
      return found;
    const bool change =
        piece.folded.find("updated") != std::string::npos || piece.folded.find("modified") != std::string::npos;
    auto& slot = change ? updated : plain;
    if (!slot && (change || in_head)) slot = std::move(found);
  }
  return plain ? plain : updated;
}

/// A year that stands as a folder of the address: "/2024/".
std::optional<int> year_in_url(std::string_view url) {
  for (auto at = url.find("/20"); at != std::string_view::npos; at = url.find("/20", at + 1))
    if (at + 5 < url.size() && url[at + 5] == '/' &&
        std::ranges::all_of(url.substr(at + 1, 4), [](char c) { return c >= '0' && c <= '9'; }))
      return 2000 + (url[at + 3] - '0') * 10 + (url[at + 4] - '0');
  return std::nullopt;
}

/// `date` in the first year in which it is not before `bound` (`step` 1), or the last in which it is not after it (-1).
std::optional<Date> nearest_such_day(DateMention date, const Date& bound, int step) {
  constexpr int leap_cycle = 8;  // 29 February need not come round sooner
  for (int tries = 0; tries <= leap_cycle; ++tries) {
    date.year = static_cast<int>(bound.year()) + tries * step;
    const auto when = date.interval();
    if (when && when->begin->ok() && (step > 0 ? *when->begin >= bound : *when->begin <= bound)) return when->begin;
  }
  return std::nullopt;
}

/// Most datelines leave out the year. It is taken from the address, or from the days between which the text must have
/// been written, if they leave one year only; else the dateline narrows that interval.
std::optional<PublishedDate> from_dateline(const Layout& layout, std::string_view url) {
  for (const Piece& piece : layout.pieces()) {
    if (piece.kind != BlockKind::dateline) continue;
    const auto dates = find_dates(layout.covered(piece));
    if (dates.empty() || !dates.front().day) continue;
    DateMention date = dates.front();
    const std::string from = quoted("dateline", layout.covered(piece));
    if (date.year) return on_day(date, from);
    date.year = year_in_url(url);
    if (date.year && date.interval()->begin->ok()) return on_day(date, from + ", its year from the address");
    const PublishedDate bounds = infer_interval(layout);
    PublishedDate result;
    if (bounds.when.begin) result.when.begin = nearest_such_day(date, *bounds.when.begin, 1);
    if (bounds.when.end) result.when.end = nearest_such_day(date, *bounds.when.end, -1);
    const bool crossed = result.when.begin && result.when.end && *result.when.end < *result.when.begin;
    if (!result.when.known() || crossed) return std::nullopt;
    result.from = from + ", and " + bounds.from;
    return result;
  }
  return std::nullopt;
}

constexpr std::array<std::string_view, 41> future_cues{
    "will",  "would",        "shall",       "won't",    "scheduled",  "slated",  "due",       "expected", "expects",
    "plans", "planned",      "planning",    "to be",    "set to",     "set for", "is to",     "are to",   "by",
    "until", "before",       "upcoming",    "ahead of", "deadline",   "expire",  "expires",   "next",     "could",
    "might", "should",       "can",         "hopes",    "wants",      "goal",    "projected", "bid",      "if",
    "run",   "takes effect", "take effect", "must",     "approaching"};

/// Before a date, these say that it is to come, unless a word of the second list stands with them.
constexpr std::array<std::string_view, 8> coming_cues{"will",       "is scheduled", "are scheduled", "is slated",
                                                      "are slated", "is due",       "are due",       "takes effect on"};
constexpr std::array<std::string_view, 5> not_coming_cues{"would", "was", "were", "had", "if"};

constexpr std::array<std::string_view, 44> past_cues{
    "was",  "were",   "had",     "did",    "said",  "told",  "died",     "began",     "took",
    "came", "became", "made",    "held",   "met",   "won",   "lost",     "went",      "rose",
    "fell", "gave",   "saw",     "found",  "left",  "sent",  "broke",    "struck",    "fought",
    "led",  "ran",    "set",     "showed", "spoke", "wrote", "has been", "have been", "since",
    "ago",  "last",   "earlier", "file",   "blew",  "shot",  "brought",  "since then"};

/// What a sentence says up to a date, and in all.
struct Surroundings {
  std::string before;
  std::string sentence;
};

/// The sentence around a span, roughly: up to the nearest full stop, line end or some 300 bytes on each side.
Surroundings sentence_around(std::string_view text, const Span& span) {
  constexpr std::size_t farthest = 300;
  const auto is_stop = [&](std::size_t at) { return std::string_view(".!?").find(text[at]) != std::string_view::npos; };
  const std::size_t first = span.begin > farthest ? span.begin - farthest : 0;
  std::size_t begin = span.begin;
  // A stop right before the date belongs to an abbreviation ("on Feb. 4").
  constexpr std::size_t abbreviation = 6;
  while (begin > first && text[begin - 1] != '\n') {
    if (begin >= 2 && text[begin - 1] == ' ' && is_stop(begin - 2) && begin + abbreviation < span.begin) break;
    --begin;
  }
  std::size_t end = span.end;
  while (end < std::min(text.size(), span.end + farthest) && text[end] != '\n' && !is_stop(end)) ++end;
  return {folded(text.substr(begin, span.begin - begin)) + " ", folded(text.substr(begin, end - begin))};
}

/// "In 2012 the plant closed" dates a sentence; "the 2012 election" may lie ahead.
bool dates_the_sentence(const DateMention& date, std::string_view before) {
  if (date.month) return true;
  static constexpr std::array<std::string_view, 5> prepositions{"in", "since", "during", "early", "late"};
  const auto words = words_of(before);
  return !words.empty() && std::ranges::find(prepositions, words.back()) != prepositions.end();
}

/// "Name (@handle) January 2, 2015": a post that the text quotes is older than the text.
bool dates_a_post(std::string_view before) {
  return before.ends_with(") ") && before.find("(@") != std::string_view::npos;
}

bool speaks_of_coming(std::string_view before) {
  const bool in_quotation = std::ranges::count(before, '"') % 2 == 1;
  return !in_quotation && contains_any(before, coming_cues) && !contains_any(before, not_coming_cues);
}

bool has_regular_past(std::string_view lower) {
  return std::ranges::any_of(words_of(lower), [](std::string_view word) {
    word = stripped(word, ",.;:\"'()");
    return word.size() > 4 && word.ends_with("ed");
  });
}

}  // namespace

std::optional<Date> date_in_url(std::string_view url) {
  const auto digits = [&](std::size_t at, std::size_t count) {
    return at + count <= url.size() &&
           std::ranges::all_of(url.substr(at, count), [](char c) { return c >= '0' && c <= '9'; });
  };
  for (std::size_t at = url.find("//") == std::string_view::npos ? 0 : url.find("//") + 2; at + 8 <= url.size(); ++at) {
    if (std::string_view("/-_.").find(url[at]) == std::string_view::npos || !digits(at + 1, 4)) continue;
    const std::size_t y = at + 1;
    std::string iso;
    std::size_t end = 0;
    if (y + 10 <= url.size() && std::string_view("/-_").find(url[y + 4]) != std::string_view::npos &&
        digits(y + 5, 2) && url[y + 7] == url[y + 4] && digits(y + 8, 2)) {
      iso = std::string(url.substr(y, 4)) + "-" + std::string(url.substr(y + 5, 2)) + "-" +
            std::string(url.substr(y + 8, 2));
      end = y + 10;
    } else if (digits(y, 8)) {
      iso = std::string(url.substr(y, 4)) + "-" + std::string(url.substr(y + 4, 2)) + "-" +
            std::string(url.substr(y + 6, 2));
      end = y + 8;
    }
    const auto date = parse_date(iso);
    const bool cut = end < url.size() && url[end] >= '0' && url[end] <= '9';
    if (date && !cut && static_cast<int>(date->year()) >= 1990 && static_cast<int>(date->year()) <= 2099) return date;
  }
  return std::nullopt;
}

PublishedDate infer_interval(const Layout& layout) {
  PublishedDate result;
  std::string_view past;
  std::string_view coming;
  for (const Piece& piece : layout.pieces()) {
    const bool caption = piece.kind == BlockKind::caption || piece.kind == BlockKind::timestamp;
    if (is_boilerplate(*piece.kind) && !caption) continue;
    const std::string_view text = layout.covered(piece);
    for (const DateMention& date : find_dates(text)) {
      const auto interval = date.interval();
      if (!interval) continue;
      const auto [before, sentence] = sentence_around(text, date.span);
      const std::string_view words = covered(text, date.span);
      const bool future = contains_any(sentence, future_cues);
      const bool spoken_past = contains_any(sentence, past_cues) || has_regular_past(sentence);
      if (caption || dates_a_post(before) || (!future && spoken_past && dates_the_sentence(date, before))) {
        // A whole month or year need not be over when an article speaks of it, but it has begun.
        if (!result.when.begin || *interval->begin > *result.when.begin) {
          result.when.begin = interval->begin;
          past = words;
        }
      } else if (date.is_full() && speaks_of_coming(before)) {
        if (!result.when.end || *interval->end < *result.when.end) {
          result.when.end = interval->end;
          coming = words;
        }
      }
    }
  }
  if (result.when.begin && result.when.end && *result.when.end < *result.when.begin) {
    result.when.end.reset();
    coming = {};
  }
  if (result.when.begin) result.from = "the text speaks of '" + single_spaced(past) + "' as past";
  if (result.when.end) {
    if (!result.from.empty()) result.from += " and ";
    result.from += (result.when.begin ? "of '" : "the text speaks of '") + single_spaced(coming) + "' as to come";
  }
  return result;
}

PublishedDate published_from_text(const Layout& layout, std::string_view url) {
  if (auto found = from_metadata(layout)) return *found;
  if (auto found = from_timestamp(layout)) return *found;
  if (const auto date = date_in_url(url)) return {DateInterval::on(*date), "date in the address"};
  if (auto found = from_dateline(layout, url)) return *found;
  return infer_interval(layout);
}

}  // namespace gainsay::read
