#pragma once

#include <memory>
#include <ostream>
#include <stdexcept>
#include <string>

namespace gainsay::cli {

/// The reader of our standard output has gone away ("| head"): no error, but nothing more to do.
class ReaderGone : public std::exception {};

/// An output could not be written; the message names it.
class OutputError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Where a command's data goes: standard output ("-") or a file. A file appears under its name only once it is whole:
/// it is written beside it and renamed by `finish`; without `finish` nothing is left. Throws ReaderGone or OutputError.
class Output {
 public:
  explicit Output(const std::string& path = "-");
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  ~Output();

  [[nodiscard]] std::ostream& stream();
  /// Flushes; after it the data is where it was to go.
  void finish();

 private:
  class Buffer;
  void adopt(int descriptor, bool owned, bool is_shown = false);

  std::string path_;
  std::string temporary_;
  std::unique_ptr<Buffer> buffer_;
  std::unique_ptr<std::ostream> stream_;
};

}  // namespace gainsay::cli
