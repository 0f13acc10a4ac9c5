#include "ingest/attribution/speakers/unnamed.h"

#include <algorithm>

#include "base/utf8.h"

namespace gainsay {
namespace {

std::string text_of(const Discourse& discourse, const TokenRange& range) {
  if (range.empty()) return "";
  return single_spaced(covered(discourse.article.text, discourse.syntax.span_of(range)));
}

/// How far the words behind the head noun belong to the description: up to a mark, a relative or a further clause.
TokenRange description_behind(const Syntax& syntax, const SourcePhrase& phrase) {
  constexpr std::uint32_t most_words = 10;
  TokenRange out{phrase.rest.first, phrase.rest.first};
  for (; out.last < phrase.rest.last && out.size() < most_words; ++out.last) {
    const Upos tag = syntax.upos(out.last);
    if (tag == Upos::PUNCT && syntax.lower(out.last) != "-" && syntax.lower(out.last) != ".") break;
    if (tag == Upos::SCONJ || tag == Upos::CCONJ || tag == Upos::AUX) break;
    const std::string& word = syntax.lower(out.last);
    if (word == "who" || word == "which" || word == "that" || word == "whose" || word == "whom") break;
    if (tag == Upos::VERB && word != "based") break;
    // "a document| it had seen", "the secretary| herself", but not "hundreds like it"
    const bool acts = out.last + 1 < phrase.rest.last &&
                      (syntax.upos(out.last + 1) == Upos::VERB || syntax.upos(out.last + 1) == Upos::AUX);
    const bool stresses = word.ends_with("self") || word.ends_with("selves");
    if (syntax.token(out.last).xpos == "PRP" && (acts || stresses || word == "i" || word == "we")) break;
    if (word.starts_with('@')) break;
  }
  return out;
}

bool starts_closeness(const Syntax& syntax, std::uint32_t i) {
  const std::string& word = syntax.lower(i);
  return word == "familiar" || word == "close" || word == "near" || word == "knowledge" || word == "briefed" ||
         word == "acquainted" || word == "privy" || word == "involved";
}

}  // namespace

std::string described_name(const Discourse& discourse, const SourcePhrase& phrase) {
  const Syntax& syntax = discourse.syntax;
  TokenRange name{phrase.core.first, phrase.core.last};
  while (name.size() > 1 &&
         (syntax.lower(name.first) == "the" || syntax.lower(name.first) == "a" || syntax.lower(name.first) == "an" ||
          syntax.lower(name.first) == "this" || syntax.lower(name.first) == "that" ||
          syntax.lower(name.first) == "these" || syntax.lower(name.first) == "those"))
    ++name.first;
  const TokenRange behind = description_behind(syntax, phrase);
  if (!behind.empty()) name.last = behind.last;
  while (name.last > phrase.core.last &&
         (syntax.upos(name.last - 1) == Upos::ADP || syntax.upos(name.last - 1) == Upos::DET))
    --name.last;
  return text_of(discourse, name);
}

UnnamedSource describe_unnamed(const Discourse& discourse, const SourcePhrase& phrase) {
  const Syntax& syntax = discourse.syntax;
  UnnamedSource out;
  out.count = phrase.count;
  std::uint32_t first = phrase.head;
  for (const std::uint32_t i : phrase.modifiers) {
    const std::string& word = syntax.lower(i);
    if (syntax.upos(i) == Upos::ADJ && (word == "other" || word == "second" || word == "third" || word == "several" ||
                                        word == "many" || word == "few" || word == "some"))
      continue;
    first = std::min(first, i);
  }
  out.of_what = text_of(discourse, {first, phrase.head + 1});
  for (std::uint32_t i = phrase.rest.first; i < phrase.rest.last; ++i) {
    if (!starts_closeness(syntax, i)) continue;
    std::uint32_t begin = i + 1;
    while (begin < phrase.rest.last && (syntax.upos(begin) == Upos::ADP || syntax.lower(begin) == "to")) ++begin;
    std::uint32_t end = begin;
    while (end < phrase.rest.last && syntax.upos(end) != Upos::PUNCT && syntax.lower(end) != "who") ++end;
    out.close_to = text_of(discourse, {begin, end});
    break;
  }
  return out;
}

}  // namespace gainsay
