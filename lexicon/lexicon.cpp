#include "gainsay/lexicon.h"

#include "base/content_id.h"
#include "base/utf8.h"
#include "lexicon/fold_name.h"
#include "lexicon/morphy.h"
#include "lexicon/name_table.h"
#include "lexicon/tables.h"
#include "lexicon/taxonomy.h"

namespace gainsay {
namespace {

class CompiledLexicon final : public Lexicon {
 public:
  explicit CompiledLexicon(const std::filesystem::path& file) : tables_(file), taxonomy_(tables_) {}

  WordRelation relation(std::string_view a, std::string_view b, WordClass word_class) const override {
    return taxonomy_.relation(ascii_lower(a), ascii_lower(b), word_class);
  }
  double similarity(std::string_view a, std::string_view b, WordClass word_class) const override {
    return taxonomy_.similarity(ascii_lower(a), ascii_lower(b), word_class);
  }
  bool knows(std::string_view lemma, WordClass word_class) const override {
    return tables_.find(ascii_lower(lemma), word_class).has_value();
  }
  std::vector<std::string> derived(std::string_view lemma, WordClass from, WordClass to) const override {
    return taxonomy_.derived(ascii_lower(lemma), from, to);
  }
  std::string lemma(std::string_view form, WordClass word_class) const override {
    return lexicon::morphy(tables_, form, word_class);
  }
  bool is_a(std::string_view lemma, std::string_view category) const override {
    return taxonomy_.is_a(ascii_lower(lemma), ascii_lower(category));
  }
  double share_of_news(std::string_view lemma) const override { return tables_.share_of_news(lemma); }
  std::optional<NameEntry> find_name(std::string_view name) const override { return lexicon::find_name(tables_, name); }

 private:
  lexicon::Tables tables_;
  lexicon::Taxonomy taxonomy_;
};

}  // namespace

std::unique_ptr<Lexicon> load_lexicon(const std::filesystem::path& data_dir) {
  return std::make_unique<CompiledLexicon>(data_dir / lexicon::file_name);
}

Named make_named(std::string_view name, EntityKind kind) {
  const std::string folded = fold_name(name);
  return {EntityId(content_id({name_of(kind), folded.empty() ? ascii_lower(single_spaced(name)) : folded})),
          single_spaced(name), kind};
}

}  // namespace gainsay
