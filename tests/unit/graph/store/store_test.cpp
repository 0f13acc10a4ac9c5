#include "gainsay/store.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "graph/store/digest.h"
#include "support/arms_story.h"
#include "support/extraction_builder.h"
#include "support/findings.h"
#include "support/temporary_folder.h"

namespace gainsay {
namespace {

using test::ExtractionBuilder;
using test::TemporaryFolder;

const Named ministry = make_named("Foreign Ministry", EntityKind::organisation);
const Named minister = make_named("Ada Brandt", EntityKind::person);
const Named arland = make_named("Arland", EntityKind::country);

/// An extraction that uses every field, so that one left out of the store shows.
Extraction everything() {
  ExtractionBuilder builder("in/one.txt",
                            "Ada Brandt said Arland never sold about 20 to 30 tanks, \"not one\".\nAlso read: more");
  builder.url("https://example.org/one").outlet("Morning Herald").published("2024-03");
  builder.actor("Ada Brandt", EntityKind::person, {"Brandt", "the \"minister\"\n"});
  builder.said("Arland never sold about 20 to 30 tanks", minister, SpeechAct::deny, {ministry});
  builder.claim("Arland never sold about 20 to 30 tanks", arland, "sell", "tank", Polarity::negated);
  Extraction& e = builder.last();
  e.article.byline = "B. Line";
  e.article.agencies = {"AFP", "Re\"uters"};
  e.article.blocks = {{{0, 66}, BlockKind::headline}, {{67, 82}, BlockKind::also_read}};
  e.attributed.actors[0].unnamed = UnnamedSource{2, "senior officials", "the talks"};
  e.attributed.own_voice = {{make_named("Morning Herald", EntityKind::outlet), {}, "", true},
                            {make_named("AFP", EntityKind::agency), {}, "", true}};
  Attribution& a = e.attributed.attributions[0];
  a.sources = {{0, 10}};
  a.cues = {{11, 15}, {57, 58}};
  a.kind = QuotationKind::mixed;
  a.said = {std::nullopt, parse_date("2024-03-09")};
  Attribution outer = a;
  outer.id = AttributionId("outer");
  outer.chain = {{make_named("Morning Herald", EntityKind::outlet), {}, "", true}, {ministry, Span{0, 10}, "", false}};
  outer.contents = {};
  a.parent = outer.id;
  Statement& s = e.statements[0];
  s.claim.recipient = {"Borduria", {1, 2}, "Borduria", {"x"}, make_named("Borduria", EntityKind::country)};
  s.claim.place = {"the port", {3, 4}, "port", {}, {}};
  s.claim.arguments = {{"in", {"May", {5, 6}, "May", {}, {}}}, {"nsubj", {}}};
  s.claim.negator = Span{23, 28};
  s.claim.modality = Modality::possible;
  s.claim.hedge = "may";
  s.claim.conditional = true;
  s.claim.time = *parse_interval("2024-02-01/2024-02-29");
  s.claim.quantity = Quantity{20, 30.1, "tank", "the fleet", Bound::range, {34, 46}};
  s.claim.denial = true;
  s.claim.denial_scope = DenialScope::part;
  e.attributed.attributions.push_back(outer);
  return e;
}

class StoreTest : public testing::Test {
 protected:
  [[nodiscard]] std::unique_ptr<Store> open(const char* name = "s.db") const {
    return Store::open(folder_ / name, Store::Mode::write);
  }
  TemporaryFolder folder_;
};

std::string fingerprint(const Extraction& extraction) { return digest_of(extraction); }

TEST_F(StoreTest, GivesBackWhatWasPut) {
  const Extraction put = everything();
  EXPECT_EQ(open()->put(put), PutResult::added);
  const auto got = open()->extraction(put.article.id);
  ASSERT_TRUE(got);
  EXPECT_EQ(fingerprint(*got), fingerprint(put));
  EXPECT_EQ(got->article.text, put.article.text);
  EXPECT_EQ(got->made_by, put.made_by);
}

TEST_F(StoreTest, KeepsAnyTextAndPath) {
  std::string text = "one\xEF\xBF\xBDtwo";
  text += '\0';
  text += "three'; DROP TABLE edition; --";
  const Extraction put = ExtractionBuilder("a'b\n\"c\".txt", text).build();
  const auto store = open();
  store->put(put);
  EXPECT_EQ(store->extraction(put.article.id)->article.text, text);
}

TEST_F(StoreTest, TheSameArticleAgainChangesNothing) {
  const auto store = open();
  const Extraction extraction = everything();
  store->put(extraction);
  test::replace_findings(*store, {}, {}, "1");
  EXPECT_TRUE(store->has(extraction.article, "test/1"));
  EXPECT_EQ(store->put(extraction), PutResult::unchanged);
  EXPECT_FALSE(store->findings_stale("1"));
  EXPECT_EQ(store->positions().size(), 1U);
}

TEST_F(StoreTest, SeveralArePutAsIfOneByOne) {
  const auto store = open();
  const Extraction first = ExtractionBuilder("a.txt", "One.").build();
  const Extraction second = ExtractionBuilder("b.txt", "Two.").build();
  const Extraction edited = ExtractionBuilder("a.txt", "Three.").build();
  Diagnostics diagnostics;
  const std::vector<PutResult> results = store->put_all({first, second, first, edited}, diagnostics);
  EXPECT_EQ(results, (std::vector{PutResult::added, PutResult::added, PutResult::unchanged, PutResult::changed}));
  EXPECT_TRUE(diagnostics.empty());
  EXPECT_EQ(open()->extraction(first.article.id)->article.text, "Three.");
}

TEST_F(StoreTest, WhatHasNoRoomIsRefusedAndTheOthersStay) {
  const auto store = open();
  Extraction large = ExtractionBuilder("large.txt", "Much.").build();
  Actor actor;
  actor.named = arland;
  actor.rule = "test";
  large.attributed.actors.assign(1'000'001, actor);
  Diagnostics diagnostics;
  const auto results = store->put_all({ExtractionBuilder("a.txt", "One.").build(), large}, diagnostics);
  EXPECT_EQ(results, (std::vector{PutResult::added, PutResult::refused}));
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].where, "large.txt");
  EXPECT_EQ(store->counts().editions, 1U);
}

