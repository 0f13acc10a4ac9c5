#include "graph/store/schema_1.h"

#include "graph/store/codec.h"

namespace gainsay::schema_1 {
namespace {

Span span_at(const Query& row, int column) {
  return {static_cast<std::size_t>(row.integer(column)), static_cast<std::size_t>(row.integer(column + 1))};
}

std::optional<Span> optional_span_at(const Query& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional(span_at(row, column));
}

std::optional<Date> day_at(const Query& row, int column) {
  return row.is_null(column) ? std::nullopt : parse_date(row.text(column));
}

DateInterval interval_at(const Query& row, int column) { return {day_at(row, column), day_at(row, column + 1)}; }

std::optional<double> optional_real_at(const Query& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional(row.real(column));
}

/// [[begin,end],...]
std::vector<Span> spans_in(const std::string& json) {
  const std::vector<std::int64_t> numbers = decode_integers(json);
  std::vector<Span> out;
  for (std::size_t i = 1; i < numbers.size(); i += 2)
    out.push_back({static_cast<std::size_t>(numbers[i - 1]), static_cast<std::size_t>(numbers[i])});
  return out;
}

RulingAnchor anchor_at(const Query& row, int column) {
  return {VersionId(row.text(column)), span_at(row, column + 1), row.text(column + 3)};
}

}  // namespace

std::vector<Edition> editions(const Database& database) {
  std::vector<Edition> out;
  Query row(database,
            "SELECT edition, is_newest, is_current, unixepoch(ingested_at) FROM old_edition ORDER BY edition");
  while (row.next()) out.push_back({row.integer(0), row.integer(1) != 0, row.integer(2) != 0, row.integer(3)});
  return out;
}

std::vector<Ruling> rulings(const Database& database) {
  std::vector<Ruling> out;
  Query corrections(database, "SELECT path, field, value, made_at FROM old_source_ruling ORDER BY ruling");
  while (corrections.next()) {
    const auto field = parse_corrected_field(corrections.text(1)).value_or(CorrectedField::outlet);
    out.push_back({RulingSubject::article,
                   RulingDecision::correct,
                   {},
                   {},
                   {corrections.text(0), field, corrections.text(2)},
                   {"", "", corrections.text(3)}});
  }
  if (database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'old_conflict_ruling'") == 0) return out;
  Query row(database,
            "SELECT decision, version_a, begin_a, end_a, text_a, version_b, begin_b, end_b, text_b, made_by, note,"
            " made_at FROM old_conflict_ruling ORDER BY ruling");
  while (row.next())
    out.push_back({RulingSubject::conflict,
                   parse_ruling_decision(row.text(0)).value_or(RulingDecision::withdraw),
                   anchor_at(row, 1),
                   anchor_at(row, 5),
                   {},
                   {row.text(9), row.text(10), row.text(11)}});
  return out;
}

EditionReader::EditionReader(const Database& database)
    : article_(database,
               "SELECT article, version, path, url, language, title, outlet, byline, agencies, published_begin,"
               " published_end, published_from, extractor FROM old_edition WHERE edition = ?"),
      text_(database, "SELECT body FROM old_edition JOIN old_text USING (version) WHERE edition = ?"),
      blocks_(database, "SELECT span_begin, span_end, kind FROM old_block WHERE edition = ? ORDER BY ordinal"),
      actors_(database,
              "SELECT entity, aliases, mentions, is_unnamed, unnamed_count, unnamed_of_what, unnamed_close_to, rule"
              " FROM old_actor WHERE edition = ? ORDER BY ordinal"),
      own_voice_(database, "SELECT entity FROM old_own_voice WHERE edition = ? ORDER BY position"),
      attributions_(database,
                    "SELECT id, sources, cues, contents, kind, act, speaker, said_begin, said_end, parent, rule"
                    " FROM old_attribution WHERE edition = ? ORDER BY ordinal"),
      hops_(database,
            "SELECT attribution, entity, span_begin, span_end, cue, implied FROM old_hop WHERE edition = ?"
            " ORDER BY attribution, position"),
      statements_(
          database,
          "SELECT id, claim, attribution, span_begin, span_end, text, predicate, predicate_begin, predicate_end,"
          " polarity, negator_begin, negator_end, modality, hedge, conditional, time_begin, time_end, denial,"
          " denial_scope, bound, low, high, unit, whole, quantity_begin, quantity_end, rule"
          " FROM old_statement WHERE edition = ? ORDER BY ordinal"),
      phrases_(database,
               "SELECT statement, slot, role, text, span_begin, span_end, head, terms, entity FROM old_phrase"
               " WHERE edition = ? ORDER BY statement, ordinal"),
      entity_(database, "SELECT id, name, kind FROM old_entity WHERE entity = ?") {}

Extraction EditionReader::read(std::int64_t edition) {
  Extraction out;
  article_.bind(1, edition);
  while (article_.next()) out.made_by = article_.text(12), read_article(out.article);
  read_text(edition, out.article);
  out.attributed.actors = read_actors(edition);
  out.attributed.own_voice = read_own_voice(edition);
  out.attributed.attributions = read_attributions(edition);
  out.statements = read_statements(edition);
  read_phrases(edition, out.statements);
  return out;
}

void EditionReader::read_article(Article& article) {
  article.id = ArticleId(article_.text(0));
  article.version = VersionId(article_.text(1));
  article.path = article_.text(2);
  article.url = article_.text(3);
  article.language = article_.text(4);
  article.title = article_.text(5);
  article.outlet = article_.text(6);
  article.byline = article_.text(7);
  article.agencies = decode_strings(article_.text(8));
  article.published = interval_at(article_, 9);
  article.published_from = article_.text(11);
}

void EditionReader::read_text(std::int64_t edition, Article& article) {
  text_.bind(1, edition);
  while (text_.next()) article.text = text_.text(0);
  blocks_.bind(1, edition);
  while (blocks_.next())
    article.blocks.push_back(
        {span_at(blocks_, 0), parse_block_kind(blocks_.text(2)).value_or(BlockKind::other_boilerplate)});
}

std::vector<Actor> EditionReader::read_actors(std::int64_t edition) {
  std::vector<Actor> out;
  actors_.bind(1, edition);
  while (actors_.next()) {
    Actor& actor = out.emplace_back();
    actor.named = entity(actors_.integer(0));
    actor.aliases = decode_strings(actors_.text(1));
    actor.mentions = spans_in(actors_.text(2));
    if (actors_.integer(3) != 0) {
      actor.unnamed = UnnamedSource{std::nullopt, actors_.text(5), actors_.text(6)};
      if (!actors_.is_null(4)) actor.unnamed->count = static_cast<int>(actors_.integer(4));
    }
    actor.rule = actors_.text(7);
  }
  return out;
}

std::vector<Hop> EditionReader::read_own_voice(std::int64_t edition) {
  std::vector<Hop> out;
  own_voice_.bind(1, edition);
  while (own_voice_.next()) out.push_back({entity(own_voice_.integer(0)), std::nullopt, "", true});
  return out;
}

std::vector<Attribution> EditionReader::read_attributions(std::int64_t edition) {
  std::vector<Attribution> out;
  attributions_.bind(1, edition);
  while (attributions_.next()) {
    Attribution& a = out.emplace_back();
    a.id = AttributionId(attributions_.text(0));
    a.sources = spans_in(attributions_.text(1));
    a.cues = spans_in(attributions_.text(2));
    a.contents = spans_in(attributions_.text(3));
    a.kind = parse_quotation_kind(attributions_.text(4)).value_or(QuotationKind::indirect);
    a.act = parse_speech_act(attributions_.text(5)).value_or(SpeechAct::assert_);
    if (!attributions_.is_null(6)) a.speaker = entity(attributions_.integer(6));
    a.said = interval_at(attributions_, 7);
    a.parent = AttributionId(attributions_.text(9));
    a.rule = attributions_.text(10);
  }
  hops_.bind(1, edition);
  while (hops_.next())
    out.at(static_cast<std::size_t>(hops_.integer(0)))
        .chain.push_back({entity(hops_.integer(1)), optional_span_at(hops_, 2), hops_.text(4), hops_.integer(5) != 0});
  return out;
}

std::vector<Statement> EditionReader::read_statements(std::int64_t edition) {
  std::vector<Statement> out;
  const Query& row = statements_;
  statements_.bind(1, edition);
  while (statements_.next()) {
    Statement& s = out.emplace_back();
    s.id = StatementId(row.text(0));
    s.claim_id = ClaimId(row.text(1));
    s.attribution = AttributionId(row.text(2));
    s.span = span_at(row, 3);
    s.text = row.text(5);
    Claim& c = s.claim;
    c.predicate = row.text(6);
    c.predicate_span = span_at(row, 7);
    c.polarity = parse_polarity(row.text(9)).value_or(Polarity::affirmed);
    c.negator = optional_span_at(row, 10);
    c.modality = parse_modality(row.text(12)).value_or(Modality::actual);
    c.hedge = row.text(13);
    c.conditional = row.integer(14) != 0;
    c.time = interval_at(row, 15);
    c.denial = row.integer(17) != 0;
    if (!row.is_null(18)) c.denial_scope = parse_denial_scope(row.text(18));
    if (!row.is_null(19))
      c.quantity = Quantity{optional_real_at(row, 20),
                            optional_real_at(row, 21),
                            row.text(22),
                            row.text(23),
                            parse_bound(row.text(19)).value_or(Bound::exact),
                            span_at(row, 24)};
    s.rule = row.text(26);
  }
  return out;
}

void EditionReader::read_phrases(std::int64_t edition, std::vector<Statement>& statements) {
  phrases_.bind(1, edition);
  while (phrases_.next()) {
    Claim& claim = statements.at(static_cast<std::size_t>(phrases_.integer(0))).claim;
    const std::string slot = phrases_.text(1);
    Phrase phrase{phrases_.text(3), span_at(phrases_, 4), phrases_.text(6), decode_strings(phrases_.text(7)), {}};
    if (!phrases_.is_null(8)) phrase.entity = entity(phrases_.integer(8));
    if (slot == "agent")
      claim.agent = std::move(phrase);
    else if (slot == "object")
      claim.object = std::move(phrase);
    else if (slot == "recipient")
      claim.recipient = std::move(phrase);
    else if (slot == "place")
      claim.place = std::move(phrase);
    else
      claim.arguments.push_back({phrases_.text(2), std::move(phrase)});
  }
}

Named EditionReader::entity(std::int64_t row) {
  Named named;
  entity_.bind(1, row);
  while (entity_.next())
    named = {EntityId(entity_.text(0)), entity_.text(1),
             parse_entity_kind(entity_.text(2)).value_or(EntityKind::group)};
  return named;
}

}  // namespace gainsay::schema_1
