// count_news_words FOLDER...: of ten thousand articles like those in the folders, how many have each word, as a table
// for data/lexicon/news_words.tsv. What stands in fewer than four of the articles is left out, since its share is a
// matter of chance.
#include <cmath>
#include <exception>
#include <filesystem>
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "gainsay/engine.h"
#include "graph/conflict/topic.h"

int main(int argc, char** argv) {
  using namespace gainsay;
  if (argc < 2) {
    std::cerr << "usage: count_news_words FOLDER...\n";
    return 2;
  }
  try {
    constexpr std::size_t fewest = 4;
    const Engine engine;
    conflict::Words words(engine.lexicon());
    std::map<std::string, std::size_t> counts;
    std::size_t articles = 0;
    const auto count = [&](const Extraction& extraction) {
      for (const conflict::TopicWord& word : conflict::topic_words(extraction.article.text, words))
        ++counts[word.lemma];
      ++articles;
    };
    Diagnostics diagnostics;
    extract_all(engine, {argv + 1, argv + argc}, {}, std::thread::hardware_concurrency(), count, diagnostics);
    std::cout << "# Of ten thousand news articles, how many have the word. Made by count_news_words.\n";
    for (const auto& [word, number] : counts)
      if (number >= fewest && word.find_first_of("\t#") == std::string::npos)
        std::cout << word << '\t' << std::lround(10'000.0 * static_cast<double>(number) / static_cast<double>(articles))
                  << '\n';
  } catch (const std::exception& error) {
    std::cerr << "count_news_words: " << error.what() << '\n';
    return 3;
  }
  return 0;
}
