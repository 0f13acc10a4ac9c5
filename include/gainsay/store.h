#pragma once

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/claim_graph.h"
#include "gainsay/model/diagnostic.h"
#include "gainsay/model/extraction.h"
#include "gainsay/model/findings.h"
#include "gainsay/model/report.h"
#include "gainsay/model/ruling.h"

/// Stage 6: the store, one SQLite file, and what is asked of it.
namespace gainsay {

/// Restricts conflicts, graphs and reports. Names match an entity's name or an alias, without case.
struct Filter {
  std::vector<std::string> actors{};     ///< speaker, relayer, agent or recipient; all of them, on either side
  std::vector<std::string> sources{};    ///< anywhere in a chain; all of them
  std::vector<ConflictType> types{};     ///< any of them
  std::vector<ConflictClass> classes{};  ///< any of them
  std::optional<Strength> min_strength{};
  DateInterval between{};  ///< when it was said
  std::string about{};     ///< words that must stand in a claim's text or slots
  std::optional<std::size_t> limit{};
  bool with_dismissed = false;  ///< conflicts that a person has dismissed, too
  [[nodiscard]] std::vector<std::string> as_words() const;
  /// Whether a conflict of this kind is asked for.
  [[nodiscard]] bool allows(ConflictType type, ConflictClass conflict_class, Strength strength) const {
    const auto among = [](const auto& wanted, auto value) {
      return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
    };
    return among(types, type) && among(classes, conflict_class) && (!min_strength || strength >= *min_strength);
  }
};

enum class PutResult { added, changed, unchanged, refused };

/// What a store holds, in numbers.
struct StoreCounts {
  std::size_t articles = 0;
  std::size_t editions = 0;
  std::size_t statements = 0;  ///< of current editions, as the next one
  std::size_t denials = 0;
  std::size_t entities = 0;   ///< actors and sources of current editions
  std::size_t conflicts = 0;  ///< without those that a person has dismissed, as the next two
  std::size_t disputes = 0;
  std::map<ConflictClass, std::size_t> by_class{};
  std::size_t dismissed = 0;
  std::size_t supports = 0;
  std::size_t rulings = 0;  ///< in the log
  std::size_t bytes = 0;    ///< of the file
  std::size_t text_bytes = 0;
};

/// What `Store::verify` finds.
struct StoreProblem {
  enum class Kind {
    damage,  ///< what was stored cannot be trusted
    stale    ///< whole, but the findings are not of these articles
  };
  Kind kind = Kind::damage;
  std::string message;
};

/// A ruling that holds, with what it is on today.
struct StandingRuling {
  Ruling ruling;
  std::set<ClaimId> claims{};  ///< of a ruling on a conflict, both sides
  std::set<EntityId> actors{};
};

/// An actor or source with every name by which the current articles call it, sorted; `named.name` is the first of them.
struct KnownEntity {
  Named named;
  std::vector<std::string> names;
};

/// A hop of a chain whose report is itself in the store: of exactly one stored article of that outlet, published when
/// the report was, that speaks of the same actors.
struct CitedArticle {
  ArticleId citing;
  AttributionId attribution;
  std::size_t position = 0;  ///< in the chain
  ArticleId cited;
};

/// One text of an article, as it was read from one path.
struct EditionRef {
  ArticleId article;
  std::string path;
  VersionId version;
};

/// A support whose evidence stood in a text that is its article's current one no more.
struct LostSupport {
  Support support;
  EditionRef edition;  ///< that text
};

/// What an article must name to be of interest: any one of these entities, or a phrase or a sentence with any of these
/// words as a part, without case.
struct Interest {
  std::set<EntityId> entities{};
  std::vector<std::string> words{};
};

/// Every text of an article is kept; the newest from its path speaks for it. Where several paths give one article (by
/// its url), the latest published does, then the first by path, so that the order of ingest does not matter.
/// Everything read from a store is in an order that depends on its content alone. All throw StoreError. One thread at
/// a time; a second process that writes waits for half a minute, readers do not wait. docs/store.md has the schema.
class Store {
 public:
  enum class Mode { read, write };
  /// Opens `path`, creating it in write mode. Throws for a file that is no Gainsay store or of a newer version.
  static std::unique_ptr<Store> open(const std::filesystem::path& path, Mode mode);
  virtual ~Store() = default;

