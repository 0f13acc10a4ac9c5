#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <utility>

#include "base/content_id.h"
#include "base/utf8.h"
#include "gainsay/language.h"
#include "gainsay/model/diagnostic.h"
#include "ingest/text/characters.h"
#include "ingest/text/conllu_reader.h"

namespace gainsay {
namespace {
using text::ConlluSentence;
using text::ConlluWord;

/// Gives every word its place in the text; false where one has none, or they are out of order.
class Placement {
 public:
  explicit Placement(std::string_view text) : text_(text) {}

  bool place(ConlluSentence& sentence) {
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      ConlluWord& word = sentence[i];
      if (!word.span && !find(word)) return false;
      if (word.span->begin < at_ || word.span->end > text_.size()) return false;
      word.token.span = *word.span;
      at_ = word.span->end;
    }
    return true;
  }

 private:
  bool find(ConlluWord& word) {
    std::size_t begin = at_;
    while (begin < text_.size()) {
      const CodePoint next = decode_utf8(text_, begin);
      if (text::class_of(next.value) != text::CharClass::space) break;
      begin += next.size;
    }
    if (!text_.substr(begin).starts_with(word.form)) return false;
    word.span = Span{begin, begin + word.form.size()};
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// Words [first, last) of `sentence`, all in one block. What hung on a word outside hangs on the first such word.
void add_piece(const ConlluSentence& sentence, std::size_t first, std::size_t last, std::uint32_t block,
               AnnotatedText& out) {
  const auto offset = static_cast<std::uint32_t>(out.tokens.size());
  std::uint32_t root = no_head;
  for (std::size_t i = first; i < last; ++i) {
    const ConlluWord& word = sentence[i];
    Token token = word.token;
    const bool inside = token.head != no_head && token.head >= first && token.head < last;
    if (inside) {
      token.head = offset + static_cast<std::uint32_t>(token.head - first);
    } else if (root == no_head) {
      root = offset + static_cast<std::uint32_t>(i - first);
      token.head = no_head;
      token.deprel = Deprel::root;
    } else {
      token.head = root;
      token.deprel = Deprel::parataxis;
    }
    const auto number = static_cast<std::uint32_t>(out.tokens.size());
    out.tokens.push_back(std::move(token));
    if (!word.in_name) continue;
    const bool goes_on = !word.begins_name && i > first && !out.names.empty() && out.names.back().last == number &&
                         out.names.back().kind == word.name;
    if (goes_on)
      ++out.names.back().last;
    else
      out.names.push_back({number, number + 1, word.name});
  }
  out.sentences.push_back({offset, static_cast<std::uint32_t>(out.tokens.size()), block});
}

/// Other engines know nothing of blocks: a sentence over an edge is divided there, and boilerplate left out.
void add_by_blocks(const Article& article, const ConlluSentence& sentence, AnnotatedText& out) {
  const auto block_of = [&](const ConlluWord& word) {
    const auto after = std::partition_point(article.blocks.begin(), article.blocks.end(),
                                            [&](const Block& block) { return block.span.begin <= word.span->begin; });
    return static_cast<std::size_t>(after - article.blocks.begin());  // counted from 1
  };
  for (std::size_t first = 0; first < sentence.size();) {
    const std::size_t block = block_of(sentence[first]);
    std::size_t last = first + 1;
    while (last < sentence.size() && block_of(sentence[last]) == block) ++last;
    const bool kept = block > 0 && !is_boilerplate(article.blocks[block - 1].kind) &&
                      sentence[last - 1].span->end <= article.blocks[block - 1].span.end;
    if (kept) add_piece(sentence, first, last, static_cast<std::uint32_t>(block - 1), out);
    first = last;
  }
}

class ConlluLayer final : public LanguageLayer {
 public:
  ConlluLayer(const std::filesystem::path& file, std::unique_ptr<const LanguageLayer> otherwise)
      : otherwise_(std::move(otherwise)) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw InputError({Diagnostic::Severity::error, file.string(), 0, "cannot be read"});
    const std::string data((std::istreambuf_iterator<char>(in)), {});
    documents_ = text::read_conllu_documents(data, file.string());
    name_ = "conllu:" + content_id({data}) + " over " + std::string(otherwise_->name());
  }

  std::string_view name() const override { return name_; }

  AnnotatedText annotate(const Article& article) const override {
    const auto found = documents_.find(article.path);
    if (found == documents_.end()) return otherwise_->annotate(article);
    AnnotatedText out;
    Placement placement(article.text);
    for (ConlluSentence sentence : found->second) {
      if (!placement.place(sentence)) return otherwise_->annotate(article);
      add_by_blocks(article, sentence, out);
    }
    return out;
  }

 private:
  std::map<std::string, std::vector<ConlluSentence>> documents_;
  std::unique_ptr<const LanguageLayer> otherwise_;
  std::string name_;
};
}  // namespace

std::unique_ptr<LanguageLayer> load_conllu_layer(const std::filesystem::path& file,
                                                 std::unique_ptr<const LanguageLayer> otherwise) {
  return std::make_unique<ConlluLayer>(file, std::move(otherwise));
}

}  // namespace gainsay
