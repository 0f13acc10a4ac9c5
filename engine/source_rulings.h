#pragma once

#include <map>
#include <string>
#include <utility>

#include "gainsay/read.h"
#include "gainsay/store.h"

namespace gainsay {

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
