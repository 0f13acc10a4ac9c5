// An article that calls a report false, a hoax or satire without saying it again, and what another article of the story
// leads with: first pairs on which the rules fire, then near misses.
#include "unit/engine/two_articles.h"

namespace gainsay::two_articles {
namespace {

constexpr Background singer = {
    "The folk singer comes from the fishing island of Tarn. Maren has sold two million records of ballads. His fans in "
    "Ostria call Maren the skipper. Maren owns a cutter in Tarn harbour.",
    "Rolf Maren, a folk singer, was born on the fishing island of Tarn. Fans of the ballads gathered in Tarn harbour. "
    "Maren is the son of a skipper. Ostria loves Maren's records."};

/// Undated, so that neither has the other's outlet. The report stands at the head of its article, as news does.
std::string conflict_with(const char* report, const char* answer) {
  const std::string led = std::string(report) + " " + singer.first;
  return conflicts_of({led.c_str(), singer.second}, "Nobody else was there.", answer);
}

TEST(Hoaxes, ReportsThatAreCalledFalse) {
  constexpr const char* contract = "Rolf Maren, the folk singer from Tarn, has signed a contract with a circus.";
  for (const char* answer : {
           "The viral story about Rolf Maren is a fake.",
           "There is no truth in the story about Maren, his manager said.",
           "The news about Maren was invented by a satirical website.",
           "The story about Maren originated on a satirical website.",
           "The story about Maren was made up by a hoax site.",
           "The story about Maren turned out to be satire.",
           "Rumours that Maren has signed a contract with a circus are not true, his manager said.",
           "Rolf Maren ridiculed the reports about a circus.",
       })
    EXPECT_NE(conflict_with(contract, answer), "") << answer;
}

TEST(Hoaxes, DeathsThatWereNone) {
  constexpr const char* death = "Rolf Maren, the folk singer from Tarn, has died after a fall.";
  for (const char* answer : {
           "Reports of Maren's death are a hoax.",
           "Rolf Maren is the latest victim of a death hoax.",
           "Reports of Maren's death were greatly exaggerated, his family said.",
           "Rolf Maren is recovering in a hospital on Tarn, his manager said.",
           "The report about Rolf Maren is a hoax, his manager said.",
           "Rolf Maren's manager confirmed that he is alive.",
       })
    EXPECT_NE(conflict_with(death, answer), "") << answer;
}

TEST(Hoaxes, ReportsWithinTheDenial) {
  constexpr const char* move = "Rolf Maren, the folk singer, is moving to Veldport.";
  for (const char* answer : {
           "There is no truth to the rumour that Rolf Maren is moving to Veldport, his manager said.",
           "It is not true that Rolf Maren is moving to Veldport, his manager said.",
       })
    EXPECT_NE(conflict_with(move, answer), "") << answer;
  EXPECT_NE(conflict_with("Police on Tarn have arrested Rolf Maren, a folk singer.",
                          "The arrest of Rolf Maren is a hoax, his manager said."),
            "");
}

TEST(Hoaxes, NearMisses) {
  constexpr const char* death = "Rolf Maren, the folk singer from Tarn, has died after a fall.";
  constexpr const char* contract = "Rolf Maren, the folk singer from Tarn, has signed a contract with a circus.";
  for (const auto& [report, answer] : std::vector<std::pair<const char*, const char*>>{
           {death, "In 2009 Rolf Maren was the victim of a death hoax."},
           {death, "The news of Rolf Maren's death was confirmed by his manager."},
           {death, "Rolf Maren's manager could not confirm the report."},
           {contract, "A story that Ida Brandt is dead is a hoax, a paper said."},
           {contract, "The story about the island's new bridge is a fake."},
           {contract, "The economy of Tarn is recovering."},
           {contract, "Rolf Maren wrote a story about a satirical website."},
           {contract, "The claim that he made on Tarn pleased Rolf Maren."},
       })
    EXPECT_EQ(conflict_with(report, answer), "") << report << " <> " << answer;
}

}  // namespace
}  // namespace gainsay::two_articles