  /// In one transaction, which is on the disk when this returns.
  virtual PutResult put(const Extraction& extraction) = 0;
  /// Each in a transaction of its own; all are on the disk when this returns, after one wait for it. Those that say
  /// more than a store has room for are refused, and named in `diagnostics`.
  virtual std::vector<PutResult> put_all(const std::vector<Extraction>& extractions, Diagnostics& diagnostics) = 0;
  /// Takes the article out, with every text of it; false where it is not there. What people decided stays in the logs,
  /// unless `with_rulings`, and applies again if the article comes back. The file gets smaller.
  virtual bool remove(const ArticleId& article, bool with_rulings) = 0;
  /// Whether this text of the article is its path's newest, with the same fields, extracted by `made_by`: then it need
  /// not be extracted again.
  [[nodiscard]] virtual bool has(const Article& article, std::string_view made_by) const = 0;
  /// Appends to the log of rulings. One on claims or actors changes what is read from here at once: the ids of claims
  /// and actors that were merged, or split, are as the last word on them leaves them. The findings may be stale then.
  virtual void add_ruling(const Ruling& ruling) = 0;
  /// Appends to the log what of another one it does not have yet, in one transaction; gives their number.
  virtual std::size_t merge_rulings(const std::vector<Ruling>& rulings) = 0;
  /// Applies the rulings to what was put since.
  virtual void apply_rulings() = 0;
  /// The log, oldest first. `conflicts` and `conflicts_of` bear the last ruling on each.
  [[nodiscard]] virtual std::vector<Ruling> rulings() const = 0;
  /// Those of the log that no later one takes back, oldest first.
  [[nodiscard]] virtual std::vector<StandingRuling> standing_rulings() const = 0;
  /// What holds of articles, by path, then field.
  [[nodiscard]] virtual std::vector<Correction> corrections() const = 0;
  /// Forgets which inputs at `paths` and below them could not be used, and notes those that the errors among
  /// `diagnostics` name and that exist: a report says what it does not rest on.
  virtual void replace_skipped(const std::vector<std::string>& paths, const Diagnostics& diagnostics) = 0;
  /// By path.
  [[nodiscard]] virtual Diagnostics skipped() const = 0;
  /// Takes articles that are to be searched for conflicts, new and changed ones, and those whose earlier findings rest
  /// on a text that is gone; all articles where other rules made the findings. Takes them until they have so many
  /// statements. Null where none is left.
  virtual std::unique_ptr<SearchRound> next_search(std::string_view rules_version, std::size_t most_statements) = 0;
  /// Drops what was found: all articles are to be searched.
  virtual void forget_findings() = 0;
  /// Links the reports that chains cite to their articles, where articles came, went or changed.
  virtual void link_cited_articles() = 0;
  /// Whether articles are still to be searched or linked, or other rules made the findings.
  [[nodiscard]] virtual bool findings_stale(std::string_view rules_version) const = 0;

