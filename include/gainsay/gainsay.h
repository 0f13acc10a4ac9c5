#pragma once

/// Gainsay: who claims what, on whose word, who denies it, and which claims cannot both hold.
///
/// A tour. Articles go into a store; conflicts, a graph and a report come out of it:
///
///     #include <gainsay/gainsay.h>
///
///     gainsay::Engine engine;                      // loads the tables and weights, once
///     auto store = gainsay::Store::open("gainsay.db", gainsay::Store::Mode::write);
///     gainsay::ingest(engine, *store, {"articles/"}, {}, /*threads=*/2);
///
///     gainsay::Filter filter;
///     filter.actors = {"Blinken"};
///     filter.between = *gainsay::parse_interval("2023-06-01/2024-04-30");
///     const gainsay::Report report = store->report(filter);
///     for (const gainsay::ConflictView* view : gainsay::in_reading_order(report))
///       std::cout << view->a.quote << "\n  against\n" << view->b.quote << "\n" << view->conflict.explanation << "\n";
///
///     std::ofstream gexf("graph.gexf");
///     gainsay::write_gexf(gexf, *store->graph(filter));
///
/// Every stage can be called by itself: `read_articles` (read.h), `LanguageLayer` (language.h), `AttributionModel`
/// (attribution.h), `extract_claims` (claims.h), `find_conflicts` (conflicts.h). All offsets are half-open UTF-8 byte
/// ranges into `Article::text`. The same input gives the same output. Unusable input is an `InputError` or a
/// `Diagnostic`, a store that fails a `StoreError`; the library never prints.

#include "gainsay/attribution_file.h"
#include "gainsay/engine.h"
#include "gainsay/export.h"
