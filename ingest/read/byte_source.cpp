#include "ingest/read/byte_source.h"

#include <algorithm>

namespace gainsay::read {

std::size_t StreamSource::read(std::span<char> to) {
  in_.read(to.data(), static_cast<std::streamsize>(to.size()));
  if (in_.bad()) throw SourceError("reading failed");
  return static_cast<std::size_t>(in_.gcount());
}

bool StreamSource::seek(std::uint64_t at) {
  if (!size_) return false;
  in_.clear();
  in_.seekg(static_cast<std::streamoff>(at));
  return static_cast<bool>(in_);
}

std::size_t MemorySource::read(std::span<char> to) {
  const std::size_t count = bytes_.copy(to.data(), to.size(), at_);
  at_ += count;
  return count;
}

bool MemorySource::seek(std::uint64_t at) {
  at_ = static_cast<std::size_t>(std::min<std::uint64_t>(at, bytes_.size()));
  return true;
}

}  // namespace gainsay::read
