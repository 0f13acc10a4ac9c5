#include "graph/conflict/alignment.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/quantities.h"
#include "graph/conflict/stories.h"

namespace gainsay::conflict {
namespace {

bool is_member(const std::vector<std::string>& ids, const std::string& id) {
  return !id.empty() && std::ranges::binary_search(ids, id);
}

bool is_affiliated(const Party& body, const Party& owner) {
  return owner.kind == Party::Kind::named && body.kind == Party::Kind::affiliated && is_member(body.of, owner.id);
}

bool share_entity(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::ranges::any_of(a, [&](const std::string& id) { return is_member(b, id); });
}

/// Where the recipient stands in different slots ("to Russia", "Russia's army", "inside Russia"), the entities decide.
SlotRelation compare_recipients(const Reading& a, const Reading& b, Words& words) {
  const Phrase& phrase_a = a.proposition->recipient;
  const Phrase& phrase_b = b.proposition->recipient;
  const SlotRelation direct = compare_parties(a.recipient_party, phrase_a, b.recipient_party, phrase_b, words);
  if (direct == SlotRelation::same && a.recipient_party.kind != Party::Kind::none) return direct;
  if (is_member(b.others, a.recipient_party.id) || is_member(a.others, b.recipient_party.id)) return SlotRelation::same;
  if (share_entity(a.recipient_party.of, b.others) || share_entity(b.recipient_party.of, a.others))
    return SlotRelation::unknown;
  return direct;
}

SlotRelation compare_arguments(const Claim& a, const Claim& b, Words& words) {
  SlotRelation worst = SlotRelation::same;
  for (const Argument& mine : a.arguments)
    for (const Argument& other : b.arguments) {
      if (mine.role != other.role) continue;
      const SlotRelation relation = compare_phrases(mine.phrase, other.phrase, words);
      if (relation == SlotRelation::differs || relation == SlotRelation::opposes) return SlotRelation::differs;
      if (relation != SlotRelation::same) worst = relation;
    }
  return worst;
}

SlotRelation compare_quantities(const std::optional<Quantity>& a, const std::optional<Quantity>& b) {
  if (!a && !b) return SlotRelation::same;
  if (!a) return SlotRelation::unknown;
  if (!b) return SlotRelation::entails;
  if (a->unit != b->unit) return SlotRelation::unknown;
  const bool bounded = a->low && a->high && b->low && b->high;
  if (apart(*a, *b)) return SlotRelation::differs;
  return bounded ? SlotRelation::same : SlotRelation::unknown;
}

// What the tense alone dates ("is safe", "has been shot") may hold as long before or after the day of saying.
constexpr int state_days = gate(30);

/// Two spans of time are one only where both are bounded, by a year at most.
SlotRelation compare_times(const Reading& x, const Reading& y) {
  const DateInterval& a = x.when;
  const DateInterval& b = y.when;
  if (!may_overlap(a, b)) {
    const bool may_last = (x.dated_by_tense || y.dated_by_tense) && gap_in_days(a, b) <= state_days;
    return may_last ? SlotRelation::unknown : SlotRelation::differs;
  }
  const auto bounded = [](const DateInterval& time) {
    return time.begin && time.end && days_between(*time.begin, *time.end) <= 366;
  };
  return bounded(a) && bounded(b) ? SlotRelation::same : SlotRelation::unknown;
}

bool is_noun(std::string_view predicate, Words& words) {
  return !words.knows(predicate, WordClass::verb) && words.knows(predicate, WordClass::noun);
}

SlotRelation compare_predicate_nouns(const Reading& a, const Reading& b) {
  const std::string mine = noun_modifier(a);
  const std::string other = noun_modifier(b);
  if (mine == other) return SlotRelation::same;
  if (other.empty()) return SlotRelation::entails;
  return mine.empty() ? SlotRelation::entailed : SlotRelation::differs;
}

bool falls_under_by_slots(const Alignment& alignment) {
  const auto within = [](SlotRelation relation) {
    return relation == SlotRelation::same || relation == SlotRelation::entails;
  };
  const auto open = [](SlotRelation relation) {
    return relation != SlotRelation::differs && relation != SlotRelation::opposes;
  };
  return within(alignment.agent) && within(alignment.predicate) && within(alignment.object) &&
         within(alignment.quantity) && open(alignment.recipient) && open(alignment.place) &&
         open(alignment.arguments) && alignment.time != SlotRelation::differs;
}

}  // namespace

bool has_content(std::string_view verb) {
  constexpr std::array<std::string_view, 48> bare = {
      "be",     "have",        "do",      "make",   "take",  "get",    "go",    "come",   "say",     "tell",
      "see",    "know",        "want",    "need",   "use",   "give",   "find",  "look",   "think",   "feel",
      "seem",   "keep",        "let",     "put",    "try",   "work",   "call",  "talk",   "ask",     "show",
      "hold",   "bring",       "happen",  "become", "act",   "move",   "speak", "change", "take up", "cause",
      "travel", "communicate", "express", "touch",  "exist", "handle", "play",  "start"};
  return std::ranges::find(bare, verb) == bare.end();
}

namespace {

/// "Was a gifted pilot": the predicate stands behind an article, as nothing's doing or object.
bool is_called(const Reading& reading) {
  if (!reading.object.empty() || reading.proposition->predicate != reading.predicate) return false;
  constexpr int reach = 3;  // words before it
  const std::string text = ascii_lower(reading.position->statement.text);
  std::size_t at = text.find(" " + reading.predicate);
  for (int i = 0; i < reach && at != std::string::npos && at > 0; ++i) {
    const std::size_t before = text.find_last_of(' ', at - 1);
    const std::size_t begin = before == std::string::npos ? 0 : before + 1;
    const std::string_view word = std::string_view(text).substr(begin, at - begin);
    if (word == "a" || word == "an" || word == "the") return true;
    at = before;
  }
  return false;
}

}  // namespace

bool differ_in_kind(const Reading& a, const Reading& b) {
  return a.predicate != b.predicate && is_called(a) != is_called(b);
}

std::string noun_modifier(const Reading& reading) {
  const std::string text = ascii_lower(reading.position->statement.text);
  const std::size_t at = text.find(" " + reading.predicate);
  if (at == std::string::npos) return {};
  const std::size_t before = text.find_last_of(' ', at - 1);
  const std::string word =
      text.substr(before == std::string::npos ? 0 : before + 1, at - (before == std::string::npos ? 0 : before + 1));
  constexpr std::array<std::string_view, 16> plain = {"a",    "an", "the",  "not",   "no",  "is",  "was",   "are",
                                                      "were", "be", "been", "being", "his", "her", "their", "its"};
  return std::ranges::find(plain, word) == plain.end() ? word : std::string();
}

int gap_in_days(const DateInterval& a, const DateInterval& b) {
  if (!a.known() || !b.known() || may_overlap(a, b)) return 0;
  if (a.end && b.begin && *a.end < *b.begin) return days_between(*a.end, *b.begin);
  return days_between(*b.end, *a.begin);
}

SlotRelation compare_predicates(const Predicate& a, const Predicate& b, Words& words) {
  if (a.word == b.word) return SlotRelation::same;
  if (a.verb != VerbClass::none && a.verb == b.verb) return SlotRelation::same;
  if (opposite_classes(a.verb, b.verb)) return SlotRelation::opposes;
  switch (words.predicate_relation(a.word, b.word)) {
    case WordRelation::same:
      if (is_noun(a.word, words)) return SlotRelation::differs;
      return has_content(a.word) && has_content(b.word) ? SlotRelation::same : SlotRelation::differs;
    case WordRelation::narrower:
      if (is_noun(a.word, words)) return SlotRelation::differs;
      return has_content(b.word) ? SlotRelation::entails : SlotRelation::differs;
    case WordRelation::broader:
      if (is_noun(a.word, words)) return SlotRelation::differs;
      return has_content(a.word) ? SlotRelation::entailed : SlotRelation::differs;
    case WordRelation::antonym:
      return SlotRelation::opposes;
    default:
      return SlotRelation::differs;
  }
}

SlotRelation compare_predicates(const Reading& a, const Reading& b, Words& words) {
  return compare_predicates(Predicate{a.predicate, a.verb}, Predicate{b.predicate, b.verb}, words);
}

namespace {

/// What is the same from both sides, but for the direction in which one thing falls under another.
Alignment compare_shared(const Reading& a, const Reading& b, Words& words) {
  const Claim& claim_a = *a.proposition;
  const Claim& claim_b = *b.proposition;
  Alignment result;
  result.agent = compare_parties(a.agent, claim_a.agent, b.agent, claim_b.agent, words);
  result.affiliated_agent = is_affiliated(a.agent, b.agent) || is_affiliated(b.agent, a.agent);
  result.object = compare_objects(a, b, words);
  result.recipient = compare_recipients(a, b, words);
  result.place = compare_places(claim_a.place, claim_b.place, words);
  result.time = compare_times(a, b);
  if (!a.speaker.empty() && !b.speaker.empty())
    result.speaker = a.speaker == b.speaker ? SlotRelation::same : SlotRelation::differs;
  result.shared_other = share_entity(a.others, b.others);
  const Position& p = *a.position;
  const Position& q = *b.position;
  result.same_article = p.article.id == q.article.id;
  result.same_sentence =
      result.same_article && (p.statement.span.overlaps(q.statement.span) ||
                              (!p.statement.attribution.empty() && p.statement.attribution == q.statement.attribution));
  result.days_apart = gap_in_days(a.said, b.said);
  result.same_story = result.same_article || (a.story && b.story && same_story(*a.story, *b.story));
  return result;
}

Alignment seen_from_b(Alignment shared) {
  for (SlotRelation* slot : {&shared.agent, &shared.object, &shared.recipient, &shared.place}) *slot = reversed(*slot);
  return shared;
}

void compare_one_way(Alignment& result, const Reading& a, const Reading& b, Words& words) {
  const Claim& claim_a = *a.proposition;
  const Claim& claim_b = *b.proposition;
  // "Was not freed" rules out that anybody freed them.
  const bool one_event = a.predicate == b.predicate || (a.verb != VerbClass::none && a.verb == b.verb);
  if (one_event && a.agent.kind != Party::Kind::none && b.agent.kind == Party::Kind::none)
    result.agent = SlotRelation::entails;
  result.predicate = compare_predicates(a, b, words);
  if (result.predicate == SlotRelation::same && a.predicate == b.predicate && is_noun(a.predicate, words))
    result.predicate = compare_predicate_nouns(a, b);
  if (result.predicate == SlotRelation::same && differ_in_kind(a, b)) result.predicate = SlotRelation::differs;
  result.arguments = compare_arguments(claim_a, claim_b, words);
  result.second_is_narrower = std::ranges::any_of(claim_b.arguments, [&](const Argument& argument) {
    return std::ranges::find(claim_a.arguments, argument.role, &Argument::role) == claim_a.arguments.end();
  });
  result.quantity = compare_quantities(claim_a.quantity, claim_b.quantity);
  const bool opposed = (b.negated || b.doubts) && !a.negated && !a.doubts;
  const bool elsewhere = result.time == SlotRelation::differs || result.place == SlotRelation::differs;
  result.by_slots = falls_under_by_slots(result);
  if (opposed && !elsewhere && a.story && result.same_story && !result.same_sentence)
    result.rewording = &claim_a == &claim_b ? Rewording::full : says_otherwise(a, b, words);
  result.second_is_later = result.days_apart > 0 && a.said.end && b.said.begin && *a.said.end < *b.said.begin;
}

}  // namespace

Alignments align(const Reading& a, const Reading& b, Words& words) {
  const Alignment shared = compare_shared(a, b, words);
  Alignments result{shared, seen_from_b(shared)};
  compare_one_way(result.forward, a, b, words);
  compare_one_way(result.backward, b, a, words);
  return result;
}

bool falls_under(const Alignment& alignment) {
  return falls_under_by_slots(alignment) || alignment.rewording != Rewording::none;
}

}  // namespace gainsay::conflict
