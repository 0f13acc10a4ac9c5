#include "ingest/read/dateline.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "ingest/read/news_agencies.h"
#include "ingest/read/wording.h"

namespace gainsay::read {
namespace {

constexpr std::size_t longest_head = 110;
constexpr std::string_view em_dash = "\xE2\x80\x94";
constexpr std::string_view en_dash = "\xE2\x80\x93";

struct Mark {
  std::size_t at = 0;
  std::size_t size = 0;
  bool dash = false;
};

/// The first mark outside brackets that may close a dateline.
std::optional<Mark> closing_mark(std::string_view text) {
  int depth = 0;
  for (std::size_t at = 0; at < std::min(text.size(), longest_head); ++at) {
    const std::string_view rest = text.substr(at);
    if (rest[0] == '(' || rest[0] == '[') ++depth;
    if (rest[0] == ')' || rest[0] == ']') --depth;
    if (rest[0] == '\n' || rest[0] == '"') return std::nullopt;
    if (depth != 0) continue;
    if (rest.starts_with(em_dash) || rest.starts_with(en_dash)) return Mark{at, 3, true};
    if (rest.starts_with("--")) return Mark{at, 2, true};
    if (rest.starts_with(" - ")) return Mark{at, 3, true};
    if (rest == " -") return Mark{at, 2, true};  // a dateline that was split off
    if (rest == ":") return Mark{at, 1, false};
    if (rest.starts_with(": ") || rest.starts_with(":\xC2\xA0")) return Mark{at, 1, false};
  }
  return std::nullopt;
}

bool has_lower_letter(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "Sarvik, Norland", "NEW YORK", "SPRINGDALE, Ark.", "Lima [Peru]"
bool is_place(std::string_view text) {
  static constexpr std::array<std::string_view, 22> no_place{
      "the", "a",  "an", "in",  "on", "at", "by",  "for", "from", "but",       "and",
      "i",   "we", "he", "she", "it", "mr", "mrs", "ms",  "dr",   "president", "update"};
  const auto words = words_of(text);
  if (words.empty() || words.size() > 6 || !is_name_like(text)) return false;
  if (std::ranges::any_of(
          text, [](char c) { return (c >= '0' && c <= '9') || c == '?' || c == '!' || c == '@' || c == '#'; }))
    return false;
  const std::string first = ascii_lower(stripped(words[0], ",.[]()"));
  return !first.empty() && starts_upper(text) && std::ranges::find(no_place, first) == no_place.end();
}

bool is_domain(std::string_view text) {
  const auto dot = text.rfind('.');
  return dot != std::string_view::npos && dot > 1 && text.size() - dot >= 3 && text.find(' ') == std::string_view::npos;
}

/// Takes "(...)" off the end of `head`, where it holds an agency, an outlet's sign or its address.
std::string_view take_publisher(std::string_view& head) {
  const std::string_view body = trimmed(head);
  if (!body.ends_with(')')) return {};
  const auto open = body.rfind('(');
  if (open == std::string_view::npos) return {};
  const std::string_view inner = stripped(body.substr(open), "() ");
  const bool publisher = is_news_agency(inner) || is_domain(inner) ||
                         (!inner.empty() && words_of(inner).size() <= 4 && is_name_like(inner) && starts_upper(inner));
  if (!publisher) return {};
  head = trimmed(body.substr(0, open));
  return inner;
}

/// Takes a day off the end of `head`.
std::optional<DateMention> take_day(std::string_view& head) {
  const auto dates = find_dates(head);
  if (dates.empty() || !dates.back().day) return std::nullopt;
  if (!stripped(head.substr(dates.back().span.end), ",. ").empty()) return std::nullopt;
  DateMention date = dates.back();
  head = stripped(head.substr(0, date.span.begin), ", ");
  // Some agencies put the weekday before it.
  const std::string lower = ascii_lower(head);
  for (const std::string_view day : {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
    if (lower.ends_with(day)) head = stripped(head.substr(0, head.size() - day.size()), ", ");
  return date;
}

/// Words in capitals that open an item of news as a place would.
bool is_flag(std::string_view word) {
  static constexpr std::array<std::string_view, 16> flags{
      "EXCLUSIVE", "UPDATE", "UPDATED", "BREAKING", "CORRECTION", "CORRECTED", "ANALYSIS",  "OPINION",
      "WATCH",     "LIVE",   "VIDEO",   "PHOTOS",   "PSA",        "WARNING",   "EDITORIAL", "FACTBOX"};
  return std::ranges::find(flags, word) != flags.end();
}

std::optional<Dateline> parse_head(std::string_view text, std::size_t head_size, std::size_t length, bool dash,
                                   bool closed, bool opens_body) {
  std::string_view head = text.substr(0, head_size);
  Dateline line;
  line.length = length;
  line.publisher = take_publisher(head);
  line.date = take_day(head);
  line.place = stripped(head, ", ");
  if (!is_place(line.place)) return std::nullopt;
  const auto words = words_of(line.place);
  const std::string_view first = stripped(words[0], ",.");
  const bool capitals = first.size() >= 3 && !has_lower_letter(first) && starts_upper(first);
  const bool known_publisher = is_news_agency(line.publisher) || is_domain(line.publisher);
  const bool has_region = line.place.find(',') != std::string_view::npos;
  if (!closed) {
    const bool sure =
        line.date ? !line.publisher.empty() : is_domain(line.publisher) || (known_publisher && has_region);
    return sure ? std::optional(line) : std::nullopt;
  }
  const bool signed_in_capitals = line.publisher.size() >= 2 && !has_lower_letter(line.publisher);
  if (known_publisher || (opens_body && dash && signed_in_capitals)) return line;
  if (line.date && (!line.publisher.empty() || capitals || (opens_body && dash))) return line;
  if (!dash || !capitals || is_flag(first)) return std::nullopt;
  const bool short_place = words.size() <= 3 && line.place.find('\'') == std::string_view::npos;
  const bool spaced = text[head_size] == ' ' || (head_size > 0 && text[head_size - 1] == ' ');
  return has_region || (short_place && (opens_body || spaced)) ? std::optional(line) : std::nullopt;
}

}  // namespace

std::optional<Dateline> parse_dateline(std::string_view text, bool opens_body) {
  const auto mark = closing_mark(text);
  if (mark) {
    if (auto found = parse_head(text, mark->at, mark->at + mark->size, mark->dash, true, opens_body)) return found;
  }
  // No mark: "Sarvik, Norland (NorthNews.com) The fishermen ..."
  const auto close = text.substr(0, longest_head).find(')');
  if (close == std::string_view::npos || (mark && mark->at < close)) return std::nullopt;
  return parse_head(text, close + 1, close + 1, false, false, opens_body);
}

bool is_place_line(std::string_view text) {
  const auto commas = std::ranges::count(text, ',');
  return commas >= 1 && commas <= 2 && words_of(text).size() <= 5 && !text.ends_with('.') && is_place(text) &&
         text.find(" and ") == std::string_view::npos && text.find('|') == std::string_view::npos;
}

}  // namespace gainsay::read
