#include "ingest/attribution/speakers/named_media.h"

#include <gtest/gtest.h>

#include "support/annotated.h"
#include "unit/ingest/attribution/speakers/no_names.h"

namespace gainsay {
namespace {

std::string media_in(const std::string& sentence) {
  const test::Annotated one = test::annotate({sentence});
  const Syntax syntax(one.article, one.text);
  test::NoNames names;
  names.names["ruritanian"] = {make_named("Ruritania", EntityKind::country), false, true};
  std::string out;
  for (const TokenRange& range : find_named_media(syntax, one.text, names))
    out += (out.empty() ? "" : "; ") + std::string(covered(one.article.text, syntax.span_of(range)));
  return out;
}

TEST(NamedMedia, StandBeforeTheirNoun) {
  EXPECT_EQ(media_in("the|DET Dawn24|PROPN news|NOUN website|NOUN said|VERB"), "Dawn24");
  EXPECT_EQ(media_in("the|DET Evening|PROPN Echo|PROPN newspaper|NOUN said|VERB"), "Evening Echo");
}

TEST(NamedMedia, AreMadeOfTheirWords) {
  EXPECT_EQ(media_in("in|ADP the|DET Daily|PROPN Courier|PROPN said|VERB"), "Daily Courier");
  EXPECT_EQ(media_in("in|ADP the|DET Strelsau|PROPN Herald|PROPN said|VERB"), "Strelsau Herald");
  EXPECT_EQ(media_in("read|VERB Fake|PROPN News|PROPN daily|ADV"), "");
  EXPECT_EQ(media_in("Emily|PROPN||||PER Post|PROPN||||+ smiled|VERB"), "");
}

TEST(NamedMedia, PlacesPeopleAndBodiesHaveMediaToo) {
  EXPECT_EQ(media_in("the|DET Ruritanian|PROPN newspaper|NOUN said|VERB"), "");
  EXPECT_EQ(media_in("the|DET Strelsau|PROPN||||LOC newspaper|NOUN said|VERB"), "");
  EXPECT_EQ(media_in("the|DET Acme|PROPN website|NOUN said|VERB"), "");
  EXPECT_EQ(media_in("read|VERB Dawn|PROPN newspaper|NOUN"), "");
}

TEST(NamedMedia, DomainNamesEndLikeOne) {
  EXPECT_TRUE(is_domain_name("gazette.com"));
  EXPECT_TRUE(is_domain_name("Echo-24.co.uk"));
  EXPECT_FALSE(is_domain_name("Echo"));
  EXPECT_FALSE(is_domain_name("end.Then"));
  EXPECT_FALSE(is_domain_name(".com"));
}

}  // namespace
}  // namespace gainsay
