#include "gainsay/language.h"

#include "ingest/text/model_files.h"
#include "ingest/text/sentence_annotator.h"

namespace gainsay {
namespace {

class TrainedLayer final : public LanguageLayer {
 public:
  explicit TrainedLayer(const std::filesystem::path& data_dir)
      : segmenter_(text::read_segmenter(data_dir)), annotator_(data_dir) {}

  std::string_view name() const override { return "gainsay-lang/1"; }

  AnnotatedText annotate(const Article& article) const override {
    AnnotatedText out;
    for (std::uint32_t block = 0; block < article.blocks.size(); ++block) {
      if (is_boilerplate(article.blocks[block].kind)) continue;
      const auto tokens = segmenter_.tokenizer.tokens(article.text, article.blocks[block].span);
      auto begin = tokens.begin();
      for (const std::size_t last : segmenter_.splitter.ends(article.text, tokens)) {
        const auto end = tokens.begin() + static_cast<std::ptrdiff_t>(last);
        annotator_.annotate(article.text, {begin, end}, block, out);
        begin = end;
      }
    }
    return out;
  }

 private:
  text::Segmenter segmenter_;
  text::SentenceAnnotator annotator_;
};
}  // namespace

std::unique_ptr<LanguageLayer> load_language_layer(const std::filesystem::path& data_dir) {
  return std::make_unique<TrainedLayer>(data_dir);
}

}  // namespace gainsay
