#include "gainsay/model/diagnostic.h"

namespace gainsay {

std::string to_string(const Diagnostic& diagnostic) {
  std::string out = diagnostic.where;
  if (diagnostic.byte) out += ":" + std::to_string(*diagnostic.byte);
  if (!out.empty()) out += ": ";
  return out + diagnostic.message;
}

}  // namespace gainsay
