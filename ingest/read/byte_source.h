#pragma once

#include <cstddef>
#include <cstdint>
#include <istream>
#include <optional>
#include <span>
#include <stdexcept>
#include <string_view>

namespace gainsay::read {

/// Bytes could not be had; the message says why. What was read before is sound.
class SourceError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Bytes that come one after another and need never all be held.
class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  /// Fills `to` from its beginning; gives the number of bytes, which is 0 at the end alone. Throws SourceError.
  virtual std::size_t read(std::span<char> to) = 0;
  /// How many there are in all, where that is known before they are read.
  [[nodiscard]] virtual std::optional<std::uint64_t> size() const { return std::nullopt; }
  /// Goes on at this byte; false, and nothing done, where the bytes can only be read in order. A source that can has a
  /// size.
  virtual bool seek(std::uint64_t) { return false; }
};

/// `in` must outlive it. Where `size` is given, `in` is a file of that size.
class StreamSource : public ByteSource {
 public:
  StreamSource(std::istream& in, std::optional<std::uint64_t> size) : in_(in), size_(size) {}
  std::size_t read(std::span<char> to) override;
  [[nodiscard]] std::optional<std::uint64_t> size() const override { return size_; }
  bool seek(std::uint64_t at) override;

 private:
  std::istream& in_;
  std::optional<std::uint64_t> size_;
};

/// `bytes` must outlive it.
class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : bytes_(bytes) {}
  std::size_t read(std::span<char> to) override;
  [[nodiscard]] std::optional<std::uint64_t> size() const override { return bytes_.size(); }
  bool seek(std::uint64_t at) override;

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
};

}  // namespace gainsay::read
