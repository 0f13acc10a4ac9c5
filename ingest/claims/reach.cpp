#include "ingest/claims/reach.h"

#include <string_view>

namespace gainsay::claims {
namespace {

constexpr std::string_view times = "time";

/// Nouns of what the public does to a thing, alike in form to their verbs.
bool is_reaction(std::string_view noun) {
  return is_any_of(noun, {"share", "retweet", "repost", "view", "download", "click", "like", "stream"});
}

/// What goes around: "5,000 shares" of a firm are another thing.
bool is_shown(std::string_view noun) {
  return is_any_of(noun,
                   {"photo",   "photograph", "picture", "image",  "video",   "clip",          "footage", "recording",
                    "post",    "tweet",      "message", "story",  "article", "page",          "meme",    "song",
                    "trailer", "petition",   "selfie",  "letter", "cartoon", "advertisement", "ad",      "hashtag"});
}

bool receives(std::string_view verb) {
  return is_any_of(verb, {"receive", "get", "draw", "attract", "gain", "garner", "rack up", "have", "amass", "earn"});
}

}  // namespace

void unify_reach(const Tree& tree, const Clause& clause, Claim& claim) {
  if (!claim.quantity) return;
  if (receives(claim.predicate) && is_reaction(claim.quantity->unit) && claim.object.head == claim.quantity->unit &&
      !clause.passive && is_shown(claim.agent.head)) {
    claim.predicate = claim.quantity->unit;
    claim.quantity->unit = times;
    claim.object = claim.agent;
    claim.agent = {};
    return;
  }
  // "Was retweeted hundreds of times": parsers take the count for the object, and the thing for who receives it.
  if (claim.quantity->unit == times && clause.passive && is_reaction(tree[clause.predicate].lemma) &&
      claim.object.span.overlaps(claim.quantity->span) && !claim.recipient.empty()) {
    claim.object = claim.recipient;
    claim.recipient = {};
  }
}

}  // namespace gainsay::claims
