#pragma once

#include <filesystem>

#include "ingest/text/lemmatizer.h"
#include "ingest/text/network.h"
#include "ingest/text/sentence_splitter.h"
#include "ingest/text/tokenizer.h"

/// Which model lies in which file, and in which version of its format.
namespace gainsay::text {

inline constexpr std::string_view segmenter_file = "segmenter.gsw";
inline constexpr std::string_view lemmatizer_file = "lemmatizer.gsw";
inline constexpr std::string_view network_file = "parser.gsw";

struct Segmenter {
  Tokenizer tokenizer;
  SentenceSplitter splitter;
};

/// Each throws InputError where the file is missing, cut short or of another version.
Segmenter read_segmenter(const std::filesystem::path& data_dir);
Lemmatizer read_lemmatizer(const std::filesystem::path& data_dir);
Network read_network(const std::filesystem::path& data_dir);

/// Each throws InputError where the file cannot be written.
void save_segmenter(const std::filesystem::path& data_dir, const BoundaryModel& tokens, const BoundaryModel& sentences);
void save_lemmatizer(const std::filesystem::path& data_dir, const std::vector<LemmaEdit>& edits,
                     const std::vector<Lemmatizer::Rule>& rules);
void save_network(const std::filesystem::path& data_dir, const NetworkWeights& weights);

}  // namespace gainsay::text
