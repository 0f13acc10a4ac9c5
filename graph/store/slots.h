#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "gainsay/model/claim.h"

/// Column `slots` of a statement: the phrases and spans of its claim, packed (graph/store/numbers.h). In this order,
/// where a place is its begin from the statement's, signed, and its length:
///   agent: 0, 0 where there is none, else its place, the begin plus one; the object likewise; the predicate's place;
///   flags (1 negator, 2 hedge, 4 scope of a denial); the rule; what the flags announce: place, word, scope;
///   the form of the agent, that of the object, where they are there;
///   how many further phrases; of each its slot (PhraseSlot), role, place and form.
/// A form is: head, entity, twice the number of terms plus one where a text follows, that text, the terms. A text is
/// told where it is not that of its place with single blanks. Words and entities are rows, 0 for none.
namespace gainsay {

/// The rows that words and entities have.
struct SlotKeys {
  std::function<std::int64_t(const std::string&)> word;
  std::function<std::int64_t(const Named&)> entity;
};

/// The way back.
struct SlotValues {
  std::function<std::string(std::int64_t)> word;
  std::function<Named(std::int64_t)> entity;
};

std::string encode_slots(const Statement& statement, std::string_view body, const SlotKeys& keys);
/// Fills the statement's rule and what of its claim is told here. Precondition: its span is known.
void decode_slots(std::string_view slots, std::string_view body, const SlotValues& values, Statement& statement);

/// What a statement's id rests on.
struct StatementPlace {
  Span predicate;
  std::int64_t rule = 0;  ///< the row of its word
};
StatementPlace place_in_slots(std::string_view slots, const Span& statement);

}  // namespace gainsay
