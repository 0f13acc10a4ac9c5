#include "ingest/attribution/spans/weights.h"

#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

#include "gainsay/model/diagnostic.h"

namespace gainsay::spans {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path, std::optional<std::size_t> byte, std::string message) {
  throw InputError({Diagnostic::Severity::error, path.string(), byte, std::move(message)});
}

}  // namespace

Weights read_weights(const std::filesystem::path& path, std::size_t labels) {
  std::ifstream in(path, std::ios::binary);
  if (!in) fail(path, std::nullopt, "the weight file cannot be opened");
  const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  std::string_view rest = bytes;
  if (!rest.starts_with(weights_magic)) fail(path, 0, "no weight file of this version");
  rest.remove_prefix(weights_magic.size());
  Weights out;
  if (rest.size() < sizeof out.threshold) fail(path, bytes.size(), "the weight file is cut short");
  std::memcpy(&out.threshold, rest.data(), sizeof out.threshold);
  rest.remove_prefix(sizeof out.threshold);
  try {
    out.net = SequenceNet::read(rest);
  } catch (const std::runtime_error& error) {
    fail(path, bytes.size() - rest.size(), std::string("the weight file is damaged: ") + error.what());
  }
  if (!rest.empty()) fail(path, bytes.size() - rest.size(), "the weight file is too long");
  if (out.net.labels() != labels) fail(path, std::nullopt, "the weight file is for other labels");
  return out;
}

}  // namespace gainsay::spans
