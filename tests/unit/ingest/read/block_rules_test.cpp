#include "ingest/read/block_rules.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace gainsay::read {
namespace {

// A body for the line under test to stand in. "@" is where it goes.
constexpr const char* above_body =
    "@\n\nThe harbour board said on Monday that it would widen the northern quay before the autumn.\n";
constexpr const char* in_body =
    "The harbour board said on Monday that it would widen the northern quay before the autumn.\n\n@\n\n"
    "Work is to begin in June, the board's chair told reporters at the town hall, and will take a year.\n\n"
    "The fishermen's association has asked for a longer notice than the board had been willing to give it.\n\n"
    "A second hearing of the plan is set for the last week of the month, when all sides will be present.\n";
constexpr const char* below_body =
    "The harbour board said on Monday that it would widen the northern quay before the autumn.\n\n"
    "Work is to begin in June, the board's chair told reporters at the town hall, and will take a year.\n\n@\n";
constexpr const char* below_byline =
    "Written By Ada Holm\n\n@\n\nThe harbour board said on Monday that it would widen the northern quay before the "
    "autumn.\n";

struct Case {
  const char* rule;
  const char* where;
  const char* line;
  std::optional<BlockKind> fires;  ///< none: the rule must leave the line alone
};

const std::vector<Case>& cases() {
  static const std::vector<Case> all{
      {"leading_metadata", above_body, "Source: The Quay Gazette\nAuthor: Ada Holm", BlockKind::metadata},
      {"leading_metadata", above_body, "Date for the hearing is set: it will be in May", std::nullopt},
      {"leading_metadata", in_body, "Source: The Quay Gazette", std::nullopt},
      {"markup_residue", in_body, "font-size: 14px;", BlockKind::other_boilerplate},
      {"markup_residue", in_body, "width:100%;", BlockKind::other_boilerplate},
      {"markup_residue", in_body, "height: 275px !important;", BlockKind::other_boilerplate},
      {"markup_residue", in_body, "conditions: a fair price and a written apology to everybody;", std::nullopt},
      {"markup_residue", in_body, "* * *", BlockKind::other_boilerplate},
      {"markup_residue", in_body, "<tweet tweet-id=\"17\"><tweet/>", BlockKind::other_boilerplate},
      {"markup_residue", in_body, "He listed two conditions: a fair price;", std::nullopt},
      {"markup_residue", in_body, "Вопрос", std::nullopt},
      {"page_label", in_body, "ADVERTISEMENT", BlockKind::advertisement},
      {"page_label", in_body, "Read More", BlockKind::teaser},
      {"page_label", in_body, "Advertisement spending fell", std::nullopt},
      {"navigation", above_body, "Home » Region » Harbour board widens quay", BlockKind::menu},
      {"navigation", above_body, "News | Sport | Money | Weather", BlockKind::menu},
      {"navigation", above_body, "Get the latest sport and weather updates here.", BlockKind::other_boilerplate},
      {"navigation", in_body, "Home owners > tenants, the board's paper says.", std::nullopt},
      {"navigation", in_body, "The harbour | the town | and what lies between them is the subject.", std::nullopt},
      {"also_read", in_body, "ALSO READ: Five quays that sank", BlockKind::also_read},
      {"also_read", in_body, "RelatedThree mills shutWhy the river is low", BlockKind::also_read},
      {"also_read", in_body, "RelatedMills, a firm, was sold to its workers.", std::nullopt},
      {"also_read", in_body, "Read more into it than that and you will be wrong.", std::nullopt},
      {"also_read", in_body, "More than 200 boats use the quay: most are small.", std::nullopt},
      {"link_list", in_body, "Related\nFive quays that sank\nWhy the tide matters", BlockKind::teaser},
      {"link_list", in_body, "Related claims were settled in March, the court said.", std::nullopt},
      {"timestamp", above_body, "Last Updated: May 02, 2022, 09:15 IST", BlockKind::timestamp},
      {"timestamp", above_body, "Updated 3 hours ago", BlockKind::timestamp},
      {"timestamp", in_body, "7:15 p.m.", BlockKind::timestamp},
      {"timestamp", in_body, "Updated rules on May 2 bind everyone", std::nullopt},
      {"timestamp", in_body, "7.7", std::nullopt},
      {"byline", above_body, "By Ada Holm and Jon Krog", BlockKind::byline},
      {"byline", above_body, "3 min read . 06:11 PM IST Written By Ada Holm", BlockKind::byline},
      {"byline", above_body, "AFP", BlockKind::byline},
      {"byline", in_body, "By our count, nine boats were lost", std::nullopt},
      {"byline", in_body, "By Friday the quay was closed.", std::nullopt},
      {"caption", in_body, "FILE PHOTO: A trawler lies at the northern quay in March.", BlockKind::caption},
      {"caption", in_body, "A trawler at the quay. (Image: PTI)", BlockKind::caption},
      {"caption", in_body, "A trawler lies at the quay, May 2. (Lia Orr/Pool Photo via AP)", BlockKind::caption},
      {"caption", in_body, "She showed the court a picture (it was from 2019).", std::nullopt},
      {"caption", in_body, "File your claims by June, the board told the owners of all boats.", std::nullopt},
      {"credit", in_body, "Lia Orr / Reuters", BlockKind::credit},
      {"credit", in_body, "(Image: AP)", BlockKind::credit},
      {"credit", in_body, "The board and/or Reuters were told.", std::nullopt},
      {"sign_off", below_body, "(With inputs from agencies)", BlockKind::agency_sign_off},
      {"sign_off", below_body, "[With AFP]", BlockKind::agency_sign_off},
      {"sign_off", below_body, "With files from Associated Press and Bloomberg", BlockKind::agency_sign_off},
      {"sign_off", below_body,
       "With inputs dear, farmers said they would plant less this year than they had planned to.", std::nullopt},
      {"sign_off", in_body, "The board had been warned (AFP)", std::nullopt},
      {"author_bio", below_body, "About the Author\n\nAda Holm covers harbours and fishing for the region desk.",
       BlockKind::author_bio},
      {"author_bio", below_body, "Follow Ada Holm on Twitter @adaholm.", BlockKind::author_bio},
      {"author_bio", in_body, "Jon Krog is a journalist whom the police arrested at the quay in May.", std::nullopt},
      {"appeal", below_body, "Sign up for our morning newsletter", BlockKind::social},
      {"appeal", in_body, "Subscribe to the view that tides never change and you will lose boats.", std::nullopt},
      {"dateline", above_body, "Porto [Portugal], March 4 (ANI): Boats", BlockKind::dateline},
      {"dateline", above_body, "OSLO, March 4 (Reuters) - Boats", BlockKind::dateline},
      {"dateline", below_byline, "Porto, Portugal", BlockKind::dateline},
      {"dateline", in_body, "Ada Holm (Green) - who voted against - asked for a delay.", std::nullopt},
      {"dateline", in_body, "NOW OPEN—the new quay is busy.", std::nullopt},
      {"dateline", in_body, "The Oslo Fishers' Union (OFU) said that it had not been heard.", std::nullopt},
      {"headline", above_body, "Harbour board to widen northern quay", BlockKind::headline},
      {"headline", in_body, "Harbour board to widen northern quay", std::nullopt},
      {"standfirst", above_body,
       "Harbour board to widen quay\n\nFishermen ask for a longer notice\n\nWritten By Ada Holm", std::nullopt},
      {"list_item", in_body, "• Nine boats were lost", BlockKind::list_item},
      {"list_item", in_body, "9 boats were lost.", std::nullopt},
      {"subhead", in_body, "What the fishermen say", BlockKind::subhead},
      {"subhead", in_body, "Q: What do the fishermen say", std::nullopt},
      {"subhead", above_body, "What the fishermen say", std::nullopt},
  };
  return all;
}

/// The first piece that begins where the line under test does.
const Piece& piece_at(const Layout& layout, std::size_t at) {
  for (const Piece& piece : layout.pieces())
    if (piece.span.begin == at) return piece;
  throw std::logic_error("no piece begins there");
}

TEST(BlockRules, FireAndHoldBack) {
  for (const Case& test : cases()) {
    std::string text = test.where;
    const std::size_t at = text.find('@');
    text.replace(at, 1, test.line);
    Layout layout(text, "");
    apply_block_rules(layout);
    const Piece& piece = piece_at(layout, at);
    if (test.fires) {
      EXPECT_EQ(piece.rule, test.rule) << test.line;
      EXPECT_EQ(name_of(*piece.kind), name_of(*test.fires)) << test.line;
    } else {
      EXPECT_NE(piece.rule, test.rule) << test.line;
    }
  }
}

TEST(BlockRules, EveryRuleHasACaseOfEachSort) {
  std::set<std::string_view> firing;
  std::set<std::string_view> holding;
  for (const Case& test : cases()) (test.fires ? firing : holding).insert(test.rule);
  firing.insert("standfirst");  // StandfirstStandsBetweenHeadlineAndByline
  for (const BlockRule& rule : block_rules()) {
    EXPECT_TRUE(firing.contains(rule.name)) << rule.name;
    EXPECT_TRUE(holding.contains(rule.name)) << rule.name;
  }
}

TEST(BlockRules, StandfirstStandsBetweenHeadlineAndByline) {
  const std::string text =
      "Harbour board to widen quay\n\nFishermen ask for a longer notice\n\nWritten By Ada Holm\n\n"
      "The harbour board said on Monday that it would widen the northern quay before the autumn.\n";
  Layout layout(text, "");
  apply_block_rules(layout);
  EXPECT_EQ(layout.pieces()[0].kind, BlockKind::headline);
  EXPECT_EQ(layout.pieces()[1].kind, BlockKind::standfirst);
  EXPECT_EQ(layout.pieces()[2].kind, BlockKind::byline);
}

TEST(BlockRules, ARepeatedTitleIsOneHeadline) {
  const std::string text =
      "Harbour board to widen quay\n\nHarbour board to widen quay\n\n"
      "The harbour board said on Monday that it would widen the northern quay before the autumn.\n";
  Layout layout(text, "");
  apply_block_rules(layout);
  EXPECT_EQ(layout.pieces()[0].kind, BlockKind::other_boilerplate);
  EXPECT_EQ(layout.pieces()[1].kind, BlockKind::headline);
}

TEST(BlockRules, ACaptionWithoutItsCreditIsOneToo) {
  const std::string text =
      "The quay at low tide.\nThe quay at low tide. (Image: PTI)\n\n"
      "The harbour board said on Monday that it would widen the northern quay before the autumn.\n";
  Layout layout(text, "");
  apply_block_rules(layout);
  EXPECT_EQ(layout.pieces()[0].kind, BlockKind::caption);
  EXPECT_EQ(layout.pieces()[1].kind, BlockKind::caption);
}

TEST(Layout, JoinsLinesOfHardWrappedText) {
  const std::string text =
      "The harbour board said on Monday that it would widen the northern\n"
      "quay before the autumn, and that the work would be paid for by the\n"
      "Region alone. Fishermen asked for more time, since the season will\n"
      "begin in June and most of the boats are small. Nobody from the town\n"
      "council came to the meeting, and the chair said that she would ask\n"
      "Council members for their view in writing before the month is out,\n"
      "so that all are heard.\n\nA second hearing follows.\n";
  const Layout layout(text, "");
  EXPECT_EQ(layout.pieces().size(), 2u);
}

TEST(Layout, JoinsALineThatBreaksInsideASentence) {
  const Layout layout("The harbour board said on Monday that it would widen\nthe quay.\nWork begins in June.\n", "");
  ASSERT_EQ(layout.pieces().size(), 2u);
  EXPECT_EQ(layout.pieces()[1].folded, "work begins in june.");
}

}  // namespace
}  // namespace gainsay::read
