#include "graph/conflict/explanation.h"

#include <array>

#include "base/utf8.h"

namespace gainsay::conflict {
namespace {

constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};

std::string in_words(const Date& day) {
  return std::to_string(static_cast<unsigned>(day.day())) + " " +
         std::string(months[static_cast<unsigned>(day.month()) - 1]) + " " +
         std::to_string(static_cast<int>(day.year()));
}

std::string in_words(const DateInterval& interval) {
  if (!interval.known()) return {};
  if (interval.is_day()) return in_words(*interval.begin);
  if (!interval.begin) return "by " + in_words(*interval.end);
  if (!interval.end) return "since " + in_words(*interval.begin);
  return in_words(*interval.begin) + " to " + in_words(*interval.end);
}

std::string shown(const Phrase& phrase) {
  if (phrase.entity) return phrase.entity->name;
  if (!phrase.text.empty()) return single_spaced(phrase.text);
  std::string text;
  for (const std::string& term : phrase.terms) text += term + " ";
  return text + phrase.head;
}

std::string shown(const std::optional<Quantity>& quantity) {
  if (!quantity) return {};
  const auto number = [](double value) {
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
  };
  std::string text;
  const std::optional<double> only = quantity->low ? quantity->low : quantity->high;
  if (!only) return quantity->unit;
  switch (quantity->bound) {
    case Bound::about:
      text = "about ";
      break;
    case Bound::at_least:
      text = "at least ";
      break;
    case Bound::more_than:
      text = "more than ";
      break;
    case Bound::at_most:
      text = "at most ";
      break;
    case Bound::less_than:
      text = "less than ";
      break;
    default:
      break;
  }
  if (quantity->bound == Bound::less_than || quantity->bound == Bound::at_most)
    text += number(quantity->high.value_or(*only));
  else
    text += number(*only);
  if (quantity->bound == Bound::range && quantity->low && quantity->high) text += " to " + number(*quantity->high);
  return quantity->unit.empty() ? text : text + " " + quantity->unit;
}

/// Who passed the speaker's words on, the last before the speaker: "relayed by" a party, "via" a medium.
std::string passed_on(const Position& position) {
  const Hop* last = nullptr;
  for (const Hop& hop : position.chain) {
    if (position.speaker && hop.who.id == position.speaker->id) break;
    if (hop.who.kind != EntityKind::article && hop.who.kind != EntityKind::unnamed) last = &hop;
  }
  if (!last) return "";
  const bool medium = last->who.kind == EntityKind::outlet || last->who.kind == EntityKind::agency ||
                      last->who.kind == EntityKind::document;
  return (medium ? "via " : "relayed by ") + last->who.name;
}

std::string voice(const Reading& reading) {
  const Position& position = *reading.position;
  const Claim& claim = position.statement.claim;
  std::string who;
  std::string details;
  const bool speaks_for_agent =
      reading.commits && claim.agent.entity && position.speaker && position.speaker->id != claim.agent.entity->id;
  if (speaks_for_agent) {
    who = claim.agent.entity->name;
    details = "relayed by " + position.speaker->name;
  } else if (position.speaker) {
    who = position.speaker->name;
    details = passed_on(position);
  } else if (!position.article.outlet.empty()) {
    who = position.article.outlet;
  } else {
    who = "the article";
  }
  if (const std::string day = in_words(reading.said); !day.empty()) details += (details.empty() ? "" : ", ") + day;
  return details.empty() ? who : who + " (" + details + ")";
}

std::string_view says(const Reading& reading) {
  if (reading.commits) return "promised";
  if (reading.own_denial) return "denied it";
  if (reading.doubts) return "doubted it";
  if (reading.hedged) return "put it with reserve";
  if (reading.intends) return "spoke of intentions";
  if (reading.foretells)
    return reading.position->statement.claim.modality == Modality::possible ? "held it possible" : "looked ahead";
  return "said";
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string without_stop(std::string text) {
  if (text.ends_with('.')) text.pop_back();
  return text;
}

std::string side(const Reading& reading) {
  return capitalised(voice(reading)) + " " + std::string(says(reading)) + ": \"" +
         without_stop(single_spaced(reading.position->statement.text)) + "\"";
}

std::string headline(const Finding& finding) {
  if (finding.rule == "misattribution") return "The same words are put in two mouths";
  if (finding.rule == "misquotation") return "Who is quoted rejects the quotation";
  if (finding.rule == "depiction") return "One says whom the picture shows, the other that it does not";
  switch (finding.type) {
    case ConflictType::negation:
      return "One says that it is so, the other that it is not";
    case ConflictType::antonym:
      return "The two words exclude each other";
    case ConflictType::denial:
      return "The party concerned rejects what the other side reports";
    case ConflictType::numeric:
      return "No number fits both figures";
    case ConflictType::promise_vs_conduct:
      return finding.conflict_class == ConflictClass::contradiction
                 ? "The conduct reported is what the promise speaks of"
                 : "The conduct reported undermines the promise";
    case ConflictType::doubt_vs_allegation:
      return "One side reports what the other sees no grounds for";
    case ConflictType::scope_tension:
      return "What one side rules out goes on by another way";
    case ConflictType::temporal_update:
      return "The later statement overtakes the earlier one";
  }
  return {};
}

std::string aligned(const Pair& pair, const std::vector<SlotComparison>& slots) {
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : "; ") + part; };
  for (const SlotComparison& slot : slots) {
    if (slot.slot == "speaker" || slot.slot == "polarity" || slot.slot == "modality" || slot.slot == "predicate" ||
        slot.slot == "time")
      continue;
    switch (slot.relation) {
      case SlotRelation::same:
        if (!slot.a.empty()) add("same " + slot.slot + ": " + slot.a);
        break;
      case SlotRelation::entails:
        add("\"" + slot.a + "\" falls under \"" + (slot.b.empty() ? std::string("any") : slot.b) + "\"");
        break;
      case SlotRelation::entailed:
        add("\"" + slot.b + "\" falls under \"" + (slot.a.empty() ? std::string("any") : slot.a) + "\"");
        break;
      case SlotRelation::opposes:
        add("\"" + slot.a + "\" against \"" + slot.b + "\"");
        break;
      case SlotRelation::differs:
        if (slot.slot == "quantity") add(slot.a + " against " + slot.b);
        if (slot.slot == "agent" && pair.forward.affiliated_agent)
          add("\"" + slot.a + "\" and \"" + slot.b + "\" belong together, but need not act for each other");
        break;
      default:
        break;
    }
  }
  if (pair.forward.days_apart > 0)
    add(std::to_string(pair.forward.days_apart) + (pair.forward.days_apart == 1 ? " day apart" : " days apart"));
  return capitalised(text);
}

}  // namespace

