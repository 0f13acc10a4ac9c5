#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gainsay/model/claim_graph.h"
#include "gainsay/model/conflict.h"
#include "gainsay/model/extraction.h"
#include "gainsay/model/report.h"

/// Stage 6: the store, one SQLite file, and what is asked of it.
namespace gainsay {

/// Restricts conflicts, graphs and reports. Names match an entity's name or an alias, without case.
struct Filter {
  std::vector<std::string> actors;  ///< speaker, relayer, agent or recipient; all of them, on either side
  std::vector<std::string> sources;  ///< anywhere in a chain; all of them
  std::vector<ConflictType> types;    ///< any of them
  std::vector<ConflictClass> classes; ///< any of them
  std::optional<Strength> min_strength;
  DateInterval between;  ///< when it was said
  std::string about;     ///< words that must stand in a claim's text or slots
  std::optional<std::size_t> limit;
  [[nodiscard]] std::vector<std::string> as_words() const;
};

enum class PutResult { added, changed, unchanged };

/// One transaction an article; a crash loses at most the article under way. Throws StoreError.
class Store {
 public:
  enum class Mode { read, write };
  /// Opens `path`, creating it in write mode. Throws StoreError for a file that is no Gainsay store or of a newer version.
  static std::unique_ptr<Store> open(const std::filesystem::path& path, Mode mode);
  virtual ~Store() = default;

  virtual PutResult put(const Extraction& extraction) = 0;
  /// Whether this very version of the article is stored, so that it need not be read again.
  [[nodiscard]] virtual bool has(const ArticleId& article, const VersionId& version) const = 0;
  /// Every current statement with its article and assertion, ordered by statement id.
  [[nodiscard]] virtual std::vector<Position> positions() const = 0;
  /// Replaces what was found before.
  virtual void replace_findings(const std::vector<Conflict>& conflicts, const std::vector<Support>& supports) = 0;
  /// Whether articles were added since the findings were last replaced, or other rules made them.
  [[nodiscard]] virtual bool findings_stale() const = 0;
  [[nodiscard]] virtual Report report(const Filter& filter) const = 0;
  [[nodiscard]] virtual std::unique_ptr<ClaimGraph> graph(const Filter& filter) const = 0;
};

}  // namespace gainsay
