#include "graph/query/article_changes.h"

#include <algorithm>
#include <set>
#include <string>

#include "gainsay/query.h"
#include "graph/store/positions.h"

namespace gainsay {
namespace {

/// What a text says, by claim and by sentence: the claim of a sentence whose words do not name who is meant is another
/// one where it stands in another place.
class Said {
 public:
  explicit Said(const Extraction& extraction) {
    for (const Statement& statement : extraction.statements) {
      claims_.insert(statement.claim_id);
      sentences_.insert(statement.text);
    }
  }
  [[nodiscard]] bool has(const Statement& statement) const {
    return claims_.contains(statement.claim_id) || sentences_.contains(statement.text);
  }

 private:
  std::set<ClaimId> claims_;
  std::set<std::string> sentences_;
};

MentionView view_of(const Position& position, const Extraction& extraction) {
  const std::string& text = extraction.article.text;
  const std::size_t begin = std::min(position.statement.span.begin, text.size());
  const std::size_t end = std::clamp(position.statement.span.end, begin, text.size());
  return {position, text.substr(begin, end - begin), std::vector<std::optional<ArticleId>>(position.chain.size())};
}

bool is_same_party(const Phrase& a, const Phrase& b) {
  if (a.entity && b.entity) return a.entity->id == b.entity->id;
  return !a.empty() && a.head == b.head;
}

/// Whether one reads as the other's other wording: the same one does the same, or the same is done.
bool is_reworded(const Claim& before, const Claim& after) {
  const bool same_agent = is_same_party(before.agent, after.agent);
  const bool same_object = is_same_party(before.object, after.object);
  return (before.predicate == after.predicate && (same_agent || same_object)) || (same_agent && same_object);
}

ArticleChange compare(const Extraction& before, const Extraction& after) {
  ArticleChange out;
  out.before = before.article.version;
  for (const Position& position : withdrawn(before, after)) out.statements.push_back({view_of(position, before), {}});
  for (const Position& position : withdrawn(after, before)) {
    const auto same = std::ranges::find_if(out.statements, [&](const ChangedStatement& changed) {
      return changed.before && !changed.after &&
             is_reworded(changed.before->position.statement.claim, position.statement.claim);
    });
    if (same != out.statements.end())
      same->after = view_of(position, after);
    else
      out.statements.push_back({{}, view_of(position, after)});
  }
  const Article& now = after.article;
  out.article = {now.id, now.version, now.path, now.title, now.outlet, now.url, now.published};
  return out;
}

/// The current and an earlier text of one article.
struct Texts {
  Extraction before;
  Extraction after;
};

std::optional<Texts> texts_of(const Store& store, const EditionRef& edition) {
  auto before = store.extraction(edition);
  auto after = store.extraction(edition.article);
  if (!before || !after) return std::nullopt;
  return Texts{std::move(*before), std::move(*after)};
}

}  // namespace

std::vector<Position> withdrawn(const Extraction& before, const Extraction& after) {
  const Said said(after);
  std::vector<Position> out = positions_of(before);
  std::erase_if(out, [&](const Position& p) { return p.statement.claim.conditional || said.has(p.statement); });
  return out;
}

std::vector<MentionView> withdrawn_mentions(const Store& store, const ClaimId& claim) {
  std::vector<MentionView> out;
  for (const EditionRef& edition : store.superseded({claim}))
    if (const auto texts = texts_of(store, edition))
      for (const Position& position : withdrawn(texts->before, texts->after))
        if (position.statement.claim_id == claim) out.push_back(view_of(position, texts->before));
  return out;
}

std::vector<SupportView> lost_supports(const Store& store, const ClaimId& claim) {
  std::vector<SupportView> out;
  for (const LostSupport& lost : store.lost_supports_of({claim}))
    if (const auto texts = texts_of(store, lost.edition))
      for (const Position& position : withdrawn(texts->before, texts->after))
        if (position.statement.id == lost.support.evidence_from)
          out.push_back({lost.support.from, view_of(position, texts->before), lost.support.rule});
  return out;
}

std::vector<ArticleChange> changes_of(const Store& store) {
  std::vector<ArticleChange> out;
  for (const EditionRef& edition : store.superseded({}))
    if (const auto texts = texts_of(store, edition))
      if (ArticleChange change = compare(texts->before, texts->after); !change.statements.empty())
        out.push_back(std::move(change));
  return out;
}

}  // namespace gainsay
