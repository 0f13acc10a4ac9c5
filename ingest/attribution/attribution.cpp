#include "gainsay/attribution.h"

#include <utility>

#include "ingest/attribution/resolve.h"
#include "ingest/attribution/span_model.h"

namespace gainsay {
namespace {

class BuiltInModel final : public AttributionModel {
 public:
  BuiltInModel(std::unique_ptr<SpanModel> spans, const Lexicon& lexicon)
      : spans_(std::move(spans)), lexicon_(lexicon) {}

  std::string_view name() const override { return "gainsay-attribution/1"; }

  Attributed attribute(const Article& article, const AnnotatedText& text) const override {
    return resolve(article, text, spans_->find(article, text), lexicon_);
  }

 private:
  std::unique_ptr<SpanModel> spans_;
  const Lexicon& lexicon_;
};

}  // namespace

std::unique_ptr<AttributionModel> load_attribution_model(const std::filesystem::path& data_dir,
                                                         const Lexicon& lexicon) {
  return std::make_unique<BuiltInModel>(SpanModel::load(data_dir), lexicon);
}

}  // namespace gainsay
