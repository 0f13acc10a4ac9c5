#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Trained weights on disk: "GAINSAYW", a version, the kind of model, the payload's size and checksum, the payload.
/// All integers are little endian. docs/language.md has the layout.
namespace gainsay::text {

/// Reads one file whole, and checks it before the first value is given out.
class WeightReader {
 public:
  /// Throws InputError, naming file and byte, where the file is missing, cut short, damaged, of another kind, or of a
  /// version other than `version`.
  WeightReader(const std::filesystem::path& path, std::string_view kind, std::uint32_t version);

  std::uint32_t u32();
  float f32();
  std::string string();
  std::vector<std::int8_t> bytes();
  std::vector<std::int16_t> shorts();
  std::vector<std::uint32_t> words();
  std::vector<float> floats();
  /// Throws InputError unless everything was read.
  void finish() const;
  /// Throws InputError at the current byte: a value that the format rules out.
  [[noreturn]] void reject(const std::string& why) const;

 private:
  const char* take(std::size_t size);
  template <class T>
  std::vector<T> array();

  std::string path_;
  std::string data_;
  std::size_t at_ = 0;
};

/// A whole weight file around `payload`: header, size, checksum.
std::string framed_weights(std::string_view payload, std::string_view kind, std::uint32_t version);

class WeightWriter {
 public:
  void u32(std::uint32_t value);
  void f32(float value);
  void string(std::string_view value);
  void bytes(const std::vector<std::int8_t>& values);
  void shorts(const std::vector<std::int16_t>& values);
  void words(const std::vector<std::uint32_t>& values);
  void floats(const std::vector<float>& values);
  /// Throws InputError where the file cannot be written.
  void save(const std::filesystem::path& path, std::string_view kind, std::uint32_t version) const;

 private:
  std::string data_;
};

}  // namespace gainsay::text
