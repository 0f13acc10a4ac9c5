#include "graph/store/slots.h"

#include "base/utf8.h"
#include "gainsay/model/vocabulary.h"
#include "graph/store/columns.h"
#include "graph/store/numbers.h"
#include "graph/store/schema.h"

namespace gainsay {
namespace {

constexpr std::int64_t has_negator = 1;
constexpr std::int64_t has_hedge = 2;
constexpr std::int64_t has_scope = 4;

class Packer {
 public:
  Packer(const Statement& statement, std::string_view body, const SlotKeys& keys)
      : origin_(statement.span.begin), body_(body), keys_(keys) {}

  std::string pack(const Statement& statement) {
    const Claim& claim = statement.claim;
    add_optional_place(claim.agent);
    add_optional_place(claim.object);
    add(claim.predicate_span);
    out_.add((claim.negator ? has_negator : 0) + (claim.hedge.empty() ? 0 : has_hedge) +
             (claim.denial_scope ? has_scope : 0));
    add_word(statement.rule);
    if (claim.negator) add(*claim.negator);
    if (!claim.hedge.empty()) add_word(claim.hedge);
    if (claim.denial_scope) out_.add(static_cast<std::int64_t>(*claim.denial_scope));
    if (!claim.agent.empty()) add_form(claim.agent);
    if (!claim.object.empty()) add_form(claim.object);
    // An argument keeps its place even where its phrase is empty, so that the list comes back as it was.
    out_.add(claim.arguments.size() + (claim.recipient.empty() ? 0 : 1) + (claim.place.empty() ? 0 : 1));
    if (!claim.recipient.empty()) add_further(PhraseSlot::recipient, "", claim.recipient);
    if (!claim.place.empty()) add_further(PhraseSlot::place, "", claim.place);
    for (const Argument& argument : claim.arguments) add_further(PhraseSlot::argument, argument.role, argument.phrase);
    return out_.text();
  }

 private:
  [[nodiscard]] std::int64_t from_origin(const Span& span) const {
    return static_cast<std::int64_t>(span.begin) - static_cast<std::int64_t>(origin_);
  }
  void add(const Span& span) { out_.add_signed(from_origin(span)).add(span.size()); }
  void add_word(const std::string& text) { out_.add(text.empty() ? 0 : keys_.word(text)); }
  void add_optional_place(const Phrase& phrase) {
    if (phrase.empty()) {
      out_.add(std::int64_t{0}).add(std::int64_t{0});
      return;
    }
    const std::int64_t begin = from_origin(phrase.span);
    out_.add(1 + (begin < 0 ? -2 * begin - 1 : 2 * begin)).add(phrase.span.size());
  }
  void add_form(const Phrase& phrase) {
    const bool has_text = phrase.text != single_spaced(covered_within(body_, phrase.span));
    add_word(phrase.head);
    out_.add(phrase.entity ? keys_.entity(*phrase.entity) : 0).add(phrase.terms.size() * 2 + (has_text ? 1 : 0));
    if (has_text) out_.add(keys_.word(phrase.text));
    for (const std::string& term : phrase.terms) out_.add(keys_.word(term));
  }
  void add_further(PhraseSlot slot, const std::string& role, const Phrase& phrase) {
    out_.add(static_cast<std::int64_t>(slot));
    add_word(role);
    add(phrase.span);
    add_form(phrase);
  }

  std::size_t origin_;
  std::string_view body_;
  const SlotKeys& keys_;
  NumberWriter out_;
};

class Unpacker {
 public:
  Unpacker(std::string_view slots, std::string_view body, const SlotValues& values)
      : in_(slots), body_(body), values_(values) {}

  StatementPlace place_of(const Span& statement) {
    origin_ = statement.begin;
    optional_place();
    optional_place();
    const Span predicate = place();
    in_.next();
    return {predicate, in_.next()};
  }

  void unpack(Statement& statement) {
    origin_ = statement.span.begin;
    Claim& claim = statement.claim;
    const std::optional<Span> agent = optional_place();
    const std::optional<Span> object = optional_place();
    claim.predicate_span = place();
    const std::int64_t flags = in_.next();
    statement.rule = word();
    if ((flags & has_negator) != 0) claim.negator = place();
    if ((flags & has_hedge) != 0) claim.hedge = word();
    if ((flags & has_scope) != 0) claim.denial_scope = code_of(in_.next(), denial_scope_names, DenialScope::all);
    if (agent) claim.agent = phrase(*agent);
    if (object) claim.object = phrase(*object);
    for (std::size_t left = in_.next_size(); left > 0 && !in_.at_end(); --left) add_further(claim);
  }

 private:
  Span place_from(std::int64_t begin) {
    const auto at = static_cast<std::size_t>(static_cast<std::int64_t>(origin_) + begin);
    return {at, at + in_.next_size()};
  }
  Span place() { return place_from(in_.next_signed()); }
  std::optional<Span> optional_place() {
    const std::int64_t told = in_.next();
    if (told == 0) {
      in_.next();
      return std::nullopt;
    }
    return place_from(told % 2 == 1 ? told / 2 : -told / 2);
  }
  std::string word() {
    const std::int64_t row = in_.next();
    return row == 0 ? std::string() : values_.word(row);
  }
  Phrase phrase(const Span& span) {
    Phrase out;
    out.span = span;
    out.head = word();
    if (const std::int64_t row = in_.next(); row != 0) out.entity = values_.entity(row);
    const std::size_t told = in_.next_size();
    out.text = told % 2 == 1 ? values_.word(in_.next()) : single_spaced(covered_within(body_, span));
    for (std::size_t left = told / 2; left > 0 && !in_.at_end(); --left) out.terms.push_back(values_.word(in_.next()));
    return out;
  }
  void add_further(Claim& claim) {
    const auto slot = code_of(in_.next(), phrase_slot_names, PhraseSlot::argument);
    std::string role = word();
    Phrase filled = phrase(place());
    if (slot == PhraseSlot::recipient)
      claim.recipient = std::move(filled);
    else if (slot == PhraseSlot::place)
      claim.place = std::move(filled);
    else
      claim.arguments.push_back({std::move(role), std::move(filled)});
  }

  NumberReader in_;
  std::string_view body_;
  const SlotValues& values_;
  std::size_t origin_ = 0;
};

}  // namespace

std::string encode_slots(const Statement& statement, std::string_view body, const SlotKeys& keys) {
  return Packer(statement, body, keys).pack(statement);
}

void decode_slots(std::string_view slots, std::string_view body, const SlotValues& values, Statement& statement) {
  Unpacker(slots, body, values).unpack(statement);
}

StatementPlace place_in_slots(std::string_view slots, const Span& statement) {
  return Unpacker(slots, {}, {}).place_of(statement);
}

}  // namespace gainsay
