#include "graph/query/passages.h"

#include <algorithm>

#include "gainsay/query.h"
#include "graph/query/context.h"
#include "graph/query/name_match.h"
#include "graph/query/told_order.h"
#include "lexicon/fold_name.h"

namespace gainsay {
namespace {

/// Of an actor without a mention of its own (one that only a cue implies) nothing can be shown.
constexpr std::size_t articles_tried = 8;

Position::ArticleRef ref_of(const Article& article) {
  return {article.id, article.version, article.path, article.title, article.outlet, article.url, article.published};
}

/// The first mention by the name; else the first of all.
const Span* mention_of(const Actor& actor, std::string_view name, const std::string& text) {
  const std::string folded = fold_name(name);
  const auto bears_name = [&](const Span& span) {
    return span.end <= text.size() && fold_name(covered(text, span)) == folded;
  };
  const auto named = std::ranges::find_if(actor.mentions, bears_name);
  if (named != actor.mentions.end()) return &*named;
  return actor.mentions.empty() ? nullptr : &actor.mentions.front();
}

}  // namespace

Passage Passages::of(const Position& position) {
  const Statement& statement = position.statement;
  return cut(position.article, {position.article.version, statement.span, statement.text, statement.claim_id.value});
}

std::optional<Passage> Passages::naming(const EntityId& actor, std::string_view name) {
  for (const ArticleId& article : store_.articles_naming(actor, articles_tried))
    if (auto passage = naming(actor, name, article)) return passage;
  return std::nullopt;
}

std::optional<Passage> Passages::naming(const EntityId& actor, std::string_view name, const ArticleId& article) {
  const auto extraction = store_.extraction(article);
  if (!extraction) return std::nullopt;
  const std::string& text = extraction->article.text;
  for (const Actor& candidate : extraction->attributed.actors) {
    const Span* mention = candidate.named.id == actor ? mention_of(candidate, name, text) : nullptr;
    if (mention == nullptr || mention->end > text.size()) continue;
    return cut(ref_of(extraction->article),
               {extraction->article.version, *mention, text.substr(mention->begin, mention->size()), actor.value});
  }
  return std::nullopt;
}

Passage Passages::cut(const Position::ArticleRef& article, const RulingAnchor& anchor) {
  const Context context = context_of(texts_.article(article.id), anchor.span);
  return {article, anchor, context.before, texts_.quote(article.id, anchor.span), context.after};
}

std::vector<Passage> passages_of(const Store& store, const ClaimId& claim) {
  std::vector<Position> mentions = store.positions_of({claim});
  std::ranges::sort(mentions, told_before);
  Passages passages(store);
  std::vector<Passage> out;
  for (const Position& mention : mentions) out.push_back(passages.of(mention));
  return out;
}

std::vector<Passage> passages_naming(const Store& store, std::string_view name, std::size_t most) {
  Passages passages(store);
  std::vector<Passage> out;
  for (const EntityId& actor : matching_entities(store, name))
    for (const ArticleId& article : store.articles_naming(actor, most))
      if (auto passage = passages.naming(actor, name, article)) out.push_back(std::move(*passage));
  std::ranges::stable_sort(out, {}, [](const Passage& passage) { return passage.article.id; });
  return out;
}

}  // namespace gainsay
