#include <optional>

#include "engine/corrections.h"
#include "engine/ordered_work.h"
#include "engine/read_each.h"
#include "gainsay/engine.h"

namespace gainsay {
namespace {

void count(IngestSummary& summary, PutResult result, const Extraction& extraction) {
  if (result == PutResult::added) ++summary.added;
  if (result == PutResult::changed) ++summary.changed;
  if (result == PutResult::unchanged) ++summary.unchanged;
  if (result == PutResult::added || result == PutResult::changed) summary.statements += extraction.statements.size();
}

}  // namespace

IngestSummary ingest(const Engine& engine, Store& store, const std::vector<std::filesystem::path>& paths,
                     const ReadOptions& options, unsigned threads, const IngestProgress& progress,
                     const RulingAuthor& author) {
  return ingest(
      engine, [&store](bool) { return &store; }, paths, options, threads, progress, author);
}

IngestSummary ingest(const Engine& engine, const StoreOpener& open, const std::vector<std::filesystem::path>& paths,
                     const ReadOptions& options, unsigned threads, const IngestProgress& progress,
                     const RulingAuthor& author) {
  IngestSummary summary;
  Store* store = open(false);
  std::optional<Corrections> corrections;
  std::size_t done = 0;
  const auto tell_done = [&] {
    ++done;
    if (progress.read) progress.read(done);
  };
  OrderedWork<Article, Extraction> work(
      threads, [&engine](Article article) { return engine.extract(std::move(article)); },
      [&](const std::vector<Extraction>& extractions) {
        const std::vector<PutResult> results = store->put_all(extractions, summary.diagnostics);
        for (std::size_t i = 0; i < results.size(); ++i) {
          count(summary, results[i], extractions[i]);
          tell_done();
        }
      });
  std::size_t read = 0;
  const auto take = [&](Article&& article) {
    if (options.url && ++read > 1) {
      summary.diagnostics.push_back({Diagnostic::Severity::error,
                                     article.path,
                                     {},
                                     "not used: the url given is one article's, and another was read before"});
      return;
    }
    if (store == nullptr) store = open(true);
    if (!corrections) corrections.emplace(*store, options, author);
    corrections->apply(article);
    if (!store->has(article, engine.made_by())) return work.give(std::move(article));
    ++summary.unchanged;
    tell_done();
  };
  read_each(paths, options, take, summary.diagnostics);
  work.finish();
  if (store == nullptr) return summary;
  std::vector<std::string> read_paths;
  read_paths.reserve(paths.size());
  for (const std::filesystem::path& path : paths) read_paths.push_back(path.string());
  store->replace_skipped(read_paths, summary.diagnostics);
  if (progress.comparing) progress.comparing();
  refresh_findings(engine, *store, threads);
  summary.conflicts = store->conflict_count();
  return summary;
}

}  // namespace gainsay
