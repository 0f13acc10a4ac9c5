#include "ingest/attribution/acts/no_comment.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "ingest/attribution/insert.h"

namespace gainsay {
namespace {

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

constexpr auto answering = std::to_array<std::string_view>({"comment", "confirm", "reply", "respond", "elaborate"});

bool is_forming_answer(const Syntax& syntax, std::uint32_t verb) {
  if (among(answering, syntax.lemma(verb))) return true;
  // "make a comment", "issue a statement"
  if (syntax.lemma(verb) != "make" && syntax.lemma(verb) != "issue" && syntax.lemma(verb) != "give") return false;
  return std::ranges::any_of(syntax.children(verb), [&](std::uint32_t child) {
    const std::string& noun = syntax.lemma(child);
    return syntax.deprel(child) == Deprel::obj && (noun == "comment" || noun == "statement" || noun == "response");
  });
}

/// The words that say that no answer came, beginning at `at`; empty where these are no such words.
TokenRange refusal_at(const Syntax& syntax, std::uint32_t at, std::uint32_t end) {
  const auto word = [&](std::uint32_t i) { return i < end ? std::string_view(syntax.lower(i)) : std::string_view(); };
  const auto lemma = [&](std::uint32_t i) { return i < end ? std::string_view(syntax.lemma(i)) : std::string_view(); };
  // "has yet to respond", "are yet to make a comment"
  if ((lemma(at) == "have" || lemma(at) == "be") && word(at + 1) == "yet" && word(at + 2) == "to" && at + 3 < end &&
      is_forming_answer(syntax, at + 3))
    return {at, at + 4};
  // "neither confirmed nor denied", "has neither denied nor confirmed"
  if (word(at) == "neither" && word(at + 2) == "nor") {
    const bool both = (lemma(at + 1) == "confirm" && lemma(at + 3) == "deny") ||
                      (lemma(at + 1) == "deny" && lemma(at + 3) == "confirm");
    if (both) return {at, at + 4};
  }
  // "declined to comment", "refused to comment"
  if ((lemma(at) == "decline" || lemma(at) == "refuse") && word(at + 1) == "to" && word(at + 2) == "comment")
    return {at, at + 3};
  // "did not immediately respond"
  if (lemma(at) == "do" && (word(at + 1) == "not" || word(at + 1) == "n't")) {
    const std::uint32_t verb = at + (at + 2 < end && syntax.upos(at + 2) == Upos::ADV ? 3 : 2);
    if (verb < end && (lemma(verb) == "respond" || lemma(verb) == "reply" || lemma(verb) == "comment") &&
        syntax.upos(verb) == Upos::VERB && word(verb + 1) != "in")  // "in kind"
      return {at, verb + 1};
  }
  return {};
}

/// The words that can be a noun phrase straight before the verb group, from its article on.
TokenRange phrase_before(const Syntax& syntax, std::uint32_t cue) {
  constexpr std::uint32_t most_words = 14;
  const std::uint32_t begin = syntax.sentence_range(cue).first;
  TokenRange out{cue, cue};
  bool nominal = false;
  while (out.first > begin && out.size() < most_words) {
    const std::uint32_t at = out.first - 1;
    const Upos tag = syntax.upos(at);
    const std::string_view form = syntax.form(at);
    const bool bracket = form == "(" || form == ")";
    const bool joins = tag == Upos::CCONJ && at > begin && is_nominal(syntax.upos(out.first));
    if (tag != Upos::NOUN && tag != Upos::PROPN && tag != Upos::ADJ && tag != Upos::NUM && tag != Upos::PART &&
        tag != Upos::DET && !bracket && !joins)
      break;
    nominal |= tag == Upos::NOUN || tag == Upos::PROPN;
    out.first = at;
    if (tag == Upos::DET) break;
  }
  return nominal ? out : TokenRange{};
}

/// The subject of the verb group: by the tree, else what stands straight before it.
TokenRange subject_of(const Syntax& syntax, const TokenRange& cue) {
  for (std::uint32_t i = cue.first; i < cue.last; ++i)
    for (const std::uint32_t child : syntax.children(i))
      if (syntax.deprel(child) == Deprel::nsubj && child < cue.first) return syntax.noun_phrase(child);
  return phrase_before(syntax, cue.first);
}

/// What follows up to the end of the clause: "to the claims", "the reports".
TokenRange topic_behind(const Syntax& syntax, const TokenRange& cue, std::uint32_t end) {
  constexpr std::uint32_t most_words = 30;
  TokenRange out{cue.last, cue.last};
  while (out.last < std::min(end, cue.last + most_words)) {
    const Upos tag = syntax.upos(out.last);
    const std::string& word = syntax.lower(out.last);
    if ((tag == Upos::PUNCT && word != "-" && word != "'" && word != "\"") || tag == Upos::SCONJ || word == "till" ||
        word == "until")
      break;
    if (tag == Upos::CCONJ && out.last + 1 < end && syntax.upos(out.last + 1) == Upos::VERB) break;
    ++out.last;
  }
  // "a comment| about the claims": the object belongs to the cue.
  const auto leads = [&](std::uint32_t i) {
    const std::string& word = syntax.lower(i);
    const bool object = word == "comment" || word == "statement" || word == "response";
    return syntax.upos(i) == Upos::ADP || syntax.upos(i) == Upos::ADV || word == "to" || object ||
           (word == "a" && out.size() > 1);
  };
  while (!out.empty() && leads(out.first)) ++out.first;
  return out;
}

/// Which tokens are part of a cue.
std::vector<bool> cue_tokens(const Syntax& syntax, const std::vector<FoundAttribution>& found) {
  std::vector<bool> out(syntax.size(), false);
  for (const FoundAttribution& one : found)
    for (const Span& cue : one.cues) {
      const TokenRange range = syntax.range_of(cue);
      for (std::uint32_t i = range.first; i < range.last; ++i) out[i] = true;
    }
  // "would| neither confirm nor deny it": found, with the verbs as content.
  for (const FoundAttribution& one : found)
    for (const Span& content : one.contents)
      if (const TokenRange range = syntax.range_of(content); !range.empty() && syntax.lower(range.first) == "neither")
        out[range.first] = true;
  return out;
}

std::optional<FoundAttribution> refusal(const Syntax& syntax, const TokenRange& cue, std::uint32_t end) {
  const TokenRange subject = subject_of(syntax, cue);
  if (subject.empty() || subject.contains(cue.first)) return std::nullopt;
  TokenRange topic = topic_behind(syntax, cue, end);
  FoundAttribution out;
  out.sources = {syntax.span_of(subject)};
  if (topic.empty()) {
    // Nothing is told of the topic: the answer that did not come stands for it.
    if (cue.size() < 2) return std::nullopt;
    out.cues = {syntax.span_of({cue.first, cue.last - 1})};
    out.contents = {syntax.span_of({cue.last - 1, cue.last})};
  } else {
    out.cues = {syntax.span_of(cue)};
    out.contents = {syntax.span_of(topic)};
  }
  out.rule = "rule:no_comment";
  return out;
}

}  // namespace

std::vector<FoundAttribution> add_no_comment(const Syntax& syntax, std::vector<FoundAttribution> found) {
  const std::vector<bool> known = cue_tokens(syntax, found);
  const auto is_known = [&](const TokenRange& cue) {
    for (std::uint32_t i = cue.first; i < cue.last; ++i)
      if (known[i]) return true;
    return false;
  };
  std::vector<FoundAttribution> added;
  for (std::uint32_t s = 0; s < syntax.sentence_count(); ++s) {
    const Sentence& sentence = syntax.sentence(s);
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const TokenRange cue = refusal_at(syntax, i, sentence.last);
      if (cue.empty() || is_known(cue)) continue;
      if (auto one = refusal(syntax, cue, sentence.last)) added.push_back(std::move(*one));
      i = cue.last - 1;
    }
  }
  return insert_attributions(std::move(found), std::move(added), false);
}

}  // namespace gainsay
