#include "ingest/attribution/speakers/name_kinds.h"

#include <gtest/gtest.h>

#include "support/annotated.h"
#include "unit/ingest/attribution/speakers/no_names.h"

namespace gainsay {
namespace {

std::string told(NameKind kind) {
  switch (kind) {
    case NameKind::person:
      return "person";
    case NameKind::organisation:
      return "organisation";
    case NameKind::location:
      return "location";
    default:
      return "misc";
  }
}

/// The names that the sentences mark, each with its kind once it is settled: "Norvik: organisation; ".
std::string kinds_in(const std::vector<std::string>& sentences) {
  const test::Annotated all = test::annotate(sentences);
  const Syntax syntax(all.article, all.text);
  const test::NoNames lexicon;
  std::vector<NameCandidate> candidates;
  for (const NameMention& name : all.text.names)
    candidates.push_back({{name.first, name.last}, name.kind, std::nullopt, false});
  settle_name_kinds(syntax, lexicon, candidates);
  std::string out;
  for (const NameCandidate& name : candidates)
    out += std::string(covered(all.article.text, syntax.span_of(name.range))) + ": " + told(name.kind.value()) + "; ";
  return out;
}

TEST(NameKinds, TheNamesOwnWordsTell) {
  EXPECT_EQ(kinds_in({"Norvik|PROPN|2|compound||PER Mining|PROPN|3|nsubj||+ closed|VERB|0"}),
            "Norvik Mining: organisation; ");
  EXPECT_EQ(kinds_in({"Norvik|PROPN|3|nsubj||PER Inc|PROPN|1|flat closed|VERB|0"}), "Norvik: organisation; ");
  EXPECT_EQ(kinds_in({"Lake|PROPN|2|compound||PER Orel|PROPN|3|nsubj||+ froze|VERB|0"}), "Lake Orel: location; ");
  EXPECT_EQ(kinds_in({"Orel|PROPN|2|compound||ORG Peninsula|PROPN|3|nsubj||+ froze|VERB|0"}),
            "Orel Peninsula: location; ");
}

TEST(NameKinds, APersonsNameKeepsItsKind) {
  EXPECT_EQ(kinds_in({"Zorn|PROPN|2|flat||PER Vlk|PROPN|3|nsubj||+ left|VERB|0"}), "Zorn Vlk: person; ");
  // A given name tells more than what the person deals with.
  EXPECT_EQ(kinds_in({"shares|NOUN|0 in|ADP|4|case Jane|PROPN|4|flat||PER Vlk|PROPN|1|nmod||+"}), "Jane Vlk: person; ");
  // "As" is no company's suffix here.
  EXPECT_EQ(kinds_in({"saw|VERB|0 Vlk|PROPN|1|obj||PER as|ADP|4|case friend|NOUN|1|obl"}), "Vlk: person; ");
  EXPECT_EQ(
      kinds_in({"Vlk|PROPN|6|nsubj||PER ,|PUNCT|1|punct 44|NUM|1|appos ,|PUNCT|1|punct once|ADV|6|advmod bought|VERB|0 "
                "Vlk|PROPN|6|obj||PER"}),
      "Vlk: person; Vlk: person; ");
}

TEST(NameKinds, ItsCompanyTells) {
  const auto one = [](const std::string& sentence) { return kinds_in({sentence}); };
  EXPECT_EQ(one("shares|NOUN|4|nsubj|share in|ADP|3|case Norvik|PROPN|1|nmod||PER fell|VERB|0"),
            "Norvik: organisation; ");
  EXPECT_EQ(one("Ostjet|PROPN|2|nsubj||ORG buys|VERB|0||buy Norvik|PROPN|2|obj||PER"),
            "Ostjet: organisation; Norvik: organisation; ");
  EXPECT_EQ(one("Ostjet|PROPN|2|nsubj||ORG blames|VERB|0||blame Norvik|PROPN|2|obj||PER"),
            "Ostjet: organisation; Norvik: person; ");
  EXPECT_EQ(one("At|ADV|4|advmod the|DET|3|det airline|NOUN|4|nsubj Norvik|PROPN|3|flat||PER slept|VERB|0"),
            "Norvik: organisation; ");
  EXPECT_EQ(one("the|DET|2|det town|NOUN|5|nsubj of|ADP|4|case Orel|PROPN|2|nmod||PER slept|VERB|0"),
            "Orel: location; ");
  EXPECT_EQ(one("trust|NOUN|0 in|ADP|3|case Vlk|PROPN|1|nmod||PER"), "Vlk: person; ");
}

TEST(NameKinds, AHintAloneIsTooLittle) {
  const std::string it_would =
      "Norvik|PROPN|2|nsubj||PER said|VERB|0||say it|PRON|5|nsubj would|AUX|5|aux sell|VERB|2|ccomp";
  EXPECT_EQ(kinds_in({it_would}), "Norvik: person; ");
  EXPECT_EQ(kinds_in({it_would, "sales|NOUN|4|nsubj|sale at|ADP|3|case Norvik|PROPN|1|nmod||PER fell|VERB|0"}),
            "Norvik: person; Norvik: person; ");
  EXPECT_EQ(kinds_in({it_would, "Norvik|PROPN|3|nmod:poss||PER 's|PART|1|case revenue|NOUN|4|nsubj fell|VERB|0"}),
            "Norvik: organisation; Norvik: organisation; ");
}

TEST(NameKinds, ShortNamesGoWithLongOnes) {
  const std::string mining = "Norvik|PROPN|2|compound||ORG Mining|PROPN|3|nsubj||+ closed|VERB|0";
  EXPECT_EQ(kinds_in({mining, "Norvik|PROPN|2|nsubj||PER reopened|VERB|0"}),
            "Norvik Mining: organisation; Norvik: organisation; ");
  EXPECT_EQ(kinds_in({"Jane|PROPN|2|flat||PER Vlk|PROPN|3|nsubj||+ left|VERB|0",
                      "Ostjet|PROPN|2|nsubj||ORG bought|VERB|0||buy Vlk|PROPN|2|obj||PER"}),
            "Jane Vlk: person; Ostjet: organisation; Vlk: person; ");
}

}  // namespace
}  // namespace gainsay
