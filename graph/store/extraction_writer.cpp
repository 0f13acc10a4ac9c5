#include "graph/store/extraction_writer.h"

#include <algorithm>

#include "base/place_ids.h"
#include "gainsay/model/diagnostic.h"
#include "graph/store/columns.h"
#include "graph/store/ids.h"
#include "graph/store/named_in.h"
#include "graph/store/packed.h"
#include "graph/store/schema.h"
#include "graph/store/statement_text.h"

namespace gainsay {
namespace {

std::string insert_into(std::string_view table, int columns) {
  std::string sql = "INSERT INTO " + std::string(table) + " VALUES (?";
  for (int i = 1; i < columns; ++i) sql += ", ?";
  return sql + ")";
}

std::int64_t number(std::size_t value) { return static_cast<std::int64_t>(value); }

template <class T>
std::int64_t code(T value) {
  return static_cast<std::int64_t>(value);
}

void require_room(const Extraction& extraction) {
  std::size_t hops = 0;
  for (const Attribution& attribution : extraction.attributed.attributions) hops += attribution.chain.size();
  const std::size_t most = std::max({extraction.statements.size(), extraction.attributed.attributions.size(),
                                     extraction.attributed.actors.size(), hops});
  if (number(most) > rows_per_edition)
    throw InputError({Diagnostic::Severity::error, extraction.article.path, {}, "says more than a store has room for"});
}

}  // namespace

ExtractionWriter::ExtractionWriter(const Database& database, Interned& interned)
    : interned_(interned),
      keys_{[this](const std::string& text) { return interned_.word(text); },
            [this](const Named& named) { return interned_.entity(named); }},
      actor_(database, insert_into("actor", 9)),
      attribution_(database, insert_into("attribution", 13)),
      hop_(database, insert_into("hop", 8)),
      statement_(database, insert_into("statement", 15)),
      quantity_(database, insert_into("quantity", 8)),
      entity_edition_(database, insert_into("entity_edition", 2)),
      erase_entity_edition_(database, "DELETE FROM entity_edition WHERE entity = ? AND edition = ?") {
  for (const char* table : {"statement", "hop", "attribution", "actor"}) {
    const std::string name = table;
    erase_.emplace_back(database, "DELETE FROM " + name + " WHERE " + name + " BETWEEN ? AND ?");
  }
}

void ExtractionWriter::erase(std::int64_t edition, const Extraction& stored) {
  for (Query& query : erase_)
    query.bind(1, edition * rows_per_edition).bind(2, (edition + 1) * rows_per_edition - 1).run();
  for (const std::int64_t entity : entities_in(stored)) erase_entity_edition_.bind(1, entity).bind(2, edition).run();
}

void ExtractionWriter::write(std::int64_t edition, const Extraction& extraction) {
  require_room(extraction);
  edition_ = edition;
  article_ = &extraction.article;
  numbers_.clear();
  hops_ = 0;
  write_actors(extraction.attributed.actors);
  write_attributions(extraction);
  write_statements(extraction);
  for (const std::int64_t entity : entities_in(extraction)) entity_edition_.bind(1, entity).bind(2, edition).run();
}

std::set<std::int64_t> ExtractionWriter::entities_in(const Extraction& extraction) {
  std::set<std::int64_t> out;
  for_each_named(extraction, [&](const Named& named) { out.insert(interned_.entity(named)); });
  return out;
}

std::int64_t ExtractionWriter::key(std::size_t taken) const { return edition_ * rows_per_edition + number(taken); }

void ExtractionWriter::bind_word(Query& query, int at, const std::string& text) {
  if (text.empty())
    query.bind_null(at);
  else
    query.bind(at, interned_.word(text));
}

void ExtractionWriter::bind_number_of(Query& query, int at, const AttributionId& id) const {
  const auto found = numbers_.find(id);
  if (id.empty() || found == numbers_.end())
    query.bind_null(at);
  else
    query.bind(at, number(found->second));
}

void ExtractionWriter::write_actors(const std::vector<Actor>& actors) {
  for (std::size_t i = 0; i < actors.size(); ++i) {
    const Actor& actor = actors[i];
    actor_.bind(1, key(i)).bind(2, interned_.entity(actor.named)).bind_null(3).bind(4, pack_spans(actor.mentions));
    if (!actor.aliases.empty()) actor_.bind(3, pack_rows(interned_.words(actor.aliases)));
    actor_.bind(5, std::int64_t{actor.unnamed.has_value()}).bind_null(6).bind_null(7).bind_null(8);
    if (actor.unnamed) {
      if (actor.unnamed->count) actor_.bind(6, std::int64_t{*actor.unnamed->count});
      bind_word(actor_, 7, actor.unnamed->of_what);
      bind_word(actor_, 8, actor.unnamed->close_to);
    }
    actor_.bind(9, interned_.word(actor.rule)).run();
  }
}

void ExtractionWriter::write_attributions(const Extraction& extraction) {
  const std::vector<Attribution>& attributions = extraction.attributed.attributions;
  for (std::size_t i = 0; i < attributions.size(); ++i) numbers_.emplace(attributions[i].id, i);
  for (std::size_t i = 0; i < attributions.size(); ++i) {
    const Attribution& a = attributions[i];
    const ChainParts parts = parts_of(a, extraction.attributed.own_voice);
    attribution_.bind(1, key(i)).bind_null(2);
    if (a.id != attribution_id(article_->version, a.sources, a.cues, a.contents)) bind_id(attribution_, 2, a.id.value);
    attribution_.bind(3, pack_attribution_spans(a)).bind(4, code(a.kind)).bind(5, code(a.act)).bind_null(6);
    if (a.speaker) attribution_.bind(6, interned_.entity(*a.speaker));
    bind_interval(attribution_, 7, a.said);
    bind_number_of(attribution_, 9, a.parent);
    attribution_.bind(10, number(parts.implied)).bind(11, number(a.chain.size())).bind_null(12);
    if (parts.ends_with_speaker) attribution_.bind(12, interned_.word(a.chain.back().cue));
    attribution_.bind(13, interned_.word(a.rule)).run();
    write_hops(i, a.chain, parts);
  }
}

void ExtractionWriter::write_hops(std::size_t attribution, const std::vector<Hop>& chain, const ChainParts& parts) {
  for (std::size_t i = parts.implied; i < parts.kept_to; ++i) {
    const Hop& hop = chain[i];
    hop_.bind(1, key(hops_++)).bind(2, number(attribution)).bind(3, number(i)).bind(4, interned_.entity(hop.who));
    bind_span(hop_, 5, hop.span);
    bind_word(hop_, 7, hop.cue);
    hop_.bind(8, std::int64_t{hop.implied}).run();
  }
}

void ExtractionWriter::write_statements(const Extraction& extraction) {
  Readings readings;
  for (std::size_t i = 0; i < extraction.statements.size(); ++i) {
    const Statement& s = extraction.statements[i];
    const Claim& c = s.claim;
    const std::size_t reading = readings.next(s.span, c.predicate_span, s.rule);
    statement_.bind(1, key(i)).bind(2, number(reading));
    if (s.id != statement_id(article_->version, s.span, c.predicate_span, s.rule, reading))
      bind_id(statement_, 2, s.id.value);
    bind_id(statement_, 3, s.claim_id.value);
    bind_number_of(statement_, 4, s.attribution);
    bind_span(statement_, 5, s.span);
    bind_statement_text(statement_, 7, s.text, article_->text, s.span);
    bind_word(statement_, 8, c.predicate);
    statement_.bind(9, code(c.polarity)).bind(10, code(c.modality)).bind(11, std::int64_t{c.conditional});
    statement_.bind(12, std::int64_t{c.denial});
    bind_interval(statement_, 13, c.time);
    statement_.bind(15, encode_slots(s, article_->text, keys_)).run();
    if (c.quantity) write_quantity(key(i), s);
  }
}

void ExtractionWriter::write_quantity(std::int64_t key, const Statement& s) {
  const Quantity& q = *s.claim.quantity;
  quantity_.bind(1, key).bind(2, code(q.bound));
  bind_real(quantity_, 3, q.low);
  bind_real(quantity_, 4, q.high);
  bind_word(quantity_, 5, q.unit);
  bind_word(quantity_, 6, q.whole);
  bind_span(quantity_, 7, q.span, s.span.begin);
  quantity_.run();
}

}  // namespace gainsay
