#include "ingest/attribution/speakers/syntax.h"

#include <algorithm>

#include "base/utf8.h"

namespace gainsay {
namespace {

std::string folded_form(std::string_view form) {
  std::string out = ascii_lower(form);
  static constexpr std::string_view apostrophe = "\xE2\x80\x99";
  for (auto at = out.find(apostrophe); at != std::string::npos; at = out.find(apostrophe, at))
    out.replace(at, apostrophe.size(), "'");
  return out;
}

bool opens_another_clause(Deprel relation) {
  switch (relation) {
    case Deprel::acl_relcl:
    case Deprel::acl:
    case Deprel::advcl:
    case Deprel::advcl_relcl:
    case Deprel::parataxis:
    case Deprel::ccomp:
    case Deprel::csubj:
    case Deprel::conj:
    case Deprel::cc:
    case Deprel::appos:
    case Deprel::punct:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool is_nominal(Upos tag) { return tag == Upos::NOUN || tag == Upos::PROPN || tag == Upos::PRON; }

Syntax::Syntax(const Article& article, const AnnotatedText& text) : article_(article), text_(text) {
  const std::uint32_t n = size();
  lower_.reserve(n);
  lemma_.reserve(n);
  for (std::uint32_t i = 0; i < n; ++i) {
    lower_.push_back(folded_form(form(i)));
    lemma_.push_back(ascii_lower(token(i).lemma));
  }
  child_begin_.assign(n + 1, 0);
  for (std::uint32_t i = 0; i < n; ++i)
    if (head(i) < n) ++child_begin_[head(i) + 1];
  for (std::uint32_t i = 0; i < n; ++i) child_begin_[i + 1] += child_begin_[i];
  child_.resize(child_begin_[n]);
  std::vector<std::uint32_t> next(child_begin_.begin(), child_begin_.end() - 1);
  for (std::uint32_t i = 0; i < n; ++i)
    if (head(i) < n) child_[next[head(i)]++] = i;
  sentence_.assign(n, 0);
  for (std::uint32_t s = 0; s < sentence_count(); ++s)
    for (std::uint32_t i = sentence(s).first; i < sentence(s).last && i < n; ++i) sentence_[i] = s;
}

std::span<const std::uint32_t> Syntax::children(std::uint32_t i) const {
  return std::span(child_).subspan(child_begin_[i], child_begin_[i + 1] - child_begin_[i]);
}

TokenRange Syntax::sentence_range(std::uint32_t i) const {
  const Sentence& s = sentence(sentence_[i]);
  return {s.first, s.last};
}

TokenRange Syntax::range_of(const Span& span) const {
  const auto first = std::partition_point(text_.tokens.begin(), text_.tokens.end(),
                                          [&](const Token& t) { return t.span.end <= span.begin; });
  const auto last =
      std::partition_point(first, text_.tokens.end(), [&](const Token& t) { return t.span.begin < span.end; });
  return {static_cast<std::uint32_t>(first - text_.tokens.begin()),
          static_cast<std::uint32_t>(last - text_.tokens.begin())};
}

Span Syntax::span_of(const TokenRange& range) const {
  if (range.empty()) return {};
  return {token(range.first).span.begin, token(range.last - 1).span.end};
}

std::uint32_t Syntax::head_of(const TokenRange& range) const {
  const auto weight = [&](std::uint32_t i) {
    switch (upos(i)) {
      case Upos::NOUN:
      case Upos::PROPN:
      case Upos::PRON:
      case Upos::VERB:
        return 3;
      case Upos::NUM:
      case Upos::ADJ:
      case Upos::AUX:
        return 2;
      case Upos::PUNCT:
        return 0;
      default:
        return 1;
    }
  };
  std::uint32_t best = range.first;
  int best_weight = -1;
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    if (range.contains(head(i))) continue;
    if (weight(i) > best_weight) {
      best = i;
      best_weight = weight(i);
    }
  }
  return best;
}

TokenRange Syntax::noun_phrase(std::uint32_t noun) const {
  TokenRange range{noun, noun + 1};
  std::vector<std::uint32_t> open{noun};
  // A longer phrase is no name for anybody, and the bound keeps nested phrases from costing quadratic time.
  constexpr int most_words = 64;
  for (int seen = 0; !open.empty() && seen < most_words; ++seen) {
    const std::uint32_t at = open.back();
    open.pop_back();
    for (const std::uint32_t child : children(at)) {
      if (opens_another_clause(deprel(child))) continue;
      range.first = std::min(range.first, child);
      range.last = std::max(range.last, child + 1);
      open.push_back(child);
    }
  }
  return range;
}

}  // namespace gainsay
