#pragma once

#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "ingest/read/lookahead.h"
#include "ingest/read/packed/unpack_budget.h"

struct archive;

namespace gainsay::read {

/// A zip or tar archive, or one compressed file (gzip, zstd, bzip2), read from front to back by libarchive, which holds
/// no member whole. All functions throw SourceError where the bytes are damaged or end early, LimitError where the
/// budget is spent.
class Archive {
 public:
  /// Both must outlive it.
  Archive(Lookahead& in, UnpackBudget& budget);
  ~Archive();

  struct Member {
    std::string name;  ///< valid UTF-8, no control characters; nothing else is promised: "../x" stays
    bool is_file = true;
    bool is_encrypted = false;
    std::optional<std::uint64_t> size;  ///< as declared
  };
  /// The next member, none at the end. What is left of the one before is passed over.
  std::optional<Member> next();
  /// Whether the member is a compressed file's only content, which has no name of its own.
  [[nodiscard]] bool is_compressed_file() const;
  /// The next bytes of the member; 0 at its end.
  std::size_t read(std::span<char> to);

 private:
  struct Callbacks;
  struct Free {
    void operator()(struct archive* handle) const;
  };
  [[noreturn]] void fail() const;

  Lookahead& in_;
  UnpackBudget& budget_;
  std::exception_ptr failure_;  ///< of the source or the budget, while libarchive was reading
  std::vector<char> buffer_;
  std::unique_ptr<struct archive, Free> handle_;
};

/// The current member of an archive as a source of its own.
class MemberSource : public ByteSource {
 public:
  /// `archive` must outlive it.
  MemberSource(Archive& archive, std::optional<std::uint64_t> size) : archive_(archive), size_(size) {}
  std::size_t read(std::span<char> to) override { return archive_.read(to); }
  [[nodiscard]] std::optional<std::uint64_t> size() const override { return size_; }

 private:
  Archive& archive_;
  std::optional<std::uint64_t> size_;
};

}  // namespace gainsay::read
