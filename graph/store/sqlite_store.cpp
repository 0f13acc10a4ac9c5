#include "graph/store/sqlite_store.h"

#include <algorithm>
#include <map>

#include "base/content_id.h"
#include "graph/store/article_entries.h"
#include "graph/store/cited_articles.h"
#include "graph/store/conflict_rulings.h"
#include "graph/store/ids.h"
#include "graph/store/interests.h"
#include "graph/store/known_entities.h"
#include "graph/store/packed.h"
#include "graph/store/positions.h"
#include "graph/store/queries.h"
#include "graph/store/removal.h"
#include "graph/store/ruling_effects.h"
#include "graph/store/ruling_log.h"
#include "graph/store/schema.h"
#include "graph/store/standing_rulings.h"

namespace gainsay {
namespace {

void sort_positions(std::vector<Position>& positions) {
  std::ranges::stable_sort(positions, {}, [](const Position& p) { return std::tie(p.statement.id, p.article.id); });
}

/// So much of a claim's id stands in the index.
constexpr std::size_t claim_key_digits = 10;

bool changes_what_is_said(const Ruling& ruling) {
  return ruling.subject == RulingSubject::claims || ruling.subject == RulingSubject::actors;
}

std::vector<std::int64_t> editions(Query&& query) {
  std::vector<std::int64_t> out;
  while (query.next()) out.push_back(query.integer(0));
  return out;
}

}  // namespace

SqliteStore::SqliteStore(Database database)
    : database_(std::move(database)),
      reader_(database_),
      writer_(database_),
      findings_(database_, reader_),
      newest_(database_, queries::newest_edition),
      data_version_(database_, "PRAGMA data_version") {}

template <class Work>
auto SqliteStore::in_transaction(Work work) {
  Transaction transaction(database_);
  // Another process may have removed rows that were looked up before.
  data_version_.next();
  if (const std::int64_t version = data_version_.integer(0); version != seen_version_) {
    writer_.forget();
    seen_version_ = version;
  }
  data_version_.reset();
  try {
    auto result = work();
    transaction.commit();
    return result;
  } catch (...) {
    writer_.forget();
    throw;
  }
}

PutResult SqliteStore::put(const Extraction& extraction) {
  return in_transaction([&] { return writer_.put(extraction); });
}

std::vector<PutResult> SqliteStore::put_all(const std::vector<Extraction>& extractions, Diagnostics& diagnostics) {
  std::vector<PutResult> out;
  out.reserve(extractions.size());
  const SyncTogether together(database_);
  for (const Extraction& extraction : extractions) {
    try {
      out.push_back(put(extraction));
    } catch (const InputError& error) {
      diagnostics.push_back(error.diagnostic());
      out.push_back(PutResult::refused);
    }
  }
  together.sync();
  return out;
}

bool SqliteStore::remove(const ArticleId& article, bool with_rulings) {
  // What is deleted is overwritten, too: it may have had to go.
  database_.execute("PRAGMA secure_delete = ON");
  const bool removed = in_transaction([&] {
    const std::vector<std::int64_t> editions = editions_of(database_, article);
    remove_editions(database_, editions, reader_, writer_, with_rulings);
    gainsay::apply_rulings(database_, reader_, writer_);
    return !editions.empty();
  });
  database_.execute("PRAGMA foreign_keys = OFF");
  in_transaction([&] {
    sweep_words(database_);
    return true;
  });
  database_.execute("PRAGMA foreign_keys = ON");
  writer_.forget();
  reader_.forget();
  database_.execute("PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA secure_delete = OFF");
  return removed;
}

bool SqliteStore::has(const Article& article, std::string_view made_by) const {
  newest_.bind(1, article.id.value).bind(2, article.path);
  bind_id(newest_, 3, article.version.value);
  std::optional<std::int64_t> edition;
  while (newest_.next()) edition = newest_.integer(0);
  if (!edition) return false;
  const Extraction stored = reader_.read_fields(*edition);
  const Article& held = stored.article;
  return stored.made_by == made_by &&
         std::tie(held.url, held.title, held.outlet, held.byline, held.agencies, held.published_from) ==
             std::tie(article.url, article.title, article.outlet, article.byline, article.agencies,
                      article.published_from) &&
         held.published == article.published;
}

void SqliteStore::add_ruling(const Ruling& ruling) {
  in_transaction([&] {
    append_ruling(database_, ruling);
    if (changes_what_is_said(ruling)) gainsay::apply_rulings(database_, reader_, writer_);
    return true;
  });
}

std::size_t SqliteStore::merge_rulings(const std::vector<Ruling>& rulings) {
  return in_transaction([&] {
    const std::size_t added = gainsay::merge_rulings(database_, rulings);
    if (std::ranges::any_of(rulings, changes_what_is_said)) gainsay::apply_rulings(database_, reader_, writer_);
    return added;
  });
}

void SqliteStore::apply_rulings() {
  if (!rulings_are_pending(database_)) return;
  in_transaction([&] {
    gainsay::apply_rulings(database_, reader_, writer_);
    return true;
  });
}

std::vector<Ruling> SqliteStore::rulings() const { return read_rulings(database_); }

std::vector<StandingRuling> SqliteStore::standing_rulings() const {
  return gainsay::standing_rulings(database_, reader_);
}

std::vector<Correction> SqliteStore::corrections() const { return read_corrections(database_); }

std::unique_ptr<SearchRound> SqliteStore::next_search(std::string_view rules_version, std::size_t most_statements) {
  if (rules_of_findings() != rules_version)
    in_transaction([&] {
      if (rules_of_findings() != rules_version) writer_.ledger().forget_all(rules_version);
      return true;
    });
  auto round = std::make_unique<StoredRound>(database_, reader_, most_statements,
                                             [this](const RoundResult& result) { return keep_findings(result); });
  if (round->empty()) return nullptr;
  return round;
}

bool SqliteStore::keep_findings(const RoundResult& result) {
  return in_transaction([&] {
    if (database_.number("SELECT ground FROM finding_state") != result.ground) return false;
    findings_.keep(result.found, writer_);
    writer_.ledger().close(result.editions, result.found.outlines);
    return true;
  });
}

void SqliteStore::forget_findings() {
  in_transaction([&] {
    writer_.ledger().forget_all("");
    return true;
  });
}

void SqliteStore::link_cited_articles() {
  in_transaction([&] {
    gainsay::link_cited_articles(database_);
    return true;
  });
}

std::string SqliteStore::rules_of_findings() const {
  Query query(database_, "SELECT rules FROM finding_state");
  return query.next() ? query.text(0) : std::string();
}

bool SqliteStore::findings_stale(std::string_view rules_version) const {
  return rules_of_findings() != rules_version || database_.number(queries::is_stale) != 0;
}

std::vector<Position> SqliteStore::positions_in(std::int64_t edition) const {
  return gainsay::positions_of(reader_.read(edition, EditionReader::Parts::said));
}

std::vector<Position> SqliteStore::positions() const {
  std::vector<Position> out;
  for (const std::int64_t edition :
       editions(Query(database_, "SELECT edition FROM edition WHERE is_current ORDER BY edition")))
    std::ranges::move(positions_in(edition), std::back_inserter(out));
  sort_positions(out);
  return out;
}

std::vector<Position> SqliteStore::positions_found(const char* query, const std::set<ClaimId>& claims) const {
  std::map<std::int64_t, std::vector<std::size_t>> wanted;
  Query row(database_, query);
  for (const ClaimId& claim : claims) {
    bind_id(row, 1, claim.value);
    while (row.next())
      wanted[row.integer(0) / rows_per_edition].push_back(static_cast<std::size_t>(row.integer(0) % rows_per_edition));
  }
  std::vector<Position> out;
  for (auto& [edition, numbers] : wanted) {
    std::vector<Position> positions = positions_in(edition);
    std::ranges::sort(numbers);
    for (const std::size_t number : numbers)
      if (number < positions.size()) out.push_back(std::move(positions[number]));
  }
  sort_positions(out);
  return out;
}

std::vector<Position> SqliteStore::positions_of(const std::set<ClaimId>& claims) const {
  return positions_found(queries::current_statements_of_claim, claims);
}

std::vector<Position> SqliteStore::positions_read_as(const std::set<ClaimId>& claims) const {
  return positions_found(queries::current_statements_read_as, claims);
}

std::vector<Position> SqliteStore::positions_in_articles(const std::vector<Interest>& interests) const {
  std::vector<Position> out;
  for (const std::int64_t edition : interesting_editions(database_, interests)) {
    const Extraction extraction = reader_.read(edition, EditionReader::Parts::all);
    if (std::ranges::all_of(interests, [&](const Interest& interest) { return meets(extraction, interest); }))
      std::ranges::move(gainsay::positions_of(extraction), std::back_inserter(out));
  }
  sort_positions(out);
  return out;
}

std::vector<ClaimId> SqliteStore::claims_starting(std::string_view prefix, std::size_t most) const {
  // The bytes that an id with this beginning has at least and at most.
  std::string least(prefix);
  std::string last(prefix);
  least.resize(std::max(least.size(), claim_key_digits), '0');
  last.resize(std::max(last.size(), claim_key_digits), 'f');
  Query query(database_, queries::claims_between);
  bind_id(query, 1, least);
  bind_id(query, 2, last);
  std::vector<ClaimId> out;
  while (out.size() < most && query.next())
    if (const std::string id = id_at(query, 0); id.starts_with(prefix)) out.emplace_back(id);
  return out;
}

std::vector<Conflict> SqliteStore::conflicts() const { return with_rulings(database_, reader_, findings_.conflicts()); }

std::vector<Conflict> SqliteStore::conflicts_of(const std::set<ClaimId>& claims) const {
  return with_rulings(database_, reader_, findings_.conflicts_of(claims));
}

std::vector<Conflict> SqliteStore::conflicts_for(const Filter& filter, const std::vector<Interest>& interests) const {
  std::optional<std::vector<std::int64_t>> fewest;
  for (const Interest& interest : interests)
    if (std::vector<std::int64_t> met = interesting_editions(database_, {interest});
        !fewest || met.size() < fewest->size())
      fewest = std::move(met);
  return with_rulings(database_, reader_, findings_.conflicts_for(filter, fewest));
}

std::vector<Support> SqliteStore::supports() const { return findings_.supports(); }

std::vector<Support> SqliteStore::supports_of(const std::set<ClaimId>& claims) const {
  return findings_.supports_of(claims);
}

std::vector<CitedArticle> SqliteStore::cited_articles() const { return read_cited_articles(database_); }

std::vector<ArticleEntry> SqliteStore::articles() const {
  return article_entries(database_, reader_,
                         editions(Query(database_, "SELECT edition FROM edition WHERE is_current")));
}

std::vector<ArticleEntry> SqliteStore::articles_of(const std::set<ArticleId>& articles) const {
  std::vector<std::int64_t> wanted;
  Query current(database_, queries::current_edition);
  for (const ArticleId& article : articles) {
    current.bind(1, article.value);
    while (current.next()) wanted.push_back(current.integer(0));
  }
  return article_entries(database_, reader_, wanted);
}

std::string SqliteStore::texts_digest() const {
  std::vector<std::string> versions;
  Query version(database_, "SELECT t.version FROM edition e JOIN text t ON t.text = e.text WHERE e.is_current");
  while (version.next()) versions.push_back(id_at(version, 0));
  std::ranges::sort(versions);
  std::string all;
  for (const std::string& one : versions) all += one + "\n";
  return sha256_hex(all);
}

std::vector<KnownEntity> SqliteStore::entities() const { return known_entities(database_, reader_); }

std::vector<KnownEntity> SqliteStore::entities_with(std::string_view part) const {
  return known_entities_with(database_, reader_, part);
}

std::vector<ArticleId> SqliteStore::articles_naming(const EntityId& actor, std::size_t most) const {
  std::vector<ArticleId> out;
  Query row(database_, queries::articles_naming);
  bind_id(row, 1, actor.value);
  row.bind(2, static_cast<std::int64_t>(most));
  while (row.next()) out.emplace_back(row.text(0));
  return out;
}

std::optional<Extraction> SqliteStore::extraction(const ArticleId& article) const {
  Query query(database_, queries::current_edition);
  query.bind(1, article.value);
  if (!query.next()) return std::nullopt;
  const std::int64_t edition = query.integer(0);
  query.reset();
  return reader_.read(edition, EditionReader::Parts::all);
}

}  // namespace gainsay
