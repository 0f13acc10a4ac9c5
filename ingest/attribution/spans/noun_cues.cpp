#include "ingest/attribution/spans/noun_cues.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace gainsay::spans {
namespace {

constexpr std::uint32_t longest_phrase = 6;  // tokens between the noun and "that"

template <std::size_t size>
constexpr std::array<std::uint32_t, size> hashes(const char* const (&words)[size]) {
  std::array<std::uint32_t, size> out{};
  for (std::size_t i = 0; i < size; ++i) out[i] = hash_of(words[i]);
  return out;
}

constexpr auto nouns_with_that = hashes(
    {"accusation",   "admission",  "affirmation",  "allegation",  "announcement", "argument",       "assertion",
     "assessment",   "assurance",  "charge",       "claim",       "comment",      "commitment",     "complaint",
     "concession",   "conclusion", "confirmation", "contention",  "declaration",  "demand",         "denial",
     "disclosure",   "estimate",   "explanation",  "finding",     "forecast",     "guarantee",      "hint",
     "insinuation",  "insistence", "message",      "notice",      "observation",  "pledge",         "prediction",
     "proclamation", "promise",    "proposal",     "reassurance", "rebuttal",     "recommendation", "remark",
     "reminder",     "report",     "request",      "revelation",  "rumor",        "rumour",         "speculation",
     "statement",    "suggestion", "testimony",    "threat",      "vow",          "warning"});
constexpr auto nouns_with_to =
    hashes({"assurance", "commitment", "demand", "guarantee", "offer", "order", "plea", "pledge", "promise", "proposal",
            "recommendation", "refusal", "request", "threat", "vow", "warning"});
constexpr auto carriers = hashes({"deliver", "extend", "give", "issue", "make", "offer", "provide", "raise",
                                  "reiterate", "renew", "repeat", "send", "voice", "withdraw"});
constexpr std::uint32_t that = hash_of("that"), to = hash_of("to"), no = hash_of("not"), from = hash_of("from"),
                        by = hash_of("by"), in = hash_of("in"), order = hash_of("order");

template <std::size_t size>
bool among(const std::array<std::uint32_t, size>& table, std::uint32_t lemma) {
  return std::find(table.begin(), table.end(), lemma) != table.end();
}

/// The tokens from `first` to the end of the clause of `head`, without punctuation at the end, but for the mark of a
/// quotation that opens in the clause.
Range clause(const TextView& view, std::uint32_t first, std::uint32_t head, std::uint32_t end) {
  Range out{first, std::min(view.words[head].last, end)};
  const bool opens = std::any_of(view.words.begin() + out.first, view.words.begin() + out.last,
                                 [](const Word& word) { return word.mark == Mark::open; });
  while (out.last > out.first && view.words[out.last - 1].upos == Upos::PUNCT &&
         !(opens && view.words[out.last - 1].mark == Mark::close))
    --out.last;
  return out;
}

/// The that-clause or infinitive that says what the noun tells of. None where there is none, or a doubtful one.
std::optional<Range> content_of(const TextView& view, std::uint32_t noun) {
  const std::uint32_t end = view.sentence_of(noun).last;
  const auto& words = view.words;
  std::uint32_t at = noun + 1;
  if (at >= end) return std::nullopt;
  const bool in_order_to = words[noun].lemma == order && noun > 0 && words[noun - 1].lemma == in;
  if (among(nouns_with_to, words[noun].lemma) && !in_order_to) {
    std::uint32_t particle = at;
    if (words[particle].form == no && particle + 1 < end) ++particle;
    const std::uint32_t verb = words[particle].head;
    if (words[particle].form == to && words[particle].deprel == Deprel::mark && verb != no_head && verb > particle &&
        verb < end)
      return clause(view, at, verb, end);
  }
  if (!among(nouns_with_that, words[noun].lemma)) return std::nullopt;
  if (words[at].upos == Upos::ADP)
    while (at < end && at - noun <= longest_phrase && words[at].form != that) {
      if (words[at].upos == Upos::VERB || words[at].upos == Upos::AUX || words[at].upos == Upos::PUNCT)
        return std::nullopt;
      ++at;
    }
  if (at >= end || words[at].form != that || words[at].deprel != Deprel::mark) return std::nullopt;
  const std::uint32_t verb = words[at].head;
  if (verb == no_head || verb < at || verb >= end) return std::nullopt;
  return clause(view, at, verb, end);
}

bool is_subject(Deprel relation) { return relation == Deprel::nsubj || relation == Deprel::nsubj_outer; }

/// A phrase without the possessive mark or preposition that it hangs on by.
Range phrase(const TextView& view, std::uint32_t head) {
  Range out{view.words[head].first, view.words[head].last};
  for (std::uint32_t c = view.child_begin[head]; c < view.child_begin[head + 1]; ++c) {
    const std::uint32_t child = view.children[c];
    if (view.words[child].deprel != Deprel::case_) continue;
    if (child < head)
      out.first = std::max(out.first, child + 1);
    else
      out.last = std::min(out.last, child);
  }
  return out;
}

/// Who says it, and where the cue begins: at the carrier verb where it is one.
std::optional<Range> source_of(const TextView& view, std::uint32_t noun, const Range& content,
                               std::uint32_t& cue_first) {
  const auto& words = view.words;
  for (std::uint32_t c = view.child_begin[noun]; c < view.child_begin[noun + 1]; ++c)
    if (words[view.children[c]].deprel == Deprel::nmod_poss) return phrase(view, view.children[c]);
  if (words[noun + 1].form == from || words[noun + 1].form == by) {
    Range out{noun + 2, content.first};
    return out.first < out.last ? std::optional(out) : std::nullopt;
  }
  const std::uint32_t verb = words[noun].head;
  if (verb == no_head || verb > noun || words[noun].deprel != Deprel::obj || !among(carriers, words[verb].lemma))
    return std::nullopt;
  for (std::uint32_t c = view.child_begin[verb]; c < view.child_begin[verb + 1]; ++c)
    if (is_subject(words[view.children[c]].deprel) && view.children[c] < verb) {
      cue_first = verb;
      return phrase(view, view.children[c]);
    }
  return std::nullopt;
}

}  // namespace

void take_noun_cues(const TextView& view, std::vector<Tagged>& tagged) {
  std::vector<bool> taken(view.words.size(), false);
  for (const Tagged& one : tagged) {
    std::fill(taken.begin() + one.cue.first, taken.begin() + one.cue.last, true);
    for (const Range& content : one.contents) taken[content.first] = true;
  }
  for (std::uint32_t noun = 0; noun < view.words.size(); ++noun) {
    if (view.words[noun].upos != Upos::NOUN || taken[noun]) continue;
    const std::optional<Range> content = content_of(view, noun);
    if (!content || taken[content->first] || content->last < content->first + 2) continue;
    std::uint32_t cue_first = noun;
    const std::optional<Range> source = source_of(view, noun, *content, cue_first);
    Tagged one{make_cue(view, cue_first, noun + 1), 1, {}, {*content}, "rule:noun_cue"};
    if (source) one.sources.push_back(*source);
    tagged.push_back(std::move(one));
  }
}

}  // namespace gainsay::spans
