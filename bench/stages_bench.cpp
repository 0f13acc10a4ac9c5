// Each stage by itself over the example articles: bytes or items a second.
//   cmake --preset release -DGAINSAY_BENCH=ON && cmake --build build/release --target stages_bench
//   build/release/bench/stages_bench

#include <benchmark/benchmark.h>

#include <sstream>

#include "gainsay/gainsay.h"

namespace {

using namespace gainsay;

const std::filesystem::path& examples() {
  static const std::filesystem::path path = std::filesystem::path(GAINSAY_SOURCE_DIR) / "examples";
  return path;
}

struct Corpus {
  std::vector<Article> articles;
  std::vector<AnnotatedText> annotated;
  std::vector<Attributed> attributed;
  std::vector<Extraction> extractions;
  std::size_t bytes = 0;
  std::size_t tokens = 0;
};

struct Models {
  std::unique_ptr<Lexicon> lexicon = load_lexicon(GAINSAY_DATA_DIR);
  std::unique_ptr<LanguageLayer> language = load_language_layer(GAINSAY_DATA_DIR);
  std::unique_ptr<AttributionModel> attribution = load_attribution_model(GAINSAY_DATA_DIR, *lexicon);
  Engine engine{GAINSAY_DATA_DIR};
};

const Models& models() {
  static const Models loaded;
  return loaded;
}

const Corpus& corpus() {
  static const Corpus loaded = [] {
    Corpus out;
    Diagnostics diagnostics;
    for (const char* name : {"china-arms", "harbour-clinic"})
      read_articles(
          examples() / name / "articles", {}, [&](Article&& a) { out.articles.push_back(std::move(a)); }, diagnostics);
    for (const Article& article : out.articles) {
      out.annotated.push_back(models().language->annotate(article));
      out.attributed.push_back(models().attribution->attribute(article, out.annotated.back()));
      out.extractions.push_back(models().engine.extract(article));
      out.bytes += article.text.size();
      out.tokens += out.annotated.back().tokens.size();
    }
    return out;
  }();
  return loaded;
}

void count(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * corpus().bytes));
  state.counters["tokens/s"] =
      benchmark::Counter(static_cast<double>(state.iterations() * corpus().tokens), benchmark::Counter::kIsRate);
}

void language(benchmark::State& state) {
  const Corpus& texts = corpus();
  for ([[maybe_unused]] auto _ : state)
    for (const Article& article : texts.articles) benchmark::DoNotOptimize(models().language->annotate(article));
  count(state);
}
BENCHMARK(language);

void attribution(benchmark::State& state) {
  const Corpus& texts = corpus();
  for ([[maybe_unused]] auto _ : state)
    for (std::size_t i = 0; i < texts.articles.size(); ++i)
      benchmark::DoNotOptimize(models().attribution->attribute(texts.articles[i], texts.annotated[i]));
  count(state);
}
BENCHMARK(attribution);

void claims(benchmark::State& state) {
  const Corpus& texts = corpus();
  for ([[maybe_unused]] auto _ : state)
    for (std::size_t i = 0; i < texts.articles.size(); ++i)
      benchmark::DoNotOptimize(
          extract_claims(texts.articles[i], texts.annotated[i], texts.attributed[i], *models().lexicon));
  count(state);
}
BENCHMARK(claims);

void extract_whole(benchmark::State& state) {
  const Corpus& texts = corpus();
  for ([[maybe_unused]] auto _ : state)
    for (const Article& article : texts.articles) benchmark::DoNotOptimize(models().engine.extract(article));
  count(state);
}
BENCHMARK(extract_whole);

void extraction_json(benchmark::State& state) {
  const Corpus& texts = corpus();
  for ([[maybe_unused]] auto _ : state) {
    std::ostringstream out;
    for (const Extraction& extraction : texts.extractions) write_extraction_json(out, extraction);
    benchmark::DoNotOptimize(out.view());
  }
  count(state);
}
BENCHMARK(extraction_json);

void load_models(benchmark::State& state) {
  for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(Engine{GAINSAY_DATA_DIR});
}
BENCHMARK(load_models)->Unit(benchmark::kMillisecond);

}  // namespace
