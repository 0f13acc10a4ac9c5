#pragma once

#include <cstdint>

#include "gainsay/read.h"
#include "ingest/read/lookahead.h"

namespace gainsay::read {

/// A file asks for more than its limits; nothing more of it is read.
class LimitError : public SourceError {
 public:
  using SourceError::SourceError;
};

/// What one file may still unpack, with all archives in it. All functions throw LimitError beyond.
class UnpackBudget {
 public:
  /// `packed`: the file as it lies.
  UnpackBudget(const ReadLimits& limits, const Lookahead& packed) : limits_(limits), packed_(packed) {}

  void count_member();
  void count_unpacked(std::uint64_t bytes);
  /// For a decompressor that is still at work: `bytes` is what it has made so far.
  void check_ratio(std::uint64_t bytes) const;

 private:
  const ReadLimits& limits_;
  const Lookahead& packed_;
  std::size_t members_ = 0;
  std::uint64_t unpacked_ = 0;
};

}  // namespace gainsay::read
