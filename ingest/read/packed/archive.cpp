#include "ingest/read/packed/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <new>
#include <utility>

#include "base/utf8.h"

namespace gainsay::read {
namespace {

constexpr std::size_t chunk = std::size_t{1} << 16;

/// libarchive gives the bytes as they stand where it cannot tell their encoding.
std::string name_of(archive_entry* entry) {
  const char* utf8 = archive_entry_pathname_utf8(entry);
  const char* raw = utf8 != nullptr ? utf8 : archive_entry_pathname(entry);
  return escaped_controls(to_valid_utf8(raw != nullptr ? raw : ""));
}

std::string message_of(archive* handle) {
  const char* given = archive_error_string(handle);
  const std::string text = to_valid_utf8(given != nullptr ? given : "no reason given");
  if (text == "Unrecognized archive format") return "empty";  // the format for "anything else" takes all but that
  return "damaged or cut short: " + text;
}

/// libarchive gives names in the thread's locale, and none where that cannot hold them. C.UTF-8 is part of the C
/// library.
class Utf8Names {
 public:
  Utf8Names() : before_(uselocale(locale())) {}
  Utf8Names(const Utf8Names&) = delete;
  Utf8Names& operator=(const Utf8Names&) = delete;
  ~Utf8Names() { uselocale(before_); }

 private:
  static locale_t locale() {
    static const locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return utf8;
  }
  locale_t before_;
};

}  // namespace

/// What libarchive calls. Exceptions must not pass through it: they wait in `failure_`.
struct Archive::Callbacks {
  static la_ssize_t read(archive* handle, void* self_pointer, const void** bytes) {
    auto& self = *static_cast<Archive*>(self_pointer);
    return guarded(handle, self, [&]() -> la_int64_t {
      self.budget_.check_ratio(static_cast<std::uint64_t>(std::max<la_int64_t>(0, archive_filter_bytes(handle, 0))));
      *bytes = self.buffer_.data();
      return static_cast<la_int64_t>(self.in_.read(self.buffer_));
    });
  }

  static la_int64_t seek(archive* handle, void* self_pointer, la_int64_t offset, int whence) {
    auto& self = *static_cast<Archive*>(self_pointer);
    return guarded(handle, self, [&]() -> la_int64_t {
      const auto size = static_cast<la_int64_t>(self.in_.size().value_or(0));
      const auto here = static_cast<la_int64_t>(self.in_.position());
      const la_int64_t at = offset + (whence == SEEK_SET ? 0 : whence == SEEK_CUR ? here : size);
      if (at < 0 || at > size || !self.in_.seek(static_cast<std::uint64_t>(at)))
        throw SourceError("damaged: it points outside itself");
      return at;
    });
  }

  template <class Work>
  static la_int64_t guarded(archive* handle, Archive& self, Work work) {
    try {
      return work();
    } catch (...) {
      self.failure_ = std::current_exception();
      archive_set_error(handle, EIO, "reading failed");
      return ARCHIVE_FATAL;
    }
  }
};

void Archive::Free::operator()(struct archive* handle) const { archive_read_free(handle); }

Archive::Archive(Lookahead& in, UnpackBudget& budget)
    : in_(in), budget_(budget), buffer_(chunk), handle_(archive_read_new()) {
  archive* const handle = handle_.get();
  if (handle == nullptr) throw std::bad_alloc();
  archive_read_support_filter_gzip(handle);
  archive_read_support_filter_zstd(handle);
  archive_read_support_filter_bzip2(handle);
  archive_read_support_format_zip(handle);
  archive_read_support_format_tar(handle);
  archive_read_support_format_raw(handle);
  archive_read_set_callback_data(handle, this);
  archive_read_set_read_callback(handle, Callbacks::read);
  if (in_.position() == 0 && in_.seek(0)) archive_read_set_seek_callback(handle, Callbacks::seek);
  if (archive_read_open1(handle) != ARCHIVE_OK) fail();
  constexpr int most_filters = 2;  // one that decompresses, and libarchive's own that hands on our bytes
  if (archive_filter_count(handle) > most_filters) throw SourceError("compressed more than once over; not read");
}

Archive::~Archive() = default;

std::optional<Archive::Member> Archive::next() {
  const Utf8Names utf8_names;
  archive_entry* entry = nullptr;
  const int code = archive_read_next_header(handle_.get(), &entry);
  if (code == ARCHIVE_EOF) return std::nullopt;
  if (code != ARCHIVE_OK && code != ARCHIVE_WARN) fail();
  budget_.count_member();
  if (is_compressed_file() && archive_filter_count(handle_.get()) == 1)
    throw SourceError("neither a zip or tar archive nor compressed by gzip, zstd or bzip2");
  Member member;
  member.name = name_of(entry);
  member.is_file = archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr;
  member.is_encrypted = archive_entry_is_encrypted(entry) != 0;
  if (archive_entry_size_is_set(entry) != 0 && archive_entry_size(entry) >= 0)
    member.size = static_cast<std::uint64_t>(archive_entry_size(entry));
  return member;
}

bool Archive::is_compressed_file() const { return archive_format(handle_.get()) == ARCHIVE_FORMAT_RAW; }

std::size_t Archive::read(std::span<char> to) {
  const la_ssize_t count = archive_read_data(handle_.get(), to.data(), to.size());
  if (count < 0) fail();
  budget_.count_unpacked(static_cast<std::uint64_t>(count));
  return static_cast<std::size_t>(count);
}

void Archive::fail() const {
  if (failure_) std::rethrow_exception(failure_);
  throw SourceError(message_of(handle_.get()));
}

}  // namespace gainsay::read
