#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "gainsay/engine.h"
#include "gainsay/export.h"

/// Any bytes as rulings: each line is one, blank, or named; what was read is written and read back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
  gainsay::Diagnostics diagnostics;
  const auto rulings = gainsay::read_rulings(in, "fuzz", diagnostics);
  std::stringstream out;
  gainsay::write_rulings_json(out, rulings);
  gainsay::Diagnostics none;
  if (gainsay::read_rulings(out, "again", none) != rulings || !none.empty()) std::abort();
  return 0;
}
