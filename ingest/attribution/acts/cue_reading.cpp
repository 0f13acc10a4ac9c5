#include "ingest/attribution/acts/cue_reading.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gainsay {
namespace {

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// The governors that keep the governed act from being done.
constexpr auto refusing =
    std::to_array<std::string_view>({"decline", "refuse", "avoid", "resist", "sidestep", "dodge", "duck"});
constexpr auto failing = std::to_array<std::string_view>({"fail", "neglect", "omit", "forget"});

void note_word(const Syntax& syntax, std::uint32_t i, CueReading& out) {
  if (is_negator(syntax, i)) {
    out.negated = true;
    return;
  }
  const std::string& lemma = syntax.lemma(i);
  if (among(refusing, lemma)) out.unwilling = true;
  if (among(failing, lemma)) out.negated = true;
  if (lemma == "unable" || lemma == "impossible" || lemma == "unavailable") out.unable = true;
  if (lemma == "unwilling") out.unwilling = true;
  // "stopped short of confirming"
  if (lemma == "short" && i > 0 && syntax.lemma(i - 1) == "stop") out.unwilling = true;
  // "yet to respond"
  if (lemma == "yet" && i + 1 < syntax.size() && syntax.lower(i + 1) == "to") out.unable = true;
}

bool is_said(const Syntax& syntax, const FoundAttribution& found, std::uint32_t token) {
  return std::ranges::any_of(found.contents, [&](const Span& s) { return s.overlaps(syntax.token(token).span); });
}

void note_dependents(const Syntax& syntax, const FoundAttribution& found, std::uint32_t verb, const TokenRange& cue,
                     CueReading& out) {
  bool modal_will = false, modal_can = false, negated = false;
  for (const std::uint32_t child : syntax.children(verb)) {
    if (syntax.deprel(child) == Deprel::aux_pass || syntax.deprel(child) == Deprel::nsubj_pass) out.passive = true;
    if (is_said(syntax, found, child)) continue;  // "Not now," she replied
    if (is_negator(syntax, child) && (syntax.deprel(child) == Deprel::advmod || cue.contains(child))) negated = true;
    if (syntax.deprel(child) != Deprel::aux) continue;
    const std::string& word = syntax.lower(child);
    modal_will |= word == "would" || word == "will" || word == "wo" || word == "'d";
    modal_can |= word == "could" || word == "can" || word == "ca";
  }
  // "No official confirmed": the subject negates as well.
  for (const std::uint32_t child : syntax.children(verb))
    if (syntax.deprel(child) == Deprel::nsubj || syntax.deprel(child) == Deprel::nsubj_pass)
      for (const std::uint32_t grandchild : syntax.children(child))
        if (syntax.deprel(grandchild) == Deprel::det && syntax.lower(grandchild) == "no") negated = true;
  out.negated |= negated;
  out.unwilling |= negated && modal_will;
  out.unable |= negated && modal_can;
}

/// "have yet to [respond]", "did not [say]", "refused to [comment]": read from the words straight before the cue, where
/// the cue was cut short.
void note_words_before(const Syntax& syntax, const FoundAttribution& found, std::uint32_t cue, CueReading& out) {
  constexpr std::uint32_t most = 5;
  const std::uint32_t begin = std::max(syntax.sentence_range(cue).first, cue > most ? cue - most : 0);
  bool modal_will = false, negated = false;
  for (std::uint32_t i = cue; i > begin; --i) {
    const std::uint32_t at = i - 1;
    const std::string& word = syntax.lower(at);
    const bool refuses = among(refusing, syntax.lemma(at)) || among(failing, syntax.lemma(at)) || word == "unable" ||
                         word == "yet" || word == "unwilling";
    const bool links =
        syntax.upos(at) == Upos::AUX || word == "to" || syntax.upos(at) == Upos::ADV || is_negator(syntax, at);
    if ((!refuses && !links) || is_said(syntax, found, at)) break;
    note_word(syntax, at, out);
    negated |= is_negator(syntax, at);
    modal_will |= word == "would" || word == "will" || word == "wo";
  }
  out.unwilling |= negated && modal_will;
}

}  // namespace

bool is_negator(const Syntax& syntax, std::uint32_t token) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"not", "n't", "n\xE2\x80\x99t", "never", "no", "neither", "nor", "none", "nobody", "nothing"});
  return among(words, syntax.lower(token));
}

bool is_negated(const Syntax& syntax, std::uint32_t token) {
  const auto adds = [&](std::uint32_t i) {  // "not only"
    return i + 1 < syntax.size() && (syntax.lower(i + 1) == "only" || syntax.lower(i + 1) == "just" ||
                                     syntax.lower(i + 1) == "merely" || syntax.lower(i + 1) == "simply");
  };
  for (const std::uint32_t child : syntax.children(token))
    if (is_negator(syntax, child) && !adds(child) &&
        (syntax.deprel(child) == Deprel::advmod || syntax.deprel(child) == Deprel::det ||
         syntax.deprel(child) == Deprel::cc_preconj))
      return true;
  return false;
}

CueReading read_cue(const Syntax& syntax, const FoundAttribution& found) {
  CueReading out;
  for (const Span& span : found.cues) {
    const TokenRange cue = syntax.range_of(span);
    for (std::uint32_t i = cue.first; i < cue.last; ++i) {
      note_word(syntax, i, out);
      if (is_negator(syntax, i)) continue;
      const Upos tag = syntax.upos(i);
      if (tag == Upos::VERB) out.verbs.push_back(i);
      if (tag == Upos::NOUN || tag == Upos::PROPN) out.nouns.push_back(i);
      if (tag == Upos::ADJ || tag == Upos::ADV) out.modifiers.push_back(i);
    }
    for (std::uint32_t i = cue.first; i < cue.last; ++i)
      if (syntax.upos(i) == Upos::VERB) note_dependents(syntax, found, i, cue, out);
    if (cue.empty()) continue;
    note_words_before(syntax, found, cue.first, out);
    // What governs the cue from outside: "refused to [say]", "was unable to [confirm]".
    const std::uint32_t head = syntax.head_of(cue);
    const std::uint32_t governor = syntax.head(head);
    if (governor == no_head || cue.contains(governor)) continue;
    const Deprel relation = syntax.deprel(head);
    if (relation != Deprel::xcomp && relation != Deprel::ccomp && relation != Deprel::advcl) continue;
    if (relation == Deprel::xcomp || syntax.lemma(governor) == "stop") {
      note_word(syntax, governor, out);
      for (const std::uint32_t child : syntax.children(governor)) {
        if (child < head && child != governor && !is_said(syntax, found, child)) note_word(syntax, child, out);
      }
    }
  }
  return out;
}

}  // namespace gainsay
