#pragma once

#include <map>
#include <string>
#include <utility>

#include "gainsay/read.h"
#include "gainsay/store.h"

namespace gainsay {

/// What a ruling hangs on: the path, which the next reading of the same file has, too; for standard input the text.
std::string ruling_anchor(const Article& article);
/// Puts a person's word in place of what the article says. A ruling that cannot be read changes nothing.
void apply_ruling(Article& article, SourceRuling::Field field, const std::string& value);

/// The user's own word on where articles come from. What this run's options say is kept in the store; what earlier runs
/// said holds where this one says nothing.
class SourceRulings {
 public:
  /// `store` must outlive it.
  SourceRulings(Store& store, const ReadOptions& options);
  void apply(Article& article);

 private:
  void keep(const Article& article);

  Store& store_;
  const ReadOptions& options_;
  std::map<std::pair<std::string, SourceRuling::Field>, std::string> held_;
};

}  // namespace gainsay
