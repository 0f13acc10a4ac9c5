#include "ingest/attribution/speakers/name_parts.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(PersonName, LeavesOutTitlesInitialsAndSuffixes) {
  EXPECT_EQ(parse_person_name({"Sen.", "Jane", "Q.", "Doe", "Jr."}).text(), "Jane Doe");
  EXPECT_EQ(parse_person_name({"Secretary", "of", "State", "Doe"}).folded.back(), "doe");
  EXPECT_EQ(parse_person_name({"J.", "Doe"}).text(), "J. Doe");
  EXPECT_EQ(parse_person_name({"John", "\"", "Jack", "\"", "Doe"}).text(), "John Doe");
}

TEST(PersonName, ShowsInitialsAndKeepsHyphens) {
  EXPECT_EQ(parse_person_name({"Sen.", "Jane", "Q.", "Doe"}).display, "Jane Q. Doe");
  EXPECT_EQ(parse_person_name({"Abdul", "Al", "-", "Doe"}).text(), "Abdul Al-Doe");
  EXPECT_EQ(parse_person_name({"King", "Rudolf"}).text(), "King Rudolf");
  EXPECT_EQ(parse_person_name({"King", "Rudolf", "Elphberg"}).text(), "Rudolf Elphberg");
}

TEST(PersonName, FormOfAddressTellsTheGender) {
  EXPECT_EQ(parse_person_name({"Mrs.", "Doe"}).gender, Gender::female);
  EXPECT_EQ(parse_person_name({"Mr.", "Doe"}).gender, Gender::male);
  EXPECT_EQ(parse_person_name({"Dr.", "Doe"}).gender, Gender::unknown);
}

TEST(OrganisationName, FoldsToWhatItIsCalledBy) {
  EXPECT_EQ(fold_organisation({"The", "Acme", "Holdings", ",", "Inc."}), "acme holdings");
  EXPECT_EQ(initials_of({"European", "Valve", "Agency"}), "EVA");
  EXPECT_TRUE(is_acronym("U.N."));
  EXPECT_FALSE(is_acronym("Eva"));
}

TEST(PersonName, BeginsBehindATitleThatTwoWordsFollow) {
  EXPECT_EQ(parse_person_name({"Ruritania", "Sen.", "Jane", "Doe"}).text(), "Jane Doe");
  EXPECT_EQ(parse_person_name({"Ruritania", "Sen", ".", "Jane", "Doe"}).text(), "Jane Doe");
  EXPECT_EQ(parse_person_name({"Nasr", "Haj", "Doe"}).text(), "Nasr Haj Doe");
}

}  // namespace
}  // namespace gainsay
