#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// A word by which a text can be told from other news.
struct TopicWord {
  std::string lemma;  ///< in lower case
  unsigned count = 0;
  bool is_name = false;  ///< written with a capital where it stands, at least in most places
};

/// The words of a text by their dictionary forms, without figures and single letters; sorted, each once. A word that
/// can be noun and verb is taken for the noun. Cost: a look-up a word.
std::vector<TopicWord> topic_words(std::string_view text, Words& words);

}  // namespace gainsay::conflict
