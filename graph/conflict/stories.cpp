#include "graph/conflict/stories.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <unordered_map>

#include "base/utf8.h"
#include "graph/conflict/alignment.h"
#include "graph/conflict/coverage.h"

namespace gainsay::conflict {
namespace {

constexpr std::size_t key_terms = 40;      ///< an article's weightiest words
constexpr double story_similarity = 0.20;  ///< cosine from which two articles tell of the same events
constexpr double kin_similarity = 0.12;    ///< the same where both have kin in common
constexpr std::size_t least_common_kin = 2;
constexpr std::size_t least_terms = 5;  ///< a shorter text tells no story
constexpr std::size_t common = 200;     ///< a word of more articles than that tells no two of them apart

/// The cosine of the two.
double similarity(const Story& a, const Story& b) {
  double product = 0;
  for (auto x = a.terms.begin(), y = b.terms.begin(); x != a.terms.end() && y != b.terms.end();) {
    if (x->first == y->first)
      product += static_cast<double>(x++->second) * static_cast<double>(y++->second);
    else if (x->first < y->first)
      ++x;
    else
      ++y;
  }
  return product;
}

}  // namespace

void Stories::add(const std::vector<Reading>& readings, Words& words) {
  std::map<std::uint32_t, std::uint32_t> counts;
  const auto count = [&](std::string term) {
    const auto [place, is_new] = terms_.try_emplace(std::move(term), static_cast<std::uint32_t>(terms_.size()));
    ++counts[place->second];
  };
  for (const Reading& reading : readings) {
    for (std::string& term : content_words(reading, words)) count(std::move(term));
    if (!reading.predicate.empty() && has_content(reading.predicate)) count(reading.predicate);
  }
  document_counts_.resize(terms_.size());
  for (const auto& [term, times] : counts) ++document_counts_[term];
  counts_.emplace_back(counts.begin(), counts.end());
}

void Stories::finish(Words& words) {
  std::unordered_map<std::string, std::uint32_t> document_counts;
  for (const auto& [term, number] : terms_) document_counts.emplace(term, document_counts_[number]);
  words.learn(std::move(document_counts), counts_.size());
  std::vector<double> weights(terms_.size());
  for (const auto& [term, number] : terms_) weights[number] = words.weight(term);
  stories_.reserve(counts_.size());
  for (const Counts& counts : counts_) {
    stories_.push_back(story_of(counts, weights));
    stories_.back().article = static_cast<std::uint32_t>(stories_.size() - 1);
  }
  counts_.clear();
  find_kin();
  join_by_common_kin();
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

void Stories::find_kin() {
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> with_term;
  std::vector<bool> met(stories_.size());
  std::vector<std::uint32_t> candidates;
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
      if (similarity(stories_[i], stories_[j]) < story_similarity) continue;
      stories_[i].kin.push_back(j);
      stories_[j].kin.push_back(i);
    }
    candidates.clear();
  }
  for (Story& story : stories_) std::ranges::sort(story.kin);
}

void Stories::join_by_common_kin() {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> joined;
  for (const Story& story : stories_) {
    std::map<std::uint32_t, std::size_t> common_kin;
    for (const std::uint32_t kin : story.kin)
      for (const std::uint32_t other : stories_[kin].kin)
        if (other > story.article) ++common_kin[other];
    for (const auto& [other, count] : common_kin)
      if (count >= least_common_kin && !std::ranges::binary_search(story.kin, other) &&
          similarity(story, stories_[other]) >= kin_similarity)
        joined.emplace_back(story.article, other);
  }
  for (const auto& [a, b] : joined) {
    stories_[a].kin.push_back(b);
    stories_[b].kin.push_back(a);
  }
  for (Story& story : stories_) std::ranges::sort(story.kin);
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> Stories::kindred() const {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const Story& story : stories_)
    for (const std::uint32_t other : story.kin)
      if (story.article < other) pairs.emplace_back(story.article, other);
  return pairs;
}

bool same_story(const Story& a, const Story& b) { return &a == &b || std::ranges::binary_search(a.kin, b.article); }

}  // namespace gainsay::conflict
