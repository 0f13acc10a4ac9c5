#include "lexicon/taxonomy.h"

#include <algorithm>
#include <memory>
#include <string>

namespace gainsay::lexicon {
namespace {

constexpr std::size_t most_senses = 4;
constexpr std::size_t unseen_senses = 2;
constexpr std::uint32_t rare = 10;  // a sense this many times rarer than the first is not "frequent"
// Siblings and cousins: a common ancestor close to both and not near the top of the tree.
constexpr std::uint32_t near_steps = 3;
constexpr double near_similarity = 0.8;
constexpr std::size_t usual_ancestors = 64;

bool contains(const std::vector<std::uint32_t>& synsets, std::uint32_t synset) {
  return std::find(synsets.begin(), synsets.end(), synset) != synsets.end();
}

}  // namespace

Taxonomy::Taxonomy(const Tables& tables) : tables_(tables) {
  for (std::size_t c = 0; c < word_classes; ++c)
    places_[c] = std::vector<std::atomic<const Place*>>(tables.lemmas[c].size());
}

Taxonomy::~Taxonomy() {
  for (auto& of_class : places_)
    for (auto& place : of_class) delete place.load(std::memory_order_relaxed);
}

const Taxonomy::Place& Taxonomy::place_of(std::uint32_t lemma, WordClass word_class) const {
  std::atomic<const Place*>& kept = places_[static_cast<std::size_t>(word_class)][lemma];
  if (const Place* known = kept.load(std::memory_order_acquire)) return *known;
  auto made = std::make_unique<Place>();
  made->senses = frequent_senses(lemma, word_class);
  made->ancestors = ancestors(made->senses);
  made->ancestors.shrink_to_fit();
  const Place* other = nullptr;
  if (!kept.compare_exchange_strong(other, made.get(), std::memory_order_acq_rel)) return *other;
  return *made.release();
}

const Taxonomy::Place* Taxonomy::place_of(std::string_view lemma, WordClass word_class) const {
  const auto index = tables_.find(lemma, word_class);
  return index ? &place_of(*index, word_class) : nullptr;
}

std::vector<std::uint32_t> Taxonomy::frequent_senses(std::string_view lemma, WordClass word_class) const {
  const Place* place = place_of(lemma, word_class);
  return place ? place->senses : std::vector<std::uint32_t>();
}

std::vector<std::uint32_t> Taxonomy::frequent_senses(std::uint32_t lemma, WordClass word_class) const {
  std::vector<std::uint32_t> out;
  const auto c = static_cast<std::size_t>(word_class);
  const LemmaRecord& record = tables_.lemmas[c][lemma];
  const auto senses = tables_.senses[c].subspan(record.first_sense, record.sense_count);
  const std::uint32_t top = senses.empty() ? 0 : senses.front().count;
  for (const SenseRecord& sense : senses) {
    const bool frequent = top == 0 ? out.size() < unseen_senses : sense.count * rare >= top && out.size() < most_senses;
    if (frequent) out.push_back(sense.synset);
  }
  return out;
}

std::vector<Taxonomy::Ancestor> Taxonomy::ancestors(const std::vector<std::uint32_t>& synsets) const {
  std::vector<Ancestor> out;
  out.reserve(usual_ancestors);
  for (const std::uint32_t synset : synsets)
    if (std::none_of(out.begin(), out.end(), [&](const Ancestor& a) { return a.synset == synset; }))
      out.push_back({synset, 0});
  // Breadth first, so that each synset is met by its shortest way.
  for (std::size_t at = 0; at < out.size(); ++at) {
    const Ancestor current = out[at];
    const SynsetRecord& record = tables_.synsets[current.synset];
    for (const std::uint32_t up : tables_.hypernyms.subspan(record.first_hypernym, record.hypernym_count))
      if (std::none_of(out.begin(), out.end(), [&](const Ancestor& a) { return a.synset == up; }))
        out.push_back({up, current.distance + 1});
  }
  return out;
}

bool Taxonomy::antonyms(std::uint32_t a, std::uint32_t b, WordClass word_class) const {
  const auto& links = tables_.antonyms[static_cast<std::size_t>(word_class)];
  return std::binary_search(
      links.begin(), links.end(), LinkRecord{a, b, static_cast<std::uint32_t>(word_class)},
      [](const LinkRecord& x, const LinkRecord& y) { return x.a != y.a ? x.a < y.a : x.b < y.b; });
}

WordRelation Taxonomy::relation(std::string_view a, std::string_view b, WordClass word_class) const {
  if (a == b) return WordRelation::same;
  const auto lemma_a = tables_.find(a, word_class);
  const auto lemma_b = lemma_a ? tables_.find(b, word_class) : std::nullopt;
  if (!lemma_a || !lemma_b) return WordRelation::unrelated;
  if (antonyms(*lemma_a, *lemma_b, word_class)) return WordRelation::antonym;
  const auto& [senses_a, up_a] = place_of(*lemma_a, word_class);
  const auto& [senses_b, up_b] = place_of(*lemma_b, word_class);
  if (senses_a.empty() || senses_b.empty()) return WordRelation::unrelated;
  for (const std::uint32_t sense : senses_a)
    if (contains(senses_b, sense)) return WordRelation::same;
  for (const Ancestor& ancestor : up_a)
    if (contains(senses_b, ancestor.synset)) return WordRelation::narrower;
  for (const Ancestor& ancestor : up_b)
    if (contains(senses_a, ancestor.synset)) return WordRelation::broader;
  // Ancestors stand by distance.
  for (const Ancestor& x : up_a) {
    if (x.distance > near_steps) break;
    for (const Ancestor& y : up_b) {
      if (x.distance + y.distance > near_steps) break;
      if (x.synset != y.synset) continue;
      const double depth = tables_.synsets[x.synset].depth;
      if (2 * depth / (2 * depth + x.distance + y.distance) >= near_similarity) return WordRelation::related;
    }
  }
  return WordRelation::unrelated;
}

double Taxonomy::similarity(std::string_view a, std::string_view b, WordClass word_class) const {
  if (a == b) return 1;
  const Place* place_a = place_of(a, word_class);
  const Place* place_b = place_of(b, word_class);
  if (!place_a || !place_b) return 0;
  double best = 0;
  for (const Ancestor& x : place_a->ancestors)
    for (const Ancestor& y : place_b->ancestors)
      if (x.synset == y.synset) {
        const double depth = tables_.synsets[x.synset].depth;
        best = std::max(best, 2 * depth / (2 * depth + x.distance + y.distance));
      }
  return best;
}

bool Taxonomy::is_a(std::string_view lemma, std::string_view category) const {
  if (lemma == category) return true;
  const Place* wanted = place_of(category, WordClass::noun);
  const Place* place = place_of(lemma, WordClass::noun);
  if (!wanted || wanted->senses.empty() || !place) return false;
  return std::ranges::any_of(place->ancestors,
                             [&](const Ancestor& ancestor) { return ancestor.synset == wanted->senses.front(); });
}

std::vector<std::string> Taxonomy::derived(std::string_view lemma, WordClass from, WordClass to) const {
  std::vector<std::string> out;
  const auto index = tables_.find(lemma, from);
  if (!index) return out;
  const auto& links = tables_.derivations[static_cast<std::size_t>(from)];
  auto at = std::lower_bound(links.begin(), links.end(), *index,
                             [](const LinkRecord& link, std::uint32_t key) { return link.a < key; });
  for (; at != links.end() && at->a == *index; ++at)
    if (at->to == static_cast<std::uint32_t>(to))
      out.emplace_back(tables_.text(tables_.lemmas[static_cast<std::size_t>(to)][at->b].text));
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace gainsay::lexicon
