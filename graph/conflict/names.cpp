#include "graph/conflict/names.h"

#include <algorithm>
#include <sstream>
#include <vector>

#include "base/utf8.h"
#include "lexicon/fold_name.h"

namespace gainsay::conflict {

std::string name_key(std::string_view name) {
  std::string folded = fold_name(name);
  if (folded.empty()) folded = ascii_lower(name);
  std::vector<std::string> words;
  std::istringstream stream(folded);
  for (std::string word; stream >> word;) words.push_back(std::move(word));
  std::ranges::sort(words);
  std::string key;
  for (const std::string& word : words) key += (key.empty() ? "" : " ") + word;
  return key;
}

}  // namespace gainsay::conflict
