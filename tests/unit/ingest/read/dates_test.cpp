#include <gtest/gtest.h>

#include <string>

#include "ingest/read/date_mention.h"
#include "ingest/read/dateline.h"
#include "ingest/read/field_date.h"
#include "ingest/read/published_date.h"
#include "support/article.h"

namespace gainsay::read {
namespace {

/// "2023-06-19", "-03-09", "2021"; "; " between dates.
std::string dates_in(std::string_view text) {
  std::string all;
  for (const DateMention& date : find_dates(text)) {
    char part[24];
    std::string one = date.year ? std::to_string(*date.year) : "";
    if (date.month) std::snprintf(part, sizeof part, "-%02u", *date.month), one += part;
    if (date.day) std::snprintf(part, sizeof part, "-%02u", *date.day), one += part;
    all += (all.empty() ? "" : "; ") + one;
  }
  return all;
}

TEST(FindDates, ReadsTheFormsOfNews) {
  EXPECT_EQ(dates_in("May 4, 2021, 10:05 IST"), "2021-05-04");
  EXPECT_EQ(dates_in("19 June 2023"), "2023-06-19");
  EXPECT_EQ(dates_in("the 3rd of March, 2020"), "2020-03-03");
  EXPECT_EQ(dates_in("Feb. 4, 2022"), "2022-02-04");
  EXPECT_EQ(dates_in("Sept 16"), "-09-16");
  EXPECT_EQ(dates_in("on March 9 (ANI)"), "-03-09");
  EXPECT_EQ(dates_in("in March 2022 and in 2021."), "2022-03; 2021");
  EXPECT_EQ(dates_in("2023-06-19T19:19:00Z"), "2023-06-19");
  EXPECT_EQ(dates_in("19/06/2023 and 06/19/2023"), "2023-06-19; 2023-06-19");
  EXPECT_EQ(dates_in("12-Mar-2021"), "2021-03-12");
}

TEST(FindDates, LeavesAloneWhatIsNone) {
  EXPECT_EQ(dates_in("05/06/2023"), "") << "either month may be meant";
  EXPECT_EQ(dates_in("they may march 12 miles"), "");
  EXPECT_EQ(dates_in("Feb. 30, 2022"), "2022");
  EXPECT_EQ(dates_in("$2014, 2,014 and 2014% of 12014"), "");
  EXPECT_EQ(dates_in("Mary 12, Junes 4"), "");
}

TEST(FieldDate, ReadsTheFormsOfFeeds) {
  for (const char* field :
       {"2023-06-19", "2023-06-19T23:59:00+05:30", "2023-06-19 10:00", "20230619", "20230619T120000Z",
        "Mon, 19 Jun 2023 13:49:00 GMT", "June 19, 2023", "1687176000", "1687176000000"})
    EXPECT_EQ(to_string(parse_field_date(field)), "2023-06-19") << field;
  EXPECT_EQ(to_string(parse_field_date("2023-06")), "2023-06-01/2023-06-30");
  EXPECT_EQ(to_string(parse_field_date("yesterday")), "");
  EXPECT_EQ(to_string(parse_field_date("")), "");
}

TEST(DateInUrl, TakesWholeDaysOnly) {
  EXPECT_EQ(to_string(date_in_url("https://a.example/2024/04/13/x").value()), "2024-04-13");
  EXPECT_EQ(to_string(date_in_url("https://a.example/x-20240413.html").value()), "2024-04-13");
  EXPECT_EQ(date_in_url("https://a.example/2024/04/x"), std::nullopt);
  EXPECT_EQ(date_in_url("https://a.example/story-202404131234"), std::nullopt);
}

std::string published(std::string_view text) {
  const Article article = article_from_text(text);
  return to_string(article.published) + " | " + article.published_from;
}

TEST(Published, SurestSourceFirst) {
  EXPECT_EQ(published(" date 2020-05-06 Quay to be widened\n\nLast Updated: May 9, 2020\n\nThe board said so on "
                      "Monday, and went home."),
            "2020-05-06 | text prefix 'date 2020-05-06'");
  EXPECT_EQ(published("Quay to be widened\n\nLast Updated: May 9, 2020\nFirst published: May 8, 2020\n\nThe board said "
                      "so on Monday, and went home."),
            "2020-05-08 | timestamp 'First published: May 8, 2020'");
  EXPECT_EQ(published("OSLO, May 7, 2020 (Reuters) - The board said so on Monday, and all of them went home at once."),
            "2020-05-07 | dateline 'OSLO, May 7, 2020 (Reuters) -'");
}

TEST(Published, AYearThatTheTextPinsDownCompletesADateline) {
  EXPECT_EQ(published("OSLO, May 7 (Reuters) - The board met on April 2, 2020 and said no.\n\nIt will meet again on "
                      "June 1, 2020 in the town hall."),
            "2020-05-07 | dateline 'OSLO, May 7 (Reuters) -', and the text speaks of 'April 2, 2020' as past and of "
            "'June 1, 2020' as to come");
}

TEST(Published, IntervalsAreInferredWithCare) {
  EXPECT_EQ(published("The mill closed on May 3, 2011, when its owner died."),
            "2011-05-03/.. | the text speaks of 'May 3, 2011' as past");
  EXPECT_EQ(published("The mill will close on May 3, 2011."),
            "../2011-05-03 | the text speaks of 'May 3, 2011' as to come");
  EXPECT_EQ(published("In 2009 the mill closed for good."), "2009-01-01/.. | the text speaks of '2009' as past");
  EXPECT_EQ(published("We are all safe.\n\n\u2014 Ann Holt (@annholt) May 3, 2011"),
            "2011-05-03/.. | the text speaks of 'May 3, 2011' as past");
  EXPECT_EQ(published("Under the plan the mill would have closed by May 3, 2011."), " | ");
  EXPECT_EQ(published("She spoke of the 2030 games, and smiled."), " | ");
  EXPECT_EQ(published("\"We will leave on May 1, 2003,\" he said at the time, and they left."), " | ");
}

TEST(Dateline, PartsAreToldApart) {
  const auto line = parse_dateline("Lima [Peru], March 9 (ANI): Boats", true);
  ASSERT_TRUE(line);
  EXPECT_EQ(line->length, std::string_view("Lima [Peru], March 9 (ANI):").size());
  EXPECT_EQ(line->place, "Lima [Peru]");
  EXPECT_EQ(line->publisher, "ANI");
  EXPECT_EQ(line->date->day, 9u);
  EXPECT_EQ(parse_dateline("SPRINGDALE, Ark. (AP) \xE2\x80\x94 The", false)->place, "SPRINGDALE, Ark.");
  EXPECT_EQ(parse_dateline("Sarvik, Norland (NorthNews.com) Fighters", true)->publisher, "NorthNews.com");
  EXPECT_FALSE(parse_dateline("Sen. Ann Holt (R-Texas) \xE2\x80\x94 who won", false));
  EXPECT_FALSE(parse_dateline("EXCLUSIVE \xE2\x80\x93 The quay is to be sold", true));
  EXPECT_FALSE(parse_dateline("The quay - the town's pride - is old", true));
  EXPECT_FALSE(parse_dateline("Ann Holt: We will not sell.", true));
}

}  // namespace
}  // namespace gainsay::read
