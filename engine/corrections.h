#pragma once

#include <map>
#include <string>
#include <utility>

#include "gainsay/read.h"
#include "gainsay/store.h"

namespace gainsay {

/// The path by which corrections of an article are kept; standard input has none, so its text stands in.
std::string correction_path(const Article& article);

void correct(Article& article, CorrectedField field, const std::string& value);

/// Applies what people said of the articles at a path, now (`options`) and before. What they say now is kept.
class Corrections {
 public:
  /// `store` and `options` must outlive it. `author`: of what is said now.
  Corrections(Store& store, const ReadOptions& options, const RulingAuthor& author);
  void apply(Article& article);

 private:
  void keep(const Article& article);

  Store& store_;
  const ReadOptions& options_;
  const RulingAuthor author_;
  std::map<std::pair<std::string, CorrectedField>, std::string> held_;
};

}  // namespace gainsay
