#include <gtest/gtest.h>
#include <libxml/HTMLparser.h>
#include <libxml/xpath.h>

#include <memory>
#include <regex>
#include <set>
#include <sstream>

#include "gainsay/export.h"
#include "support/sample_report.h"

namespace gainsay {
namespace {

std::string page(const Report& report, const ClaimGraph* graph = nullptr) {
  std::ostringstream out;
  write_report_html(out, report, graph);
  return out.str();
}

/// Counts what an XPath expression finds in a page, as libxml2's HTML parser sees it.
class Page {
 public:
  explicit Page(const std::string& text)
      : document_(htmlReadMemory(text.data(), static_cast<int>(text.size()), "", "UTF-8",
                                 HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | XML_PARSE_HUGE),
                  &xmlFreeDoc) {}
  [[nodiscard]] int count(const char* xpath) const {
    const std::unique_ptr<xmlXPathContext, decltype(&xmlXPathFreeContext)> context(xmlXPathNewContext(document_.get()),
                                                                                   &xmlXPathFreeContext);
    const std::unique_ptr<xmlXPathObject, decltype(&xmlXPathFreeObject)> found(
        xmlXPathEvalExpression(reinterpret_cast<const xmlChar*>(xpath), context.get()), &xmlXPathFreeObject);
    return found && found->nodesetval ? found->nodesetval->nodeNr : 0;
  }

