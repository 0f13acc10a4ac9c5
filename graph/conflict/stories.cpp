#include "graph/conflict/stories.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <map>
#include <set>
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
// together or within weeks. They also share a name. docs/conflicts.md says what was measured.
constexpr double story_similarity_undated = 0.2;
constexpr double story_similarity = 0.15;
constexpr double story_similarity_at_once = 0.12;
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
  return story;
}

namespace {

/// "Since 2012" is no date: it says nothing of how long after.
bool is_dated(const Story& story) { return story.published.begin && story.published.end; }

}  // namespace

bool same_story(const Story& a, const Story& b) {
  if (&a == &b) return true;
  const int days = gap_in_days(a.published, b.published);
  if (days > story_days) return false;
  const double least = !is_dated(a) || !is_dated(b) ? story_similarity_undated
                       : days > at_once_days        ? story_similarity
                                                    : story_similarity_at_once;
  std::uint64_t words = 0;
  bool name = false;
  for (auto x = a.terms.begin(), y = b.terms.begin(); x != a.terms.end() && y != b.terms.end();) {
    const std::uint32_t word = x->word;
    const std::uint32_t other = y->word;
    if (word == other) {
      words += std::uint64_t{x->weight} * y->weight;
      name = name || (x->is_name && y->is_name);
    }
    // No branch: which word comes first cannot be foreseen.
    x += word <= other ? 1 : 0;
    y += other <= word ? 1 : 0;
  }
  constexpr double unit = double{Story::unit_weight} * Story::unit_weight;
  return name && static_cast<double>(words) / unit >= least;
}

void StoryIndex::add(std::uint32_t number, const Story& story) {
  auto& with_name = with_name_[span_of(story.published)];
  for (const Story::Term& term : story.terms)
    if (term.is_name) with_name[term.word].push_back(static_cast<std::uint32_t>(stories_.size()));
  stories_.emplace_back(number, &story);
}

std::vector<std::uint32_t> StoryIndex::kin_of(const Story& story, std::uint32_t end) const {
  const std::int64_t span = span_of(story.published);
  std::vector<bool> has_name(stories_.size());
  for (const auto& [other, with_name] : with_name_) {
    if (span != undated && other != undated && (other < span - 1 || other > span + 1)) continue;
    for (const Story::Term& term : story.terms)
      if (const auto found = term.is_name ? with_name.find(term.word) : with_name.end(); found != with_name.end())
        for (const std::uint32_t place : found->second) has_name[place] = true;
  }
  std::vector<std::uint32_t> kin;
  for (std::size_t place = 0; place < stories_.size(); ++place)
    if (has_name[place] && stories_[place].first < end && same_story(*stories_[place].second, story))
      kin.push_back(stories_[place].first);
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
