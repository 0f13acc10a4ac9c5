#include "graph/conflict/authenticity.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/rule.h"
#include "graph/conflict/word_table.h"

namespace gainsay::conflict {
namespace {

constexpr int gate_days = gate(90);

constexpr std::array<std::string_view, 6> genuine_words = {"genuine",    "authentic", "real",
                                                           "legitimate", "legit",     "true"};
constexpr std::array<std::string_view, 25> fake_words = {
    "fake",       "hoax",    "forged",      "forgery", "forge",      "doctor",       "doctored",
    "photoshop",  "staged",  "stage",       "bogus",   "fabricated", "fabricate",    "fabrication",
    "false",      "untrue",  "satire",      "spoof",   "prank",      "photoshopped", "alter",
    "manipulate", "altered", "manipulated", "edit"};
// What is shown or told, so that it can be faked. After WordNet's hyponyms of "representation", "recording" and
// "document", and of "report".
constexpr std::array<std::string_view, 34> shown_nouns = {
    "photo", "photograph", "picture",    "image",   "video",     "footage",   "clip",   "recording", "tape",
    "audio", "film",       "document",   "letter",  "memo",      "email",     "e-mail", "note",      "message",
    "tweet", "post",       "screenshot", "account", "page",      "website",   "story",  "report",    "news",
    "rumor", "rumour",     "claim",      "quote",   "quotation", "statement", "selfie"};

// What shows something that moves; one is called by another's name.
constexpr std::array<std::string_view, 6> moving_pictures = {"video", "footage", "clip", "recording", "film", "tape"};
constexpr std::array<std::string_view, 3> still_pictures = {"photo", "photograph", "picture"};

constexpr std::array<std::string_view, 14> pictures = {"photo",   "photograph", "picture", "image",     "video",
                                                       "footage", "clip",       "tape",    "recording", "audio",
                                                       "selfie",  "screenshot", "film",    "snap"};

bool is_shown(const Phrase& phrase) { return has(shown_nouns, ascii_lower(phrase.head)); }

/// "The video was staged", "film-makers faked the video": the verb's object is what was shown.
bool is_of_object(const Reading& reading) {
  return reading.proposition->agent.empty() || (!is_shown(reading.proposition->agent) && is_shown(reading.object));
}

const Phrase& subject_of(const Reading& reading) {
  return is_of_object(reading) ? reading.object : reading.proposition->agent;
}

const Party& party_of(const Reading& reading) { return is_of_object(reading) ? reading.object_party : reading.agent; }

template <std::size_t N>
bool both_in(const std::array<std::string_view, N>& table, const Phrase& a, const Phrase& b) {
  return has(table, ascii_lower(a.head)) && has(table, ascii_lower(b.head));
}

/// "The video" and "the clip of a boy" can be one; "the Tarn video" and "the clip of the Olver quarry" cannot.
bool is_one_picture(const Phrase& a, const Phrase& b) {
  if (!both_in(moving_pictures, a, b) && !both_in(still_pictures, a, b)) return false;
  const auto names = [](const Phrase& phrase) {
    return std::ranges::any_of(
        phrase.terms, [](const std::string& term) { return !term.empty() && term[0] >= 'A' && term[0] <= 'Z'; });
  };
  return !names(a) || !names(b);
}

}  // namespace

Authenticity authenticity_of(const Reading& reading) {
  if (reading.anaphoric || !is_shown(subject_of(reading))) return Authenticity::unsaid;
  const bool genuine = has(genuine_words, reading.predicate);
  if (!genuine && !has(fake_words, reading.predicate)) return Authenticity::unsaid;
  // "It is a fake", said as a denial, denies what is reported of the picture; the words themselves are affirmed.
  const bool negated = reading.proposition->polarity == Polarity::negated;
  return genuine != negated ? Authenticity::genuine : Authenticity::fake;
}

bool shows_something(const Reading& reading) {
  if (!reading.asserts || reading.negated || reading.doubts) return false;
  const auto& speaker = reading.position->speaker;
  if (speaker && speaker->kind == EntityKind::unnamed) {
    const std::string name = ascii_lower(speaker->name);
    const std::size_t space = name.find_last_of(' ');
    if (has(pictures, space == std::string::npos ? name : name.substr(space + 1))) return true;
  }
  constexpr std::array<std::string_view, 5> verbs = {"show", "depict", "feature", "capture", "reveal"};
  return has(verbs, reading.predicate) && has(pictures, ascii_lower(reading.proposition->agent.head));
}

namespace {

/// "The picture of Lee in a red coat is a fake": what it is of, the other side tells, and by name.
bool is_of_what_is_shown(const Phrase& picture, const Reading& showing, Words& words) {
  bool named = false;
  for (const std::string& term : picture.terms) {
    const bool is_name = !term.empty() && term[0] >= 'A' && term[0] <= 'Z';
    if (!is_name) continue;
    named = true;
    const std::string text = ascii_lower(showing.position->statement.text);
    if (text.find(ascii_lower(term)) == std::string::npos) return false;
  }
  const bool told = std::ranges::any_of(picture.terms, [&](const std::string& term) {
    return std::ranges::binary_search(showing.words, ascii_lower(term)) && words.weight(ascii_lower(term)) > 0;
  });
  return named || told;
}

/// What is called fake, and what it is said to show.
std::optional<Finding> fake_picture(const Pair& pair, Words& words) {
  const bool fake_first = authenticity_of(pair.a) == Authenticity::fake;
  const Reading& fake = fake_first ? pair.a : pair.b;
  const Reading& showing = fake_first ? pair.b : pair.a;
  if (authenticity_of(fake) != Authenticity::fake || authenticity_of(showing) != Authenticity::unsaid) return {};
  if (pair.forward.same_article || !fake.occurs || !showing.occurs || !shows_something(showing)) return {};
  const Phrase& picture = subject_of(fake);
  if (!has(pictures, ascii_lower(picture.head)) || !is_of_what_is_shown(picture, showing, words)) return {};
  return finding(pair, ConflictType::denial, ConflictClass::contradiction, Strength::weak, "authenticity/shown",
                 "That it is this picture which is called fake is inferred from the story.");
}

}  // namespace

/// One picture, recording or story of which one side says that it is genuine, the other that it is not.
std::optional<Finding> authenticity(const Pair& pair, Words& words) {
  const auto& [a, b, alignment, backward] = pair;
  if (!a.story || !alignment.same_story || alignment.same_sentence || one_voice(pair)) return std::nullopt;
  if (!a.asserts || !b.asserts || !a.occurs || !b.occurs || alignment.days_apart > gate_days) return std::nullopt;
  if (auto found = fake_picture(pair, words)) return found;
  const Authenticity mine = authenticity_of(a);
  const Authenticity other = authenticity_of(b);
  if (mine == Authenticity::unsaid || other == Authenticity::unsaid || mine == other) return std::nullopt;
  const SlotRelation subject = compare_participants(party_of(a), subject_of(a), party_of(b), subject_of(b), words);
  if (subject != SlotRelation::same && !is_one_picture(subject_of(a), subject_of(b))) return std::nullopt;
  const bool hedged = a.hedged || b.hedged;
  return finding(pair, ConflictType::antonym, ConflictClass::contradiction,
                 hedged ? Strength::weak : Strength::moderate, "authenticity",
                 "Both speak of such a thing in one story: that it is the same one is inferred.");
}

}  // namespace gainsay::conflict
