#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "gainsay/read.h"
#include "tests/support/article_properties.h"

/// One format's reader, chosen by GAINSAY_FUZZ_NAME ("a.html"). Stops where an article breaks its promises, and where
/// nothing is read and nothing said of why.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  gainsay::ReadOptions options;
  options.limits.unpacked = std::uint64_t{64} << 20;
  gainsay::Diagnostics diagnostics;
  std::size_t articles = 0;
  gainsay::read_articles_from_bytes(
      bytes, GAINSAY_FUZZ_NAME, options,
      [&](gainsay::Article&& article) {
        ++articles;
        if (!gainsay::problem_with(article).empty()) std::abort();
      },
      diagnostics);
  if (articles == 0 && diagnostics.empty()) std::abort();
  return 0;
}
