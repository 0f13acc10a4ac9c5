#include "cli/ruling_flags.h"

#include <cstdlib>
#include <ctime>

namespace gainsay::cli {

void RulingFlags::add_by(CLI::App& command) {
  if (const char* user = std::getenv("USER")) by = user;
  command.add_option("--by", by, "Who rules; $USER where not said")->type_name("NAME");
}

std::string RulingFlags::now() {
  const std::time_t seconds = std::time(nullptr);
  std::tm parts{};
  char text[sizeof "2024-04-13T09:30:00Z"];
  if (gmtime_r(&seconds, &parts) == nullptr || std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts) == 0) return {};
  return text;
}

}  // namespace gainsay::cli
