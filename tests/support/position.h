#pragma once

#include <cctype>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#include "base/content_id.h"
#include "gainsay/conflicts.h"
#include "gainsay/lexicon.h"
#include "gainsay/model/conflict.h"

namespace gainsay::testing {

/// Builds positions slot by slot, with ids and spans filled in. Names get the ids that the lexicon gives them.
///
///     said("Veldland").by("minister of Veldland").on("2023-05-01").that("Veldland", "send", "helicopter").to("Ostria")
class PositionBuilder {
 public:
  explicit PositionBuilder(std::string article) {
    position_.article.id = ArticleId(article);
    position_.article.version = VersionId(sha256_hex(article));
    position_.article.path = article;
    counter_ = next_counter();
    position_.statement.span = {counter_ * 200, counter_ * 200 + 150};
  }

  PositionBuilder& outlet(std::string name) {
    position_.article.outlet = std::move(name);
    return *this;
  }
  PositionBuilder& on(std::string_view day) {
    position_.said = parse_interval(day).value();
    position_.article.published = position_.said;
    return *this;
  }
  PositionBuilder& by(std::string_view name, EntityKind kind = EntityKind::person) {
    position_.speaker = make_named(name, kind);
    position_.chain = {Hop{*position_.speaker, std::nullopt, "said", false}};
    position_.statement.attribution = AttributionId("attribution " + std::to_string(counter_));
    return *this;
  }
  PositionBuilder& act(SpeechAct value) {
    position_.act = value;
    return *this;
  }

  /// "Veldland" is a country, "*it" a pronoun, "lethal aid" words: the last one is the head.
  PositionBuilder& that(std::string_view agent, std::string_view predicate, std::string_view object = "") {
    claim().agent = phrase(agent, 0);
    claim().predicate = predicate;
    claim().predicate_span = at(30);
    claim().object = phrase(object, 50);
    return *this;
  }
  PositionBuilder& to(std::string_view words) {
    claim().recipient = phrase(words, 80);
    return *this;
  }
  PositionBuilder& in(std::string_view words) {
    claim().place = phrase(words, 100);
    return *this;
  }
  PositionBuilder& with(std::string_view role, std::string_view words) {
    claim().arguments.push_back({std::string(role), phrase(words, 110)});
    return *this;
  }
  PositionBuilder& no() {
    claim().polarity = Polarity::negated;
    claim().negator = at(20);
    return *this;
  }
  PositionBuilder& denial() {
    claim().denial = true;
    return no();
  }
  PositionBuilder& scope(DenialScope value) {
    claim().denial_scope = value;
    return *this;
  }
  PositionBuilder& status(Modality value) {
    claim().modality = value;
    return *this;
  }
  PositionBuilder& hedge(std::string words) {
    claim().hedge = std::move(words);
    return *this;
  }
  PositionBuilder& conditional() {
    claim().conditional = true;
    return *this;
  }
  PositionBuilder& when(std::string_view interval) {
    claim().time = parse_interval(interval).value();
    return *this;
  }
  PositionBuilder& number(Bound bound, double value, std::string unit) {
    Quantity quantity;
    if (bound != Bound::less_than && bound != Bound::at_most) quantity.low = value;
    if (bound != Bound::more_than && bound != Bound::at_least) quantity.high = value;
    quantity.unit = std::move(unit);
    quantity.bound = bound;
    quantity.span = at(60);
    claim().quantity = quantity;
    return *this;
  }
  PositionBuilder& same_place_as(const Position& other) {
    position_.statement.span = other.statement.span;
    return *this;
  }
  PositionBuilder& text(std::string words) {
    position_.statement.text = std::move(words);
    return *this;
  }

  operator Position() const { return build(); }  // NOLINT: the builder stands wherever a position does
  Position build() const {
    Position result = position_;
    if (result.statement.text.empty()) result.statement.text = sentence();
    result.statement.claim_id = claim_id_of(result.statement.claim);
    result.statement.id = StatementId(content_id(
        {result.article.version.value, std::to_string(result.statement.span.begin), result.statement.claim_id.value}));
    return result;
  }

 private:
  static std::size_t next_counter() {
    static std::size_t counter = 0;
    return ++counter;
  }
  Claim& claim() { return position_.statement.claim; }
  Span at(std::size_t offset) const {
    const std::size_t begin = position_.statement.span.begin + offset;
    return {begin, begin + 8};
  }
  Phrase phrase(std::string_view words, std::size_t offset) const {
    Phrase result;
    if (words.empty()) return result;
    if (words.front() == '*') words.remove_prefix(1);
    result.text = words;
    result.span = at(offset);
    std::istringstream stream{std::string(words)};
    for (std::string word; stream >> word;) result.terms.push_back(word);
    result.head = result.terms.back();
    result.terms.pop_back();
    if (result.terms.empty() && std::isupper(static_cast<unsigned char>(words.front())))
      result.entity = make_named(words, EntityKind::country);
    return result;
  }
  std::string sentence() const {
    const Claim& claim = position_.statement.claim;
    std::string words = claim.agent.text + (claim.polarity == Polarity::negated ? " not " : " ") + claim.predicate;
    for (const Phrase* part : {&claim.object, &claim.recipient, &claim.place})
      if (!part->empty()) words += " " + part->text;
    return words;
  }

  Position position_;
  std::size_t counter_ = 0;
};

inline PositionBuilder in_article(std::string name) { return PositionBuilder(std::move(name)); }

}  // namespace gainsay::testing