 private:
  std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document_;
};

TEST(ReportHtml, ShowsEveryConflictWithBothSides) {
  const Page sample(page(testing::sample_report()));
  EXPECT_EQ(sample.count("//article"), 6);
  EXPECT_EQ(sample.count("//article//section[contains(@class,'side')]"), 12);
  EXPECT_EQ(sample.count("//article//blockquote//mark"), 12);
  EXPECT_EQ(sample.count("//section[@class='dispute']"), 5);
  EXPECT_EQ(sample.count("//section[@id='skipped']//li"), 2);
  EXPECT_EQ(sample.count("//section[@id='articles']//tbody/tr"), 5);
}

TEST(ReportHtml, TellsWhoStandsOnWhichSideOfADispute) {
  Report report = testing::sample_report();
  DisputeView& dispute = report.disputes.front();
  const ConflictView& best = dispute.conflicts.front();
  dispute.sides = {{{best.conflict.claim_a, best.conflict.claim_b},
                    "The dam <holds>.",
                    {*best.a.position.speaker},
                    best.a.position.said,
                    1,
                    2},
                   {{best.conflict.claim_b}, "It leaks.", {}, {}, 1, 1}};
  dispute.conflicts.push_back(best);
  const std::string text = page(report);
  const Page sides(text);
  EXPECT_EQ(sides.count("//ul[@class='standing']/li"), 2);
  EXPECT_NE(text.find("The dam &lt;holds&gt;."), std::string::npos);
  EXPECT_NE(text.find(" · 2 claims · 1 to 2 origins"), std::string::npos);
  EXPECT_EQ(sides.count("//ul[@class='standing']/li[p='nobody named']"), 1);
}

TEST(ReportHtml, SaysWhatTheArticlesCover) {
  Report report;
  EXPECT_EQ(Page(page(report)).count("//p[@class='only']"), 0) << "nothing is known of no articles";
  report.articles.resize(3);
  report.articles[0].ref.outlet = report.articles[1].ref.outlet = "The Courier";
  report.articles[0].ref.published = DateInterval::on(*parse_date("2025-03-04"));
  report.articles[2].ref.published = DateInterval::on(*parse_date("2025-04-02"));
  EXPECT_NE(page(report).find("The articles name 1 outlet and were published 4 March to 2 April 2025; 1 is undated."),
            std::string::npos);
}

TEST(ReportHtml, MarksTheOpposingWords) {
  EXPECT_NE(page(testing::sample_report()).find("<mark>about 40 litres</mark>"), std::string::npos);
}

TEST(ReportHtml, AnchorsAreUniqueAndLinksFindThem) {
  const std::string text = page(testing::sample_report());
  std::set<std::string> ids;
  static const std::regex id(" id=\"([^\"]+)\"");
  for (std::sregex_iterator at(text.begin(), text.end(), id), end; at != end; ++at)
    EXPECT_TRUE(ids.insert((*at)[1]).second) << (*at)[1];
  static const std::regex link("href=\"#([^\":]+)\"");
  for (std::sregex_iterator at(text.begin(), text.end(), link), end; at != end; ++at)
    EXPECT_TRUE(ids.contains((*at)[1])) << (*at)[1];
}

TEST(ReportHtml, HasNoScriptButItsOwnAndNoStyleAttribute) {
  const testing::MemoryGraph graph = testing::hostile_graph();
  const Page hostile(page(testing::hostile_report(), &graph));
  EXPECT_EQ(hostile.count("//script"), 1);
  EXPECT_EQ(hostile.count("//*[@style]"), 0);
  EXPECT_EQ(hostile.count("//@*[starts-with(name(),'on')]"), 0);
  EXPECT_EQ(hostile.count("//a[starts-with(@href,'javascript')]"), 0);
  EXPECT_EQ(hostile.count("//article"), 6);
}

TEST(ReportHtml, AsksTheNetworkForNothing) {
  const Page sample(page(testing::sample_report()));
  EXPECT_EQ(sample.count("//link | //img | //iframe | //script[@src] | //object | //embed"), 0);
  EXPECT_EQ(sample.count("//meta[contains(@content,\"default-src 'none'\")]"), 1);
}

TEST(ReportHtml, DrawsEachDisputeAndTheWhole) {
  const testing::MemoryGraph graph = testing::sample_graph();
  const Page sample(page(testing::sample_report(), &graph));
  EXPECT_EQ(sample.count("//section[@class='dispute']//svg[@role='img']"), 5);
  EXPECT_EQ(sample.count("//section[@id='diagram']//svg[@role='img']"), 1);
  EXPECT_EQ(sample.count("//marker[@id='to-contradiction']"), 1);
}

TEST(ReportHtml, TellsOnHowManyOriginsAClaimRests) {
  Report report = testing::sample_report();
  SideView& side = report.disputes[0].conflicts[0].a;
  side.least_origins = 2;
  side.most_origins = 3;
  EXPECT_NE(page(report).find("rests on 2 to 3 independent origins"), std::string::npos);
}

TEST(ReportHtml, ShowsWhatWouldMakeItTooLargeInBrief) {
  Report report = testing::sample_report();
  const ConflictView pair = report.disputes[0].conflicts[0];
  for (int i = 0; i < 2000; ++i) {
    report.disputes[0].conflicts.push_back(pair);
    report.disputes[0].conflicts.back().conflict.id = ConflictId{"again" + std::to_string(i)};
  }
  const std::string text = page(report);
  EXPECT_LT(text.size(), 4'000'000U);
  const Page large(text);
  EXPECT_EQ(large.count("//article"), 850);
  EXPECT_EQ(large.count("//article[not(contains(@class,'brief'))]"), 350);
  EXPECT_NE(text.find("350 conflicts are shown with their quotes, 500 in brief, 1156 are only counted."),
            std::string::npos);
  EXPECT_NE(text.find(">1156 conflicts more in this dispute."), std::string::npos);
}

TEST(ReportHtml, TheTimelineLinksToCardsThatAreThere) {
  Report report = testing::sample_report();
  for (int i = 0; i < 1600; ++i) {
    report.disputes.push_back(report.disputes[0]);
    report.disputes.back().id = DisputeId{"d" + std::to_string(i)};
    report.disputes.back().conflicts[0].conflict.id = ConflictId{"other" + std::to_string(i)};
  }
  report.disputes[0].conflicts.push_back(report.disputes[0].conflicts[0]);
  report.disputes[0].conflicts.back().conflict.id = ConflictId{"without-card"};
  const Page large(page(report));
  EXPECT_EQ(large.count("//*[@id='c-without-card']"), 0);
  EXPECT_EQ(large.count("//a[@href='#c-without-card']"), 0);
  EXPECT_EQ(large.count("//section[@id='timeline']//g[@role='img']"), 2) << "two disputes have a second conflict";
}

TEST(ReportHtml, AnEmptyReportSaysSo) {
  EXPECT_NE(page(Report()).find("No two statements were found to stand against each other."), std::string::npos);
}

TEST(ReportHtml, SpansThatDoNotFitMarkNothing) {
  Report report = testing::sample_report();
  report.disputes[0].conflicts[0].a.opposing = {{0, 999999}, {5, 3}};
  EXPECT_EQ(Page(page(report)).count("//article//mark"), 11);
}

}  // namespace
}  // namespace gainsay