TEST_F(StoreTest, NeedsNewExtractionOfOtherFieldsOrByOtherModels) {
  const auto store = open();
  Extraction extraction = everything();
  store->put(extraction);
  EXPECT_FALSE(store->has(extraction.article, "test/2"));
  extraction.article.outlet = "Evening Herald";
  EXPECT_FALSE(store->has(extraction.article, "test/1"));
  EXPECT_EQ(store->put(extraction), PutResult::changed);
  EXPECT_EQ(store->articles().size(), 1U);
  EXPECT_EQ(store->articles()[0].ref.outlet, "Evening Herald");
}

TEST_F(StoreTest, AChangedTextIsANewVersionAndTheOldOneIsKept) {
  const auto store = open();
  const Extraction before =
      ExtractionBuilder("a.txt", "Arland sold tanks.").claim("Arland sold tanks", arland, "sell", "tank").build();
  const Extraction after =
      ExtractionBuilder("a.txt", "Arland lent tanks.").claim("Arland lent tanks", arland, "lend", "tank").build();
  store->put(before);
  EXPECT_EQ(store->put(after), PutResult::changed);
  ASSERT_EQ(store->positions().size(), 1U);
  EXPECT_EQ(store->positions()[0].statement.text, "Arland lent tanks");
  EXPECT_FALSE(store->has(before.article, "test/1"));
  EXPECT_EQ(store->put(before), PutResult::changed);  // set back: the first text speaks again
  EXPECT_EQ(store->positions()[0].statement.text, "Arland sold tanks");
}

TEST_F(StoreTest, OneTextAtTenPathsIsTenArticles) {
  const auto store = open();
  for (int i = 0; i < 10; ++i)
    store->put(ExtractionBuilder("copy" + std::to_string(i), "Arland sold tanks.")
                   .claim("Arland sold tanks", arland, "sell", "tank")
                   .build());
  EXPECT_EQ(store->articles().size(), 10U);
  EXPECT_EQ(store->positions().size(), 10U);
}

TEST_F(StoreTest, WhichOfSeveralFilesSpeaksForAnArticleDoesNotDependOnTheirOrder) {
  std::vector<Extraction> files;
  for (const char* path : {"b.txt", "a.txt", "c.txt"})
    files.push_back(ExtractionBuilder(path, std::string("Text of ") + path)
                        .url("https://example.org/x")
                        .published("2024-01-02")
                        .build());
  files[2].article.published = *parse_interval("2024-01-01");
  std::ranges::sort(files, {}, [](const Extraction& e) { return e.article.path; });
  int round = 0;
  do {
    const auto store = open(("s" + std::to_string(round++)).c_str());
    for (const Extraction& file : files) store->put(file);
    ASSERT_EQ(store->articles().size(), 1U);
    EXPECT_EQ(store->articles()[0].ref.path, "a.txt");
  } while (std::ranges::next_permutation(files, {}, [](const Extraction& e) { return e.article.path; }).found);
  EXPECT_EQ(round, 6);
}

