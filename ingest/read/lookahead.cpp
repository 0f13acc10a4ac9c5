#include "ingest/read/lookahead.h"

#include <algorithm>

namespace gainsay::read {
namespace {

constexpr std::size_t chunk = std::size_t{1} << 16;

}  // namespace

bool Lookahead::fetch() {
  if (begin_ > 0) {
    buffer_.erase(0, begin_);
    begin_ = 0;
  }
  const std::size_t before = buffer_.size();
  buffer_.resize(before + chunk);
  std::size_t count = 0;
  try {
    count = source_.read({buffer_.data() + before, chunk});
  } catch (...) {
    buffer_.resize(before);
    throw;
  }
  buffer_.resize(before + count);
  fetched_ += count;
  return count > 0;
}

void Lookahead::take(std::size_t size) {
  begin_ += size;
  position_ += size;
}

std::string_view Lookahead::peek(std::size_t size) {
  while (held().size() < size && fetch()) {
  }
  return held().substr(0, size);
}

std::size_t Lookahead::read(std::span<char> to) {
  if (held().empty() && !fetch()) return 0;
  const std::size_t count = held().copy(to.data(), to.size());
  take(count);
  return count;
}

std::uint64_t Lookahead::skip(std::uint64_t size) {
  std::uint64_t left = size;
  while (left > 0 && (!held().empty() || fetch())) {
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(left, held().size()));
    take(count);
    left -= count;
  }
  return size - left;
}

std::optional<std::string> Lookahead::take_all(std::size_t most) {
  if (peek(most + 1).size() > most) return std::nullopt;
  std::string all(held());
  take(all.size());
  buffer_ = std::string();  // as large as the input: not to be held while the input is worked on
  begin_ = 0;
  return all;
}

std::optional<Lookahead::Line> Lookahead::take_line(std::size_t longest) {
  if (held().empty() && !fetch()) return std::nullopt;
  Line line;
  do {
    const std::size_t end = std::min(held().find('\n'), held().size());
    line.is_ended = end < held().size();
    const std::size_t room = longest - line.bytes.size();
    line.bytes += held().substr(0, std::min(end, room));
    line.is_whole = line.is_whole && end <= room;
    take(end + line.is_ended);
  } while (!line.is_ended && fetch());
  return line;
}

bool Lookahead::seek(std::uint64_t at) {
  if (!source_.seek(at)) return false;
  buffer_.clear();
  begin_ = 0;
  position_ = at;
  return true;
}

}  // namespace gainsay::read
