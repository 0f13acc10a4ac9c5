#include <exception>
#include <iostream>

#include "tools/lexicon/lexicon_builder.h"

/// compile_lexicon WORDNET_FOLDER ISO_3166_1_JSON DATA_FOLDER OUTPUT
int main(int argc, char** argv) {
  if (argc != 5) {
    std::cerr << "usage: compile_lexicon WORDNET_FOLDER ISO_3166_1_JSON DATA_FOLDER OUTPUT\n";
    return 2;
  }
  try {
    using namespace gainsay::lexicon;
    const std::filesystem::path data = argv[3];
    Builder builder;
    read_wordnet(builder, argv[1]);
    read_additions(builder, data / "lexicon");
    read_names(builder, data / "names", argv[2]);
    std::filesystem::create_directories(std::filesystem::path(argv[4]).parent_path());
    write_lexicon(builder, argv[4]);
  } catch (const std::exception& error) {
    std::cerr << "compile_lexicon: " << error.what() << '\n';
    return 3;
  }
  return 0;
}
