#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ingest/read/byte_source.h"

namespace gainsay::read {

/// A source of which the next bytes can be looked at before they are taken: by size, by line, or all.
class Lookahead : public ByteSource {
 public:
  /// `source` must outlive it.
  explicit Lookahead(ByteSource& source) : source_(source) {}

  /// The next `size` bytes, fewer at the end. They are not taken. Valid until the next call of anything.
  std::string_view peek(std::size_t size);
  std::size_t read(std::span<char> to) override;
  /// Leaves out the next `size` bytes; gives how many there were.
  std::uint64_t skip(std::uint64_t size);
  /// All that is left; none where that is more than `most` bytes.
  std::optional<std::string> take_all(std::size_t most);

  struct Line {
    std::string bytes;      ///< without the line feed
    bool is_whole = true;   ///< else it was longer than asked for, and only its beginning is here
    bool is_ended = false;  ///< by a line feed, not by the end of the source
  };
  /// The next line, of which `longest` bytes are kept; none at the end.
  std::optional<Line> take_line(std::size_t longest);

  /// The number of bytes taken: the place of the next.
  [[nodiscard]] std::uint64_t position() const { return position_; }
  /// How many bytes the source has given, some of which may not have been taken yet.
  [[nodiscard]] std::uint64_t fetched() const { return fetched_; }
  [[nodiscard]] std::optional<std::uint64_t> size() const override { return source_.size(); }
  bool seek(std::uint64_t at) override;

 private:
  [[nodiscard]] std::string_view held() const { return std::string_view(buffer_).substr(begin_); }
  /// Adds to what is held; false at the end.
  bool fetch();
  void take(std::size_t size);

  ByteSource& source_;
  std::string buffer_;
  std::size_t begin_ = 0;  ///< of what is held, in `buffer_`
  std::uint64_t position_ = 0;
  std::uint64_t fetched_ = 0;
};

}  // namespace gainsay::read
