#include "ingest/attribution/speakers/introduced_quotations.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gainsay {
namespace {

// Behind a colon any of these leads in what was said; without one, only those that need words to follow.
constexpr auto giving = std::to_array<std::string_view>(
    {"add", "give", "issue", "offer", "post", "provide", "publish", "read", "release", "send", "share", "tweet"});
constexpr auto speaking = std::to_array<std::string_view>(
    {"answer", "comment", "continue", "elaborate", "explain", "quip", "react", "recall", "reply", "respond", "weigh"});
constexpr auto statements =
    std::to_array<std::string_view>({"answer", "comment", "email", "letter", "message", "post", "reaction", "remark",
                                     "reply", "response", "statement", "tweet", "word"});

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

std::uint32_t dependent(const Syntax& syntax, std::uint32_t head, Deprel relation) {
  for (const std::uint32_t child : syntax.children(head))
    if (syntax.deprel(child) == relation) return child;
  return no_head;
}

/// From the subject up to the verb: "Mayor Jane Doe, 40,| weighed in".
TokenRange subject_of(const Syntax& syntax, std::uint32_t verb) {
  const std::uint32_t subject = dependent(syntax, verb, Deprel::nsubj);
  if (subject == no_head || subject > verb) return {};
  TokenRange out{syntax.noun_phrase(subject).first, verb};
  const auto is_loose = [&](std::uint32_t i) {
    const Upos tag = syntax.upos(i);
    return tag == Upos::PUNCT || tag == Upos::AUX || tag == Upos::ADV;
  };
  while (!out.empty() && is_loose(out.last - 1)) --out.last;
  return out;
}

/// "Jane Doe's full statement", "a statement from the council": whose it is.
TokenRange issuer(const Syntax& syntax, std::uint32_t noun, std::uint32_t end) {
  if (const std::uint32_t owner = dependent(syntax, noun, Deprel::nmod_poss); owner != no_head)
    return syntax.noun_phrase(owner);
  if (noun + 2 >= end || (syntax.lower(noun + 1) != "from" && syntax.lower(noun + 1) != "by")) return {};
  TokenRange out{noun + 2, noun + 2};
  while (out.last < end && syntax.upos(out.last) != Upos::PUNCT && syntax.upos(out.last) != Upos::VERB) ++out.last;
  return out;
}

/// Whom a sentence introduces as the speaker of what follows it.
TokenRange introduced_by(const Syntax& syntax, const Sentence& sentence) {
  constexpr std::uint32_t most_words = 60;
  if (sentence.last - sentence.first > most_words || sentence.last == sentence.first) return {};
  const bool colon = syntax.lower(sentence.last - 1) == ":";
  for (std::uint32_t i = sentence.last; i > sentence.first; --i) {
    const std::uint32_t at = i - 1;
    if (syntax.upos(at) != Upos::VERB) continue;
    const bool root = syntax.deprel(at) == Deprel::root;
    if ((colon && among(giving, syntax.lemma(at))) || ((colon || root) && among(speaking, syntax.lemma(at))))
      if (const TokenRange subject = subject_of(syntax, at); !subject.empty()) return subject;
  }
  if (!colon) return {};
  for (std::uint32_t i = sentence.last; i > sentence.first; --i)
    if (syntax.upos(i - 1) == Upos::NOUN && among(statements, syntax.lemma(i - 1)))
      return issuer(syntax, i - 1, sentence.last);
  return {};
}

}  // namespace

void add_introduced_quotations(const Syntax& syntax, std::vector<FoundAttribution>& found) {
  for (FoundAttribution& one : found) {
    if (one.rule != "rule:floating_quotation" || !one.sources.empty() || one.contents.empty()) continue;
    const TokenRange content = syntax.range_of(one.contents.front());
    if (content.empty() || syntax.sentence_of(content.first) == 0) continue;
    const TokenRange source = introduced_by(syntax, syntax.sentence(syntax.sentence_of(content.first) - 1));
    if (source.empty()) continue;
    one.sources = {syntax.span_of(source)};
    one.rule += "+introduced";
  }
}

}  // namespace gainsay
