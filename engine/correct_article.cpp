#include <algorithm>
#include <map>
#include <optional>

#include "engine/corrections.h"
#include "gainsay/engine.h"

namespace gainsay {
namespace {

/// Extracts a stored article anew as it is with these corrections; nothing where it has them already.
void correct_stored(const Engine& engine, Store& store, const ArticleId& id,
                    const std::vector<Correction>& corrections) {
  std::optional<Extraction> stored = store.extraction(id);
  if (!stored) return;
  Article& article = stored->article;
  for (const Correction& correction : corrections) correct(article, correction.field, correction.value);
  if (!store.has(article, stored->made_by)) store.put(engine.extract(std::move(article)));
}

}  // namespace

bool correct_article(const Engine& engine, Store& store, const std::string& article, CorrectedField field,
                     const std::string& value, const RulingAuthor& author) {
  const std::vector<ArticleEntry> entries = store.articles();
  const auto entry = std::ranges::find_if(entries, [&](const ArticleEntry& candidate) {
    return candidate.ref.id.value == article || candidate.ref.path == article;
  });
  const std::optional<Extraction> stored = entry == entries.end() ? std::nullopt : store.extraction(entry->ref.id);
  if (!stored) return false;
  const Correction correction{correction_path(stored->article), field, value};
  store.add_ruling({.subject = RulingSubject::article,
                    .decision = RulingDecision::correct,
                    .correction = correction,
                    .author = author});
  correct_stored(engine, store, entry->ref.id, {correction});
  return true;
}

std::size_t replay_rulings(const Engine& engine, Store& store, const std::vector<Ruling>& rulings) {
  const std::size_t added = store.merge_rulings(rulings);
  std::map<std::string, std::vector<Correction>> by_path;
  for (Correction& correction : store.corrections()) by_path[correction.path].push_back(std::move(correction));
  if (by_path.empty()) return added;
  for (const ArticleEntry& entry : store.articles()) {
    Article named;
    named.path = entry.ref.path;
    named.version = entry.ref.version;
    const auto corrections = by_path.find(correction_path(named));
    if (corrections != by_path.end()) correct_stored(engine, store, entry.ref.id, corrections->second);
  }
  return added;
}

}  // namespace gainsay
