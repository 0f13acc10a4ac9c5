#pragma once

#include "gainsay/model/extraction.h"

namespace gainsay {

/// Calls `take` with every actor and source that the extraction names, in whatever part; some of them often.
template <class Take>
void for_each_named(const Extraction& extraction, Take take) {
  const Attributed& attributed = extraction.attributed;
  for (const Hop& hop : attributed.own_voice) take(hop.who);
  for (const Actor& actor : attributed.actors) take(actor.named);
  for (const Attribution& attribution : attributed.attributions) {
    if (attribution.speaker) take(*attribution.speaker);
    for (const Hop& hop : attribution.chain) take(hop.who);
  }
  const auto take_phrase = [&take](const Phrase& phrase) {
    if (phrase.entity) take(*phrase.entity);
  };
  for (const Statement& statement : extraction.statements) {
    const Claim& claim = statement.claim;
    for (const Phrase* phrase : {&claim.agent, &claim.object, &claim.recipient, &claim.place}) take_phrase(*phrase);
    for (const Argument& argument : claim.arguments) take_phrase(argument.phrase);
  }
}

}  // namespace gainsay
