#include "export/claim_json.h"

namespace gainsay {
namespace {

/// NAMED for a slot: the entity where the phrase names one, else its words with an unknown id.
void write_slot(Json& json, const Phrase& phrase) {
  if (phrase.entity || phrase.text.empty())
    write_named(json, phrase.entity);
  else
    json.begin_object().key("id").null().key("name").string(phrase.text).end_object();
}

void write_quantity(Json& json, const std::optional<Quantity>& quantity) {
  if (!quantity) {
    json.null();
    return;
  }
  const auto end = [&](const std::optional<double>& value) { value ? json.number(*value) : json.null(); };
  json.begin_object().key("low");
  end(quantity->low);
  json.key("high");
  end(quantity->high);
  json.key("unit").text_or_null(quantity->unit).key("bound").string(name_of(quantity->bound)).end_object();
}

}  // namespace

void write_claim(Json& json, const Statement& statement) {
  const Claim& claim = statement.claim;
  json.begin_object().key("id").string(statement.claim_id.value);
  json.key("attribution").text_or_null(statement.attribution.value);
  json.key("text").string(statement.text);
  write_span_members(json, statement.span);
  json.key("agent");
  write_slot(json, claim.agent);
  json.key("predicate").text_or_null(claim.predicate);
  json.key("object").text_or_null(claim.object.text);
  json.key("recipient");
  write_slot(json, claim.recipient);
  json.key("polarity").string(name_of(claim.polarity));
  json.key("modality").string(name_of(claim.modality));
  json.key("time");
  write_date(json, claim.time);
  json.key("quantity");
  write_quantity(json, claim.quantity);
  json.key("denial").boolean(claim.denial);
  json.key("scope").text_or_null(claim.denial_scope ? name_of(*claim.denial_scope) : std::string_view());
  json.key("conditional").boolean(claim.conditional);
  json.key("hedge").text_or_null(claim.hedge);
  json.key("rule").text_or_null(statement.rule).end_object();
}

}  // namespace gainsay
