#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <string_view>

#include "ingest/text/model_files.h"
#include "tools/language/corpus.h"
#include "tools/language/train_lemmatizer.h"
#include "tools/language/train_network.h"
#include "tools/language/train_segmenter.h"

/// train_language MODEL CORPORA_DIR OUT_DIR [--silver-every N] [--passes SILVER GOLD]: one of the language layer's
/// weight files. MODEL is segmenter, lemmatizer or parser; the last two need the segmenter's file in OUT_DIR.
namespace {
using namespace gainsay;
using namespace gainsay::train;

Paragraphs on_our_tokens(Paragraphs silver, const text::Tokenizer& tokenizer) {
  for (auto& paragraph : silver) {
    std::vector<train::Sentence> kept;
    for (auto& sentence : paragraph.sentences)
      if (retokenise(paragraph, tokenizer, sentence)) kept.push_back(std::move(sentence));
    paragraph.sentences = std::move(kept);
  }
  return silver;
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.size() < 3) {
    std::cerr << "usage: train_language segmenter|lemmatizer|parser CORPORA_DIR OUT_DIR [--silver-every N] [--passes "
                 "SILVER GOLD]\n";
    return 2;
  }
  const std::string& model = arguments[0];
  const std::filesystem::path corpora = arguments[1];
  const std::filesystem::path out = arguments[2];
  std::size_t every = 1;
  NetworkPlan plan;
  for (std::size_t i = 3; i < arguments.size(); ++i) {
    if (arguments[i] == "--silver-every" && i + 1 < arguments.size())
      every = std::stoul(arguments[++i]);
    else if (arguments[i] == "--passes" && i + 2 < arguments.size()) {
      plan.silver_passes = std::stoi(arguments[++i]);
      plan.gold_passes = std::stoi(arguments[++i]);
    } else {
      std::cerr << "unknown option " << arguments[i] << "\n";
      return 2;
    }
  }
  const Paragraphs gold = read_conllu(corpora / "ud-english-ewt" / "train.conllu");
  Paragraphs silver = read_silver(corpora / "polnear-train", every);
  if (model == "segmenter") {
    const auto models = train_segmenter(gold, silver, std::cerr);
    text::save_segmenter(out, models.tokens, models.sentences);
    return 0;
  }
  silver = on_our_tokens(std::move(silver), text::read_segmenter(out).tokenizer);
  if (model == "lemmatizer") {
    const auto [edits, rules] = train_lemmatizer(gold, silver);
    std::cerr << "lemmas: " << rules.size() << " rules, " << edits.size() << " edits\n";
    text::save_lemmatizer(out, edits, rules);
    return 0;
  }
  if (model == "parser") {
    text::save_network(out, train_network(gold, silver, plan, std::cerr));
    return 0;
  }
  std::cerr << "unknown model " << model << "\n";
  return 2;
}
}  // namespace

int main(int argc, char** argv) {
  try {
    return run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::cerr << "train_language: " << error.what() << "\n";
    return 3;
  }
}
