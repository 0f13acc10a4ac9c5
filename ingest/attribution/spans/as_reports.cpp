#include "ingest/attribution/spans/as_reports.h"

#include <algorithm>
#include <array>

namespace gainsay::spans {
namespace {

// "says" and "said" are left out: "as he said, she left" is rather a time.
constexpr std::array verbs{hash_of("argued"),    hash_of("argues"),   hash_of("noted"),    hash_of("notes"),
                           hash_of("recounted"), hash_of("recounts"), hash_of("reported"), hash_of("reports"),
                           hash_of("revealed"),  hash_of("reveals"),  hash_of("writes"),   hash_of("wrote")};

constexpr std::uint32_t longest_source = 8;

/// The verb of "As the Courier| reports|": behind a phrase of nouns alone. `sentence.last` where there is none.
std::uint32_t verb_behind(const TextView& view, const Sentence& sentence) {
  const std::uint32_t end = std::min(sentence.last, sentence.first + 2 + longest_source);
  bool named = false;
  for (std::uint32_t at = sentence.first + 1; at < end; ++at) {
    const Word& word = view.words[at];
    if (named && std::find(verbs.begin(), verbs.end(), word.form) != verbs.end()) return at;
    if (word.upos == Upos::PUNCT || word.upos == Upos::VERB || word.upos == Upos::AUX || word.upos == Upos::PRON)
      return sentence.last;
    named |= word.upos == Upos::NOUN || word.upos == Upos::PROPN;
  }
  return sentence.last;
}

/// The comma behind the verb, over when it was reported.
std::uint32_t comma_behind(const TextView& view, std::uint32_t verb, std::uint32_t end) {
  constexpr std::uint32_t most_words = 3;
  for (std::uint32_t at = verb + 1; at < std::min(end, verb + 2 + most_words); ++at) {
    const Word& word = view.words[at];
    if (word.form == hash_of(",")) return at;
    const bool tells_when = word.upos == Upos::ADV || word.upos == Upos::PROPN || word.form == hash_of("on") ||
                            word.form == hash_of("last") || word.form == hash_of("week");
    if (!tells_when) break;
  }
  return end;
}

}  // namespace

void take_as_reports(const TextView& view, std::vector<Tagged>& tagged) {
  std::vector<bool> taken(view.words.size() + 1, false);
  for (const Tagged& one : tagged) std::fill(taken.begin() + one.cue.first, taken.begin() + one.cue.last, true);
  for (const Sentence& sentence : view.sentences) {
    if (view.words[sentence.first].form != hash_of("as")) continue;
    const std::uint32_t verb = verb_behind(view, sentence);
    if (verb == sentence.last || taken[verb]) continue;
    const std::uint32_t comma = comma_behind(view, verb, sentence.last);
    if (comma == sentence.last) continue;
    Range content{comma + 1, sentence.last};
    while (content.first < content.last && view.words[content.last - 1].form == hash_of(".")) --content.last;
    const bool clause = std::any_of(view.words.begin() + content.first, view.words.begin() + content.last,
                                    [](const Word& word) { return word.upos == Upos::VERB || word.upos == Upos::AUX; });
    if (!clause) continue;
    tagged.push_back({make_cue(view, verb, verb + 1), 1, {{sentence.first + 1, verb}}, {content}, "rule:as_report"});
  }
}

}  // namespace gainsay::spans