  /// Every current statement with its article and assertion, by statement id, then article id.
  [[nodiscard]] virtual std::vector<Position> positions() const = 0;
  /// The same for the statements of some claims.
  [[nodiscard]] virtual std::vector<Position> positions_of(const std::set<ClaimId>& claims) const = 0;
  /// Those that were read to make one of these claims, whatever people merged or split since.
  [[nodiscard]] virtual std::vector<Position> positions_read_as(const std::set<ClaimId>& claims) const = 0;
  /// The statements of the current articles that meet each of `interests`, in the same order; no other article is read.
  [[nodiscard]] virtual std::vector<Position> positions_in_articles(const std::vector<Interest>& interests) const = 0;
  /// The claims whose ids begin with `prefix`, by id, at most `most`.
  [[nodiscard]] virtual std::vector<ClaimId> claims_starting(std::string_view prefix, std::size_t most) const = 0;
  [[nodiscard]] virtual std::vector<Conflict> conflicts() const = 0;  ///< by score from the highest, then id
  /// Those of which one of `claims` is a side, in the same order.
  [[nodiscard]] virtual std::vector<Conflict> conflicts_of(const std::set<ClaimId>& claims) const = 0;
  /// In the same order those that the filter may let through: of its kinds, both claims said in its period, and, where
  /// there are `interests`, one claim stated in an article that may meet the one of them that fewest articles meet.
  [[nodiscard]] virtual std::vector<Conflict> conflicts_for(const Filter& filter,
                                                            const std::vector<Interest>& interests) const = 0;
  [[nodiscard]] virtual std::vector<Support> supports() const = 0;  ///< by from, then to
  /// Those from or to any of `claims`, in the same order.
  [[nodiscard]] virtual std::vector<Support> supports_of(const std::set<ClaimId>& claims) const = 0;
  [[nodiscard]] virtual std::vector<CitedArticle> cited_articles() const = 0;  ///< by citing, attribution, position
  [[nodiscard]] virtual std::vector<ArticleEntry> articles() const = 0;        ///< by published, then id
  /// Those of them that are asked for, in the same order.
  [[nodiscard]] virtual std::vector<ArticleEntry> articles_of(const std::set<ArticleId>& articles) const = 0;
  /// SHA-256 over the versions of all current texts: what the store rests on.
  [[nodiscard]] virtual std::string texts_digest() const = 0;
  [[nodiscard]] virtual std::vector<KnownEntity> entities() const = 0;  ///< by id
  /// Those that have a name with `part` in it, without case, each with such names alone; by id.
  [[nodiscard]] virtual std::vector<KnownEntity> entities_with(std::string_view part) const = 0;
  /// The first articles by id that name the actor, at most `most`.
  [[nodiscard]] virtual std::vector<ArticleId> articles_naming(const EntityId& actor, std::size_t most) const = 0;
  /// Cost: a pass over the texts and statements.
  [[nodiscard]] virtual StoreCounts counts() const = 0;
  /// Also those that a person has dismissed.
  [[nodiscard]] virtual std::size_t conflict_count() const = 0;
  /// Reads everything and holds it against its hashes and references; empty where all is well.
  [[nodiscard]] virtual std::vector<StoreProblem> verify() const = 0;
  /// What the article's current edition says; none where it is not stored.
  [[nodiscard]] virtual std::optional<Extraction> extraction(const ArticleId& article) const = 0;
  /// The earlier texts, from the same paths, of articles that have a current one, by article, then as they were first
  /// read; where `claims` are given, those that make one of them.
  [[nodiscard]] virtual std::vector<EditionRef> superseded(const std::set<ClaimId>& claims) const = 0;
  /// What an edition says, current or not; none where it is not stored.
  [[nodiscard]] virtual std::optional<Extraction> extraction(const EditionRef& edition) const = 0;
  /// Supports of `claims` that were found before their evidence went out of its article's text.
  [[nodiscard]] virtual std::vector<LostSupport> lost_supports_of(const std::set<ClaimId>& claims) const = 0;

  /// The conflicts that the filter lets through, with their evidence (graph/query/).
  [[nodiscard]] Report report(const Filter& filter) const;
  /// Without a filter: all articles, their sources, actors, claims and denials. With one: what has a part in the
  /// conflicts that it lets through (graph/query/).
  [[nodiscard]] std::unique_ptr<ClaimGraph> graph(const Filter& filter) const;
  /// For the diagrams of a report with this filter, which show what is in dispute and, only where that is little, what
  /// else is claimed: there, all that `graph` gives; else what has a part in the report's conflicts, with places but
  /// without quotes, at a fraction of the cost (graph/query/).
  [[nodiscard]] std::unique_ptr<ClaimGraph> graph_for(const Report& report, const Filter& filter) const;
};

}  // namespace gainsay
