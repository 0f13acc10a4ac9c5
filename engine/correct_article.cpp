#include <algorithm>
#include <optional>

#include "engine/source_rulings.h"
#include "gainsay/engine.h"

namespace gainsay {

bool correct_article(const Engine& engine, Store& store, const std::string& article, SourceRuling::Field field,
                     const std::string& value) {
  const std::vector<ArticleEntry> entries = store.articles();
  const auto entry = std::ranges::find_if(entries, [&](const ArticleEntry& candidate) {
    return candidate.ref.id.value == article || candidate.ref.path == article;
  });
  std::optional<Extraction> stored = entry == entries.end() ? std::nullopt : store.extraction(entry->ref.id);
  if (!stored) return false;
  store.add_ruling({ruling_anchor(stored->article), field, value});
  apply_ruling(stored->article, field, value);
  store.put(engine.extract(std::move(stored->article)));
  return true;
}

}  // namespace gainsay
