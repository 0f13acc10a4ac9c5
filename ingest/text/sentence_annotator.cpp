#include "ingest/text/sentence_annotator.h"

#include <string>
#include <utility>

#include "ingest/text/model_files.h"

namespace gainsay::text {
namespace {
NameKind kind_of(std::string_view word) {
  if (word == "person") return NameKind::person;
  if (word == "organisation") return NameKind::organisation;
  return word == "location" ? NameKind::location : NameKind::misc;
}

/// Names out of BILOU tags; the decoder sees to it that they are well formed.
void add_names(const std::vector<WordAnalysis>& words, const std::vector<std::string>& tags, std::uint32_t offset,
               std::vector<NameMention>& out) {
  std::uint32_t first = 0;
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    const std::string_view tag = tags[words[i].name];
    if (tag[0] == 'B' || tag[0] == 'U') first = i;
    if (tag[0] == 'L' || tag[0] == 'U') out.push_back({offset + first, offset + i + 1, kind_of(tag.substr(2))});
  }
}
}  // namespace

SentenceAnnotator::SentenceAnnotator(const std::filesystem::path& data_dir)
    : lemmatizer_(read_lemmatizer(data_dir)), network_(read_network(data_dir)) {}

void SentenceAnnotator::annotate(std::string_view text, const std::vector<Span>& tokens, std::uint32_t block,
                                 AnnotatedText& out) const {
  std::vector<TokenFeatures> features;
  features.reserve(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool space_before = i == 0 || tokens[i - 1].end < tokens[i].begin;
    features.push_back(features_of(covered(text, tokens[i]), i == 0, space_before));
  }
  const auto words = network_.analyse(features);
  const auto offset = static_cast<std::uint32_t>(out.tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Token token;
    token.span = tokens[i];
    token.upos = words[i].upos;
    token.xpos = network_.xpos()[words[i].xpos];
    token.lemma = lemmatizer_.lemma(covered(text, tokens[i]), token.xpos);
    token.head = words[i].head < 0 ? no_head : offset + static_cast<std::uint32_t>(words[i].head);
    token.deprel = words[i].deprel;
    out.tokens.push_back(std::move(token));
  }
  out.sentences.push_back({offset, static_cast<std::uint32_t>(out.tokens.size()), block});
  add_names(words, network_.names(), offset, out.names);
}

}  // namespace gainsay::text
