#include "ingest/read/credits_in_text.h"

#include <gtest/gtest.h>

#include "ingest/read/news_agencies.h"
#include "ingest/read/photo_credit.h"
#include "support/article.h"

namespace gainsay::read {
namespace {

constexpr const char* body =
    "\n\nThe harbour board said on Monday that it would widen the northern quay before the autumn.\n\n";

TEST(Byline, NamesWithoutTheirRole) {
  EXPECT_EQ(article_from_text(std::string("Quay to be widened\n\nBy Ada Holm and Jon Krog") + body).byline,
            "Ada Holm and Jon Krog");
  EXPECT_EQ(article_from_text(std::string("Quay to be widened\n\n2 min read . 06:11 PM IST Edited By Ada Holm") + body)
                .byline,
            "Ada Holm");
  EXPECT_EQ(article_from_text(std::string("Quay to be widened\n\nPublished By: Ada Holm | Quay Gazette") + body).byline,
            "Ada Holm");
  EXPECT_EQ(article_from_text(std::string("Quay to be widened\n\nReuters") + body).byline, "");
}

TEST(Agencies, OfTheTextNotOfItsPictures) {
  const auto agencies = [](std::string_view text) { return article_from_text(text).agencies; };
  EXPECT_EQ(agencies(std::string("The quay.(Image: PTI)") + body + "[With AFP]"), (std::vector<std::string>{"AFP"}));
  EXPECT_EQ(agencies(std::string(body) + "With files from Associated Press and Bloomberg"),
            (std::vector<std::string>{"AP", "Bloomberg"}));
  EXPECT_EQ(agencies(std::string(body) + "(With inputs from agencies)"), std::vector<std::string>{});
  EXPECT_EQ(agencies("OSLO (Reuters) - The board said on Monday that it would widen the quay, a spokesman told AFP."),
            (std::vector<std::string>{"Reuters"}));
}

TEST(NewsAgencies, SignsAreComparedWithCase) {
  EXPECT_EQ(find_news_agency("ANI"), "ANI");
  EXPECT_EQ(find_news_agency("Ani"), std::nullopt);
  EXPECT_EQ(find_news_agency("REUTERS"), "Reuters");
  EXPECT_EQ(find_news_agency("agence France-Presse"), "AFP");
  EXPECT_EQ(find_news_agency("The Quay Gazette"), std::nullopt);
  EXPECT_EQ(news_agencies_in("by AFP, the Associated Press and MAPS"), (std::vector<std::string>{"AFP", "AP"}));
}

TEST(Outlet, FromANoticeOrTheAddress) {
  const std::string notice =
      "(This story has not been edited by the Coast18 staff and is auto-generated from a syndicated feed.)";
  EXPECT_EQ(article_from_text(body + notice).outlet, "Coast18");
  EXPECT_EQ(outlet_of_url("https://www.news.example.co.uk/a?b#c"), "example.co.uk");
  EXPECT_EQ(outlet_of_url("http://quay.example:8080/a"), "quay.example");
  EXPECT_EQ(outlet_of_url("https://127.0.0.1/a"), "");
  EXPECT_EQ(outlet_of_url("no address"), "");
}

TEST(PhotoCredit, BeginsWhereTheCreditDoes) {
  const auto credit_of = [](std::string_view text) { return std::string(text.substr(trailing_photo_credit(text))); };
  EXPECT_EQ(credit_of("Talks at the quay.(Image: PTI)"), "(Image: PTI)");
  EXPECT_EQ(credit_of("The quay in May. (Lia Orr, Pool Photo via AP, File)"), "(Lia Orr, Pool Photo via AP, File)");
  EXPECT_EQ(credit_of("The quay in May. Photograph: Lia Orr/Shutterstock"), "Photograph: Lia Orr/Shutterstock");
  EXPECT_EQ(credit_of("Lia Orr / Reuters."), "Lia Orr / Reuters.");
  EXPECT_EQ(credit_of("The board said (it had no choice)."), "");
  EXPECT_EQ(credit_of("The picture: nine boats were lost in the storm."), "");
}

}  // namespace
}  // namespace gainsay::read
