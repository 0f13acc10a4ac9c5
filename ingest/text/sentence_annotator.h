#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

#include "gainsay/model/annotated_text.h"
#include "ingest/text/lemmatizer.h"
#include "ingest/text/network.h"

namespace gainsay::text {

/// Tags, lemmas, names and a tree for a sentence whose words are known.
class SentenceAnnotator {
 public:
  /// Throws InputError where a weight file is missing, cut short or of another version.
  explicit SentenceAnnotator(const std::filesystem::path& data_dir);
  /// Adds one sentence to `out`. Precondition: `tokens` is not empty, in text order.
  void annotate(std::string_view text, const std::vector<Span>& tokens, std::uint32_t block, AnnotatedText& out) const;

 private:
  Lemmatizer lemmatizer_;
  Network network_;
};

}  // namespace gainsay::text
