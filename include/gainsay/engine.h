#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/attribution.h"
#include "gainsay/claims.h"
#include "gainsay/language.h"
#include "gainsay/lexicon.h"
#include "gainsay/model/extraction.h"
#include "gainsay/query.h"
#include "gainsay/read.h"
#include "gainsay/store.h"

/// The stages composed: what the command line and most library users call.
namespace gainsay {

/// Where the weights and tables lie: `explicit_dir` if given, else $GAINSAY_DATA, else beside the installed library,
/// else the build's own. Throws InputError where none of them exists.
std::filesystem::path find_data_dir(const std::filesystem::path& explicit_dir = {});

/// The seams for other engines: each makes the model that is used from the built-in one, which it may keep for the
/// articles that it does not know, or drop. Empty: the built-in one. load_conllu_layer (language.h) and
/// load_attribution_file (attribution_file.h) fit here, and so does whatever implements the two interfaces.
struct OtherModels {
  std::function<std::unique_ptr<const LanguageLayer>(std::unique_ptr<const LanguageLayer>)> language{};
  std::function<std::unique_ptr<const AttributionModel>(std::unique_ptr<const AttributionModel>, const Lexicon&)>
      attribution{};
};

/// The loaded models. Immutable, safe to share between threads.
class Engine {
 public:
  explicit Engine(const std::filesystem::path& data_dir = {}, const OtherModels& others = {});
  ~Engine();
  /// Stages 2 to 4 for one article. One in another language than English gets no attributions and claims, unless
  /// another engine stands in for the language layer.
  [[nodiscard]] Extraction extract(Article article) const;
  [[nodiscard]] const Lexicon& lexicon() const;
  [[nodiscard]] const LanguageLayer& language() const;
  /// What `extract` writes to `Extraction::made_by`: the names of the models.
  [[nodiscard]] std::string_view made_by() const;

 private:
  struct Parts;
  std::unique_ptr<const Parts> parts_;
};

struct IngestSummary {
  std::size_t added = 0, changed = 0, unchanged = 0;
  std::size_t statements = 0, conflicts = 0;
  Diagnostics diagnostics;  ///< inputs that were not used, and why
};

/// Told on the caller's thread after each article, and once when the search for conflicts begins.
struct IngestProgress {
  std::function<void(std::size_t articles)> read{};
  std::function<void()> comparing{};
};

/// Opens the store that an ingest writes to. Where there is none yet: makes one if an article `is_there`, else gives
/// null.
using StoreOpener = std::function<Store*(bool is_there)>;

/// Reads every path into the store and brings the findings up to date. Extraction runs on `threads` threads; the result
/// is the same whatever their number. What `options` say of the articles is kept as a ruling of `author`. Throws
/// StoreError.
IngestSummary ingest(const Engine& engine, Store& store, const std::vector<std::filesystem::path>& paths,
                     const ReadOptions& options, unsigned threads, const IngestProgress& progress = {},
                     const RulingAuthor& author = {});
/// The same where the store need not be there yet: no input that can be used, no store.
IngestSummary ingest(const Engine& engine, const StoreOpener& open, const std::vector<std::filesystem::path>& paths,
                     const ReadOptions& options, unsigned threads, const IngestProgress& progress = {},
                     const RulingAuthor& author = {});

/// Extracts every path, in the order given, without a store.
void extract_all(const Engine& engine, const std::vector<std::filesystem::path>& paths, const ReadOptions& options,
                 unsigned threads, const std::function<void(const Extraction&)>& sink, Diagnostics& diagnostics);

/// What a person knows better of a stored article, named by its id or path, than it says itself: kept as a ruling,
/// which holds whenever the path is read again, and applied at once, the article being extracted anew from its stored
/// text. A date is as `to_string(DateInterval)` gives it. False where no such article is stored.
bool correct_article(const Engine& engine, Store& store, const std::string& article, CorrectedField field,
                     const std::string& value, const RulingAuthor& author);

/// Adds to the log what it does not have yet, as `Store::merge_rulings` does, and corrects the stored articles that
/// these speak of. Gives how many were added. The findings are stale then, where anything came of it.
std::size_t replay_rulings(const Engine& engine, Store& store, const std::vector<Ruling>& rulings);

/// Recomputes conflicts and supports where the store's are stale.
void refresh_findings(const Engine& engine, Store& store, unsigned threads = 1);

/// Reads `text` as what somebody claims and holds each of its claims against the statements of the store that speak of
/// the same names or things, by the rules that compare articles. `said`: when it was said; where unknown, any time in
/// which the store's articles speak is meant, and nothing counts as overtaken.
TextCheck check_text(const Engine& engine, const Store& store, const std::string& text, const DateInterval& said = {});

/// Rulings as `write_rulings_json` writes them, one a line. Lines that are none go to `diagnostics` with `path` and
/// their first byte.
std::vector<Ruling> read_rulings(std::istream& in, const std::string& path, Diagnostics& diagnostics);

/// Puts the listed name in place of each name in `filter` that no stored article uses but the name tables know ("PRC").
/// Returns those that neither knows: the filter lets nothing through then.
std::vector<std::string> resolve_names(Filter& filter, const Store& store, const std::filesystem::path& data_dir = {});

}  // namespace gainsay
