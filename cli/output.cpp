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
  Buffer(std::string path, int descriptor, bool owned)
      : path_(std::move(path)), descriptor_(descriptor), owned_(owned) {
    setp(bytes_.data(), bytes_.data() + bytes_.size());
  }
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  ~Buffer() override {
    if (owned_) close(descriptor_);
  }

  void write_out() {
    const char* from = pbase();
    while (from != pptr()) {
      const ssize_t written = ::write(descriptor_, from, static_cast<std::size_t>(pptr() - from));
      if (written >= 0) {
        from += written;
      } else if (errno == EPIPE && path_ == "-") {
        throw ReaderGone();
      } else if (errno != EINTR) {
        fail(path_, errno);
      }
    }
    setp(bytes_.data(), bytes_.data() + bytes_.size());
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
  std::string path_;
  int descriptor_;
  bool owned_;
  std::array<char, 1 << 16> bytes_{};
};

Output::Output(const std::string& path) : path_(path) {
  struct stat about {};
  if (path == "-") {
    start_pager();
    adopt(STDOUT_FILENO, false);
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

void Output::adopt(int descriptor, bool owned) {
  buffer_ = std::make_unique<Buffer>(path_, descriptor, owned);
  stream_ = std::make_unique<std::ostream>(buffer_.get());
  stream_->exceptions(std::ios::badbit | std::ios::failbit);
}

std::ostream& Output::stream() { return *stream_; }

void Output::finish() {
  buffer_->write_out();
  if (temporary_.empty()) return;
  buffer_->sync_to_device();
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) fail(path_, errno);
  temporary_.clear();
}

}  // namespace gainsay::cli
