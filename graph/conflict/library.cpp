#include "graph/conflict/library.h"

#include <algorithm>

#include "base/mention.h"
#include "graph/conflict/evidence_against.h"
#include "graph/conflict/rejections.h"
#include "graph/conflict/restated_figures.h"

namespace gainsay::conflict {
namespace {

constexpr std::size_t most_kept = 512;  // some 60 megabytes

void sort(std::vector<const Position*>& positions) {
  std::ranges::sort(positions, [](const Position* a, const Position* b) { return earlier(*a, *b); });
}

}  // namespace

std::uint32_t Library::add_held(std::vector<const Position*> positions) {
  sort(positions);
  auto article = std::make_shared<ArticlePositions>();
  article->in_order = std::move(positions);
  articles_.push_back({0, std::move(article)});
  return static_cast<std::uint32_t>(articles_.size() - 1);
}

std::uint32_t Library::add_stored(std::int64_t number) {
  articles_.push_back({number, nullptr});
  return static_cast<std::uint32_t>(articles_.size() - 1);
}

ArticlePositionsPtr Library::positions(std::uint32_t article) const {
  const Article& wanted = articles_[article];
  if (wanted.positions) return wanted.positions;
  const std::scoped_lock lock(mutex_);
  if (const auto known = kept_.find(article); known != kept_.end()) return known->second;
  auto read = std::make_shared<ArticlePositions>();
  read->owned = stored_->positions(wanted.number);
  for (const Position& position : read->owned) read->in_order.push_back(&position);
  sort(read->in_order);
  kept_.emplace(article, read);
  kept_order_.push_back(article);
  if (kept_order_.size() > most_kept) {
    kept_.erase(kept_order_.front());
    kept_order_.pop_front();
  }
  return read;
}

std::vector<Reading> read_article(const ArticlePositions& article, Words& words) {
  std::vector<Reading> readings;
  readings.reserve(article.in_order.size());
  for (const Position* position : article.in_order) readings.push_back(read_position(*position, words));
  resolve_rejections(readings, words);
  resolve_evidence_against(readings);
  resolve_restated_figures(readings, words);
  return readings;
}

}  // namespace gainsay::conflict
