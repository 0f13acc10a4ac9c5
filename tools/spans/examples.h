#pragma once

#include <vector>

#include "gainsay/model/annotated_text.h"
#include "ingest/attribution/spans/word_senses.h"
#include "spans/net_trainer.h"
#include "spans/polnear.h"

namespace gainsay::tools {

/// The training data of both networks, gathered article by article.
struct Examples {
  std::vector<Sequence> cues;   ///< one a paragraph; labels as spans::CueLabel
  std::vector<Sequence> roles;  ///< one a gold cue with contents; labels as spans::RoleLabel

  void add(const GoldArticle& one, const AnnotatedText& text, const spans::WordSenses& senses);
};

}  // namespace gainsay::tools
