#include <gtest/gtest.h>

#include <string>

#include "gainsay/read.h"
#include "support/article.h"

namespace gainsay {
namespace {

/// "kind: text" for each block.
std::vector<std::string> blocks_as_lines(const Article& article) {
  std::vector<std::string> lines;
  for (const Block& block : article.blocks)
    lines.push_back(std::string(name_of(block.kind)) + ": " + std::string(covered(article.text, block.span)));
  return lines;
}

TEST(ReadText, MarksEveryPartOfAScrapedPage) {
  const std::string text =
      " date 2021-05-04 Trends :Harbour StrikeSummer CupLong Weekend\n"
      "Home » Business » Port of Velden to Close Two Docks\n\n"
      "Port of Velden to Close Two Docks\n\n"
      "The operator named no date for the closure\n\n"
      "Advertisement\n\n"
      "Published By: Nora Lind\n\n"
      "AFP\n\n"
      "Last Updated: May 04, 2021, 10:05 IST\n\n"
      "Velden, Norland\n\n"
      "Cranes stand idle at the port on Monday.(Image: PTI)\n\n"
      "The port authority said on Tuesday that it would close two of its nine docks before the summer season "
      "begins.\n\n"
      "What the union says\n\n"
      "The dockers' union denied that it had agreed to the closure, and called for talks with the minister.\n\n"
      "Also read: Union calls a strike at three ports\n\n"
      "top videos\n"
      "  • Ten Walks By The Sea | Must Watch\n"
      "  • Chef Tries The Hottest Soup In Town\n\n"
      "The minister did not answer a request for comment on Tuesday evening.\n\n"
      "(With inputs from agencies)\n\n"
      "About the Author\n\n"
      "Nora Lind covers ports and shipping for the business desk...Read More\n";
  const Article article = article_from_text(text);
  const std::vector<std::string> expected{
      "metadata: date 2021-05-04",
      "menu: Trends :Harbour StrikeSummer CupLong Weekend",
      "menu: Home » Business » Port of Velden to Close Two Docks",
      "headline: Port of Velden to Close Two Docks",
      "standfirst: The operator named no date for the closure",
      "advertisement: Advertisement",
      "byline: Published By: Nora Lind",
      "byline: AFP",
      "timestamp: Last Updated: May 04, 2021, 10:05 IST",
      "dateline: Velden, Norland",
      "caption: Cranes stand idle at the port on Monday.(Image: PTI)",
      "paragraph: The port authority said on Tuesday that it would close two of its nine docks before the summer "
      "season begins.",
      "subhead: What the union says",
      "paragraph: The dockers' union denied that it had agreed to the closure, and called for talks with the minister.",
      "also_read: Also read: Union calls a strike at three ports",
      "video_list: top videos",
      "video_list: • Ten Walks By The Sea | Must Watch",
      "video_list: • Chef Tries The Hottest Soup In Town",
      "paragraph: The minister did not answer a request for comment on Tuesday evening.",
      "agency_sign_off: (With inputs from agencies)",
      "author_bio: About the Author",
      "author_bio: Nora Lind covers ports and shipping for the business desk...Read More"};
  EXPECT_EQ(blocks_as_lines(article), expected);
  EXPECT_EQ(article.title, "Port of Velden to Close Two Docks");
  EXPECT_EQ(article.byline, "Nora Lind");
  EXPECT_EQ(article.agencies, std::vector<std::string>{"AFP"});
  EXPECT_EQ(to_string(article.published), "2021-05-04");
  EXPECT_EQ(article.published_from, "text prefix 'date 2021-05-04'");
}

TEST(ReadText, AgencyCopyIsTheAgencys) {
  const Article article = article_from_text(
      "Lima [Peru], March 9 (ANI): The harvest was poor in the year to December 31, 2019, the ministry said on Monday. "
      "(ANI)");
  EXPECT_EQ(blocks_as_lines(article),
            (std::vector<std::string>{
                "dateline: Lima [Peru], March 9 (ANI):",
                "paragraph: The harvest was poor in the year to December 31, 2019, the ministry said on Monday.",
                "agency_sign_off: (ANI)"}));
  EXPECT_EQ(article.agencies, std::vector<std::string>{"ANI"});
  EXPECT_EQ(article.outlet, "ANI");
  EXPECT_EQ(to_string(article.published), "2020-03-09/..");
}

TEST(ReadText, TextIsTheFileByteForByte) {
  const std::string text = "\n \tFirst line of prose that the clerk wrote down.\r\nSecond “line”\xC2\xA0here.\r\r\n";
  EXPECT_EQ(article_from_text(text).text, text);
}

TEST(ReadText, InvalidBytesAreReplacedAndNamed) {
  Diagnostics diagnostics;
  std::string text;
  read_articles_from_bytes(
      "abc \xFF def \xC3(", "x.txt", {}, [&](Article&& a) { text = a.text; }, diagnostics);
  EXPECT_EQ(text, "abc \xEF\xBF\xBD def \xEF\xBF\xBD(");
  ASSERT_EQ(diagnostics.size(), 1u);
  EXPECT_EQ(diagnostics[0].byte, 4u);
  EXPECT_EQ(diagnostics[0].severity, Diagnostic::Severity::warning);
}

}  // namespace
}  // namespace gainsay
