#include "ingest/attribution/speakers/name_candidates.h"

#include <algorithm>

#include "base/utf8.h"

namespace gainsay {
namespace {

bool is_capitalised(std::string_view form) {
  return !form.empty() && ((form[0] >= 'A' && form[0] <= 'Z') || static_cast<unsigned char>(form[0]) >= 0xC3);
}

bool is_possessive_end(const Syntax& syntax, std::uint32_t i) {
  return syntax.lower(i) == "'s" || syntax.lower(i) == "'";
}

TokenRange trimmed_name(const Syntax& syntax, TokenRange range) {
  while (!range.empty() && (syntax.upos(range.first) == Upos::PUNCT || syntax.lower(range.first) == "the")) ++range.first;
  while (!range.empty() && (syntax.upos(range.last - 1) == Upos::PUNCT || is_possessive_end(syntax, range.last - 1)) &&
         syntax.form(range.last - 1) != ".")
    --range.last;
  return range;
}

/// The name tables know names; a word that only looks like one ("us", "May") must also be used as one.
bool is_used_as_name(const Syntax& syntax, std::uint32_t first, std::uint32_t last) {
  if (!is_capitalised(syntax.form(first)) || !is_capitalised(syntax.form(last - 1))) return false;
  if (last - first > 1) return true;
  const Upos tag = syntax.upos(first);
  if (tag == Upos::PROPN) return true;
  const bool opens_sentence = syntax.sentence_range(first).first == first;
  return (tag == Upos::ADJ || tag == Upos::NOUN) && !opens_sentence;
}

std::optional<NameCandidate> longest_entry(const Article& article, const Syntax& syntax, const Lexicon& lexicon,
                                           std::uint32_t first) {
  constexpr std::uint32_t most_words = 7;
  const std::uint32_t end = std::min(syntax.sentence_range(first).last, first + most_words);
  for (std::uint32_t last = end; last > first; --last) {
    if (!is_used_as_name(syntax, first, last)) continue;
    const Span span = syntax.span_of({first, last});
    if (auto entry = lexicon.find_name(single_spaced(covered(article.text, span))))
      return NameCandidate{{first, last}, std::nullopt, std::move(entry)};
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string_view> words_of(const Syntax& syntax, const TokenRange& range) {
  std::vector<std::string_view> out;
  out.reserve(range.size());
  for (std::uint32_t i = range.first; i < range.last; ++i) out.push_back(syntax.form(i));
  return out;
}

std::vector<NameCandidate> find_name_candidates(const Article& article, const Syntax& syntax, const AnnotatedText& text,
                                                const Lexicon& lexicon) {
  std::vector<NameCandidate> all;
  for (const NameMention& name : text.names) {
    const TokenRange range = trimmed_name(syntax, {name.first, name.last});
    if (!range.empty()) all.push_back({range, name.kind, std::nullopt});
  }
  for (std::uint32_t i = 0; i < syntax.size(); ++i) {
    if (!is_capitalised(syntax.form(i))) continue;
    if (auto found = longest_entry(article, syntax, lexicon, i)) {
      i = found->range.last - 1;
      all.push_back(std::move(*found));
    }
  }
  // At one place the longer first, and of two alike the tables' own; then the first of those that overlap stays.
  std::ranges::stable_sort(all, [](const NameCandidate& a, const NameCandidate& b) {
    if (a.range.first != b.range.first) return a.range.first < b.range.first;
    if (a.range.last != b.range.last) return a.range.last > b.range.last;
    return a.entry.has_value() && !b.entry.has_value();
  });
  std::vector<NameCandidate> out;
  for (NameCandidate& next : all) {
    if (out.empty() || next.range.first >= out.back().range.last) {
      out.push_back(std::move(next));
      continue;
    }
    NameCandidate& last = out.back();
    if (last.range == next.range) {
      if (!last.kind) last.kind = next.kind;
    } else if (last.range.last < next.range.last && last.range.size() < next.range.size()) {
      last = std::move(next);
    }
  }
  return out;
}

}  // namespace gainsay
