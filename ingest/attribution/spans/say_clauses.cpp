#include "ingest/attribution/spans/say_clauses.h"

#include <algorithm>
#include <optional>

namespace gainsay::spans {
namespace {

bool is_subject(Deprel relation) { return relation == Deprel::nsubj; }

/// The last child of `verb` in `relation` within [first, last); of two subjects the nearer one is the verb's own.
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

bool has_subject(const TextView& view, std::uint32_t verb) {
  return last_child(view, verb, 0, verb, [](const Word& word) { return is_subject(word.deprel); }).has_value();
}

}  // namespace

void take_say_clauses(const TextView& view, std::vector<Tagged>& tagged) {
  std::vector<bool> taken(view.words.size() + 1, false);
  for (const Tagged& one : tagged) std::fill(taken.begin() + one.cue.first, taken.begin() + one.cue.last, true);
  const auto count = static_cast<std::uint32_t>(view.words.size());
  for (std::uint32_t verb = 0; verb < count; ++verb) {
    const Word& word = view.words[verb];
    if (taken[verb] || word.upos != Upos::VERB || word.lemma != hash_of("say") || word.quoted) continue;
    const auto source = last_child(view, verb, 0, verb, [](const Word& child) { return is_subject(child.deprel); });
    const auto content =
        last_child(view, verb, verb + 1, count, [](const Word& child) { return child.deprel == Deprel::ccomp; });
    if (!source || !content || !has_subject(view, *content)) continue;
    const Word& said_by = view.words[*source];
    const bool names_somebody =
        said_by.upos == Upos::PROPN || said_by.upos == Upos::NOUN || said_by.xpos == hash_of("PRP");
    const Word& clause = view.words[*content];
    if (!names_somebody || clause.first <= verb || clause.last <= clause.first || said_by.last > verb) continue;
    Tagged one{
        {verb, verb + 1, verb}, 1, {{said_by.first, said_by.last}}, {{clause.first, clause.last}}, "rule:say_clause"};
    tagged.push_back(std::move(one));
  }
}

}  // namespace gainsay::spans
