#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

/// Closed vocabularies: an `enum class` each, with the one table of the words that users see.
/// `name_of(value)` gives the word, `parse_<vocabulary>(word)` the value or none.
namespace gainsay {

#define GAINSAY_VOCABULARY(Type, parse, ...)                                         \
  [[nodiscard]] constexpr std::string_view name_of(Type value) {                     \
    return parse##_names[static_cast<std::size_t>(value)];                           \
  }                                                                                  \
  [[nodiscard]] constexpr std::optional<Type> parse_##parse(std::string_view word) { \
    for (std::size_t i = 0; i < parse##_names.size(); ++i)                           \
      if (parse##_names[i] == word) return static_cast<Type>(i);                     \
    return std::nullopt;                                                             \
  }

/// What an act of saying does (after Searle; see docs/architecture.md). `allege`: the source or the
/// writer presents the content as not established ("claimed", "accused"); in doubt, `assert`.
enum class SpeechAct { assert_, deny, promise, warn, allege, doubt, request, plan, predict, decline_comment };
inline constexpr std::array<std::string_view, 10> speech_act_names{
    "assert", "deny", "promise", "warn", "allege", "doubt", "request", "plan", "predict", "decline_comment"};
GAINSAY_VOCABULARY(SpeechAct, speech_act)

/// PARC 3.0's three kinds of quotation.
enum class QuotationKind { direct, indirect, mixed };
inline constexpr std::array<std::string_view, 3> quotation_kind_names{"direct", "indirect", "mixed"};
GAINSAY_VOCABULARY(QuotationKind, quotation_kind)

/// What can speak, act or be cited. The first four can only be cited; `unnamed` is a source that the
/// article describes but does not name ("three US officials").
enum class EntityKind { article, outlet, agency, document, person, country, organisation, group, unnamed };
inline constexpr std::array<std::string_view, 9> entity_kind_names{
    "article", "outlet", "agency", "document", "person", "country", "organisation", "group", "unnamed"};
GAINSAY_VOCABULARY(EntityKind, entity_kind)

enum class Polarity { affirmed, negated };
inline constexpr std::array<std::string_view, 2> polarity_names{"affirmed", "negated"};
GAINSAY_VOCABULARY(Polarity, polarity)

/// The status of the event that a claim speaks of.
enum class Modality { actual, considered, possible, promised, requested, predicted };
inline constexpr std::array<std::string_view, 6> modality_names{"actual",   "considered", "possible",
                                                                "promised", "requested",  "predicted"};
GAINSAY_VOCABULARY(Modality, modality)

/// How much of a proposition a denial rejects; `knowledge` ("unaware of any") is a weak denial.
enum class DenialScope { all, part, intent, wording, knowledge };
inline constexpr std::array<std::string_view, 5> denial_scope_names{"all", "part", "intent", "wording", "knowledge"};
GAINSAY_VOCABULARY(DenialScope, denial_scope)

/// How a quantity's interval was meant: "600", "about 600", "over 600", "nearly 600", "500 to 600".
enum class Bound { exact, about, at_least, more_than, at_most, less_than, range };
inline constexpr std::array<std::string_view, 7> bound_names{"exact",   "about",     "at_least", "more_than",
                                                             "at_most", "less_than", "range"};
GAINSAY_VOCABULARY(Bound, bound)

enum class ConflictClass { contradiction, tension, update };
inline constexpr std::array<std::string_view, 3> conflict_class_names{"contradiction", "tension", "update"};
GAINSAY_VOCABULARY(ConflictClass, conflict_class)

enum class ConflictType {
  negation,
  antonym,
  denial,
  numeric,  // contradictions
  promise_vs_conduct,
  doubt_vs_allegation,
  scope_tension,   // tensions (a promise broken in its own terms: contradiction)
  temporal_update  // updates
};
inline constexpr std::array<std::string_view, 8> conflict_type_names{
    "negation",      "antonym",        "denial", "numeric", "promise_vs_conduct", "doubt_vs_allegation",
    "scope_tension", "temporal_update"};
GAINSAY_VOCABULARY(ConflictType, conflict_type)

enum class Strength { weak, moderate, strong };
inline constexpr std::array<std::string_view, 3> strength_names{"weak", "moderate", "strong"};
GAINSAY_VOCABULARY(Strength, strength)

/// How the value of one slot in claim a stands to that in claim b. `entails`: a's value falls under b's
/// ("drones" entails "arms"); `entailed`: b's under a's.
enum class SlotRelation { same, entails, entailed, opposes, differs, unknown };
inline constexpr std::array<std::string_view, 6> slot_relation_names{"same",    "entails", "entailed",
                                                                     "opposes", "differs", "unknown"};
GAINSAY_VOCABULARY(SlotRelation, slot_relation)

enum class VertexKind { source, actor, claim, denial };
inline constexpr std::array<std::string_view, 4> vertex_kind_names{"source", "actor", "claim", "denial"};
GAINSAY_VOCABULARY(VertexKind, vertex_kind)

enum class EdgeKind { asserts, cites, contradicts, about, supports, denies };
inline constexpr std::array<std::string_view, 6> edge_kind_names{"asserts", "cites",    "contradicts",
                                                                 "about",   "supports", "denies"};
GAINSAY_VOCABULARY(EdgeKind, edge_kind)

/// What a stretch of an article's text is. From `metadata` on it is boilerplate: marked, never cut out,
/// and never a claim.
enum class BlockKind {
  paragraph,
  headline,
  standfirst,
  subhead,
  list_item,
  dateline,
  metadata,
  caption,
  credit,
  byline,
  timestamp,
  menu,
  also_read,
  video_list,
  author_bio,
  teaser,
  social,
  advertisement,
  agency_sign_off,
  other_boilerplate
};
inline constexpr std::array<std::string_view, 20> block_kind_names{
    "paragraph", "headline", "standfirst",    "subhead",         "list_item",
    "dateline",  "metadata", "caption",       "credit",          "byline",
    "timestamp", "menu",     "also_read",     "video_list",      "author_bio",
    "teaser",    "social",   "advertisement", "agency_sign_off", "other_boilerplate"};
GAINSAY_VOCABULARY(BlockKind, block_kind)
[[nodiscard]] constexpr bool is_boilerplate(BlockKind kind) { return kind >= BlockKind::metadata; }

#undef GAINSAY_VOCABULARY

}  // namespace gainsay
