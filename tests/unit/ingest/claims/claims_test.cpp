#include "gainsay/claims.h"

#include <gtest/gtest.h>

#include "support/annotated.h"
#include "unit/lexicon/lexicon_fixture.h"

/// Over trees written by hand: what the rules make of a correct tree. sentences_test.cpp goes through the parser.
namespace gainsay {
namespace {

using test::annotate;
using test::Annotated;

std::vector<Statement> extract(Annotated& example, const Attributed& attributed = {}) {
  example.article.published = *parse_interval("2024-05-15");
  return extract_claims(example.article, example.text, attributed, built_lexicon());
}

std::string quote(const Annotated& example, const Statement& statement) {
  return std::string(covered(example.article.text, statement.span));
}

TEST(Claims, ActiveClauseFillsItsSlots) {
  auto example =
      annotate({"Norland|PROPN|2|nsubj|Norland sent|VERB|0|root|send||VBD rifles|NOUN|2|obj|rifle to|ADP|5|case "
                "Sudan|PROPN|2|obl|Sudan .|PUNCT|2|punct"});
  const auto found = extract(example);
  ASSERT_EQ(found.size(), 1U);
  const Claim& claim = found[0].claim;
  EXPECT_EQ(claim.agent.head, "Norland");
  EXPECT_EQ(claim.predicate, "send");
  EXPECT_EQ(claim.object.head, "rifle");
  EXPECT_EQ(claim.recipient.head, "Sudan");
  ASSERT_TRUE(claim.recipient.entity);
  EXPECT_EQ(claim.recipient.entity->name, "Sudan");
  EXPECT_EQ(claim.polarity, Polarity::affirmed);
  EXPECT_EQ(claim.modality, Modality::actual);
  EXPECT_EQ(to_string(claim.time), "../2024-05-15");
  EXPECT_EQ(quote(example, found[0]), "Norland sent rifles to Sudan");
}

TEST(Claims, PassiveGivesTheLogicalSubject) {
  auto example =
      annotate({"Rifles|NOUN|3|nsubj:pass|rifle were|AUX|3|aux:pass|be||VBD sent|VERB|0|root|send||VBN by|ADP|5|case "
                "Norland|PROPN|3|obl:agent|Norland .|PUNCT|3|punct"});
  const auto found = extract(example);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].claim.agent.head, "Norland");
  EXPECT_EQ(found[0].claim.object.head, "rifle");
}

TEST(Claims, CoordinatedAuxiliariesAreTwoClaims) {
  // "It is not and will not provide ..."
  auto example = annotate(
      {"Norland|PROPN|7|nsubj|Norland is|AUX|7|aux|be||VBZ not|PART|7|advmod and|CCONJ|7|cc will|AUX|7|aux|will||MD "
       "not|PART|7|advmod provide|VERB|0|root|provide||VB lethal|ADJ|9|amod aid|NOUN|7|obj to|ADP|11|case "
       "Sudan|PROPN|9|nmod|Sudan .|PUNCT|7|punct"});
  const auto found = extract(example);
  ASSERT_EQ(found.size(), 2U);
  for (const Statement& statement : found) {
    EXPECT_EQ(statement.claim.predicate, "provide");
    EXPECT_EQ(statement.claim.polarity, Polarity::negated);
    EXPECT_EQ(statement.claim.recipient.head, "Sudan");
    EXPECT_EQ(statement.claim.object.terms, std::vector<std::string>{"lethal"});
    EXPECT_EQ(quote(example, statement), "Norland is not and will not provide lethal aid to Sudan");
  }
  EXPECT_EQ(found[0].claim.modality, Modality::actual);
  EXPECT_EQ(found[1].claim.modality, Modality::predicted);
  EXPECT_NE(found[0].id, found[1].id);
  EXPECT_EQ(found[0].text, "Norland is not providing lethal aid to Sudan.");
  EXPECT_EQ(found[1].text, "Norland will not provide lethal aid to Sudan.");
}