TEST_F(StoreTest, AnArticleWhoseAddressIsLearnedIsStillOne) {
  const auto store = open();
  store->put(ExtractionBuilder("a.txt", "Text.").build());
  store->put(ExtractionBuilder("a.txt", "Text.").url("https://example.org/a").build());
  ASSERT_EQ(store->articles().size(), 1U);
  EXPECT_EQ(store->articles()[0].ref.id.value, "https://example.org/a");
}

TEST_F(StoreTest, PositionsSayWhoStandsBehindThem) {
  const auto store = open();
  store->put(everything());
  const Position position = store->positions().at(0);
  EXPECT_EQ(position.speaker, minister);
  EXPECT_EQ(position.act, SpeechAct::deny);
  ASSERT_EQ(position.chain.size(), 3U);
  EXPECT_EQ(position.chain[1].who, ministry);
  EXPECT_EQ(to_string(position.said), "../2024-03-09");
  EXPECT_EQ(position.article.outlet, "Morning Herald");
}

TEST_F(StoreTest, TheArticlesOwnVoiceIsItsOutlet) {
  const auto store = open();
  store->put(ExtractionBuilder("a.txt", "Arland sold tanks.")
                 .outlet("Morning Herald")
                 .published("2024-03-01")
                 .claim("Arland sold tanks", arland, "sell", "tank")
                 .build());
  const Position position = store->positions().at(0);
  ASSERT_TRUE(position.speaker);
  EXPECT_EQ(position.speaker->name, "Morning Herald");
  EXPECT_EQ(position.chain.size(), 1U);
  EXPECT_EQ(to_string(position.said), "2024-03-01");
}

TEST_F(StoreTest, AnAgencysTextIsInTheAgencysVoice) {
  ExtractionBuilder builder("a.txt", "Arland sold tanks.");
  builder.outlet("Morning Herald").claim("Arland sold tanks", arland, "sell", "tank");
  builder.last().attributed.own_voice = everything().attributed.own_voice;
  const auto store = open();
  store->put(builder.build());
  const Position position = store->positions().at(0);
  ASSERT_TRUE(position.speaker);
  EXPECT_EQ(position.speaker->name, "AFP");
  EXPECT_EQ(position.chain.size(), 2U);
}

TEST_F(StoreTest, FindingsComeBackBestFirstAndAreReplaced) {
  const auto store = open();
  const test::ArmsStory story;
  for (const Extraction& extraction : story.all()) store->put(extraction);
  Conflict weak = story.conflicts()[1];
  weak.id = ConflictId("a");
  weak.score = 0.25;
  Conflict strong = story.conflicts()[0];
  strong.id = ConflictId("b");
  strong.conflict_class = ConflictClass::update;
  strong.type = ConflictType::temporal_update;
  strong.strength = Strength::strong;
  strong.score = 0.75;
  strong.opposing_a = {{1, 2}, {4, 9}};
  strong.opposing_b = {{3, 5}};
  strong.slots = {{"agent", "x", "y", SlotRelation::entails},
                  {"object", "", "z", SlotRelation::unknown},
                  {"place", "w", "w", SlotRelation::same},
                  {"time", "v", "", SlotRelation::unknown}};
  strong.explanation = "Said before: \"Arland does not ship rockets\"; then: \"Arland ships rockets by night\".";
  strong.why_not = "why";
  strong.rule = "rule";
  const Support support{story.report.statements[0].claim_id, story.assurance.statements[0].claim_id,
                        story.report.statements[0].id, story.assurance.statements[0].id, "r"};
  EXPECT_TRUE(store->findings_stale("1"));
  test::replace_findings(*store, {weak, strong}, {support}, "1");
  EXPECT_FALSE(store->findings_stale("1"));
  EXPECT_TRUE(store->findings_stale("2"));
  const std::vector<Conflict> got = store->conflicts();
  ASSERT_EQ(got.size(), 2U);
  EXPECT_EQ(got[1].id.value, "a");
  const Conflict& best = got[0];
  EXPECT_EQ(best.dispute, strong.dispute);
  EXPECT_EQ(best.conflict_class, strong.conflict_class);
  EXPECT_EQ(best.type, strong.type);
  EXPECT_EQ(best.strength, strong.strength);
  EXPECT_EQ(best.score, strong.score);
  EXPECT_EQ(std::tie(best.claim_a, best.claim_b, best.a, best.b),
            std::tie(strong.claim_a, strong.claim_b, strong.a, strong.b));
  EXPECT_EQ(best.opposing_a, strong.opposing_a);
  EXPECT_EQ(best.opposing_b, strong.opposing_b);
  ASSERT_EQ(best.slots.size(), 4U);
  for (std::size_t i = 0; i < best.slots.size(); ++i) {
    EXPECT_EQ(std::tie(best.slots[i].slot, best.slots[i].a, best.slots[i].b),
              std::tie(strong.slots[i].slot, strong.slots[i].a, strong.slots[i].b));
    EXPECT_EQ(best.slots[i].relation, strong.slots[i].relation);
  }
  EXPECT_EQ(best.explanation, strong.explanation);
  EXPECT_EQ(best.why_not + best.rule, "whyrule");
  ASSERT_EQ(store->supports().size(), 1U);
  EXPECT_EQ(store->supports()[0].to, support.to);
  EXPECT_EQ(store->supports()[0].evidence_to, support.evidence_to);
  EXPECT_EQ(store->supports_of({support.from}).size(), 1U);
  EXPECT_EQ(store->conflicts_of({strong.claim_a}).size(), 1U);
  test::replace_findings(*store, {}, {}, "1");
  EXPECT_TRUE(store->conflicts().empty());
  EXPECT_TRUE(store->supports().empty());
}

