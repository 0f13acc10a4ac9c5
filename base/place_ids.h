#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "gainsay/model/ids.h"
#include "gainsay/model/span.h"

namespace gainsay {

/// An attribution's id follows from where it stands, so that a store need not keep it.
AttributionId attribution_id(const VersionId& version, const std::vector<Span>& sources, const std::vector<Span>& cues,
                             const std::vector<Span>& contents);

/// A statement's id, likewise. `reading` tells the readings of one clause apart.
StatementId statement_id(const VersionId& version, const Span& span, const Span& predicate, const std::string& rule,
                         std::size_t reading);

/// Numbers the readings of each clause of an article, which differ by nothing but their order.
class Readings {
 public:
  std::size_t next(const Span& span, const Span& predicate, const std::string& rule) {
    return seen_[{span, predicate.begin, rule}]++;
  }

 private:
  std::map<std::tuple<Span, std::size_t, std::string>, std::size_t> seen_;
};

}  // namespace gainsay
