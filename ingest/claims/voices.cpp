#include "ingest/claims/voices.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace gainsay::claims {
namespace {

bool covers(const std::vector<Span>& spans, const Span& word) {
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) { return span.contains(word); });
}

std::size_t length(const std::vector<Span>& spans) {
  std::size_t sum = 0;
  for (const Span& span : spans) sum += span.size();
  return sum;
}

}  // namespace

const Attribution* attribution_at(const Attributed& attributed, const Span& word, const Attribution* besides) {
  const Attribution* best = nullptr;
  for (const Attribution& attribution : attributed.attributions) {
    if (&attribution == besides || !covers(attribution.contents, word)) continue;
    const std::size_t mine = length(attribution.contents);
    const std::size_t others = best ? length(best->contents) : 0;
    if (!best || mine < others || (mine == others && attribution.chain.size() > best->chain.size()))
      best = &attribution;
  }
  return best;
}

bool is_said_of_report(const Tree& tree, TokenIndex predicate, const Attribution& attribution) {
  for (const TokenIndex c : tree.children(predicate))
    if (is_subject(tree[c].deprel) && tree[c].upos == Upos::NOUN && covers(attribution.cues, tree[c].span)) return true;
  return false;
}

bool is_other_than_speaker(const Attribution& attribution, std::string_view pronoun, const Named& entity) {
  return attribution.kind == QuotationKind::direct && attribution.speaker && attribution.speaker->id == entity.id &&
         is_any_of(pronoun, {"he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their"});
}

const Attribution* attribution_by(const Attributed& attributed, const Span& cue_word) {
  for (const Attribution& attribution : attributed.attributions)
    if (covers(attribution.cues, cue_word)) return &attribution;
  return nullptr;
}

const Attribution* asserting(const Attributed& attributed, const Attribution* attribution, const Claim& claim,
                             const Span& evidence) {
  if (!attribution || claim.denial || claim.modality != Modality::considered) return attribution;
  for (const Span& cue : attribution->cues)
    if (evidence.contains(cue)) return attribution_at(attributed, claim.predicate_span, attribution);
  return attribution;
}

}  // namespace gainsay::claims
