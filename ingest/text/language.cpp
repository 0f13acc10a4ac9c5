#include "gainsay/language.h"

#include <utility>

#include "ingest/text/lemmatizer.h"
#include "ingest/text/model_files.h"
#include "ingest/text/network.h"
#include "ingest/text/sentence_splitter.h"
#include "ingest/text/tokenizer.h"

namespace gainsay {
namespace {
using namespace text;

/// Names out of BILOU tags; the decoder sees to it that they are well formed.
void add_names(const std::vector<WordAnalysis>& words, const std::vector<std::string>& tags, std::uint32_t offset,
               std::vector<NameMention>& out) {
  std::uint32_t first = 0;
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    const std::string_view tag = tags[words[i].name];
    if (tag == "O") continue;
    if (tag[0] == 'B' || tag[0] == 'U') first = i;
    if (tag[0] != 'L' && tag[0] != 'U') continue;
    const std::string_view kind = tag.substr(2);
    const NameKind name = kind == "person"         ? NameKind::person
                          : kind == "organisation" ? NameKind::organisation
                          : kind == "location"     ? NameKind::location
                                                   : NameKind::misc;
    out.push_back({offset + first, offset + i + 1, name});
  }
}

class TrainedLayer final : public LanguageLayer {
 public:
  explicit TrainedLayer(const std::filesystem::path& data_dir)
      : segmenter_(read_segmenter(data_dir)), lemmatizer_(read_lemmatizer(data_dir)), network_(read_network(data_dir)) {}

  std::string_view name() const override { return "gainsay-lang/1"; }

  AnnotatedText annotate(const Article& article) const override {
    AnnotatedText out;
    for (std::uint32_t block = 0; block < article.blocks.size(); ++block) {
      if (is_boilerplate(article.blocks[block].kind)) continue;
      const auto tokens = segmenter_.tokenizer.tokens(article.text, article.blocks[block].span);
      std::size_t begin = 0;
      for (const std::size_t end : segmenter_.splitter.ends(article.text, tokens)) {
        add_sentence(article.text, {tokens.begin() + static_cast<std::ptrdiff_t>(begin), tokens.begin() + static_cast<std::ptrdiff_t>(end)},
                     article.blocks[block].span, block, out);
        begin = end;
      }
    }
    return out;
  }

 private:
  void add_sentence(std::string_view text, const std::vector<Span>& spans, const Span& block_span, std::uint32_t block,
                    AnnotatedText& out) const {
    std::vector<TokenFeatures> features;
    features.reserve(spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
      const bool space = i == 0 ? true : spans[i - 1].end < spans[i].begin;
      features.push_back(features_of(covered(text, spans[i]), i == 0, space || spans[i].begin == block_span.begin));
    }
    const auto words = network_.analyse(features);
    const auto offset = static_cast<std::uint32_t>(out.tokens.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
      Token token;
      token.span = spans[i];
      token.upos = words[i].upos;
      token.xpos = network_.xpos()[words[i].xpos];
      token.lemma = lemmatizer_.lemma(covered(text, spans[i]), token.xpos);
      token.head = words[i].head < 0 ? no_head : offset + static_cast<std::uint32_t>(words[i].head);
      token.deprel = words[i].deprel;
      out.tokens.push_back(std::move(token));
    }
    out.sentences.push_back({offset, static_cast<std::uint32_t>(out.tokens.size()), block});
    add_names(words, network_.names(), offset, out.names);
  }

  Segmenter segmenter_;
  Lemmatizer lemmatizer_;
  Network network_;
};
}  // namespace

std::unique_ptr<LanguageLayer> load_language_layer(const std::filesystem::path& data_dir) {
  return std::make_unique<TrainedLayer>(data_dir);
}

}  // namespace gainsay
