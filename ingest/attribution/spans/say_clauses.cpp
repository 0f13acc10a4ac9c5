#include "ingest/attribution/spans/say_clauses.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gainsay::spans {
namespace {

// Verbs that with "that" tell of words alone: not "show" or "mean", of which facts are subjects, nor "think".
constexpr std::array verbs_with_that{
    hash_of("acknowledge"), hash_of("admit"),   hash_of("allege"),   hash_of("announce"), hash_of("argue"),
    hash_of("assert"),      hash_of("claim"),   hash_of("complain"), hash_of("concede"),  hash_of("confirm"),
    hash_of("contend"),     hash_of("declare"), hash_of("deny"),     hash_of("disclose"), hash_of("insist"),
    hash_of("predict"),     hash_of("report"),  hash_of("say"),      hash_of("state"),    hash_of("testify"),
    hash_of("tweet"),       hash_of("warn"),    hash_of("write")};

bool is_subject(Deprel relation) { return relation == Deprel::nsubj; }

/// The last child of `verb` within [first, last) that `is_wanted`; of two subjects the nearer one is the verb's own.
template <class Test>
std::optional<std::uint32_t> last_child(const TextView& view, std::uint32_t verb, std::uint32_t first,
                                        std::uint32_t last, Test is_wanted) {
  std::optional<std::uint32_t> found;
  for (auto at = view.child_begin[verb]; at < view.child_begin[verb + 1]; ++at) {
    const std::uint32_t child = view.children[at];
    if (child >= first && child < last && is_wanted(view.words[child])) found = child;
  }
  return found;
}

std::optional<std::uint32_t> subject(const TextView& view, std::uint32_t verb) {
  return last_child(view, verb, 0, verb, [](const Word& word) { return is_subject(word.deprel); });
}

/// The verb's own subject, or that of the verb to which "and" or "to" ties it: "came forward to end the talk and state
/// that".
std::optional<std::uint32_t> speaker(const TextView& view, std::uint32_t verb) {
  constexpr int most_steps = 3;
  for (int step = 0; step <= most_steps; ++step) {
    if (const auto own = subject(view, verb)) return own;
    const Word& word = view.words[verb];
    const bool shares = word.deprel == Deprel::conj || (word.deprel == Deprel::xcomp && word.xpos != hash_of("VBG"));
    if (!shares || word.head == no_head || word.head > verb || view.words[word.head].upos != Upos::VERB)
      return std::nullopt;
    verb = word.head;
  }
  return std::nullopt;
}

bool opens_with_that(const TextView& view, std::uint32_t clause) {
  const Word& first = view.words[view.words[clause].first];
  return first.form == hash_of("that") && first.deprel == Deprel::mark;
}

bool is_passive(const TextView& view, std::uint32_t verb) {
  return last_child(view, verb, 0, verb, [](const Word& word) { return word.deprel == Deprel::aux_pass; }).has_value();
}

}  // namespace

void take_say_clauses(const TextView& view, std::vector<Tagged>& tagged) {
  std::vector<bool> taken(view.words.size() + 1, false);
  for (const Tagged& one : tagged) std::fill(taken.begin() + one.cue.first, taken.begin() + one.cue.last, true);
  const auto count = static_cast<std::uint32_t>(view.words.size());
  for (std::uint32_t verb = 0; verb < count; ++verb) {
    const Word& word = view.words[verb];
    if (taken[verb] || word.upos != Upos::VERB || word.quoted) continue;
    const bool says = word.lemma == hash_of("say");
    if (std::find(verbs_with_that.begin(), verbs_with_that.end(), word.lemma) == verbs_with_that.end()) continue;
    const auto content =
        last_child(view, verb, verb + 1, count, [](const Word& child) { return child.deprel == Deprel::ccomp; });
    if (!content || !subject(view, *content)) continue;
    const bool with_that = opens_with_that(view, *content);
    if (!says && (!with_that || is_passive(view, verb))) continue;
    const auto source = with_that ? speaker(view, verb) : subject(view, verb);
    if (!source) continue;
    const Word& said_by = view.words[*source];
    const bool names_somebody =
        said_by.upos == Upos::PROPN || said_by.upos == Upos::NOUN || said_by.xpos == hash_of("PRP");
    const Word& clause = view.words[*content];
    const bool shared = said_by.head != verb;
    if (shared && said_by.xpos == hash_of("PRP") && said_by.form == hash_of("it")) continue;
    if (!names_somebody || clause.first <= verb || clause.last <= clause.first || said_by.last > verb) continue;
    Tagged one{
        {verb, verb + 1, verb}, 1, {{said_by.first, said_by.last}}, {{clause.first, clause.last}}, "rule:say_clause"};
    tagged.push_back(std::move(one));
  }
}

}  // namespace gainsay::spans
