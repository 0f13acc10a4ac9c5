#include "graph/store/chains.h"

#include <algorithm>

namespace gainsay {
namespace {

bool is_same(const Hop& a, const Hop& b) {
  return a.who == b.who && a.span == b.span && a.cue == b.cue && a.implied == b.implied;
}

}  // namespace

ChainParts parts_of(const Attribution& attribution, const std::vector<Hop>& own_voice) {
  const std::vector<Hop>& chain = attribution.chain;
  ChainParts out;
  const std::size_t most = std::min(chain.size(), own_voice.size());
  while (out.implied < most && is_same(chain[out.implied], own_voice[out.implied])) ++out.implied;
  out.kept_to = chain.size();
  if (out.kept_to > out.implied && attribution.speaker && !attribution.sources.empty() && !chain.back().cue.empty() &&
      is_same(chain.back(), speaker_hop(attribution, chain.back().cue))) {
    out.ends_with_speaker = true;
    --out.kept_to;
  }
  return out;
}

Hop speaker_hop(const Attribution& attribution, std::string cue) {
  return {*attribution.speaker, attribution.sources.front(), std::move(cue), false};
}

}  // namespace gainsay
