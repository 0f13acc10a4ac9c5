#include <gtest/gtest.h>

#include "unit/ingest/claims/pipeline_fixture.h"

/// Each phenomenon over whole sentences, through the parser and the attribution model: where it must fire and where
/// not.
namespace gainsay::test {
namespace {

struct Case {
  const char* sentence;
  const char* predicate;
  Polarity polarity;
  Modality modality = Modality::actual;
};

constexpr Polarity yes = Polarity::affirmed;
constexpr Polarity no = Polarity::negated;

void check(const Case& example) {
  const Extracted found = extract_sentence(example.sentence);
  bool met = false;
  for (const Statement& s : found.statements)
    met = met || (s.claim.predicate == example.predicate && s.claim.polarity == example.polarity &&
                  s.claim.modality == example.modality);
  EXPECT_TRUE(met) << example.sentence << "\n" << found.summary();
}

TEST(Sentences, NegationWords) {
  for (const Case& example :
       {Case{"The ministry did not send the rifles.", "send", no},
        Case{"The company never paid the workers.", "pay", no},
        Case{"No soldiers were killed in the raid.", "kill", no}, Case{"Nobody attacked the convoy.", "attack", no},
        Case{"The airline no longer serves the island.", "serve", no},
        Case{"Neither company signed the contract.", "sign", no}})
    check(example);
}

TEST(Sentences, WhatLooksLikeNegationAndIsNone) {
  for (const Case& example : {Case{"The ministry not only sent the rifles but also paid for them.", "send", yes},
                              Case{"No fewer than 40 soldiers were killed.", "kill", yes},
                              Case{"The bank did not pay the workers until Friday.", "pay", yes},
                              Case{"The company paid no more than 40 workers.", "pay", yes},
                              Case{"The nobles attacked the convoy.", "attack", yes}})
    check(example);
}

TEST(Sentences, NegativeImplicatives) {
  for (const Case& example : {Case{"The ministry failed to deliver the vaccines.", "deliver", no},
                              Case{"The company refused to pay the workers.", "pay", no},
                              Case{"The army stopped short of bombing the port.", "bomb", no},
                              Case{"The bank avoided paying the fine.", "pay", no},
                              Case{"The navy refrained from attacking the ship.", "attack", no},
                              Case{"The firm was unable to deliver the engines.", "deliver", no, Modality::possible},
                              Case{"The minister declined to sign the treaty.", "sign", no}})
    check(example);
}

TEST(Sentences, WhatOneIsAccusedOfOrWarnedAgainstIsNoFact) {
  for (const Case& example :
       {Case{"The union accused the company of dumping waste in the river.", "dump", yes, Modality::possible},
        Case{"The minister warned the company against dumping waste in the river.", "dump", no, Modality::requested},
        Case{"Police prevented the protesters from entering the square.", "enter", no},
        Case{"The government has yet to pay the workers.", "pay", no}})
    check(example);
  for (const char* sentence : {"The union accused the company of dumping waste in the river.",
                               "The minister warned the company against dumping waste.",
                               "The company has a history of dumping waste in the river.",
                               "The law is aimed at stopping the dumping of waste."})
    for (const Statement& s : extract_sentence(sentence).statements)
      EXPECT_FALSE(s.claim.predicate == "dump" && s.claim.polarity == yes && s.claim.modality == Modality::actual)
          << sentence;
}

TEST(Sentences, PositiveImplicativesLeaveThePolarityAlone) {
  for (const Case& example :
       {Case{"The ministry managed to deliver the vaccines.", "deliver", yes},
        Case{"The company continued to pay the workers.", "pay", yes},
        Case{"The army began bombing the port.", "bomb", yes}, Case{"The firm had to close the factory.", "close", yes},
        Case{"The navy started to attack the ship.", "attack", yes}})
    check(example);
}

TEST(Sentences, DoubleNegationAffirms) {
  for (const Case& example : {Case{"The ministry did not fail to deliver the vaccines.", "deliver", yes},
                              Case{"The company did not deny that it dumped the waste.", "dump", yes},
                              Case{"No company failed to pay the tax.", "pay", yes}}) {
    const Extracted found = extract_sentence(example.sentence);
    for (const Statement& s : found.statements)
      if (s.claim.predicate == example.predicate) {
        EXPECT_TRUE(s.claim.polarity == yes || s.claim.conditional) << example.sentence;
      }
  }
}

TEST(Sentences, NegationIsRaised) {
  for (const Case& example :
       {Case{"The general does not think that the army attacked the village.", "attack", no, Modality::possible},
        Case{"The bank does not expect to close the branch.", "close", no, Modality::predicted},
        Case{"The minister does not believe the company paid the fine.", "pay", no, Modality::possible}})
    check(example);
}

TEST(Sentences, ModalityOfPlansPromisesAndRequests) {
  for (const Case& example :
       {Case{"Norway is considering sending tanks to Ukraine.", "send", yes, Modality::considered},
        Case{"Norway plans to send tanks to Ukraine.", "send", yes, Modality::considered},
        Case{"Norway has no plans to send tanks to Ukraine.", "send", no, Modality::considered},
        Case{"Norway promised to send tanks to Ukraine.", "send", yes, Modality::promised},
        Case{"Norway vowed not to send tanks to Ukraine.", "send", no, Modality::promised},
        Case{"The union asked the company to raise wages.", "raise", yes, Modality::requested},
        Case{"The union urged the company to raise wages.", "raise", yes, Modality::requested},
        Case{"The company must raise wages.", "raise", yes, Modality::requested}})
    check(example);
}

TEST(Sentences, ModalityOfPossibilityAndPrediction) {
  for (const Case& example :
       {Case{"Norway may send tanks to Ukraine.", "send", yes, Modality::possible},
        Case{"Norway could send tanks to Ukraine.", "send", yes, Modality::possible},
        Case{"Norway will send tanks to Ukraine.", "send", yes, Modality::predicted},
        Case{"Norway is expected to send tanks to Ukraine.", "send", yes, Modality::predicted},
        Case{"Norway is unlikely to send tanks to Ukraine.", "send", no, Modality::predicted},
        Case{"The bank is on the verge of closing its branches.", "close", yes, Modality::predicted},
        Case{"Analysts expect the bank to report a loss this year.", "report", yes, Modality::predicted},
        Case{"The president may have known about the payments.", "know", yes, Modality::possible},
        Case{"Norway probably sent tanks to Ukraine.", "send", yes, Modality::possible}})
    check(example);
}

TEST(Sentences, FactsAreActual) {
  for (const char* sentence : {"Last year Norway sent tanks to Ukraine.", "Norway has sent tanks to Ukraine.",
                               "Norway is sending tanks to Ukraine.", "Norway sends tanks to Ukraine.",
                               "Norway had to send tanks to Ukraine."})
    check({sentence, "send", yes, Modality::actual});
}

TEST(Sentences, QuestionsAndHypothesesAreConditional) {
  for (const char* sentence :
       {"Did Norway send tanks to Ukraine?", "If Norway sends tanks to Ukraine, Russia will protest.",
        "Will Norway send tanks to Ukraine?", "Unless Norway sends tanks to Ukraine, the town will fall.",
        "It is not clear whether Norway sent tanks to Ukraine."}) {
    const Extracted found = extract_sentence(sentence);
    for (const Statement& s : found.statements)
      if (s.claim.predicate == "send") {
        EXPECT_TRUE(s.claim.conditional) << sentence;
      }
  }
  for (const char* sentence : {"Norway has sent tanks to Ukraine because Russia protested.",
                               "Although Russia protested, Norway sent tanks to Ukraine."}) {
    const Extracted found = extract_sentence(sentence);
    const Statement* sent = found.find("send");
    ASSERT_TRUE(sent) << sentence;
    EXPECT_FALSE(sent->claim.conditional) << sentence;
  }
}

TEST(Sentences, DeniedPropositionsAreNegatedDenials) {
  for (const char* sentence :
       {"The bank rejected suggestions it had sent the tanks to Sudan.",
        "A minister dismissed as untrue claims that the army had sent tanks to Sudan.",
        "Norway denied that it sent tanks to Sudan.", "Norway denied sending tanks to Sudan.",
        "The ministry has rejected allegations that the army sent tanks to Sudan.",
        "\"We did not send tanks to Sudan,\" Norway said.", "Norway has denied that the army sent tanks to Sudan."}) {
    const Extracted found = extract_sentence(sentence);
    const Statement* sent = found.find("send");
    ASSERT_TRUE(sent) << sentence << "\n" << found.summary();
    EXPECT_EQ(sent->claim.polarity, no) << sentence;
    EXPECT_TRUE(sent->claim.denial) << sentence;
  }
}

TEST(Sentences, CallingAReportFalseIsADenial) {
  for (const char* sentence :
       {"The spokesman called the reports false.", "The company described the story as baseless.",
        "\"The report is false,\" the minister said."}) {
    bool denial = false;
    for (const Statement& s : extract_sentence(sentence).statements) denial = denial || s.claim.denial;
    EXPECT_TRUE(denial) << sentence;
  }
  for (const char* sentence : {"The spokesman called the reports encouraging.",
                               "The company described the story as long.", "The spokesman called a false number."})
    for (const Statement& s : extract_sentence(sentence).statements)
      EXPECT_FALSE(s.claim.denial) << sentence << " " << s.text;
}

TEST(Sentences, CoordinatedVerbsShareTheirObject) {
  const Extracted found = extract_sentence("The army bought and repaired the tanks.");
  ASSERT_TRUE(found.find("buy")) << found.summary();
  EXPECT_EQ(found.find("buy")->claim.object.head, "tank");
  ASSERT_TRUE(found.find("repair")) << found.summary();
  EXPECT_EQ(found.find("repair")->claim.object.head, "tank");
  EXPECT_EQ(found.find("repair")->claim.agent.head, "army");
}

TEST(Sentences, WhatIsWeighedIsWhatTheNounNames) {
  for (const Case& example :
       {Case{"The ministry is considering the sale of tanks to Sudan.", "sell", yes, Modality::considered},
        Case{"The government is weighing military aid to Ukraine.", "provide", yes, Modality::considered},
        Case{"The bank is discussing the closure of its branches.", "close", yes, Modality::considered}})
    check(example);
  for (const char* sentence : {"The ministry is considering the report.", "The court considered the evidence.",
                               "The team discussed the weather."})
    for (const Statement& s : extract_sentence(sentence).statements)
      EXPECT_NE(s.claim.modality, Modality::considered) << sentence;
}

TEST(Sentences, WhatIsNoDenial) {
  for (const char* sentence :
       {"Norway said it sent tanks to Sudan.", "Norway confirmed that it sent tanks to Sudan.",
        "Norway could not confirm that it sent tanks to Sudan.",
        "Norway declined to comment on the tanks sent to Sudan.", "Sweden said Norway sent no tanks to Sudan."}) {
    const Extracted found = extract_sentence(sentence);
    for (const Statement& s : found.statements) EXPECT_FALSE(s.claim.denial) << sentence << "\n" << s.text;
  }
}

TEST(Sentences, NotKnowingIsAWeakDenial) {
  for (const char* sentence : {"The spokesman said he was unaware of any reports that Norway sent tanks to Sudan.",
                               "The minister said he was not aware of any plan to send tanks to Sudan."}) {
    const Extracted found = extract_sentence(sentence);
    bool knowledge = false;
    for (const Statement& s : found.statements) knowledge = knowledge || s.claim.denial_scope == DenialScope::knowledge;
    EXPECT_TRUE(knowledge) << sentence << "\n" << found.summary();
  }
}

TEST(Sentences, SlotsOfTransfers) {
  for (const char* sentence : {"Last year Norway sent tanks to Sudan.", "Norway has provided Sudan with tanks.",
                               "In March, Norway sent tanks to Sudan.", "Tanks were sent to Sudan by Norway.",
                               "Norway is helping Chad to send tanks to Sudan."}) {
    const Extracted found = extract_sentence(sentence);
    const Statement* sent =
        found.find(std::string(sentence).find("provided") == std::string::npos ? "send" : "provide");
    ASSERT_TRUE(sent) << sentence << "\n" << found.summary();
    EXPECT_EQ(sent->claim.object.head, "tank") << sentence;
    ASSERT_TRUE(sent->claim.recipient.entity) << sentence;
    EXPECT_EQ(sent->claim.recipient.entity->name, "Sudan") << sentence;
    ASSERT_TRUE(sent->claim.agent.entity) << sentence;
    EXPECT_EQ(sent->claim.agent.entity->name,
              std::string(sentence).find("Chad") == std::string::npos ? "Norway" : "Chad")
        << sentence;
  }
}

TEST(Sentences, CapitalsActForTheirStateAndLieInTheirPlace) {
  const Extracted acts = extract_sentence("Beijing has sent tanks to Sudan.");
  ASSERT_TRUE(acts.find("send"));
  ASSERT_TRUE(acts.find("send")->claim.agent.entity);
  EXPECT_EQ(acts.find("send")->claim.agent.entity->name, "China");
  const Extracted lies = extract_sentence("Protesters burned cars in Beijing.");
  ASSERT_TRUE(lies.find("burn"));
  EXPECT_EQ(lies.find("burn")->claim.place.head, "Beijing");
  EXPECT_FALSE(lies.find("burn")->claim.place.entity &&
               lies.find("burn")->claim.place.entity->kind == EntityKind::country);
}

struct Figure {
  const char* sentence;
  std::optional<double> low;
  std::optional<double> high;
  Bound bound;
  const char* unit;
};

TEST(Sentences, Quantities) {
  for (const Figure& example :
       {Figure{"The storm killed 600 people.", 600, 600, Bound::exact, "people"},
        Figure{"The storm killed over 600 people.", 600, std::nullopt, Bound::more_than, "people"},
        Figure{"The storm killed at least 600 people.", 600, std::nullopt, Bound::at_least, "people"},
        Figure{"The storm killed up to 600 people.", std::nullopt, 600, Bound::at_most, "people"},
        Figure{"The storm killed nearly 600 people.", 540, 600, Bound::less_than, "people"},
        Figure{"The storm killed about 600 people.", 540, 660, Bound::about, "people"},
        Figure{"The storm killed dozens of people.", 24, 240, Bound::range, "people"},
        Figure{"The bank paid $2.5 billion.", 2.5e9, 2.5e9, Bound::exact, "USD"},
        Figure{"The firm cut 26 percent of its workforce.", 26, 26, Bound::exact, "%"},
        Figure{"The storm killed 60 or 80 people.", 60, 80, Bound::range, "people"},
        Figure{"The storm killed several thousand people.", 2000, 9000, Bound::range, "people"},
        Figure{"The bank paid between $45 million and $50 million.", 45e6, 50e6, Bound::range, "USD"},
        Figure{"The revenue has increased from $362 million to $557 million.", 557e6, 557e6, Bound::exact, "USD"},
        Figure{"The storm killed between 500 and 600 people.", 500, 600, Bound::range, "people"}}) {
    const Extracted found = extract_sentence(example.sentence);
    const Quantity* quantity = nullptr;
    for (const Statement& s : found.statements)
      if (s.claim.quantity) quantity = &*s.claim.quantity;
    ASSERT_TRUE(quantity) << example.sentence;
    EXPECT_EQ(quantity->low.has_value(), example.low.has_value()) << example.sentence;
    if (quantity->low && example.low) {
      EXPECT_NEAR(*quantity->low, *example.low, 1e-6) << example.sentence;
    }
    EXPECT_EQ(quantity->high.has_value(), example.high.has_value()) << example.sentence;
    if (quantity->high && example.high) {
      EXPECT_NEAR(*quantity->high, *example.high, 1e-6) << example.sentence;
    }
    EXPECT_EQ(quantity->bound, example.bound) << example.sentence;
    EXPECT_EQ(quantity->unit, example.unit) << example.sentence;
  }
}

TEST(Sentences, DatesAndNamesAreNoQuantities) {
  for (const char* sentence :
       {"The storm hit the coast in 2021.", "The storm hit the coast on May 12.", "The F-16 hit the bridge.",
        "The 1999 original hit the screens.", "One of the ships hit the bridge.", "The Group of Seven met in Rome."})
    for (const Statement& s : extract_sentence(sentence).statements)
      EXPECT_FALSE(s.claim.quantity) << sentence << " " << s.text;
}

TEST(Sentences, EventTimes) {
  const auto time = [](const char* sentence, const char* predicate) {
    const Extracted found = extract_sentence(sentence);
    const Statement* statement = found.find(predicate);
    return statement ? to_string(statement->claim.time) : "no claim: " + found.summary();
  };
  EXPECT_EQ(time("The Norwegian army sent tanks to Sudan on Monday.", "send"), "2024-05-13");
  EXPECT_EQ(time("The Norwegian army sent tanks to Sudan last week.", "send"), "2024-05-06/2024-05-12");
  EXPECT_EQ(time("Norway has sent tanks to Sudan since 2019.", "send"), "2019-01-01/2024-05-15");
  EXPECT_EQ(time("The Norwegian army sent tanks to Sudan.", "send"), "../2024-05-15");
  EXPECT_EQ(time("Norway will send tanks to Sudan next week.", "send"), "2024-05-20/2024-05-26");
  EXPECT_EQ(time("Norway is sending tanks to Sudan.", "send"), "2024-05-15");
}

TEST(Sentences, VerbPhraseAnaphora) {
  const Extracted found =
      extract_sentence("Sweden has asked Norway to send tanks to Sudan. Norway has no plans to do so.");
  bool met = false;
  for (const Statement& s : found.statements)
    met = met || (s.claim.predicate == "send" && s.claim.polarity == no && s.claim.modality == Modality::considered &&
                  s.claim.object.head == "tank");
  EXPECT_TRUE(met) << found.summary();
}

TEST(Sentences, WhatWasDoneBeforeIsNoAnaphor) {
  const Extracted found = extract_sentence("The army has not sent tanks to Sudan. It did again last week.");
  for (const Statement& s : found.statements)
    if (s.claim.predicate == "send") {
      EXPECT_EQ(s.claim.polarity, no);
    }
}

TEST(Sentences, Nominalisations) {
  const Extracted sale = extract_sentence("The minister has defended Norway's sale of tanks to Sudan.");
  const Statement* sold = sale.find("sell");
  ASSERT_TRUE(sold) << sale.summary();
  EXPECT_EQ(sold->claim.agent.head, "Norway");
  EXPECT_EQ(sold->claim.object.head, "tank");
  EXPECT_EQ(sold->rule, "nominalisation");
  for (const char* sentence : {"Norway's government praised the Sudan accord.", "Sales of tanks rose.",
                               "Norway's capital of culture is Bergen."})
    for (const Statement& s : extract_sentence(sentence).statements)
      EXPECT_NE(s.rule, "nominalisation") << sentence << " " << s.text;
}

TEST(Sentences, EvidenceIsTheClause) {
  const auto evidence = [](const char* sentence, const char* predicate) {
    const Extracted found = extract_sentence(sentence);
    const Statement* statement = found.find(predicate);
    return statement ? std::string(covered(found.article.text, statement->span)) : "no claim: " + found.summary();
  };
  EXPECT_EQ(evidence("Amid the drought, Norway sent grain to Sudan, the ministry said.", "send"),
            "Norway sent grain to Sudan");
  EXPECT_EQ(evidence("The ministry said that Norway failed to send grain to Sudan.", "send"),
            "Norway failed to send grain to Sudan");
  EXPECT_EQ(evidence("Norway is considering sending grain to Sudan, officials said.", "send"),
            "Norway is considering sending grain to Sudan");
  EXPECT_EQ(evidence("The army inflicted such losses that the town surrendered.", "inflict"),
            "The army inflicted such losses");
  EXPECT_EQ(evidence("Norway sent grain, but Sweden closed its ports.", "close"), "Sweden closed its ports");
  EXPECT_EQ(evidence("The army sent grain to Sudan, which Sweden had opposed.", "send"),
            "The army sent grain to Sudan");
}

TEST(Sentences, WhatIsPromisedStandsAlone) {
  const auto text = [](const char* sentence, const char* predicate) {
    const Extracted found = extract_sentence(sentence);
    const Statement* statement = found.find(predicate);
    return statement ? statement->text : "no claim: " + found.summary();
  };
  EXPECT_EQ(text("Norway promised not to close the port.", "close"), "Norway will not close the port.");
  EXPECT_EQ(text("Norway promised to close the port.", "close"), "Norway will close the port.");
}

TEST(Sentences, ABareGerundBehindTheVerbIsNoClaimOfItsOwn) {
  const Extracted found = extract_sentence("Norway is considering sending grain to Sudan, according to a report.");
  int sent = 0;
  for (const Statement& statement : found.statements) {
    if (statement.claim.predicate != "send") continue;
    ++sent;
    EXPECT_EQ(statement.claim.modality, Modality::considered) << statement.text;
  }
  EXPECT_EQ(sent, 1) << found.summary();
}

TEST(Sentences, FragmentsGiveNothing) {
  for (const char* text :
       {"Good morning.", "More on this story soon.", "Thank you very much!", "By a staff reporter", "Breaking news"})
    EXPECT_TRUE(extract_sentence(text).statements.empty()) << text << "\n" << extract_sentence(text).summary();
}

TEST(Sentences, ATitleBeforeAPersonsNameNamesThatPerson) {
  for (const std::string title : {"Mayor", "Captain", "Inspector", "Colonel", "Goalkeeper"}) {
    const Extracted found = extract_sentence("Dora Kent was elected in May. " + title + " Dora Kent will resign.");
    const Statement* resign = found.find("resign");
    ASSERT_TRUE(resign) << found.summary();
    ASSERT_TRUE(resign->claim.agent.entity) << title;
    EXPECT_EQ(resign->claim.agent.entity->name, "Dora Kent") << title;
  }
}

}  // namespace
}  // namespace gainsay::test
