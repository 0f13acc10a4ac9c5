#include <algorithm>
#include <array>
#include <ctime>
#include <exception>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <tuple>

#include "gainsay/language.h"
#include "ingest/text/model_files.h"
#include "ingest/text/sentence_annotator.h"
#include "tools/language/conll_score.h"
#include "tools/language/corpus.h"
#include "tools/language/train_segmenter.h"

/// score_language DATA_DIR gold FILE.conllu: the CoNLL 2018 figures, on the treebank's words and on raw text.
/// score_language DATA_DIR silver POLNEAR_DIR: trees and names against CoreNLP's, converted.
/// score_language DATA_DIR speed POLNEAR_DIR: words a second of processor time, from text to trees.
namespace {
using namespace gainsay;

std::string file_text(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Article article_of(const std::string& text) {
  Article article;
  article.text = text;
  article.blocks.push_back({{0, text.size()}, BlockKind::paragraph});
  return article;
}

std::vector<Span> spans_of(const train::Sentence& sentence) {
  std::vector<Span> out;
  for (const auto& word : sentence.words) out.push_back(word.span);
  return out;
}

void print(const char* what, const train::ConllScores& s) {
  std::cout << std::fixed << std::setprecision(2) << what << ": sentences " << s.sentences << ", tokens " << s.tokens
            << ", words " << s.words << ", UPOS " << s.upos << ", XPOS " << s.xpos << ", lemmas " << s.lemmas
            << ", UAS " << s.uas << ", LAS " << s.las << "\n";
}

void score_gold(const std::string& data_dir, const std::string& path) {
  const auto layer = load_language_layer(data_dir);
  const text::SentenceAnnotator annotator(data_dir);
  std::ostringstream given;
  std::ostringstream raw;
  for (const auto& paragraph : train::read_conllu(path)) {
    const Article article = article_of(paragraph.text);
    AnnotatedText on_given;
    for (const auto& sentence : paragraph.sentences) annotator.annotate(article.text, spans_of(sentence), 0, on_given);
    write_conllu(given, article, on_given);
    write_conllu(raw, article, layer->annotate(article));
  }
  const std::string gold = file_text(path);
  print("words given", train::score_conllu(gold, given.str()));
  print("raw text", train::score_conllu(gold, raw.str()));
}

using NameKey = std::tuple<std::size_t, std::size_t, std::string_view>;

void score_silver(const std::string& data_dir, const std::string& path) {
  const auto segmenter = text::read_segmenter(data_dir);
  const text::SentenceAnnotator annotator(data_dir);
  std::size_t words = 0, heads = 0, labels = 0, right = 0, found = 0, silver = 0;
  constexpr std::array<std::string_view, 4> kinds{"person", "organisation", "location", "misc"};
  for (const auto& paragraph : train::read_silver(path)) {
    for (auto sentence : paragraph.sentences) {
      if (!train::retokenise(paragraph, segmenter.tokenizer, sentence)) continue;
      AnnotatedText text;
      annotator.annotate(paragraph.text, spans_of(sentence), 0, text);
      std::set<NameKey> names;
      std::size_t first = 0;
      for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        const auto& word = sentence.words[i];
        const Token& token = text.tokens[i];
        const char place = word.name.empty() ? 'O' : word.name[0];
        if (place == 'B' || place == 'U') first = i;
        if (place == 'L' || place == 'U') names.emplace(first, i + 1, std::string_view(word.name).substr(2));
        if (word.head == train::unknown || word.deprel.empty()) continue;
        ++words;
        if ((token.head == no_head ? train::root : static_cast<int>(token.head)) != word.head) continue;
        ++heads;
        const auto relation = name_of(token.deprel);
        labels +=
            relation.substr(0, relation.find(':')) == std::string_view(word.deprel).substr(0, word.deprel.find(':'));
      }
      silver += names.size();
      found += text.names.size();
      for (const auto& name : text.names)
        right += names.contains({name.first, name.last, kinds[static_cast<std::size_t>(name.kind)]});
    }
  }
  const auto share = [](std::size_t a, std::size_t b) {
    return 100.0 * static_cast<double>(a) / static_cast<double>(std::max<std::size_t>(b, 1));
  };
  std::cout << std::fixed << std::setprecision(2) << "silver: UAS " << share(heads, words) << ", LAS "
            << share(labels, words) << ", names P " << share(right, found) << ", R " << share(right, silver) << ", F1 "
            << share(2 * right, found + silver) << "\n";
}

void score_speed(const std::string& data_dir, const std::string& path) {
  const auto seconds = [](std::clock_t from) { return static_cast<double>(std::clock() - from) / CLOCKS_PER_SEC; };
  const auto begin = std::clock();
  const auto layer = load_language_layer(data_dir);
  std::cout << std::fixed << std::setprecision(1) << "loaded in " << seconds(begin) * 1000 << " ms\n";
  std::vector<Article> articles;
  for (const auto& paragraph : train::read_silver(path)) articles.push_back(article_of(paragraph.text));
  const auto start = std::clock();
  std::size_t tokens = 0;
  for (const auto& article : articles) tokens += layer->annotate(article).tokens.size();
  std::cout << tokens << " tokens, " << static_cast<double>(tokens) / seconds(start) << " a second of processor time\n";
}
}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  try {
    if (arguments.size() == 3 && arguments[1] == "gold")
      score_gold(arguments[0], arguments[2]);
    else if (arguments.size() == 3 && arguments[1] == "silver")
      score_silver(arguments[0], arguments[2]);
    else if (arguments.size() == 3 && arguments[1] == "speed")
      score_speed(arguments[0], arguments[2]);
    else {
      std::cerr << "usage: score_language DATA_DIR gold FILE.conllu | silver POLNEAR_DIR | speed POLNEAR_DIR\n";
      return 2;
    }
  } catch (const std::exception& error) {
    std::cerr << "score_language: " << error.what() << "\n";
    return 3;
  }
  return 0;
}
