#pragma once

#include <filesystem>
#include <string>

namespace gainsay::tools {

/// The table that spans::WordSenses reads, made from WordNet's index and data files in `wordnet`. Single words only.
std::string compile_senses(const std::filesystem::path& wordnet);

}  // namespace gainsay::tools
