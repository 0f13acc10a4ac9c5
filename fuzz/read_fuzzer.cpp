#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "gainsay/read.h"
#include "tests/support/article_properties.h"

/// libFuzzer target: the first byte chooses the format, the rest is the input. Stops where an article breaks its
/// promises.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  constexpr const char* names[] = {"a.txt", "a.html", "a.json", "a.jsonl", "a"};
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  gainsay::Diagnostics diagnostics;
  std::size_t articles = 0;
  gainsay::read_articles_from_bytes(
      bytes, names[data[0] % 5], {},
      [&](gainsay::Article&& article) {
        ++articles;
        if (!gainsay::problem_with(article).empty()) std::abort();
      },
      diagnostics);
  if (articles == 0 && diagnostics.empty()) std::abort();
  return 0;
}
