#include "graph/store/rows.h"

#include <charconv>
#include <optional>

#include "base/content_id.h"
#include "graph/store/codec.h"

namespace gainsay {
namespace {

Value number(std::size_t value) { return static_cast<std::int64_t>(value); }

Value word(std::string_view value) { return std::string(value); }

Value day(const std::optional<Date>& date) { return date ? Value(to_string(*date)) : Value(); }

template <class T>
Value name_or_null(const std::optional<T>& value) {
  return value ? word(name_of(*value)) : Value();
}

Value entity_or_null(const std::optional<Named>& named) { return named ? Value(*named) : Value(); }

Value begin_or_null(const std::optional<Span>& span) { return span ? number(span->begin) : Value(); }

Value end_or_null(const std::optional<Span>& span) { return span ? number(span->end) : Value(); }

Value real_or_null(const std::optional<double>& value) { return value ? Value(*value) : Value(); }

class Rows {
 public:
  void add_blocks(const Article& article) {
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
      const Block& block = article.blocks[i];
      rows_.push_back(
          {Table::block, {number(i), number(block.span.begin), number(block.span.end), word(name_of(block.kind))}});
    }
  }

  void add_actors(const std::vector<Actor>& actors) {
    for (std::size_t i = 0; i < actors.size(); ++i) {
      const Actor& actor = actors[i];
      const auto& unnamed = actor.unnamed;
      rows_.push_back(
          {Table::actor,
           {number(i), actor.named, encode_strings(actor.aliases), encode_spans(actor.mentions),
            number(unnamed ? 1 : 0), unnamed && unnamed->count ? Value(std::int64_t{*unnamed->count}) : Value(),
            unnamed ? Value(unnamed->of_what) : Value(), unnamed ? Value(unnamed->close_to) : Value(), actor.rule}});
    }
  }

  void add_own_voice(const std::vector<Hop>& chain) {
    for (std::size_t i = 0; i < chain.size(); ++i) rows_.push_back({Table::own_voice, {number(i), chain[i].who}});
  }

  void add_attributions(const std::vector<Attribution>& attributions) {
    for (std::size_t i = 0; i < attributions.size(); ++i) {
      const Attribution& a = attributions[i];
      rows_.push_back({Table::attribution,
                       {number(i), a.id.value, encode_spans(a.sources), encode_spans(a.cues), encode_spans(a.contents),
                        word(name_of(a.kind)), word(name_of(a.act)), entity_or_null(a.speaker), day(a.said.begin),
                        day(a.said.end), a.parent.value, a.rule}});
      for (std::size_t j = 0; j < a.chain.size(); ++j) {
        const Hop& hop = a.chain[j];
        rows_.push_back({Table::hop,
                         {number(i), number(j), hop.who, begin_or_null(hop.span), end_or_null(hop.span), hop.cue,
                          number(hop.implied ? 1 : 0)}});
      }
    }
  }

  void add_statements(const std::vector<Statement>& statements) {
    for (std::size_t i = 0; i < statements.size(); ++i) {
      add_statement(i, statements[i]);
      const Claim& claim = statements[i].claim;
      std::size_t ordinal = 0;
      add_phrase(i, ordinal, "agent", "", claim.agent);
      add_phrase(i, ordinal, "object", "", claim.object);
      add_phrase(i, ordinal, "recipient", "", claim.recipient);
      add_phrase(i, ordinal, "place", "", claim.place);
      for (const Argument& argument : claim.arguments)
        add_phrase(i, ordinal, "argument", argument.role, argument.phrase);
    }
  }

  std::vector<Row> take() { return std::move(rows_); }

 private:
  void add_statement(std::size_t ordinal, const Statement& s) {
    const Claim& c = s.claim;
    const auto& q = c.quantity;
    rows_.push_back({Table::statement,
                     {number(ordinal),
                      s.id.value,
                      s.claim_id.value,
                      s.attribution.value,
                      number(s.span.begin),
                      number(s.span.end),
                      s.text,
                      c.predicate,
                      number(c.predicate_span.begin),
                      number(c.predicate_span.end),
                      word(name_of(c.polarity)),
                      begin_or_null(c.negator),
                      end_or_null(c.negator),
                      word(name_of(c.modality)),
                      c.hedge,
                      number(c.conditional ? 1 : 0),
                      day(c.time.begin),
                      day(c.time.end),
                      number(c.denial ? 1 : 0),
                      name_or_null(c.denial_scope),
                      q ? word(name_of(q->bound)) : Value(),
                      q ? real_or_null(q->low) : Value(),
                      q ? real_or_null(q->high) : Value(),
                      q ? Value(q->unit) : Value(),
                      q ? Value(q->whole) : Value(),
                      q ? number(q->span.begin) : Value(),
                      q ? number(q->span.end) : Value(),
                      s.rule}});
  }

  void add_phrase(std::size_t statement, std::size_t& ordinal, std::string_view slot, const std::string& role,
                  const Phrase& phrase) {
    // An argument keeps its place even where its phrase is empty, so that the list comes back as it was.
    if (phrase.empty() && slot != "argument") return;
    rows_.push_back(
        {Table::phrase,
         {number(statement), number(ordinal++), word(slot), role, phrase.text, number(phrase.span.begin),
          number(phrase.span.end), phrase.head, encode_strings(phrase.terms), entity_or_null(phrase.entity)}});
  }

  std::vector<Row> rows_;
};

/// Each value as a tagged, length-prefixed field.
class Digest {
 public:
  void add(const std::string& field) { bytes_ += "s" + std::to_string(field.size()) + ":" + field; }
  void add(const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) bytes_ += "i" + std::to_string(*integer) + ":";
    if (const auto* string = std::get_if<std::string>(&value)) add(*string);
    if (const auto* named = std::get_if<Named>(&value)) {
      add(named->id.value);
      add(named->name);
      add(std::string(name_of(named->kind)));
    }
    if (const auto* real = std::get_if<double>(&value)) {
      char buffer[32];
      const auto end = std::to_chars(buffer, buffer + sizeof buffer, *real).ptr;
      add(std::string(buffer, end));
    }
    if (std::holds_alternative<std::monostate>(value)) bytes_ += "n";
  }
  [[nodiscard]] std::string hex() const { return sha256_hex(bytes_); }

 private:
  std::string bytes_;
};

}  // namespace

std::vector<Row> rows_of(const Extraction& extraction) {
  Rows rows;
  rows.add_blocks(extraction.article);
  rows.add_actors(extraction.attributed.actors);
  rows.add_own_voice(extraction.attributed.own_voice);
  rows.add_attributions(extraction.attributed.attributions);
  rows.add_statements(extraction.statements);
  return rows.take();
}

std::string digest_of(const Article& article, const std::vector<Row>& rows) {
  Digest digest;
  for (const std::string* field :
       {&article.id.value, &article.version.value, &article.path, &article.url, &article.language, &article.title,
        &article.outlet, &article.byline, &article.published_from})
    digest.add(*field);
  digest.add(encode_strings(article.agencies));
  digest.add(to_string(article.published));
  for (const Row& row : rows) {
    digest.add(std::string(table_names[static_cast<std::size_t>(row.table)]));
    for (const Value& value : row.values) digest.add(value);
  }
  return digest.hex();
}

}  // namespace gainsay
