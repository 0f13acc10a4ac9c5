#include "ingest/attribution/speakers/person_forms.h"

#include <gtest/gtest.h>

#include "support/annotated.h"
#include "unit/ingest/attribution/speakers/no_names.h"

namespace gainsay {
namespace {

/// The persons' names in a sentence of words with their tags, separated by "; ".
std::string names_in(const std::string& sentence) {
  const test::Annotated one = test::annotate({sentence});
  const Syntax syntax(one.article, one.text);
  test::NoNames names;
  names.names["strelsau"] = {make_named("Ruritania", EntityKind::country), true, false};
  names.names["strelsau post"] = {make_named("Strelsau Post", EntityKind::outlet), false, false};
  std::string out;
  for (const TokenRange& range : find_person_forms(one.article, syntax, names))
    out += (out.empty() ? "" : "; ") + std::string(covered(one.article.text, syntax.span_of(range)));
  return out;
}

TEST(PersonForms, GivenNameBeginsAName) {
  EXPECT_EQ(names_in("Then|ADV Jane|PROPN Q.|PROPN Elphberg|PROPN slept|VERB"), "Jane Q. Elphberg");
  EXPECT_EQ(names_in("Then|ADV Acme|PROPN Valves|PROPN closed|VERB"), "");
}

TEST(PersonForms, TitlesGoBeforeTheName) {
  EXPECT_EQ(names_in("Secretary|PROPN of|ADP State|PROPN Zorn|PROPN Vlk|PROPN slept|VERB"), "Zorn Vlk");
  EXPECT_EQ(names_in("Mr.|PROPN Vlk|PROPN slept|VERB"), "Vlk");
  EXPECT_EQ(names_in("King|PROPN Rudolf|PROPN slept|VERB"), "King Rudolf");
}

TEST(PersonForms, APlaceBeforeTheNameIsNoPartOfIt) {
  EXPECT_EQ(names_in("a|DET spokesman|NOUN in|ADP Strelsau|PROPN Zorn|PROPN Vlk|PROPN slept|VERB"), "Zorn Vlk");
  EXPECT_EQ(names_in("snow|NOUN in|ADP Strelsau|PROPN Zorn|PROPN Vlk|PROPN fell|VERB"), "");
}

TEST(PersonForms, ListedNamesAndBodiesAreNoPersons) {
  EXPECT_EQ(names_in("President|PROPN Strelsau|PROPN Post|PROPN"), "");
  EXPECT_EQ(names_in("Jane|PROPN Doe|PROPN Foundation|PROPN"), "");
}

TEST(PersonForms, DaysBehindTheNameAreNoPartOfIt) { EXPECT_EQ(names_in("Mr.|PROPN Vlk|PROPN Monday|PROPN"), "Vlk"); }

}  // namespace
}  // namespace gainsay
