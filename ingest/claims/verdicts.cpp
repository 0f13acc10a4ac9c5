#include "ingest/claims/verdicts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "base/utf8.h"

namespace gainsay::claims {
namespace {

constexpr std::size_t widest_gap = 60;  ///< punctuation, quotation marks and empty lines
constexpr std::size_t longest_phrase = 40;

// As IFCN signatories word their ratings; in lower case, the longer before what begins it.
constexpr std::array<std::string_view, 19> rejecting = {
    "mostly false",  "false",        "wrong",  "fake",       "untrue",  "not true", "incorrect",
    "a hoax",        "hoax",         "bogus",  "fabricated", "myth",    "a myth",   "fiction",
    "pants on fire", "pure fiction", "not so", "a lie",      "debunked"};
constexpr std::array<std::string_view, 6> doubting = {"unproven",        "unverified",    "no evidence",
                                                      "unsubstantiated", "not confirmed", "baseless"};
constexpr std::array<std::string_view, 9> labels = {"our verdict", "verdict", "our rating", "rating",    "ruling",
                                                    "our ruling",  "finding", "conclusion", "fact check"};

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// The place of the next letter, unless something else that tells stands before it.
std::optional<std::size_t> next_letter(std::string_view text, std::size_t at) {
  const std::size_t last = std::min(text.size(), at + widest_gap);
  while (at < last && !is_letter(text[at])) ++at;
  return at < last ? std::optional(at) : std::nullopt;
}

bool ends_word(std::string_view text, std::size_t at) { return at >= text.size() || !is_letter(text[at]); }

/// The one of the table that stands at the place as whole words; "" where none does.
template <std::size_t N>
std::string_view one_of(const std::array<std::string_view, N>& table, std::string_view text, std::size_t at) {
  const std::string there = ascii_lower(text.substr(at, longest_phrase));
  for (const std::string_view phrase : table)
    if (there.starts_with(phrase) && ends_word(text, at + phrase.size())) return phrase;
  return {};
}

/// "WRONG", or "Wrong" before a full stop, a comma or the end of its line.
bool stands_out(std::string_view text, std::size_t at, std::size_t length) {
  const std::string_view word = text.substr(at, length);
  if (std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; })) return true;
  const std::size_t after = at + length;
  return word.front() >= 'A' && word.front() <= 'Z' &&
         (after >= text.size() || std::string_view(".,!;\n").find(text[after]) != std::string_view::npos);
}

}  // namespace

std::optional<Verdict> verdict_after(std::string_view text, std::size_t end) {
  const auto first = next_letter(text, end);
  if (!first) return std::nullopt;
  std::size_t at = *first;
  bool labelled = false;
  if (const std::string_view label = one_of(labels, text, at); !label.empty()) {
    const std::size_t after = at + label.size();
    const auto next = next_letter(text, after);
    labelled = next && text.substr(after, *next - after).find(':') != std::string_view::npos;
    if (labelled) at = *next;
  }
  const std::string_view rejects = one_of(rejecting, text, at);
  const std::string_view words = rejects.empty() ? one_of(doubting, text, at) : rejects;
  if (words.empty() || (!labelled && !stands_out(text, at, words.size()))) return std::nullopt;
  return Verdict{{*first, at + words.size()}, rejects.empty()};
}

}  // namespace gainsay::claims
