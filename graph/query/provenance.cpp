#include "graph/query/provenance.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/content_id.h"
#include "base/utf8.h"
#include "graph/query/citation_graph.h"

namespace gainsay {
namespace {

/// Shorter sentences can be the same by chance.
constexpr std::size_t least_words_of_a_copy = 6;

bool publishes(EntityKind kind) {
  return kind == EntityKind::outlet || kind == EntityKind::agency || kind == EntityKind::article;
}

/// "" where the words are too few to tell a copy by.
std::string words_of_copy(const std::string& sentence) {
  std::string words = ascii_lower(single_spaced(sentence));
  const auto blanks = static_cast<std::size_t>(std::ranges::count(words, ' '));
  return blanks + 1 < least_words_of_a_copy ? std::string() : words;
}

bool by_name(const Named& a, const Named& b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); }

void sort_names(std::vector<Named>& names) {
  std::ranges::sort(names, by_name);
  names.erase(std::unique(names.begin(), names.end(), [](const Named& a, const Named& b) { return a.id == b.id; }),
              names.end());
}

bool is_unnamed(const Position& mention) { return mention.chain.back().who.kind == EntityKind::unnamed; }

/// Whether copies of one text share the end of its chain: it names nobody.
bool ends_in_the_text(const Position& mention) {
  return !mention.chain.empty() && (is_unnamed(mention) || publishes(mention.chain.back().who.kind));
}

/// The vertex of each hop, for every mention.
class HopKeys {
 public:
  explicit HopKeys(const std::vector<Position>& mentions) {
    std::vector<std::string> texts;
    std::vector<std::string> words;
    for (const Position& mention : mentions) {
      keys_.push_back(keys_of(mention));
      texts.push_back(mention.article.version.value);
      words.push_back(words_of_copy(mention.statement.text));
    }
    join_copies(mentions, texts);
    join_copies(mentions, words);
  }

  [[nodiscard]] const std::vector<std::string>& of(std::size_t mention) const { return keys_[mention]; }

  /// Publishers who print the same words, the larger groups first.
  [[nodiscard]] std::vector<OriginMerge> copies() const {
    std::vector<OriginMerge> all = copies_;
    std::ranges::stable_sort(all, [](const OriginMerge& a, const OriginMerge& b) {
      return a.sources.size() != b.sources.size() ? a.sources.size() > b.sources.size()
                                                  : by_name(a.sources[0], b.sources[0]);
    });
    std::vector<OriginMerge> kept;
    for (OriginMerge& merge : all) {
      const auto holds = [&](const OriginMerge& larger) {
        return std::ranges::includes(larger.sources, merge.sources, by_name);
      };
      if (std::ranges::none_of(kept, holds)) kept.push_back(std::move(merge));
    }
    return kept;
  }

 private:
  static std::vector<std::string> keys_of(const Position& mention) {
    std::vector<std::string> keys;
    for (const Hop& hop : mention.chain) {
      const std::string above = keys.empty() ? "" : keys.back();
      keys.push_back(hop.who.kind == EntityKind::unnamed ? content_id({above, ascii_lower(hop.who.name)})
                                                         : hop.who.id.value);
    }
    return keys;
  }

  /// Mentions with equal `marks` get the end of the chain of one of them, an agency's where there is one.
  void join_copies(const std::vector<Position>& mentions, const std::vector<std::string>& marks) {
    std::map<std::pair<std::string, bool>, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < mentions.size(); ++i)
      if (!marks[i].empty() && ends_in_the_text(mentions[i])) groups[{marks[i], is_unnamed(mentions[i])}].push_back(i);
    for (const auto& [mark, members] : groups) {
      const auto weight = [&](std::size_t i) {
        return std::pair(mentions[i].chain.back().who.kind != EntityKind::agency, keys_[i].back());
      };
      const std::string end = keys_[std::ranges::min(members, {}, weight)].back();
      OriginMerge merge{{}, "print the same words"};
      for (const std::size_t i : members) {
        keys_[i].back() = end;
        merge.sources.push_back(mentions[i].chain.front().who);
      }
      sort_names(merge.sources);
      if (merge.sources.size() > 1) copies_.push_back(std::move(merge));
    }
  }