TEST(Claims, ImplicativeChainNegatesItsComplement) {
  // "Norland continues to steer clear of providing Sudan with rifles."
  auto example = annotate(
      {"Norland|PROPN|2|nsubj|Norland continues|VERB|0|root|continue||VBZ to|PART|4|mark steer|VERB|2|xcomp|steer||VB "
       "clear|ADJ|4|xcomp of|SCONJ|7|mark providing|VERB|5|advcl|provide||VBG Sudan|PROPN|7|obj|Sudan with|ADP|10|case "
       "rifles|NOUN|7|obl|rifle .|PUNCT|2|punct"});
  const auto found = extract(example);
  ASSERT_EQ(found.size(), 1U);
  const Claim& claim = found[0].claim;
  EXPECT_EQ(claim.predicate, "provide");
  EXPECT_EQ(claim.polarity, Polarity::negated);
  EXPECT_EQ(covered(example.article.text, *claim.negator), "steer clear");
  EXPECT_EQ(claim.agent.head, "Norland");
  EXPECT_EQ(claim.object.head, "rifle");
  EXPECT_EQ(claim.recipient.head, "Sudan");
  EXPECT_EQ(claim.modality, Modality::actual);
  EXPECT_EQ(quote(example, found[0]), "Norland continues to steer clear of providing Sudan with rifles");
}

// A parser hung the subject of "has so far been limited" on "has"; the whole clause was lost.
TEST(Claims, ASubjectHungOnAnAuxiliaryIsTheVerbs) {
  auto example =
      annotate({"Norland|PROPN|2|nsubj|Norland has|AUX|4|aux|have||VBZ never|ADV|4|advmod sent|VERB|0|root|send||VBN "
                "rifles|NOUN|4|obj|rifle "
                ".|PUNCT|4|punct"});
  const auto found = extract(example);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].claim.agent.head, "Norland");
  EXPECT_EQ(found[0].claim.polarity, Polarity::negated);
}

TEST(Claims, NonIsPartOfItsWord) {
  auto example =
      annotate({"Norland|PROPN|2|nsubj|Norland sent|VERB|0|root|send||VBD non-lethal|ADJ|4|amod aid|NOUN|2|obj "
                ".|PUNCT|2|punct"});
  // As the tokenizer cuts it.
  auto& tokens = example.text.tokens;
  Token prefix = tokens[2];
  prefix.span.end = prefix.span.begin + 4;
  prefix.lemma = "non-";
  prefix.upos = Upos::ADV;
  prefix.deprel = Deprel::advmod;
  prefix.head = 3;
  tokens[2].span.begin += 4;
  tokens[2].lemma = "lethal";
  tokens.insert(tokens.begin() + 2, prefix);
  tokens[3].head = 4;
  tokens[5].head = 1;
  example.text.sentences[0].last = 6;
  const auto found = extract(example);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].claim.object.head, "aid");
  EXPECT_EQ(found[0].claim.object.terms, std::vector<std::string>{"non-lethal"});
}

TEST(Claims, NoPlansIsANegatedIntention) {
  auto example = annotate(
      {"Norland|PROPN|2|nsubj|Norland has|VERB|0|root|have||VBZ no|DET|4|det plans|NOUN|2|obj|plan to|PART|6|mark "
       "sell|VERB|4|acl|sell||VB rifles|NOUN|6|obj|rifle .|PUNCT|2|punct"});
  const auto found = extract(example);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].claim.predicate, "sell");
  EXPECT_EQ(found[0].claim.agent.head, "Norland");
  EXPECT_EQ(found[0].claim.polarity, Polarity::negated);
  EXPECT_EQ(found[0].claim.modality, Modality::considered);
  EXPECT_EQ(covered(example.article.text, *found[0].claim.negator), "no");
  EXPECT_EQ(quote(example, found[0]), "Norland has no plans to sell rifles");
}

TEST(Claims, HelpingSaysTwoThings) {
  auto example = annotate(
      {"Norland|PROPN|3|nsubj|Norland is|AUX|3|aux|be||VBZ helping|VERB|0|root|help||VBG Sudan|PROPN|3|obj|Sudan "
       "build|VERB|3|xcomp|build||VB ships|NOUN|5|obj|ship .|PUNCT|3|punct"});
  const auto found = extract(example);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].claim.predicate, "help");
  EXPECT_EQ(found[0].claim.agent.head, "Norland");
  EXPECT_EQ(found[0].claim.recipient.head, "Sudan");
  EXPECT_EQ(found[1].claim.predicate, "build");
  EXPECT_EQ(found[1].claim.agent.head, "Sudan");
  EXPECT_EQ(found[1].claim.object.head, "ship");
}

