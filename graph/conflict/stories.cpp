#include "graph/conflict/stories.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <unordered_map>

#include "base/utf8.h"
#include "graph/conflict/coverage.h"

namespace gainsay::conflict {
namespace {

constexpr std::size_t key_terms = 40;      ///< an article's weightiest words
constexpr double story_similarity = 0.22;  ///< cosine from which two articles tell of the same events
constexpr std::size_t least_terms = 12;    ///< a shorter text tells no story
constexpr std::size_t common = 200;        ///< a word of more articles than that tells no two of them apart

}  // namespace

void Stories::add(const std::vector<Reading>& readings, Words& words) {
  std::map<std::uint32_t, std::uint32_t> counts;
  for (const Reading& reading : readings)
    for (std::string& term : content_words(reading, words)) {
      const auto [place, is_new] = terms_.try_emplace(std::move(term), static_cast<std::uint32_t>(terms_.size()));
      ++counts[place->second];
    }
  document_counts_.resize(terms_.size());
  for (const auto& [term, count] : counts) ++document_counts_[term];
  counts_.emplace_back(counts.begin(), counts.end());
}

void Stories::finish(Words& words) {
  std::unordered_map<std::string, std::uint32_t> document_counts;
  for (const auto& [term, number] : terms_) document_counts.emplace(term, document_counts_[number]);
  words.learn(std::move(document_counts), counts_.size());
  std::vector<double> weights(terms_.size());
  for (const auto& [term, number] : terms_) weights[number] = words.weight(term);
  stories_.reserve(counts_.size());
  for (const Counts& counts : counts_) stories_.push_back(story_of(counts, weights));
  counts_.clear();
}

Story Stories::story_of(const Counts& counts, const std::vector<double>& weights) const {
  std::vector<std::pair<double, std::uint32_t>> weighed;
  for (const auto& [term, count] : counts)
    if (document_counts_[term] <= common) weighed.emplace_back((1 + std::log(count)) * weights[term], term);
  std::ranges::sort(weighed, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  if (weighed.size() > key_terms) weighed.resize(key_terms);
  double square = 0;
  for (const auto& [weight, term] : weighed) square += weight * weight;
  Story story;
  for (const auto& [weight, term] : weighed)
    story.terms.emplace_back(term, static_cast<float>(weight / std::sqrt(square)));
  std::ranges::sort(story.terms);
  return story;
}

void Stories::place(std::vector<Reading>& readings, std::uint32_t article, Words& words) const {
  for (Reading& reading : readings) {
    reading.story = &stories_[article];
    reading.words = content_words(reading, words);
  }
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> Stories::kindred() const {
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> with_term;
  std::vector<bool> met(stories_.size());
  std::vector<std::uint32_t> candidates;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (std::uint32_t i = 0; i < stories_.size(); ++i) {
    if (stories_[i].terms.size() < least_terms) continue;
    for (const auto& [term, weight] : stories_[i].terms) {
      std::vector<std::uint32_t>& articles = with_term[term];
      for (const std::uint32_t j : articles)
        if (!met[j]) {
          met[j] = true;
          candidates.push_back(j);
        }
      articles.push_back(i);
    }
    for (const std::uint32_t j : candidates) {
      met[j] = false;
      if (same_story(stories_[i], stories_[j])) pairs.emplace_back(j, i);
    }
    candidates.clear();
  }
  std::ranges::sort(pairs);
  return pairs;
}

bool same_story(const Story& a, const Story& b) {
  if (&a == &b) return true;
  if (a.terms.size() < least_terms || b.terms.size() < least_terms) return false;
  double product = 0;
  for (auto x = a.terms.begin(), y = b.terms.begin(); x != a.terms.end() && y != b.terms.end();) {
    if (x->first == y->first)
      product += static_cast<double>(x++->second) * static_cast<double>(y++->second);
    else if (x->first < y->first)
      ++x;
    else
      ++y;
  }
  return product >= story_similarity;
}

}  // namespace gainsay::conflict
