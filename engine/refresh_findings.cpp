#include "engine/refresh_findings.h"

#include "gainsay/conflicts.h"
#include "gainsay/engine.h"
#include "graph/conflict/conflict_search.h"

namespace gainsay {
namespace {

/// Those of some two thousand articles. The outlines of all that were searched before are read once for so many.
constexpr std::size_t usual_statements = 100'000;

}  // namespace

void refresh_findings(const Lexicon& lexicon, Store& store, unsigned threads, std::size_t statements_at_a_time) {
  store.apply_rulings();
  conflict::ConflictSearch search(lexicon, threads);
  while (const auto round = store.next_search(conflict_rules_version, statements_at_a_time)) {
    // Where another process changed the ground, the same articles are searched again. What it adds meanwhile, it brings
    // up to date itself.
    if (round->keep(search.search(round->to_search(), *round)) && round->is_last()) break;
  }
  store.link_cited_articles();
}

void refresh_findings(const Engine& engine, Store& store, unsigned threads) {
  refresh_findings(engine.lexicon(), store, threads, usual_statements);
}

}  // namespace gainsay
