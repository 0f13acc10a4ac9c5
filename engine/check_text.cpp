#include <algorithm>
#include <map>
#include <set>

#include "base/content_id.h"
#include "base/utf8.h"
#include "gainsay/conflicts.h"
#include "gainsay/engine.h"
#include "graph/query/mention_views.h"
#include "graph/query/name_match.h"
#include "graph/query/told_order.h"
#include "graph/store/positions.h"

namespace gainsay {
namespace {

constexpr const char* own_id = "sentence:";

Article article_of(const std::string& text, const DateInterval& said) {
  Article article;
  article.text = to_valid_utf8(text);
  article.version = VersionId(sha256_hex(article.text));
  article.id = ArticleId(own_id + article.version.value);
  article.path = "your sentence";
  article.language = "en";
  article.published = said;
  article.blocks.push_back({{0, article.text.size()}, BlockKind::paragraph});
  return article;
}

DateInterval period_of(const Store& store) {
  DateInterval out;
  for (const ArticleEntry& article : store.articles()) {
    const DateInterval& published = article.ref.published;
    if (published.begin && (!out.begin || *published.begin < *out.begin)) out.begin = published.begin;
    if (published.end && (!out.end || *out.end < *published.end)) out.end = published.end;
  }
  return out;
}

/// What the sentence attributes to somebody keeps its speaker.
std::vector<Position> positions_asked(const Extraction& extraction, const DateInterval& said) {
  std::vector<Position> out = positions_of(extraction);
  for (Position& position : out) {
    if (!position.said.known()) position.said = said;
    if (!position.statement.attribution.empty()) continue;
    position.chain.clear();
    position.speaker = Named{EntityId(extraction.article.id.value), "Your sentence", EntityKind::document};
  }
  return out;
}

std::vector<Phrase*> phrases_of(Claim& claim) {
  std::vector<Phrase*> out{&claim.agent, &claim.object, &claim.recipient, &claim.place};
  for (Argument& argument : claim.arguments) out.push_back(&argument.phrase);
  return out;
}

/// Which entity of the store a name of the sentence means: "Blinken" is whoever of that name is named most often.
class NamesInStore {
 public:
  NamesInStore(const Store& store, std::vector<Position>& asked) {
    for (Position& position : asked)
      for (Phrase* phrase : phrases_of(position.statement.claim)) {
        if (!phrase->entity) continue;
        const auto [candidates, is_new] = candidates_.try_emplace(phrase->entity->id);
        if (!is_new) continue;
        for (const KnownEntity& known : entities_called(store, phrase->entity->name))
          candidates->second.emplace(known.named.id, known.named.kind);
      }
  }

  [[nodiscard]] std::set<EntityId> all() const {
    std::set<EntityId> out;
    for (const auto& [id, meant] : candidates_)
      for (const auto& [one, kind] : meant) out.insert(one);
    return out;
  }

  void resolve(std::vector<Position>& asked, std::vector<Position>& known) {
    Times named;
    for (Position& position : known)
      for (Phrase* phrase : phrases_of(position.statement.claim))
        if (phrase->entity) ++named[phrase->entity->id][phrase->entity->name];
    for (Position& position : asked) {
      for (Phrase* phrase : phrases_of(position.statement.claim))
        if (phrase->entity) phrase->entity = most_named(*phrase->entity, named);
      position.statement.claim_id = claim_id_of(position.statement.claim);
    }
    use_rulings(asked, known);
  }

 private:
  /// What is read as a claim that people merged with another is of that one.
  static void use_rulings(std::vector<Position>& asked, const std::vector<Position>& known) {
    std::map<ClaimId, ClaimId> ruled;
    for (const Position& position : asked) ruled.emplace(position.statement.claim_id, position.statement.claim_id);
    for (const Position& position : known)
      if (const auto read = ruled.find(claim_id_of(position.statement.claim)); read != ruled.end())
        read->second = position.statement.claim_id;
    for (Position& position : asked) position.statement.claim_id = ruled.at(position.statement.claim_id);
  }

  using Times = std::map<EntityId, std::map<std::string, std::size_t>>;  // how often each name of it stands in a claim

  [[nodiscard]] Named most_named(const Named& asked, const Times& times) const {
    EntityId best = asked.id;
    EntityKind kind_of_best = asked.kind;
    for (const auto& [id, kind] : candidates_.at(asked.id))
      if (sum_of(times, id) > sum_of(times, best)) best = id, kind_of_best = kind;
    const auto names = times.find(best);
    if (best == asked.id || names == times.end()) return asked;
    const auto by_times = [](const auto& a, const auto& b) { return a.second < b.second; };
    return {best, std::ranges::max_element(names->second, by_times)->first, kind_of_best};
  }

  static std::size_t sum_of(const Times& times, const EntityId& id) {
    std::size_t sum = 0;
    if (const auto names = times.find(id); names != times.end())
      for (const auto& [name, count] : names->second) sum += count;
    return sum;
  }