TEST(Claims, QuestionsAndConditionsAreMarked) {
  auto question =
      annotate({"Did|AUX|3|aux|do||VBD Norland|PROPN|3|nsubj|Norland send|VERB|0|root|send||VB rifles|NOUN|3|obj|rifle "
                "?|PUNCT|3|punct"});
  const auto asked = extract(question);
  ASSERT_EQ(asked.size(), 1U);
  EXPECT_TRUE(asked[0].claim.conditional);

  auto condition =
      annotate({"Sudan|PROPN|3|nsubj|Sudan will|AUX|3|aux|will||MD pay|VERB|0|root|pay||VB if|SCONJ|6|mark "
                "Norland|PROPN|6|nsubj|Norland sends|VERB|3|advcl|send||VBZ rifles|NOUN|6|obj|rifle .|PUNCT|3|punct"});
  const auto found = extract(condition);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_TRUE(found[0].claim.conditional) << "nobody says that it will pay";
  EXPECT_TRUE(found[1].claim.conditional);
  EXPECT_EQ(found[1].text, "If Norland sends rifles.");
}

TEST(Claims, ADeniedClauseIsANegatedClaim) {
  auto example =
      annotate({"Norland|PROPN|2|nsubj|Norland denied|VERB|0|root|deny||VBD that|SCONJ|5|mark it|PRON|5|nsubj "
                "sent|VERB|2|ccomp|send||VBD rifles|NOUN|5|obj|rifle .|PUNCT|2|punct"});
  Attributed attributed;
  Attribution attribution;
  attribution.id = AttributionId("a1");
  attribution.sources = {example.span("Norland")};
  attribution.cues = {example.span("denied")};
  attribution.contents = {example.span("that it sent rifles")};
  attribution.act = SpeechAct::deny;
  attribution.speaker = make_named("Norland", EntityKind::country);
  attributed.attributions.push_back(attribution);
  Actor actor;
  actor.named = *attribution.speaker;
  actor.mentions = {example.span("Norland"), example.span("it")};
  attributed.actors.push_back(actor);
  const auto found = extract(example, attributed);
  ASSERT_EQ(found.size(), 1U);
  const Statement& statement = found[0];
  EXPECT_EQ(statement.attribution, attribution.id);
  EXPECT_EQ(statement.claim.polarity, Polarity::negated);
  EXPECT_TRUE(statement.claim.denial);
  EXPECT_EQ(statement.claim.denial_scope, DenialScope::all);
  ASSERT_TRUE(statement.claim.agent.entity);
  EXPECT_EQ(statement.claim.agent.entity->name, "Norland");
  EXPECT_EQ(statement.text, "Norland denied that Norland sent rifles.");
  EXPECT_EQ(quote(example, statement), "Norland denied that it sent rifles");
}

TEST(Claims, DecliningToCommentClaimsNothing) {
  auto example =
      annotate({"Norland|PROPN|2|nsubj|Norland declined|VERB|0|root|decline||VBD to|PART|4|mark "
                "comment|VERB|2|xcomp|comment||VB "
                "on|ADP|6|case rifles|NOUN|4|obl|rifle .|PUNCT|2|punct"});
  Attributed attributed;
  Attribution attribution;
  attribution.id = AttributionId("a1");
  attribution.cues = {example.span("declined")};
  attribution.contents = {example.span("to comment on rifles")};
  attribution.act = SpeechAct::decline_comment;
  attributed.attributions.push_back(attribution);
  EXPECT_TRUE(extract(example, attributed).empty());
}

TEST(Claims, BoilerplateAndFragmentsGiveNothing) {
  auto fragment = annotate({"More|ADJ|2|amod news|NOUN|0|root from|ADP|4|case Norland|PROPN|2|nmod|Norland"});
  EXPECT_TRUE(extract(fragment).empty());
  auto caption = annotate({"Norland|PROPN|2|nsubj|Norland sent|VERB|0|root|send||VBD rifles|NOUN|2|obj|rifle"});
  caption.article.blocks[0].kind = BlockKind::caption;
  EXPECT_TRUE(extract(caption).empty());
  Annotated empty;
  EXPECT_TRUE(extract(empty).empty());
}

TEST(Claims, QuantitiesAreIntervals) {
  auto example =
      annotate({"Over|ADP|2|advmod 600|NUM|3|nummod sailors|NOUN|5|nsubj:pass|sailor were|AUX|5|aux:pass|be||VBD "
                "rescued|VERB|0|root|rescue||VBN .|PUNCT|5|punct"});
  const auto found = extract(example);
  ASSERT_EQ(found.size(), 1U);
  ASSERT_TRUE(found[0].claim.quantity);
  const Quantity& quantity = *found[0].claim.quantity;
  EXPECT_EQ(quantity.low, 600);
  EXPECT_EQ(quantity.high, std::nullopt);
  EXPECT_EQ(quantity.bound, Bound::more_than);
  EXPECT_EQ(quantity.unit, "sailor");
  EXPECT_EQ(covered(example.article.text, quantity.span), "Over 600 sailors");
}

}  // namespace
}  // namespace gainsay