std::vector<SlotComparison> slots_of(const Pair& pair) {
  const Claim& a = *pair.a.proposition;
  const Claim& b = *pair.b.proposition;
  const Alignment& alignment = pair.forward;
  std::vector<SlotComparison> slots;
  const auto add = [&](std::string_view slot, std::string left, std::string right, SlotRelation relation) {
    if (left.empty() && right.empty()) return;
    if (left.empty() != right.empty() && relation != SlotRelation::entails && relation != SlotRelation::entailed &&
        relation != SlotRelation::same)
      relation = SlotRelation::unknown;
    slots.push_back({std::string(slot), std::move(left), std::move(right), relation});
  };
  const auto polarity = [](const Reading& reading) {
    return std::string(name_of(reading.negated ? Polarity::negated : Polarity::affirmed));
  };
  const auto speaker = [](const Reading& reading) {
    if (reading.commits && reading.position->statement.claim.agent.entity)
      return reading.position->statement.claim.agent.entity->name;
    return reading.position->speaker ? reading.position->speaker->name : std::string();
  };
  add("agent", shown(a.agent), shown(b.agent), alignment.agent);
  add("predicate", pair.a.predicate, pair.b.predicate, alignment.predicate);
  add("object", shown(pair.a.object), shown(pair.b.object), alignment.object);
  add("recipient", shown(a.recipient), shown(b.recipient), alignment.recipient);
  add("place", shown(a.place), shown(b.place), alignment.place);
  add("time", to_string(a.time), to_string(b.time), alignment.time);
  add("polarity", polarity(pair.a), polarity(pair.b),
      pair.a.negated == pair.b.negated ? SlotRelation::same : SlotRelation::opposes);
  add("modality", std::string(name_of(a.modality)), std::string(name_of(b.modality)),
      a.modality == b.modality ? SlotRelation::same : SlotRelation::differs);
  add("quantity", shown(a.quantity), shown(b.quantity), alignment.quantity);
  add("speaker", speaker(pair.a), speaker(pair.b), alignment.speaker);
  return slots;
}

std::string explain(const Pair& pair, const Finding& finding, const std::vector<SlotComparison>& slots) {
  std::string text = side(pair.a) + ". " + side(pair.b) + ". " + headline(finding) + ".";
  if (const std::string grounds = aligned(pair, slots); !grounds.empty()) text += " " + grounds + ".";
  return text;
}

}  // namespace gainsay::conflict
