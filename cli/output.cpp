#include "cli/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <streambuf>
#include <utility>

#include "cli/pager.h"
#include "cli/terminal_filter.h"

namespace gainsay::cli {
namespace {

[[noreturn]] void fail(const std::string& path, int error) {
  const std::string name = path == "-" ? "standard output" : path;
  throw OutputError(name + ": cannot be written: " + std::strerror(error));
}

mode_t creation_mode() {
  const mode_t mask = umask(0);
  umask(mask);
  return static_cast<mode_t>(0666) & ~mask;
}

}  // namespace

class Output::Buffer : public std::streambuf {
 public:
  /// `is_shown`: what is written comes to a terminal.
  Buffer(std::string path, int descriptor, bool owned, bool is_shown)
      : path_(std::move(path)), descriptor_(descriptor), owned_(owned), is_shown_(is_shown) {
    setp(bytes_.data(), bytes_.data() + bytes_.size());
  }
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  ~Buffer() override {
    if (owned_) close(descriptor_);
  }

  void write_out() {
    const std::string_view bytes(pbase(), static_cast<std::size_t>(pptr() - pbase()));
    write_all(is_shown_ ? filter_.filter(bytes) : std::string(bytes));
    setp(bytes_.data(), bytes_.data() + bytes_.size());
  }

  void finish() {
    write_out();
    if (is_shown_) write_all(filter_.finish());
  }

  /// Pushes the data to the device, so that a full disk is noticed before the rename. Pipes and terminals have none.
  void sync_to_device() const {
    if (fsync(descriptor_) != 0 && errno != EINVAL && errno != EROFS) fail(path_, errno);
  }

 protected:
  int_type overflow(int_type c) override {
    write_out();
    if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
    return traits_type::not_eof(c);
  }

  int sync() override {
    write_out();
    return 0;
  }

 private:
  void write_all(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written >= 0) {
        bytes.remove_prefix(static_cast<std::size_t>(written));
      } else if (errno == EPIPE && path_ == "-") {
        throw ReaderGone();
      } else if (errno != EINTR) {
        fail(path_, errno);
      }
    }
  }

  std::string path_;
  int descriptor_;
  bool owned_;
  bool is_shown_;
  TerminalFilter filter_;
  std::array<char, 1 << 16> bytes_{};
};

Output::Output(const std::string& path) : path_(path) {
  struct stat about {};
  if (path == "-") {
    const bool is_shown = isatty(STDOUT_FILENO) != 0;  // a pager shows it, too
    start_pager();
    adopt(STDOUT_FILENO, false, is_shown);
  } else if (stat(path.c_str(), &about) == 0 && !S_ISREG(about.st_mode)) {
    const int descriptor = open(path.c_str(), O_WRONLY | O_CLOEXEC);  // a device or a pipe: nothing to rename over
    if (descriptor < 0) fail(path, errno);
    adopt(descriptor, true);
  } else {
    temporary_ = path + ".XXXXXX";
    const int descriptor = mkostemp(temporary_.data(), O_CLOEXEC);
    if (descriptor < 0) {
      temporary_.clear();
      fail(path, errno);
    }
    adopt(descriptor, true);
    if (fchmod(descriptor, creation_mode()) != 0) fail(path, errno);
  }
}

Output::~Output() {
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

void Output::adopt(int descriptor, bool owned, bool is_shown) {
  buffer_ = std::make_unique<Buffer>(path_, descriptor, owned, is_shown);
  stream_ = std::make_unique<std::ostream>(buffer_.get());
  stream_->exceptions(std::ios::badbit | std::ios::failbit);
}

std::ostream& Output::stream() { return *stream_; }

void Output::finish() {
  buffer_->finish();
  if (temporary_.empty()) return;
  buffer_->sync_to_device();
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) fail(path_, errno);
  temporary_.clear();
}

}  // namespace gainsay::cli
