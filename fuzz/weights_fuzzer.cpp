#include <array>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>

#include "fuzz/memory_file.h"
#include "fuzz/patches.h"
#include "gainsay/lexicon.h"
#include "gainsay/model/diagnostic.h"
#include "ingest/attribution/spans/weights.h"
#include "ingest/attribution/spans/word_senses.h"
#include "ingest/text/model_files.h"
#include "lexicon/tables.h"
#include "lexicon/taxonomy.h"

namespace {

using namespace gainsay;

std::string contents(const char* name) {
  std::ifstream in(std::filesystem::path(GAINSAY_DATA_DIR) / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The checks behind the checksum are what is tested.
std::string with_checksum(std::string lexicon) {
  std::vector<std::uint32_t> words(lexicon.size() / sizeof(std::uint32_t));
  if (words.size() < lexicon::header_words) return lexicon;
  std::memcpy(words.data(), lexicon.data(), words.size() * sizeof(std::uint32_t));
  const std::uint64_t sum = lexicon::checksum(std::span(words).subspan(lexicon::header_words));
  std::memcpy(lexicon.data() + 4 * sizeof(std::uint32_t), &sum, sizeof sum);
  return lexicon;
}

void use_lexicon(const std::filesystem::path& path) {
  const lexicon::Tables tables(path);
  const lexicon::Taxonomy taxonomy(tables);
  for (const WordClass c : {WordClass::noun, WordClass::verb, WordClass::adjective, WordClass::adverb}) {
    static_cast<void>(taxonomy.relation("rise", "fall", c));
    static_cast<void>(taxonomy.similarity("drone", "weapon", c));
    static_cast<void>(taxonomy.derived("provision", c, WordClass::verb));
  }
  static_cast<void>(taxonomy.is_a("drone", "weapon"));
}

void use_segmenter(text::WeightReader& in) {
  const text::BoundaryModel tokens = text::BoundaryModel::read(in);
  in.finish();
  static_cast<void>(text::Tokenizer(tokens).tokens("Mr. Brandt paid $5.", {0, 19}));
}

void use_lemmatizer(text::WeightReader& in) {
  const text::Lemmatizer lemmatizer = text::Lemmatizer::read(in);
  in.finish();
  for (const char* form : {"went", "ships", "a"}) static_cast<void>(lemmatizer.lemma(form, "NNS"));
}

void use_network(text::WeightReader& in) {
  text::NetworkWeights weights = text::NetworkWeights::read(in);
  in.finish();
  const text::Network network(std::move(weights));
  static_cast<void>(network.analyse({text::TokenFeatures{}, text::TokenFeatures{}}));
}

void use_spans(const std::filesystem::path& path) {
  const spans::Weights weights = spans::read_weights(path, 3);
  std::vector<float> activations(2 * weights.net.width());
  const std::array<std::uint32_t, 2> features{1, 7};
  for (std::size_t i = 0; i < 2; ++i) weights.net.activate(features, activations.data() + i * weights.net.width());
  static_cast<void>(weights.net.marginals(weights.net.score(activations)));
}

}  // namespace

/// Tables and weights with a few bytes changed, their checksums made right again, or from nothing: refused with a
/// reason, or used without harm. The first byte chooses the loader.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  static const std::string tables = contents("lexicon.bin");
  static const std::string senses = contents("attribution_senses.table");
  static const std::string cues = contents("attribution_cues.weights");
  static const std::string lemmas = contents("lemmatizer.gsw");
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  constexpr std::size_t header = 44;  // of a weight file; what follows is the model
  const auto framed = [](std::string_view payload, std::string_view kind) {
    return text::framed_weights(payload, kind, 1);
  };
  try {
    switch (data[0] % 6) {
      case 0:
        use_lexicon(MemoryFile(with_checksum(patched(tables, bytes))).path());
        break;
      case 1:
        static_cast<void>(spans::WordSenses::read(MemoryFile(patched(senses, bytes)).path()).of(7, Upos::VERB));
        break;
      case 2:
        use_spans(MemoryFile(patched(cues, bytes)).path());
        break;
      case 3: {
        const MemoryFile file(framed(patched(lemmas.substr(header), bytes), "lemmatizer"));
        text::WeightReader in(file.path(), "lemmatizer", 1);
        use_lemmatizer(in);
        break;
      }
      case 4: {
        const MemoryFile file(framed(bytes, "segmenter"));
        text::WeightReader in(file.path(), "segmenter", 1);
        use_segmenter(in);
        break;
      }
      default: {
        const MemoryFile file(framed(bytes, "parser"));
        text::WeightReader in(file.path(), "parser", 1);
        use_network(in);
        break;
      }
    }
  } catch (const InputError&) {
  }
  return 0;
}
