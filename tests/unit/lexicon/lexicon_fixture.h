#pragma once

#include <gtest/gtest.h>

#include "gainsay/lexicon.h"

namespace gainsay {

inline const Lexicon& built_lexicon() {
  static const std::unique_ptr<Lexicon> lexicon = load_lexicon(GAINSAY_DATA_DIR);
  return *lexicon;
}

}  // namespace gainsay
