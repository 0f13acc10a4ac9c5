#include "ingest/claims/contested.h"

#include <algorithm>
#include <vector>

#include "ingest/claims/rejection_words.h"
#include "ingest/claims/voices.h"

namespace gainsay::claims {
namespace {

bool within(const std::vector<Span>& spans, const Span& word) {
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) { return span.contains(word); });
}

/// Whether the clause, or one that it is joined to, is what the content as a whole says. A second verb without a
/// subject may continue the verb of saying: "falsely claimed that he had paid and left".
bool heads_content(const Tree& tree, TokenIndex predicate, const Attribution& attribution) {
  TokenIndex top = predicate;
  while (tree[top].deprel == Deprel::conj && tree[top].head != no_head) {
    if (!tree.child(top, {Deprel::nsubj, Deprel::nsubj_pass})) return false;
    top = tree[top].head;
  }
  return tree[top].head == no_head || !within(attribution.contents, tree[tree[top].head].span);
}

bool says_falsely(std::string_view adverb) {
  return is_any_of(adverb, {"falsely", "wrongly", "erroneously", "incorrectly", "inaccurately", "mistakenly",
                            "untruthfully", "baselessly", "groundlessly", "misleadingly", "dishonestly"});
}

bool is_found_false(const Token& token, std::string_view lower) {
  return rejects_truth(token.lemma) ||
         is_any_of(lower, {"debunked", "discredited", "disproven", "disproved", "refuted"});
}

/// "Without evidence", "offering no proof", "citing no evidence".
bool is_without_grounds(const Tree& tree, TokenIndex child, const Attribution& attribution) {
  if (!is_any(tree[child].deprel, {Deprel::obl, Deprel::nmod, Deprel::advcl, Deprel::advmod})) return false;
  const bool without = tree.marker(child) == "without";
  for (const TokenIndex t : tree.subtree(child)) {
    if (within(attribution.contents, tree[t].span)) return false;
    if (!is_any_of(tree[t].lemma, {"evidence", "proof", "substantiation", "basis"})) continue;
    if (without) return true;
    for (const TokenIndex d : tree.children(t))
      if (tree[d].deprel == Deprel::det && tree.lower(d) == "no") return true;
  }
  return false;
}

/// The verbs and nouns of saying in the cue.
std::vector<TokenIndex> cue_words(const Tree& tree, const Attribution& attribution) {
  std::vector<TokenIndex> out;
  const auto& tokens = tree.text().tokens;
  for (const Span& cue : attribution.cues) {
    auto at = std::lower_bound(tokens.begin(), tokens.end(), cue.begin,
                               [](const Token& token, std::size_t begin) { return token.span.begin < begin; });
    for (; at != tokens.end() && at->span.end <= cue.end; ++at)
      if (at->upos == Upos::VERB || at->upos == Upos::NOUN) out.push_back(static_cast<TokenIndex>(at - tokens.begin()));
  }
  return out;
}

// What somebody has said; a notion or an idea may be nobody's.
bool is_something_said(std::string_view noun) {
  return is_any_of(noun, {"report", "rumor", "rumour", "claim", "allegation", "accusation", "charge", "assertion",
                          "suggestion", "insinuation", "complaint", "contention", "story", "statement", "speculation"});
}

bool rejects_reports(const Link& link) {
  return link.effect == Effect::negates && link.embedding->word_class == WordClass::verb &&
         link.embedding->negated == Effect::holds;
}

/// "Rejected the claims that": the noun below the rejecting verb that the clause hangs on, or beside which parsers hang
/// it.
std::optional<TokenIndex> noun_of_report(const Tree& tree, const Clause& clause,
                                         std::vector<Link>::const_iterator rejection) {
  for (auto link = std::next(rejection); link != clause.links.end(); ++link)
    if (link->embedding->word_class == WordClass::noun) return link->token;
  const auto object = tree.child(rejection->token, {Deprel::obj});
  return object && *object < clause.predicate && tree[*object].upos == Upos::NOUN ? object : std::nullopt;
}

}  // namespace

std::optional<Contest> contest_of(const Tree& tree, const Clause& clause, const Attributed& attributed,
                                  const Attribution& attribution) {
  if (clause.conditional || !heads_content(tree, clause.predicate, attribution)) return std::nullopt;
  for (const TokenIndex cue : cue_words(tree, attribution)) {
    const bool verb = tree[cue].upos == Upos::VERB;
    for (const TokenIndex c : tree.children(cue)) {
      const bool falsely = verb && tree[c].deprel == Deprel::advmod && says_falsely(tree.lower(c));
      const bool found_false = !verb && tree[c].deprel == Deprel::amod && is_found_false(tree[c], tree.lower(c));
      const bool groundless = verb && is_without_grounds(tree, c, attribution);
      if (!falsely && !found_false && !groundless) continue;
      const Span words = hull(tree[tree.subtree(c).front()].span, tree[tree.subtree(c).back()].span);
      return Contest{hull(words, tree[cue].span), groundless, attribution_at(attributed, tree[cue].span, &attribution)};
    }
  }
  return std::nullopt;
}

std::optional<RejectedReport> rejected_report(const Tree& tree, const Clause& clause, const Attributed& attributed,
                                              const Attribution* attribution) {
  const auto rejection = std::find_if(clause.links.begin(), clause.links.end(), rejects_reports);
  if (clause.conditional || rejection == clause.links.end()) return std::nullopt;
  const Span& verb = tree[rejection->token].span;
  RejectedReport out;
  out.rejecter = attribution_by(attributed, verb);
  if (!out.rejecter) out.rejecter = attribution_at(attributed, verb);
  if (attribution && attribution != out.rejecter && !within(attribution->contents, verb)) out.owner = attribution;
  const auto noun = noun_of_report(tree, clause, rejection);
  if (noun && !is_something_said(tree[*noun].lemma)) return std::nullopt;
  if (!noun && !out.owner) return std::nullopt;
  out.noun = noun;
  out.told = clause;
  out.told.links.erase(out.told.links.begin(), out.told.links.begin() + (rejection - clause.links.begin()) + 1);
  out.told.rule = rejected_report_rule;
  return out;
}

}  // namespace gainsay::claims
