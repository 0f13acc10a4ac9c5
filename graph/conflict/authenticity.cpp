#include "graph/conflict/authenticity.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

constexpr int gate_days = gate(90);

constexpr std::array<std::string_view, 6> genuine_words = {"genuine",    "authentic", "real",
                                                           "legitimate", "legit",     "true"};
constexpr std::array<std::string_view, 20> fake_words = {
    "fake",      "hoax",   "forged", "forgery", "forge",      "doctor",      "doctored",
    "photoshop", "staged", "stage",  "bogus",   "fabricated", "fabricate",   "fabrication",
    "false",     "untrue", "satire", "spoof",   "prank",      "photoshopped"};
// What is shown or told, so that it can be faked. After WordNet's hyponyms of "representation", "recording" and
// "document", and of "report".
constexpr std::array<std::string_view, 34> shown_nouns = {
    "photo", "photograph", "picture",    "image",   "video",     "footage",   "clip",   "recording", "tape",
    "audio", "film",       "document",   "letter",  "memo",      "email",     "e-mail", "note",      "message",
    "tweet", "post",       "screenshot", "account", "page",      "website",   "story",  "report",    "news",
    "rumor", "rumour",     "claim",      "quote",   "quotation", "statement", "selfie"};

template <std::size_t N>
bool has(const std::array<std::string_view, N>& table, std::string_view word) {
  return std::ranges::find(table, word) != table.end();
}

/// "The video was staged": the verb's object is what was shown.
const Phrase& subject_of(const Reading& reading) {
  return reading.proposition->agent.empty() ? reading.object : reading.proposition->agent;
}

const Party& party_of(const Reading& reading) {
  return reading.proposition->agent.empty() ? reading.object_party : reading.agent;
}

}  // namespace

Authenticity authenticity_of(const Reading& reading) {
  if (reading.anaphoric || !has(shown_nouns, ascii_lower(subject_of(reading).head))) return Authenticity::unsaid;
  const bool genuine = has(genuine_words, reading.predicate);
  if (!genuine && !has(fake_words, reading.predicate)) return Authenticity::unsaid;
  return genuine != reading.negated ? Authenticity::genuine : Authenticity::fake;
}

/// One picture, recording or story of which one side says that it is genuine, the other that it is not.
std::optional<Finding> authenticity(const Pair& pair, Words& words) {
  const auto& [a, b, alignment, backward] = pair;
  if (!a.story || !alignment.same_story || alignment.same_sentence || one_voice(pair)) return std::nullopt;
  if (!a.asserts || !b.asserts || !a.occurs || !b.occurs || alignment.days_apart > gate_days) return std::nullopt;
  const Authenticity mine = authenticity_of(a);
  const Authenticity other = authenticity_of(b);
  if (mine == Authenticity::unsaid || other == Authenticity::unsaid || mine == other) return std::nullopt;
  const SlotRelation subject = compare_participants(party_of(a), subject_of(a), party_of(b), subject_of(b), words);
  if (subject != SlotRelation::same) return std::nullopt;
  const bool hedged = a.hedged || b.hedged;
  return finding(pair, ConflictType::antonym, ConflictClass::contradiction,
                 hedged ? Strength::weak : Strength::moderate, "authenticity",
                 "Both speak of such a thing in one story: that it is the same one is inferred.");
}

}  // namespace gainsay::conflict
