#include "engine/ordered_work.h"
#include "engine/read_each.h"
#include "gainsay/engine.h"

namespace gainsay {

void extract_all(const Engine& engine, const std::vector<std::filesystem::path>& paths, const ReadOptions& options,
                 unsigned threads, const std::function<void(const Extraction&)>& sink, Diagnostics& diagnostics) {
  OrderedWork<Article, Extraction> work(
      threads, [&engine](Article article) { return engine.extract(std::move(article)); },
      [&sink](const std::vector<Extraction>& extractions) {
        for (const Extraction& extraction : extractions) sink(extraction);
      });
  read_each(
      paths, options, [&work](Article&& article) { work.give(std::move(article)); }, diagnostics);
  work.finish();
}

}  // namespace gainsay