  std::map<EntityId, std::map<EntityId, EntityKind>> candidates_;  ///< of each asked one
};

/// What names anybody of the sentence is of interest; for a claim that names nobody, what names its things is.
Interest interest_of(std::vector<Position>& asked, const NamesInStore& names) {
  Interest interest{names.all(), {}};
  for (Position& position : asked) {
    Claim& claim = position.statement.claim;
    bool has_name = false;
    for (const Phrase* phrase : phrases_of(claim)) {
      if (phrase->entity) interest.entities.insert(phrase->entity->id);
      has_name = has_name || phrase->entity;
    }
    if (!claim.agent.entity && !claim.agent.head.empty()) interest.words.push_back(claim.agent.head);
    if (!has_name && !claim.object.head.empty()) interest.words.push_back(claim.object.head);
  }
  return interest;
}

/// Shows conflicts and mentions where a side may be the sentence itself, which the store does not hold.
class Views {
 public:
  Views(const Store& store, const std::string& text, std::vector<Position> known, std::vector<Position> asked)
      : store_views_(store), text_(text) {
    for (std::vector<Position>* positions : {&known, &asked})
      for (Position& position : *positions) {
        mentions_[position.statement.claim_id].push_back(position);
        by_id_.try_emplace(position.statement.id, std::move(position));
      }
  }

  MentionView mention(const Position& position) { return store_views_.of(position); }

  std::optional<MentionView> mention(const StatementId& id) {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? std::nullopt : std::optional(mention(found->second));
  }

  [[nodiscard]] std::vector<Position> mentions_of(const ClaimId& claim) const {
    const auto found = mentions_.find(claim);
    return found == mentions_.end() ? std::vector<Position>() : found->second;
  }

  std::optional<ConflictView> conflict(const Conflict& conflict) {
    const auto a = by_id_.find(conflict.a);
    const auto b = by_id_.find(conflict.b);
    if (a == by_id_.end() || b == by_id_.end()) return std::nullopt;
    return ConflictView{conflict, side(a->second, conflict.opposing_a), side(b->second, conflict.opposing_b)};
  }

 private:
  SideView side(const Position& position, const std::vector<Span>& opposing) {
    SideView out{position, {}, {}, {}, opposing, {}};
    const Span& span = position.statement.span;
    if (position.article.id.value.starts_with(own_id)) {
      out.quote = text_.substr(std::min(span.begin, text_.size()), span.size());
      return out;
    }
    out.quote = store_views_.texts().quote(position.article.id, span);
    for (const Position& mention : mentions_of(position.statement.claim_id))
      if (mention.statement.id != position.statement.id) out.mentions.push_back(mention);
    return out;
  }

  MentionViews store_views_;
  const std::string& text_;
  std::map<StatementId, Position> by_id_;
  std::map<ClaimId, std::vector<Position>> mentions_;
};

/// Who asks about what an article tells means its story: the sentence is held against each article as if another of the
/// same story said it.
std::vector<Position> with_sentence_told_in_each(const std::vector<Position>& known,
                                                 const std::vector<Position>& asked) {
  std::map<ArticleId, const Position::ArticleRef*> articles;
  for (const Position& position : known) articles.emplace(position.article.id, &position.article);
  std::vector<Position> all = known;
  for (const auto& [id, article] : articles)
    for (Position position : asked) {
      position.article.id = ArticleId(position.article.id.value + " in " + id.value);
      position.article.text = article->text;
      all.push_back(std::move(position));
    }
  return all;
}

CheckedClaim checked(const Statement& statement, const ConflictFindings& findings, Views& views) {
  CheckedClaim out;
  out.statement = statement;
  std::vector<Position> same = views.mentions_of(statement.claim_id);
  std::erase_if(same, [](const Position& p) { return p.article.id.value.starts_with(own_id); });
  std::ranges::sort(same, told_before);
  for (const Position& mention : same) out.same.push_back(views.mention(mention));
  for (const Conflict& conflict : findings.conflicts)
    if (conflict.claim_a == statement.claim_id || conflict.claim_b == statement.claim_id)
      if (auto view = views.conflict(conflict)) out.conflicts.push_back(std::move(*view));
  for (const Support& support : findings.supports) {
    const bool is_backed = support.to == statement.claim_id;
    if (!is_backed && support.from != statement.claim_id) continue;
    if (auto evidence = views.mention(is_backed ? support.evidence_from : support.evidence_to))
      out.supports.push_back({is_backed ? support.from : support.to, std::move(*evidence), support.rule});
  }
  return out;
}

}  // namespace

TextCheck check_text(const Engine& engine, const Store& store, const std::string& text, const DateInterval& said) {
  const Extraction extraction = engine.extract(article_of(text, said));
  TextCheck out;
  out.text = extraction.article.text;
  if (extraction.statements.empty()) return out;
  std::vector<Position> asked = positions_asked(extraction, said.known() ? said : period_of(store));
  NamesInStore names(store, asked);
  std::vector<Position> known = store.positions_in_articles({interest_of(asked, names)});
  names.resolve(asked, known);
  ConflictFindings findings = find_conflicts(with_sentence_told_in_each(known, asked), engine.lexicon());
  if (!said.known())
    std::erase_if(findings.conflicts, [](const Conflict& c) { return c.conflict_class == ConflictClass::update; });
  out.held_against = known.size();
  Views views(store, out.text, std::move(known), asked);
  for (const Position& position : asked) out.claims.push_back(checked(position.statement, findings, views));
  return out;
}

}  // namespace gainsay
