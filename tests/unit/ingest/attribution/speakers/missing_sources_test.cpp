#include "ingest/attribution/speakers/missing_sources.h"

#include <gtest/gtest.h>

#include "support/annotated.h"

namespace gainsay {
namespace {

/// The source that one attribution without one is given, and its contents.
struct Mended {
  Mended(const std::string& sentence, std::string_view cue, std::string_view said) {
    const test::Annotated one = test::annotate({sentence});
    const Syntax syntax(one.article, one.text);
    FoundAttribution found;
    found.cues = {one.span(cue)};
    found.contents = {one.span(said)};
    std::vector<FoundAttribution> all{found};
    add_missing_sources(syntax, all);
    if (!all[0].sources.empty()) source = covered(one.article.text, all[0].sources[0]);
    content = covered(one.article.text, all[0].contents[0]);
  }
  std::string source, content;
};

TEST(MissingSources, SubjectOfTheCueIsItsSource) {
  EXPECT_EQ(
      Mended("The|DET|2|det mayor|NOUN|5|nsubj ,|PUNCT|2|punct ill|ADJ|2|amod told|VERB|0|root|tell them|PRON|5|obj "
             "rain|NOUN|8|nsubj fell|VERB|5|ccomp|fall",
             "told", "rain fell")
          .source,
      "The mayor, ill");
  // What is content is nobody.
  EXPECT_EQ(Mended("Rain|NOUN|2|nsubj worries|VERB|0|root|worry farmers|NOUN|2|obj|farmer", "worries", "Rain").source,
            "");
  EXPECT_EQ(
      Mended("It|PRON|2|nsubj seems|VERB|0|root|seem rain|NOUN|4|nsubj fell|VERB|2|ccomp|fall", "seems", "rain fell")
          .source,
      "");
}

TEST(MissingSources, AParticipleSharesTheSubjectAbove) {
  EXPECT_EQ(Mended("Doe|PROPN|2|nsubj resigned|VERB|0|root|resign ,|PUNCT|2|punct saying|VERB|2|advcl|say||VBG "
                   "rain|NOUN|6|nsubj fell|VERB|4|ccomp|fall",
                   "saying", "rain fell")
                .source,
            "Doe");
  EXPECT_EQ(Mended("Doe|PROPN|3|nsubj:pass was|AUX|3|aux:pass told|VERB|0|root|tell rain|NOUN|5|nsubj "
                   "fell|VERB|3|ccomp|fall",
                   "told", "rain fell")
                .source,
            "");
}

TEST(MissingSources, WhoIsQuotedSaysIt) {
  EXPECT_EQ(
      Mended("Dawn|PROPN|2|nsubj quoted|VERB|0|root|quote Doe|PROPN|2|obj as|SCONJ|5|mark saying|VERB|2|advcl|say||VBG "
             "rain|NOUN|7|nsubj fell|VERB|5|ccomp|fall",
             "saying", "rain fell")
          .source,
      "Doe");
  EXPECT_EQ(Mended("Doe|PROPN|3|nsubj:pass was|AUX|3|aux:pass quoted|VERB|0|root|quote as|SCONJ|5|mark "
                   "saying|VERB|3|advcl|say||VBG rain|NOUN|7|nsubj fell|VERB|5|ccomp|fall",
                   "was quoted as saying", "rain fell")
                .source,
            "Doe");
}

TEST(MissingSources, StandBetweenAQuotationAndItsCue) {
  const std::string sentence =
      "\"|PUNCT|3|punct Rain|NOUN|3|nsubj fell|VERB|8|ccomp|fall \"|PUNCT|3|punct Jane|PROPN|6|compound "
      "Doe|PROPN|3|dep ,|PUNCT|6|punct told|VERB|0|root|tell them|PRON|8|obj";
  EXPECT_EQ(Mended(sentence, "told", "\" Rain fell \"").source, "Jane Doe");
}

TEST(MissingSources, ALastParticipleIsTheMainSubjects) {
  EXPECT_EQ(Mended("Doe|PROPN|2|nsubj urged|VERB|0|root|urge them|PRON|2|obj to|PART|5|mark stop|VERB|2|xcomp "
                   ",|PUNCT|7|punct arguing|VERB|8|dep|argue||VBG rain|NOUN|5|obj fell|VERB|7|ccomp|fall",
                   "arguing", "rain fell")
                .source,
            "Doe");
}

TEST(MissingSources, ANounOfClaimingIsTheMakers) {
  const std::string claims = "claims|NOUN|2|obj|claim that|SCONJ|6|mark rain|NOUN|6|nsubj fell|VERB|3|acl|fall";
  EXPECT_EQ(Mended("Acme|PROPN|2|nsubj repeated|VERB|0|root|repeat " + claims, "claims", "that rain fell").source,
            "Acme");
  EXPECT_EQ(Mended("Acme|PROPN|2|nsubj rejected|VERB|0|root|reject " + claims, "claims", "that rain fell").source, "");
  EXPECT_EQ(Mended("Acme|PROPN|2|nsubj rejected|VERB|0|root|reject early|ADJ|4|amod reports|NOUN|2|obj|report "
                   "that|SCONJ|7|mark rain|NOUN|7|nsubj fell|VERB|4|acl|fall",
                   "reports", "that rain fell")
                .source,
            "early reports");
}

TEST(MissingSources, AreCutFromTheEndOfAQuotation) {
  const Mended mended(
      "\"|PUNCT|3|punct Rain|NOUN|3|nsubj fell|VERB|8|ccomp|fall ,|PUNCT|3|punct \"|PUNCT|3|punct "
      "Jane|PROPN|7|compound "
      "Doe|PROPN|9|dep said|VERB|0|root|say",
      "said", "\" Rain fell, \" Jane Doe");
  EXPECT_EQ(mended.source, "Jane Doe");
}

}  // namespace
}  // namespace gainsay
