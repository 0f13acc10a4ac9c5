#pragma once

#include "gainsay/store.h"
#include "graph/store/edition_reader.h"
#include "graph/store/edition_writer.h"
#include "graph/store/finding_tables.h"
#include "graph/store/search_round.h"
#include "graph/store/sqlite.h"

namespace gainsay {

class SqliteStore final : public Store {
 public:
  /// Precondition: the database has the tables of `store_schema_version`.
  explicit SqliteStore(Database database);

  PutResult put(const Extraction& extraction) override;
  std::vector<PutResult> put_all(const std::vector<Extraction>& extractions, Diagnostics& diagnostics) override;
  bool remove(const ArticleId& article, bool with_rulings) override;
  bool has(const Article& article, std::string_view made_by) const override;
  void add_ruling(const Ruling& ruling) override;
  std::size_t merge_rulings(const std::vector<Ruling>& rulings) override;
  void apply_rulings() override;
  std::vector<Ruling> rulings() const override;
  std::vector<StandingRuling> standing_rulings() const override;
  std::vector<Correction> corrections() const override;
  void replace_skipped(const std::vector<std::string>& paths, const Diagnostics& diagnostics) override;
  Diagnostics skipped() const override;
  std::unique_ptr<SearchRound> next_search(std::string_view rules_version, std::size_t most_statements) override;
  void forget_findings() override;
  void link_cited_articles() override;
  bool findings_stale(std::string_view rules_version) const override;
  std::vector<Position> positions() const override;
  std::vector<Position> positions_of(const std::set<ClaimId>& claims) const override;
  std::vector<Position> positions_read_as(const std::set<ClaimId>& claims) const override;
  std::vector<Position> positions_in_articles(const std::vector<Interest>& interests) const override;
  std::vector<ClaimId> claims_starting(std::string_view prefix, std::size_t most) const override;
  std::vector<Conflict> conflicts() const override;
  std::vector<Conflict> conflicts_of(const std::set<ClaimId>& claims) const override;
  std::vector<Conflict> conflicts_for(const Filter& filter, const std::vector<Interest>& interests) const override;
  std::vector<Support> supports() const override;
  std::vector<Support> supports_of(const std::set<ClaimId>& claims) const override;
  std::vector<CitedArticle> cited_articles() const override;
  std::vector<ArticleEntry> articles() const override;
  std::vector<ArticleEntry> articles_of(const std::set<ArticleId>& articles) const override;
  std::string texts_digest() const override;
  std::vector<KnownEntity> entities() const override;
  std::vector<KnownEntity> entities_with(std::string_view part) const override;
  std::vector<ArticleId> articles_naming(const EntityId& actor, std::size_t most) const override;
  StoreCounts counts() const override;
  std::size_t conflict_count() const override;
  std::vector<StoreProblem> verify() const override;
  std::optional<Extraction> extraction(const ArticleId& article) const override;
  std::vector<EditionRef> superseded(const std::set<ClaimId>& claims) const override;
  std::optional<Extraction> extraction(const EditionRef& edition) const override;
  std::vector<LostSupport> lost_supports_of(const std::set<ClaimId>& claims) const override;

 private:
  /// A write in one transaction.
  template <class Work>
  auto in_transaction(Work work);
  [[nodiscard]] std::vector<Position> positions_in(std::int64_t edition) const;
  bool keep_findings(const RoundResult& result);
  [[nodiscard]] std::string rules_of_findings() const;
  /// Of the statements that `query` gives for each of `claims`, by edition.
  [[nodiscard]] std::vector<Position> positions_found(const char* query, const std::set<ClaimId>& claims) const;

  Database database_;
  mutable EditionReader reader_;
  EditionWriter writer_;
  mutable FindingTables findings_;
  mutable Query newest_;
  Query data_version_;
  std::int64_t seen_version_ = 0;
};

}  // namespace gainsay
