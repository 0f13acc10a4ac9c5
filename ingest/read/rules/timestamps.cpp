#include <algorithm>
#include <array>

#include "ingest/read/block_rules.h"
#include "ingest/read/date_mention.h"
#include "ingest/read/wording.h"

/// A line that says when the article was published or changed, and nothing else.
namespace gainsay::read {
namespace {

constexpr std::array<std::string_view, 22> openers{"first published",
                                                   "last updated",
                                                   "last modified",
                                                   "last update",
                                                   "originally published",
                                                   "published on",
                                                   "published at",
                                                   "published",
                                                   "updated on",
                                                   "updated at",
                                                   "updated",
                                                   "posted on",
                                                   "posted at",
                                                   "posted",
                                                   "modified",
                                                   "date published",
                                                   "publication date",
                                                   "created",
                                                   "uploaded",
                                                   "issued on",
                                                   "issued",
                                                   "date"};

constexpr std::array<std::string_view, 76> time_words{
    "monday",    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon",   "tue",    "tues",
    "wed",       "thu",     "thur",      "thurs",    "fri",    "sat",      "sun",    "am",    "pm",     "a.m",
    "p.m",       "a.m.",    "p.m.",      "at",       "on",     "ago",      "min",    "mins",  "minute", "minutes",
    "hour",      "hours",   "hr",        "hrs",      "day",    "days",     "week",   "weeks", "read",   "today",
    "yesterday", "noon",    "midnight",  "local",    "time",   "edt",      "est",    "et",    "cdt",    "cst",
    "pdt",       "pst",     "pt",        "gmt",      "bst",    "utc",      "ist",    "cet",   "cest",   "msk",
    "aest",      "aedt",    "jst",       "kst",      "sgt",    "hkt",      "pkt",    "eat",   "wat",    "sast",
    "nzst",      "of",      "the",       "z",        "th",     "h"};

bool is_number(std::string_view word) {
  return !word.empty() &&
         std::ranges::all_of(word, [](char c) { return (c >= '0' && c <= '9') || c == ':' || c == '.'; });
}

/// "7pm", "10.30am"
bool is_clock(std::string_view word) {
  if (word.ends_with("am") || word.ends_with("pm")) word.remove_suffix(2);
  return is_number(word);
}

}  // namespace

void mark_timestamps(Layout& layout, std::string_view name) {
  constexpr std::size_t longest = 16;
  for (Piece& piece : layout.pieces()) {
    if (piece.kind || piece.words > longest) continue;
    const std::string_view text = layout.covered(piece);
    const auto dates = find_dates(text);
    const std::string_view opener = leading_phrase(piece.folded, openers);
    // What is left without opener, dates and words of time must be nothing.
    std::string rest(text);
    for (const DateMention& date : dates)
      std::fill_n(rest.begin() + static_cast<std::ptrdiff_t>(date.span.begin), date.span.size(), ' ');
    std::string lower = folded(rest);
    if (!opener.empty()) lower = lower.substr(std::min(opener.size(), lower.size()));
    std::ranges::replace_if(
        lower, [](char c) { return std::string_view("|,()/-[]•").find(c) != std::string_view::npos; }, ' ');
    bool only_time = true;
    bool has_clock = false;
    bool has_ago = false;
    for (const std::string_view raw : words_of(lower)) {
      const std::string_view word = stripped(raw, ".:;");
      if (word.empty()) continue;
      const bool clock = is_clock(word);
      has_clock |= clock && word.find_first_of(":ap") != std::string_view::npos;
      has_ago |= word == "ago";
      only_time &= clock || std::ranges::find(time_words, word) != time_words.end();
    }
    const bool has_date =
        std::ranges::any_of(dates, [](const DateMention& d) { return d.day.has_value() || d.month.has_value(); });
    const bool half_clock = lower.find("a.m") != std::string::npos || lower.find("p.m") != std::string::npos;
    if (only_time && (has_date || has_clock || half_clock || (has_ago && !opener.empty())))
      mark(piece, BlockKind::timestamp, name);
  }
}

}  // namespace gainsay::read
