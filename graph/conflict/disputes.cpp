#include "graph/conflict/disputes.h"

#include "base/content_id.h"
#include "base/utf8.h"

namespace gainsay::conflict {
namespace {

std::string party_key(const Party& party, const Phrase& phrase) {
  if (!party.id.empty()) return party.id;
  std::string key;
  for (const std::string& id : party.of) key += id + '\x1f';
  return key + ascii_lower(phrase.head);
}

/// Giving arms, by whatever verb and of whatever kind, is one thing to dispute about.
std::string matter_key(const Reading& reading) {
  if (reading.goods == Goods::arms || reading.goods == Goods::weapon || reading.goods == Goods::unspecified ||
      reading.goods == Goods::arms_industry)
    return "arms";
  const std::string verb =
      reading.verb == VerbClass::none ? reading.predicate : std::to_string(static_cast<int>(reading.verb));
  return verb + '\x1f' + party_key(reading.object_party, reading.object);
}

}  // namespace

DisputeId dispute_of(const Pair& pair) {
  const Reading& proposition = pair.b.negated && !pair.a.negated ? pair.b : pair.a;
  const Claim& claim = *proposition.proposition;
  return DisputeId(content_id({"dispute/1", party_key(proposition.agent, claim.agent), matter_key(proposition)}));
}

}  // namespace gainsay::conflict
