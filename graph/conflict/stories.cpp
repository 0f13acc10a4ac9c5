#include "graph/conflict/stories.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>
#include <string>

#include "base/utf8.h"
#include "graph/conflict/alignment.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/figures.h"
#include "graph/conflict/fingerprint.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/topic.h"
#include "graph/conflict/trends.h"

namespace gainsay::conflict {
namespace {

constexpr std::size_t key_terms = 40;   ///< an article's weightiest words
constexpr std::size_t least_terms = 5;  ///< a shorter text tells no story
constexpr double least_weight = 2;      ///< of words that stand in more than a quarter of news
// The cosine of their words from which two articles tell of one story: less where they are known to have come out
// together or within weeks. docs/conflicts.md says what was measured.
constexpr double story_similarity_undated = 0.2;
constexpr double story_similarity = 0.15;
constexpr double story_similarity_at_once = 0.12;
constexpr double name_similarity = 0.1;  ///< the cosine of their names alone
constexpr int at_once_days = gate(3);
constexpr int story_days = gate(21);

constexpr std::int64_t undated = std::numeric_limits<std::int64_t>::min();

/// Articles of one story stand in neighbouring spans of `story_days` each, or came out on no known day.
std::int64_t span_of(const DateInterval& published) {
  if (!published.begin || published.begin != published.end) return undated;
  return std::chrono::sys_days(*published.begin).time_since_epoch().count() / story_days;
}

/// The words of an article's claims, for one whose text is not at hand.
std::string words_of_claims(std::span<const Reading> readings) {
  std::string text = "of";
  const auto add = [&](const std::string& words) {
    if (!words.empty()) text += ", " + words;
  };
  for (const Reading& reading : readings) {
    const Claim& claim = *reading.proposition;
    add(claim.predicate);
    for (const Phrase* phrase : {&claim.agent, &claim.object, &claim.recipient, &claim.place}) add(phrase->text);
    for (const Argument& argument : claim.arguments) add(argument.phrase.text);
  }
  return text;
}

}  // namespace

Story story_of(std::span<const Reading> readings, Words& words) {
  struct Weighed {
    double weight;
    std::string_view term;
    bool is_name;
  };
  Story story;
  if (readings.empty()) return story;
  const Position::ArticleRef& article = readings.front().position->article;
  story.published = article.published;
  const std::vector<TopicWord> topic = topic_words(article.text ? *article.text : words_of_claims(readings), words);
  std::vector<Weighed> weighed;
  for (const TopicWord& word : topic) {
    const double weight = words.weight(word.lemma);
    if (weight >= least_weight) weighed.push_back({(1 + std::log(word.count)) * weight, word.lemma, word.is_name});
  }
  if (weighed.size() < least_terms) return story;
  std::ranges::sort(weighed, [](const Weighed& a, const Weighed& b) {
    return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
  });
  if (weighed.size() > key_terms) weighed.resize(key_terms);
  double square = 0;
  for (const Weighed& term : weighed) square += term.weight * term.weight;
  for (const Weighed& term : weighed)
    story.terms.push_back(
        {Fingerprint().add(term.term).short_value(),
         static_cast<std::uint16_t>(std::lround(term.weight / std::sqrt(square) * Story::unit_weight)), term.is_name});
  std::ranges::sort(story.terms, {}, &Story::Term::word);
  // Two words of one hash are one.
  const auto repeated = std::ranges::unique(story.terms, {}, &Story::Term::word);
  story.terms.erase(repeated.begin(), repeated.end());
  story.measure_names();
  return story;
}

void Story::measure_names() {
  name_square = 0;
  for (const Term& term : terms)
    if (term.is_name) name_square += std::uint64_t{term.weight} * term.weight;
}

namespace {

/// "Since 2012" is no date: it says nothing of how long after.
bool is_dated(const DateInterval& published) { return published.begin && published.end; }

/// How alike the words of two articles must be that came out so; none where they are of no one story anyhow.
std::optional<std::uint64_t> least_similarity(const DateInterval& a, const DateInterval& b) {
  const int days = gap_in_days(a, b);
  if (days > story_days) return std::nullopt;
  const double least = !is_dated(a) || !is_dated(b) ? story_similarity_undated
                       : days > at_once_days        ? story_similarity
                                                    : story_similarity_at_once;
  constexpr double unit = double{Story::unit_weight} * Story::unit_weight;
  return static_cast<std::uint64_t>(std::ceil(least * unit));
}

/// Whether so much in common is enough. `a_names` and `b_names`: the names' squares.
bool are_alike(std::uint64_t words, std::uint64_t least, std::uint64_t names, std::uint64_t a_names,
               std::uint64_t b_names) {
  return names > 0 && words >= least &&
         static_cast<double>(names) >=
             name_similarity * std::sqrt(static_cast<double>(a_names) * static_cast<double>(b_names));
}

}  // namespace

bool same_story(const Story& a, const Story& b) {
  if (&a == &b) return true;
  const auto least = least_similarity(a.published, b.published);
  if (!least) return false;
  std::uint64_t words = 0;
  std::uint64_t names = 0;
  for (auto x = a.terms.begin(), y = b.terms.begin(); x != a.terms.end() && y != b.terms.end();) {
    const std::uint32_t word = x->word;
    const std::uint32_t other = y->word;
    if (word == other) {
      const std::uint64_t product = std::uint64_t{x->weight} * y->weight;
      words += product;
      names += x->is_name && y->is_name ? product : 0;
    }
    // No branch: which word comes first cannot be foreseen.
    x += word <= other ? 1 : 0;
    y += other <= word ? 1 : 0;
  }
  return are_alike(words, *least, names, a.name_square, b.name_square);
}

void StoryIndex::add(std::uint32_t number, const Story& story) {
  Span& span = spans_[span_of(story.published)];
  const auto place = static_cast<std::uint32_t>(span.stories.size());
  for (const Story::Term& term : story.terms) span.with_word[term.word].push_back({place, term.weight, term.is_name});
  span.stories.push_back({number, story.published, story.name_square});
}

void StoryIndex::collect_kin(const Span& span, const Story& story, std::uint32_t end,
                             std::vector<std::uint32_t>& kin) const {
  struct Shared {
    std::uint64_t words = 0;
    std::uint64_t names = 0;
  };
  std::vector<Shared> shared(span.stories.size());
  for (const Story::Term& term : story.terms) {
    const auto found = span.with_word.find(term.word);
    if (found == span.with_word.end()) continue;
    for (const Posting& posting : found->second) {
      Shared& with = shared[posting.place];
      const std::uint64_t product = std::uint64_t{term.weight} * posting.weight;
      with.words += product;
      with.names += term.is_name && posting.is_name ? product : 0;
    }
  }
  for (std::size_t place = 0; place < shared.size(); ++place) {
    const Told& told = span.stories[place];
    if (shared[place].names == 0 || told.number >= end) continue;
    const auto least = least_similarity(told.published, story.published);
    if (least && are_alike(shared[place].words, *least, shared[place].names, told.name_square, story.name_square))
      kin.push_back(told.number);
  }
}

std::vector<std::uint32_t> StoryIndex::kin_of(const Story& story, std::uint32_t end) const {
  const std::int64_t at = span_of(story.published);
  std::vector<std::uint32_t> kin;
  for (const auto& [other, span] : spans_)
    if (at == undated || other == undated || (other >= at - 1 && other <= at + 1)) collect_kin(span, story, end, kin);
  std::ranges::sort(kin);
  return kin;
}

void tell_story(std::span<Reading> readings, const Story& story, Words& words) {
  for (Reading& reading : readings) {
    reading.story = &story;
    reading.words = content_words(reading, words);
  }
  mark_sole_figures(readings);
  mark_trends(readings, words);
}

}  // namespace gainsay::conflict