  std::vector<std::vector<std::string>> keys_;
  std::vector<OriginMerge> copies_;
};

Origin::Kind kind_of(const std::vector<Named>& who) {
  if (who.size() > 1) return Origin::Kind::circle;
  if (who[0].kind == EntityKind::unnamed) return Origin::Kind::unnamed;
  return publishes(who[0].kind) ? Origin::Kind::publisher : Origin::Kind::named;
}

std::vector<Named> all_of(const std::vector<Origin>& origins, std::set<Origin::Kind> kinds) {
  std::vector<Named> out;
  for (const Origin& origin : origins)
    if (kinds.contains(origin.kind)) out.insert(out.end(), origin.who.begin(), origin.who.end());
  sort_names(out);
  return out;
}

std::size_t count_of(const std::vector<Origin>& origins, Origin::Kind kind) {
  return static_cast<std::size_t>(std::ranges::count(origins, kind, &Origin::kind));
}

void count_origins(Provenance& out) {
  const std::size_t named = count_of(out.origins, Origin::Kind::named);
  const std::size_t unnamed = count_of(out.origins, Origin::Kind::unnamed);
  const std::size_t others = out.origins.size() - named - unnamed;
  out.most = out.origins.size();
  out.least = named + (unnamed > 0 ? 1 : 0);
  if (unnamed > 1) out.assumed.push_back({all_of(out.origins, {Origin::Kind::unnamed}), "are the same people"});
  if (others > 0 && out.least > 0)
    out.assumed.push_back({all_of(out.origins, {Origin::Kind::publisher, Origin::Kind::circle}),
                           "name no source for it and have it from the other origins"});
  if (others > 1 && out.least == 0)
    out.assumed.push_back({all_of(out.origins, {Origin::Kind::publisher, Origin::Kind::circle}),
                           "name no source for it and have it from one another"});
  if (out.least == 0 && others > 0) out.least = 1;
}

}  // namespace

Provenance provenance_of(const std::vector<Position>& mentions) {
  CitationGraph graph;
  const HopKeys keys(mentions);
  for (std::size_t i = 0; i < mentions.size(); ++i) graph.add_chain(mentions[i].chain, keys.of(i));
  Provenance out;
  out.certain = keys.copies();
  std::map<CitationGraph::Vertex, std::size_t> origin_at;
  for (const std::vector<CitationGraph::Vertex>& component : graph.components()) {
    std::vector<Named> who;
    for (const CitationGraph::Vertex vertex : component) who.push_back(graph.named(vertex));
    sort_names(who);
    if (who.size() > 1) out.circles.push_back(who);
    if (graph.cites_others(component)) continue;
    for (const CitationGraph::Vertex vertex : component) origin_at.emplace(vertex, out.origins.size());
    out.origins.push_back({kind_of(who), who, {}});
  }
  for (const CitationGraph::Vertex vertex : graph.bottlenecks()) out.bottlenecks.push_back(graph.named(vertex));
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (keys.of(i).empty()) continue;
    for (const CitationGraph::Vertex end : graph.reached_from(*graph.find(keys.of(i).back()))) {
      const auto origin = origin_at.find(end);
      if (origin == origin_at.end()) continue;
      std::vector<std::size_t>& leading_here = out.origins[origin->second].mentions;
      if (leading_here.empty() || leading_here.back() != i) leading_here.push_back(i);
    }
  }
  std::ranges::sort(out.circles, [](const auto& a, const auto& b) { return by_name(a[0], b[0]); });
  std::ranges::sort(out.origins, [](const Origin& a, const Origin& b) {
    return a.kind != b.kind ? a.kind < b.kind : by_name(a.who[0], b.who[0]);
  });
  count_origins(out);
  return out;
}

}  // namespace gainsay
