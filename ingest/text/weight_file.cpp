#include "ingest/text/weight_file.h"

#include <bit>
#include <cstring>
#include <fstream>
#include <sstream>

#include "gainsay/model/diagnostic.h"
#include "ingest/text/hash.h"

static_assert(std::endian::native == std::endian::little, "weight files are read in place, little endian");

namespace gainsay::text {
namespace {
constexpr std::string_view magic = "GAINSAYW";
constexpr std::size_t kind_size = 16;
constexpr std::size_t header_size = magic.size() + 4 + kind_size + 8 + 8;

std::uint64_t checksum_of(std::string_view payload) {
  std::uint64_t sum = payload.size();
  std::size_t at = 0;
  for (; at + 8 <= payload.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, payload.data() + at, 8);
    sum = hashed(sum, word);
  }
  return hashed(sum, payload.substr(at));
}

[[noreturn]] void fail(const std::string& path, std::size_t byte, const std::string& why) {
  throw InputError({Diagnostic::Severity::error, path, byte, why});
}

std::string padded(std::string_view kind) {
  std::string out(kind.substr(0, kind_size));
  out.resize(kind_size, '\0');
  return out;
}

template <class T>
void put(std::string& out, const T* values, std::size_t count) {
  out.append(reinterpret_cast<const char*>(values), sizeof(T) * count);
}
}  // namespace

WeightReader::WeightReader(const std::filesystem::path& path, std::string_view kind, std::uint32_t version)
    : path_(path.string()) {
  std::ifstream in(path, std::ios::binary);
  if (!in) fail(path_, 0, "weight file is missing or cannot be read");
  in.seekg(0, std::ios::end);
  const auto size = in.tellg();
  if (size < 0) fail(path_, 0, "weight file cannot be read");
  data_.resize(static_cast<std::size_t>(size));
  in.seekg(0);
  in.read(data_.data(), size);
  if (!in) fail(path_, static_cast<std::size_t>(in.gcount()), "weight file cannot be read");
  if (data_.size() < header_size) fail(path_, data_.size(), "weight file is cut short in its header");
  if (std::string_view(data_).substr(0, magic.size()) != magic) fail(path_, 0, "not a weight file");
  at_ = magic.size();
  const std::uint32_t found = u32();
  if (found != version)
    fail(
        path_, magic.size(),
        "weight file has version " + std::to_string(found) + ", this program reads version " + std::to_string(version));
  if (std::string_view(data_).substr(at_, kind_size) != padded(kind))
    fail(path_, at_, "weight file is not of kind '" + std::string(kind) + "'");
  at_ += kind_size;
  std::uint64_t payload = 0;
  std::uint64_t sum = 0;
  std::memcpy(&payload, take(8), 8);
  std::memcpy(&sum, take(8), 8);
  if (data_.size() - header_size < payload)
    fail(path_, data_.size(), "weight file is cut short: " + std::to_string(payload + header_size) + " bytes expected");
  if (data_.size() - header_size > payload) fail(path_, header_size + payload, "weight file has bytes after its end");
  if (checksum_of(std::string_view(data_).substr(header_size)) != sum)
    fail(path_, header_size - 8, "weight file is damaged: the checksum does not match");
}

const char* WeightReader::take(std::size_t size) {
  if (size > data_.size() - at_) fail(path_, at_, "weight file ends inside a value");
  const char* const here = data_.data() + at_;
  at_ += size;
  return here;
}

std::uint32_t WeightReader::u32() {
  std::uint32_t value = 0;
  std::memcpy(&value, take(4), 4);
  return value;
}

float WeightReader::f32() { return std::bit_cast<float>(u32()); }

std::string WeightReader::string() {
  const std::size_t size = u32();
  const char* const here = take(size);
  return {here, size};
}

template <class T>
std::vector<T> WeightReader::array() {
  const std::size_t count = u32();
  const char* const here = take(count * sizeof(T));
  std::vector<T> values(count);
  if (count != 0) std::memcpy(values.data(), here, count * sizeof(T));
  return values;
}

std::vector<std::int8_t> WeightReader::bytes() { return array<std::int8_t>(); }
std::vector<std::int16_t> WeightReader::shorts() { return array<std::int16_t>(); }
std::vector<std::uint32_t> WeightReader::words() { return array<std::uint32_t>(); }
std::vector<float> WeightReader::floats() { return array<float>(); }

void WeightReader::finish() const {
  if (at_ != data_.size()) reject("weight file holds more than its model");
}

void WeightReader::reject(const std::string& why) const { fail(path_, at_, why); }

void WeightWriter::u32(std::uint32_t value) { put(data_, &value, 1); }
void WeightWriter::f32(float value) { u32(std::bit_cast<std::uint32_t>(value)); }

void WeightWriter::string(std::string_view value) {
  u32(static_cast<std::uint32_t>(value.size()));
  data_ += value;
}

void WeightWriter::bytes(const std::vector<std::int8_t>& values) {
  u32(static_cast<std::uint32_t>(values.size()));
  put(data_, values.data(), values.size());
}

void WeightWriter::shorts(const std::vector<std::int16_t>& values) {
  u32(static_cast<std::uint32_t>(values.size()));
  put(data_, values.data(), values.size());
}

void WeightWriter::words(const std::vector<std::uint32_t>& values) {
  u32(static_cast<std::uint32_t>(values.size()));
  put(data_, values.data(), values.size());
}

void WeightWriter::floats(const std::vector<float>& values) {
  u32(static_cast<std::uint32_t>(values.size()));
  put(data_, values.data(), values.size());
}

std::string framed_weights(std::string_view payload, std::string_view kind, std::uint32_t version) {
  const std::uint64_t size = payload.size();
  const std::uint64_t sum = checksum_of(payload);
  std::string out(magic);
  put(out, &version, 1);
  out += padded(kind);
  put(out, &size, 1);
  put(out, &sum, 1);
  return out.append(payload);
}

void WeightWriter::save(const std::filesystem::path& path, std::string_view kind, std::uint32_t version) const {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out << framed_weights(data_, kind, version);
  out.flush();
  if (!out) fail(path.string(), 0, "weight file cannot be written");
}

}  // namespace gainsay::text
