#include "ingest/text/model_files.h"

#include <utility>

namespace gainsay::text {
namespace {
constexpr std::uint32_t segmenter_version = 1;
constexpr std::uint32_t lemmatizer_version = 1;
constexpr std::uint32_t network_version = 1;
}  // namespace

Segmenter read_segmenter(const std::filesystem::path& data_dir) {
  WeightReader in(data_dir / segmenter_file, "segmenter", segmenter_version);
  BoundaryModel tokens = BoundaryModel::read(in);
  BoundaryModel sentences = BoundaryModel::read(in);
  in.finish();
  return {Tokenizer(std::move(tokens)), SentenceSplitter(std::move(sentences))};
}

Lemmatizer read_lemmatizer(const std::filesystem::path& data_dir) {
  WeightReader in(data_dir / lemmatizer_file, "lemmatizer", lemmatizer_version);
  Lemmatizer out = Lemmatizer::read(in);
  in.finish();
  return out;
}

Network read_network(const std::filesystem::path& data_dir) {
  WeightReader in(data_dir / network_file, "parser", network_version);
  NetworkWeights weights = NetworkWeights::read(in);
  in.finish();
  return Network(std::move(weights));
}

void save_segmenter(const std::filesystem::path& data_dir, const BoundaryModel& tokens,
                    const BoundaryModel& sentences) {
  WeightWriter out;
  tokens.write(out);
  sentences.write(out);
  out.save(data_dir / segmenter_file, "segmenter", segmenter_version);
}

void save_lemmatizer(const std::filesystem::path& data_dir, const std::vector<LemmaEdit>& edits,
                     const std::vector<Lemmatizer::Rule>& rules) {
  WeightWriter out;
  Lemmatizer::write(edits, rules, out);
  out.save(data_dir / lemmatizer_file, "lemmatizer", lemmatizer_version);
}

void save_network(const std::filesystem::path& data_dir, const NetworkWeights& weights) {
  WeightWriter out;
  weights.write(out);
  out.save(data_dir / network_file, "parser", network_version);
}

}  // namespace gainsay::text
