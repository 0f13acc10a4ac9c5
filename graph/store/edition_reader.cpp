#include "graph/store/edition_reader.h"

#include <algorithm>

#include "base/place_ids.h"
#include "graph/store/chains.h"
#include "graph/store/codec.h"
#include "graph/store/columns.h"
#include "graph/store/ids.h"
#include "graph/store/packed.h"
#include "graph/store/queries.h"
#include "graph/store/schema.h"
#include "graph/store/statement_text.h"

namespace gainsay {
namespace {

constexpr std::size_t most_remembered = 100'000;  // words, and as many entities: some twenty megabytes

void bind_rows_of(Query& query, std::int64_t edition) {
  query.bind(1, edition * rows_per_edition).bind(2, (edition + 1) * rows_per_edition - 1);
}

std::size_t number_in_edition(std::int64_t key) { return static_cast<std::size_t>(key % rows_per_edition); }

AttributionId id_of(const std::vector<Attribution>& attributions, const Query& row, int column) {
  const auto number = static_cast<std::size_t>(row.integer(column));
  return row.is_null(column) || number >= attributions.size() ? AttributionId() : attributions[number].id;
}

}  // namespace

EditionReader::EditionReader(const Database& database, Reading reading)
    : reading_(reading),
      values_{[this](std::int64_t row) { return word(row); }, [this](std::int64_t row) { return entity(row); }},
      edition_(database,
               "SELECT article, (SELECT version FROM text t WHERE t.text = e.text), path, url, language, title, outlet,"
               " byline, agencies, published_begin, published_end, published_from, extractor, own_voice"
               " FROM edition e WHERE edition = ?"),
      blocks_(database, "SELECT blocks FROM edition WHERE edition = ?"),
      body_(database, "SELECT body FROM edition JOIN text USING (text) WHERE edition = ?"),
      actors_(database,
              "SELECT entity, aliases, mentions, is_unnamed, unnamed_count, unnamed_of_what, unnamed_close_to, rule"
              " FROM actor WHERE actor BETWEEN ? AND ? ORDER BY actor"),
      attributions_(
          database,
          "SELECT id, spans, kind, act, speaker, said_begin, said_end, parent, implied_hops, speaker_cue, rule"
          " FROM attribution WHERE attribution BETWEEN ? AND ? ORDER BY attribution"),
      hops_(database,
            "SELECT attribution, entity, span_begin, span_length, cue, implied FROM hop WHERE hop BETWEEN ? AND ?"
            " ORDER BY hop"),
      statements_(database, reading == Reading::as_read ? queries::statements_as_read : queries::statements_of_edition),
      quantities_(database,
                  "SELECT statement, bound, low, high, unit, whole, span_begin, span_length FROM quantity"
                  " WHERE statement BETWEEN ? AND ? ORDER BY statement"),
      splits_(database, "SELECT entity, name, is_other FROM actor_split WHERE edition = ?"),
      word_(database, "SELECT text FROM word WHERE word = ?"),
      entity_(database,
              reading == Reading::as_read
                  ? "SELECT coalesce(read_id, id), name, coalesce(read_kind, kind) FROM entity WHERE entity = ?"
                  : "SELECT id, name, kind FROM entity WHERE entity = ?") {}

Extraction EditionReader::read(std::int64_t edition, Parts parts) {
  Extraction out = read_fields(edition);
  std::string text = body(edition);
  const std::vector<ActorSplit> splits =
      reading_ == Reading::as_ruled ? read_splits(edition) : std::vector<ActorSplit>();
  if (parts != Parts::said || !splits.empty()) out.attributed.actors = read_actors(edition);
  out.attributed.attributions = read_attributions(edition, out);
  out.statements = read_statements(edition, text, out);
  read_quantities(edition, out.statements);
  apply_splits(splits, text, out);
  if (parts != Parts::extracted) out.article.text = std::move(text);
  if (parts == Parts::all) out.article.blocks = read_blocks(edition);
  return out;
}

Extraction EditionReader::read_fields(std::int64_t edition) {
  Extraction out;
  std::vector<std::int64_t> voice;
  const Query& row = edition_;
  edition_.bind(1, edition);
  while (edition_.next()) {
    Article& article = out.article;
    article.id = ArticleId(word_at(row, 0));
    article.version = VersionId(id_at(row, 1));
    article.path = word_at(row, 2);
    article.url = word_at(row, 3);
    article.language = word_at(row, 4);
    article.title = row.text(5);
    article.outlet = word_at(row, 6);
    article.byline = word_at(row, 7);
    article.agencies = words(decode_integers(row.text_view(8)));
    article.published = interval_at(row, 9);
    article.published_from = word_at(row, 11);
    out.made_by = word_at(row, 12);
    voice = decode_integers(row.text_view(13));
  }
  for (const std::int64_t who : voice) out.attributed.own_voice.push_back({entity(who), std::nullopt, "", true});
  return out;
}

std::vector<Block> EditionReader::read_blocks(std::int64_t edition) {
  std::vector<Block> out;
  blocks_.bind(1, edition);
  while (blocks_.next()) out = unpack_blocks(blocks_.text_view(0));
  return out;
}

std::string EditionReader::body(std::int64_t edition) {
  std::string out;
  body_.bind(1, edition);
  while (body_.next()) out = body_.text(0);
  return out;
}

std::vector<Actor> EditionReader::read_actors(std::int64_t edition) {
  std::vector<Actor> out;
  bind_rows_of(actors_, edition);
  while (actors_.next()) {
    Actor& actor = out.emplace_back();
    actor.named = entity(actors_.integer(0));
    actor.aliases = words_at(actors_, 1);
    actor.mentions = unpack_spans(actors_.text_view(2));
    if (actors_.integer(3) != 0) {
      actor.unnamed = UnnamedSource{std::nullopt, word_at(actors_, 5), word_at(actors_, 6)};
      if (!actors_.is_null(4)) actor.unnamed->count = static_cast<int>(actors_.integer(4));
    }
    actor.rule = word_at(actors_, 7);
  }
  return out;
}

std::vector<Attribution> EditionReader::read_attributions(std::int64_t edition, const Extraction& fields) {
  const std::vector<Hop>& own_voice = fields.attributed.own_voice;
  std::vector<Attribution> out;
  std::vector<std::optional<std::size_t>> parents;
  std::map<std::size_t, std::vector<Hop>> hops = read_hops(edition);
  const Query& row = attributions_;
  bind_rows_of(attributions_, edition);
  while (attributions_.next()) {
    Attribution& a = out.emplace_back();
    unpack_attribution_spans(row.text_view(1), a);
    a.id = row.is_null(0) ? attribution_id(fields.article.version, a.sources, a.cues, a.contents)
                          : AttributionId(id_at(row, 0));
    a.kind = code_at(row, 2, quotation_kind_names, QuotationKind::indirect);
    a.act = code_at(row, 3, speech_act_names, SpeechAct::assert_);
    if (!row.is_null(4)) a.speaker = entity(row.integer(4));
    a.said = interval_at(row, 5);
    parents.push_back(row.is_null(7) ? std::nullopt : std::optional(static_cast<std::size_t>(row.integer(7))));
    a.rule = word_at(row, 10);
    const auto implied = std::min(static_cast<std::size_t>(row.integer(8)), own_voice.size());
    a.chain.assign(own_voice.begin(), own_voice.begin() + static_cast<std::ptrdiff_t>(implied));
    std::ranges::move(hops[out.size() - 1], std::back_inserter(a.chain));
    if (!row.is_null(9) && a.speaker && !a.sources.empty()) a.chain.push_back(speaker_hop(a, word_at(row, 9)));
  }
  for (std::size_t i = 0; i < out.size(); ++i)
    if (parents[i] && *parents[i] < out.size()) out[i].parent = out[*parents[i]].id;
  return out;
}

std::map<std::size_t, std::vector<Hop>> EditionReader::read_hops(std::int64_t edition) {
  std::map<std::size_t, std::vector<Hop>> out;
  bind_rows_of(hops_, edition);
  while (hops_.next())
    out[static_cast<std::size_t>(hops_.integer(0))].push_back(
        {entity(hops_.integer(1)), optional_span_at(hops_, 2), word_at(hops_, 4), hops_.integer(5) != 0});
  return out;
}

std::vector<Statement> EditionReader::read_statements(std::int64_t edition, const std::string& body,
                                                      const Extraction& fields) {
  std::vector<Statement> out;
  const Query& row = statements_;
  bind_rows_of(statements_, edition);
  while (statements_.next()) {
    Statement& s = out.emplace_back();
    s.claim_id = ClaimId(id_at(row, 1));
    s.attribution = id_of(fields.attributed.attributions, row, 2);
    s.span = span_at(row, 3);
    s.text = statement_text_at(row, 5, body, s.span);
    Claim& c = s.claim;
    c.predicate = word_at(row, 6);
    c.polarity = code_at(row, 7, polarity_names, Polarity::affirmed);
    c.modality = code_at(row, 8, modality_names, Modality::actual);
    c.conditional = row.integer(9) != 0;
    c.denial = row.integer(10) != 0;
    c.time = interval_at(row, 11);
    decode_slots(row.text_view(13), body, values_, s);
    s.id = row.is_integer(0) ? statement_id(fields.article.version, s.span, c.predicate_span, s.rule,
                                            static_cast<std::size_t>(row.integer(0)))
                             : StatementId(id_at(row, 0));
  }
  return out;
}

void EditionReader::read_quantities(std::int64_t edition, std::vector<Statement>& statements) {
  const Query& row = quantities_;
  bind_rows_of(quantities_, edition);
  while (quantities_.next()) {
    const std::size_t number = number_in_edition(row.integer(0));
    if (number >= statements.size()) continue;
    statements[number].claim.quantity = Quantity{optional_real_at(row, 2),
                                                 optional_real_at(row, 3),
                                                 word_at(row, 4),
                                                 word_at(row, 5),
                                                 code_at(row, 1, bound_names, Bound::exact),
                                                 span_at(row, 6, statements[number].span.begin)};
  }
}

std::vector<ActorSplit> EditionReader::read_splits(std::int64_t edition) {
  std::vector<ActorSplit> out;
  splits_.bind(1, edition);
  while (splits_.next()) out.push_back({entity(splits_.integer(0)).id, splits_.text(1), entity(splits_.integer(2))});
  return out;
}

std::string EditionReader::word_at(const Query& row, int column) {
  return row.is_null(column) ? std::string() : word(row.integer(column));
}

std::vector<std::string> EditionReader::words_at(const Query& row, int column) {
  return words(unpack_rows(row.text_view(column)));
}

std::vector<std::string> EditionReader::words(const std::vector<std::int64_t>& rows) {
  std::vector<std::string> out;
  out.reserve(rows.size());
  for (const std::int64_t row : rows) out.push_back(word(row));
  return out;
}

std::string EditionReader::word(std::int64_t row) {
  if (const auto known = words_.find(row); known != words_.end()) return known->second;
  std::string text;
  word_.bind(1, row);
  while (word_.next()) text = word_.text(0);
  if (words_.size() >= most_remembered) words_.clear();
  return words_.emplace(row, std::move(text)).first->second;
}

Named EditionReader::entity(std::int64_t row) {
  if (const auto known = entities_.find(row); known != entities_.end()) return known->second;
  Named named;
  std::int64_t name = 0;
  entity_.bind(1, row);
  while (entity_.next()) {
    named.id = EntityId(id_at(entity_, 0));
    name = entity_.integer(1);
    named.kind = code_at(entity_, 2, entity_kind_names, EntityKind::group);
  }
  named.name = word(name);
  if (entities_.size() >= most_remembered) entities_.clear();
  return entities_.emplace(row, std::move(named)).first->second;
}

void EditionReader::forget() {
  words_.clear();
  entities_.clear();
}

}  // namespace gainsay