TEST_F(StoreTest, WhatWasFoundGoesWithItsStatements) {
  const auto store = open();
  const test::ArmsStory story;
  test::fill(*store, story);
  ASSERT_EQ(store->conflicts().size(), 2U);
  Extraction reread = story.assurance;
  reread.made_by = "test/2";
  reread.statements[0].id = StatementId("read otherwise");
  store->put(reread);
  EXPECT_EQ(store->conflicts().size(), 1U);
  EXPECT_TRUE(store->findings_stale("1"));
}

TEST_F(StoreTest, TheLastCorrectionOfAPathHoldsUnlessItIsWithdrawn) {
  const auto store = open();
  using Field = CorrectedField;
  const auto rule = [&](RulingDecision decision, const Correction& correction) {
    store->add_ruling({RulingSubject::article, decision, {}, {}, correction, {"Ada", "the imprint says so", ""}});
  };
  rule(RulingDecision::correct, {"b", Field::outlet, "Herald"});
  rule(RulingDecision::correct, {"a", Field::published, "2024-01-01"});
  rule(RulingDecision::correct, {"b", Field::outlet, "Post"});
  const std::vector<Correction> expected{{"a", Field::published, "2024-01-01"}, {"b", Field::outlet, "Post"}};
  EXPECT_EQ(store->corrections(), expected);
  rule(RulingDecision::withdraw, {"a", Field::published, ""});
  EXPECT_EQ(store->corrections(), std::vector(1, expected[1]));
  ASSERT_EQ(store->rulings().size(), 4U);
  EXPECT_EQ(store->rulings()[0].author.note, "the imprint says so");
}

TEST_F(StoreTest, NotesWhatCouldNotBeUsedUntilItIsReadAgain) {
  const auto store = open();
  std::filesystem::create_directory(folder_ / "in");
  const std::string bad = folder_.write("in/bad.txt", "").string();
  const std::string list = folder_.write("list.jsonl", "").string();
  using Severity = Diagnostic::Severity;
  store->replace_skipped({}, {{Severity::error, bad, 7, "cut"},
                              {Severity::error, list + "!2", {}, "no text"},
                              {Severity::warning, bad, {}, "used all the same"},
                              {Severity::error, folder_ / "missing", {}, "no such file"}});
  ASSERT_EQ(store->skipped().size(), 2U);
  EXPECT_EQ(to_string(store->skipped()[0]), bad + ":7: cut");
  store->replace_skipped({(folder_ / "in").string()}, {});
  ASSERT_EQ(store->skipped().size(), 1U);
  store->replace_skipped({list}, {});
  EXPECT_TRUE(store->skipped().empty());
}

TEST_F(StoreTest, EntitiesHaveEveryNameThatArticlesCallThem) {
  const auto store = open();
  store->put(everything());
  const auto entities = store->entities();
  const auto found = std::ranges::find(entities, minister.id, [](const KnownEntity& e) { return e.named.id; });
  ASSERT_NE(found, entities.end());
  EXPECT_EQ(found->names, (std::vector<std::string>{"Ada Brandt", "Brandt", "the \"minister\"\n"}));
  EXPECT_TRUE(std::ranges::any_of(entities, [](const KnownEntity& e) { return e.named.name == "Borduria"; }));
}

}  // namespace
}  // namespace gainsay
