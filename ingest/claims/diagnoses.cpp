#include "ingest/claims/diagnoses.h"

#include <initializer_list>
#include <optional>
#include <string>

namespace gainsay::claims {
namespace {

enum class Result { none, positive, negative };

Result result_named(std::string_view word) {
  if (word == "positive") return Result::positive;
  return word == "negative" ? Result::negative : Result::none;
}

/// The result, and the word for it: "tested positive", "came back negative", "were negative".
std::optional<TokenIndex> result_word(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex t : tree.subtree(predicate))
    if (result_named(tree.lower(t)) != Result::none) return t;
  return std::nullopt;
}

std::optional<TokenIndex> below(const Tree& tree, TokenIndex head, std::initializer_list<std::string_view> markers) {
  for (const TokenIndex c : tree.children(head))
    if (is_any(tree[c].deprel, {Deprel::obl, Deprel::nmod}) && is_any_of(tree.marker(c), markers)) return c;
  return std::nullopt;
}

bool is_test(std::string_view lemma) { return is_any_of(lemma, {"test", "result", "sample", "swab", "analysis"}); }

/// "The Marburg virus" is Marburg.
Phrase illness(const Tree& tree, const Entities& entities, TokenIndex head) {
  if (is_any_of(tree[head].lemma, {"virus", "fever", "disease", "infection"}))
    for (const TokenIndex c : tree.children(head))
      if (tree[c].upos == Upos::PROPN && is_any(tree[c].deprel, {Deprel::compound, Deprel::amod, Deprel::nmod}))
        return make_phrase(tree, entities, c);
  return make_phrase(tree, entities, head);
}

void have(Claim& claim, Phrase patient, Phrase what, bool is_negative, Span word) {
  claim.predicate = "have";
  claim.agent = std::move(patient);
  std::erase_if(claim.arguments, [&](const Argument& argument) { return argument.phrase.span.overlaps(what.span); });
  claim.object = std::move(what);
  claim.place = claim.place.span.overlaps(claim.agent.span) ? Phrase() : claim.place;
  if (!is_negative) return;
  const bool affirmed = claim.polarity == Polarity::affirmed;
  claim.polarity = affirmed ? Polarity::negated : Polarity::affirmed;
  if (affirmed)
    claim.negator = word;
  else
    claim.negator.reset();
}

bool read_test(const Tree& tree, TokenIndex predicate, const Entities& entities, Claim& claim) {
  const auto word = result_word(tree, predicate);
  if (!word) return false;
  const bool is_negative = result_named(tree.lower(*word)) == Result::negative;
  const auto named = [&](TokenIndex holder) { return below(tree, holder, {"for"}); };
  if (claim.predicate == "test") {
    auto what = named(*word);
    if (!what) what = named(predicate);
    if (!what) return false;
    Phrase patient = claim.agent.empty() || claim.agent.span == claim.object.span ? claim.object : claim.agent;
    if (patient.span.contains(tree[*word].span)) return false;
    have(claim, std::move(patient), illness(tree, entities, *what), is_negative, tree[*word].span);
    return true;
  }
  const auto subject = tree.child(predicate, {Deprel::nsubj});
  if (!subject || !is_test(tree[*subject].lemma)) return false;
  if (!is_any_of(tree[predicate].lemma, {"come", "be", "return", "prove", "positive", "negative", "show"}))
    return false;
  const auto patient = below(tree, *subject, {"on", "of", "from"});
  auto what = named(*subject);
  if (!what && patient) what = named(*patient);
  if (!what) what = named(*word);
  if (!patient || !what) return false;
  have(claim, make_phrase(tree, entities, *patient, {*what}), illness(tree, entities, *what), is_negative,
       tree[*word].span);
  return true;
}

}  // namespace

void unify_diagnosis(const Tree& tree, TokenIndex predicate, const Entities& entities, Claim& claim) {
  if (read_test(tree, predicate, entities, claim)) return;
  if (is_any_of(claim.predicate, {"diagnose", "infect"}) && claim.agent.empty() && !claim.object.empty()) {
    if (const auto what = below(tree, predicate, {"with"}))
      have(claim, claim.object, illness(tree, entities, *what), false, {});
    return;
  }
  if (claim.predicate != "rule out" || claim.object.empty() || !claim.agent.empty()) return;
  const auto patient = below(tree, predicate, {"in"});
  if (patient && entities.lexicon().is_a(tree[*patient].lemma, "person"))
    have(claim, make_phrase(tree, entities, *patient), claim.object, true, claim.predicate_span);
}

}  // namespace gainsay::claims
