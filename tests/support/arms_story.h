#pragma once

#include <vector>

#include "gainsay/store.h"
#include "support/extraction_builder.h"
#include "support/findings.h"

namespace gainsay::test {

/// A small invented affair: a minister's assurance, relayed by an envoy; a report of deliveries by unnamed officials;
/// the ministry's denial of it; a rewrite of the report that cites it.
struct ArmsStory {
  Named arland = make_named("Arland", EntityKind::country);
  Named envoy = make_named("Ruth Calder", EntityKind::person);
  Named minister = make_named("Ada Brandt", EntityKind::person);
  Named ministry = make_named("Arland Foreign Ministry", EntityKind::organisation);
  Named officials = make_named("two port officials", EntityKind::unnamed);
  Named herald = make_named("Morning Herald", EntityKind::outlet);

  Extraction assurance =
      ExtractionBuilder(
          "1.txt",
          "Ruth Calder said Ada Brandt had promised that Arland does not ship rockets. Others listened. It rained.")
          .outlet("Daily Post")
          .published("2023-06-19")
          .actor("Ruth Calder", EntityKind::person)
          .actor("Ada Brandt", EntityKind::person, {"the foreign minister"})
          .actor("Arland", EntityKind::country, {"Arlanders"})
          .said("Arland does not ship rockets", minister, SpeechAct::promise, {envoy})
          .claim("Arland does not ship rockets", arland, "ship", "rocket", Polarity::negated)
          .build();
  Extraction report =
      ExtractionBuilder("2.txt", "It was dark. Two officials said Arland ships rockets by night. Nobody else knew.")
          .outlet("Morning Herald")
          .published("2024-04-12")
          .actor("Arland", EntityKind::country)
          .actor("Ada Brandt", EntityKind::person)
          .said("Arland ships rockets by night", officials)
          .claim("Arland ships rockets by night", arland, "ship", "rocket")
          .build();
  Extraction rewrite = ExtractionBuilder("3.txt", "The Herald reported that Arland ships rockets.")
                           .outlet("Wire Weekly")
                           .published("2024-04-13")
                           .actor("Arland", EntityKind::country)
                           .actor("Ada Brandt", EntityKind::person)
                           .said("Arland ships rockets", officials, SpeechAct::assert_, {herald})
                           .claim("Arland ships rockets", arland, "ship", "rocket")
                           .build();
  Extraction denial = denied();
  Extraction aside = ExtractionBuilder("5.txt", "Arland buys grain.")
                         .published("2022-01-01")
                         .claim("Arland buys grain", arland, "buy", "grain")
                         .build();

  [[nodiscard]] std::vector<Extraction> all() const { return {assurance, report, rewrite, denial, aside}; }

  /// The assurance against the report (tension), the denial against it (contradiction).
  [[nodiscard]] std::vector<Conflict> conflicts() const {
    Conflict broken;
    broken.id = ConflictId("broken");
    broken.dispute = DisputeId("rockets");
    broken.conflict_class = ConflictClass::tension;
    broken.type = ConflictType::promise_vs_conduct;
    broken.strength = Strength::moderate;
    broken.score = 0.9;
    side(broken, assurance, report);
    broken.opposing_a = {{58, 66}};
    broken.explanation = "What was ruled out is reported as done.";
    Conflict denies = broken;
    denies.id = ConflictId("denies");
    denies.conflict_class = ConflictClass::contradiction;
    denies.type = ConflictType::denial;
    denies.strength = Strength::strong;
    denies.score = 0.8;
    side(denies, report, denial);
    return {broken, denies};
  }

 private:
  static void side(Conflict& conflict, const Extraction& a, const Extraction& b) {
    conflict.claim_a = a.statements[0].claim_id;
    conflict.claim_b = b.statements[0].claim_id;
    conflict.a = a.statements[0].id;
    conflict.b = b.statements[0].id;
  }

  [[nodiscard]] Extraction denied() const {
    ExtractionBuilder builder("4.txt", "The ministry denied that Arland ships any rockets.");
    builder.outlet("Daily Post")
        .published("2024-04-15")
        .actor("Arland Foreign Ministry", EntityKind::organisation, {"the ministry"});
    builder.said("Arland ships any rockets", ministry, SpeechAct::deny);
    builder.claim("Arland ships any rockets", arland, "ship", "rocket", Polarity::negated);
    builder.last().statements[0].claim.denial = true;
    builder.last().statements[0].claim_id = ClaimId("the denial");
    return builder.build();
  }
};

inline void fill(Store& store, const ArmsStory& story) {
  for (const Extraction& extraction : story.all()) store.put(extraction);
  test::replace_findings(store, story.conflicts(), {}, "1");
}

}  // namespace gainsay::test
