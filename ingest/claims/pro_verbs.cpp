#include "ingest/claims/pro_verbs.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/utf8.h"

namespace gainsay::claims {
namespace {

constexpr std::size_t reach = 6;

/// "Do so", "doing that"; the bare verb only where something governs it ("no plans to do"), since "as he did" says that
/// it was done before.
bool is_pro_verb(const Statement& statement) {
  const Claim& claim = statement.claim;
  if (claim.predicate != "do") return false;
  if (claim.object.empty()) return statement.rule == "complement" || statement.rule == "noun_complement";
  const std::string object = ascii_lower(claim.object.text);
  return object == "so" || object == "it" || object == "that" || object == "this" || object == "the same" ||
         object == "same";
}

bool can_be_antecedent(const Claim& claim) {
  return claim.predicate != "do" && claim.predicate != "be" && claim.predicate != "exist" && !claim.object.empty();
}

/// Who does what is not said twice is who was said to do it: the same actor, or a pronoun that nothing else resolved.
bool same_agent(const Claim& antecedent, const Claim& claim) {
  if (antecedent.agent.entity && claim.agent.entity) return antecedent.agent.entity->id == claim.agent.entity->id;
  const std::string pronoun = ascii_lower(claim.agent.text);
  return antecedent.agent.entity && (pronoun == "it" || pronoun == "they" || pronoun == "he" || pronoun == "she");
}

}  // namespace

void resolve_pro_verbs(std::vector<Statement>& statements) {
  for (std::size_t at = 0; at < statements.size(); ++at) {
    Claim& claim = statements[at].claim;
    if (!is_pro_verb(statements[at])) continue;
    const Statement* found = nullptr;
    std::size_t clauses = 0;
    for (std::size_t back = 1; back <= at; ++back) {
      const Statement& before = statements[at - back];
      // The readings of one clause count once.
      if (before.claim.predicate_span != statements[at - back + 1].claim.predicate_span && ++clauses > reach) break;
      if (!can_be_antecedent(before.claim) || before.span.end > statements[at].span.end) continue;
      if (before.claim.object.span.overlaps(claim.predicate_span)) continue;  // "asked them to do so"
      if (same_agent(before.claim, claim)) {
        found = &before;
        break;
      }
    }
    if (!found) continue;
    std::string& text = statements[at].text;
    if (!claim.agent.entity) {
      claim.agent.entity = found->claim.agent.entity;
      const std::size_t pronoun = claim.agent.text.size();
      if (ascii_lower(text.substr(0, pronoun)) == ascii_lower(claim.agent.text))
        text.replace(0, pronoun, claim.agent.entity->name);
    }
    claim.predicate = found->claim.predicate;
    claim.object = found->claim.object;
    claim.recipient = found->claim.recipient;
    if (claim.place.empty()) claim.place = found->claim.place;
    if (text.ends_with('.')) text.pop_back();
    if (text.ends_with(" so")) text.resize(text.size() - 3);
    if (text.ends_with(" do")) text.resize(text.size() - 3);
    text += ' ' + claim.predicate + ' ' + claim.object.text;
    if (!claim.recipient.empty())
      text += " to " + (claim.recipient.entity ? claim.recipient.entity->name : claim.recipient.text);
    text += '.';
  }
}

}  // namespace gainsay::claims
