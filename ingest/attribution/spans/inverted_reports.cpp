#include "ingest/attribution/spans/inverted_reports.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace gainsay::spans {
namespace {

// Not "asks", "adds" and the like, which open instructions and lists as well.
constexpr std::array verbs{hash_of("argued"),   hash_of("argues"), hash_of("explained"), hash_of("explains"),
                           hash_of("recalled"), hash_of("said"),   hash_of("says"),      hash_of("tweeted"),
                           hash_of("tweets"),   hash_of("writes"), hash_of("wrote")};

/// The colon behind the name, followed by a quotation; `sentence.last` where there is none.
std::uint32_t colon_before_quotation(const TextView& view, const Sentence& sentence) {
  constexpr std::uint32_t most_words = 20;
  const auto count = static_cast<std::uint32_t>(view.words.size());
  for (std::uint32_t at = sentence.first + 1; at < std::min(sentence.last, sentence.first + most_words); ++at) {
    const Word& word = view.words[at];
    if (word.form == hash_of(":")) {
      const bool quotes =
          at + 1 < count && view.words[at + 1].block == word.block && view.words[at + 1].mark == Mark::open;
      return quotes ? at : sentence.last;
    }
    if (word.mark != Mark::none || word.upos == Upos::VERB || word.upos == Upos::SCONJ) break;
  }
  return sentence.last;
}

/// The name behind the verb, without where and when it was said.
Range name_behind(const TextView& view, std::uint32_t first, std::uint32_t colon) {
  Range out{first, first};
  bool named = false;
  for (; out.last < colon; ++out.last) {
    const Word& word = view.words[out.last];
    if (named && word.upos == Upos::ADP && word.form != hash_of("of")) break;
    named |= word.upos == Upos::PROPN || word.form == hash_of("he") || word.form == hash_of("she");
  }
  return named ? out : Range{};
}

}  // namespace

void take_inverted_reports(const TextView& view, std::vector<Tagged>& tagged) {
  std::vector<std::uint32_t> starts;  // of the sentences that the rule reads, in order
  std::vector<bool> replaced(view.words.size(), false);
  std::vector<Tagged> added;
  for (const Sentence& sentence : view.sentences) {
    if (std::find(verbs.begin(), verbs.end(), view.words[sentence.first].form) == verbs.end()) continue;
    const std::uint32_t colon = colon_before_quotation(view, sentence);
    if (colon == sentence.last) continue;
    const Range source = name_behind(view, sentence.first + 1, colon);
    if (source.first == source.last) continue;
    Range content{colon + 1, colon + 1};
    while (content.last < view.words.size() && view.words[content.last].quoted &&
           view.words[content.last].block == view.words[colon].block)
      ++content.last;
    starts.push_back(sentence.first);
    std::fill(replaced.begin() + sentence.first, replaced.begin() + colon + 1, true);
    added.push_back(
        {make_cue(view, sentence.first, sentence.first + 1), 1, {source}, {content}, "rule:inverted_report"});
  }
  const auto takes_in_a_start = [&](const Range& range) {
    const auto next = std::lower_bound(starts.begin(), starts.end(), range.first);
    return next != starts.end() && *next < range.last;
  };
  std::erase_if(tagged, [&](const Tagged& one) {
    return (one.cue.first < one.cue.last && replaced[one.cue.head]) ||
           std::any_of(one.contents.begin(), one.contents.end(), takes_in_a_start);
  });
  tagged.insert(tagged.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
}

}  // namespace gainsay::spans
