#include "cli/ruling_flags.h"

#include <cstdlib>
#include <ctime>

namespace gainsay::cli {
namespace {

std::string now() {
  const std::time_t seconds = std::time(nullptr);
  std::tm parts{};
  char text[sizeof "2024-04-13T09:30:00Z"];
  if (gmtime_r(&seconds, &parts) == nullptr || std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts) == 0)
    return {};
  return text;
}

}  // namespace

void RulingFlags::add_by(CLI::App& command) {
  if (const char* user = std::getenv("USER")) by_ = user;
  command.add_option("--by", by_, "Who rules; $USER where not said")->type_name("NAME");
}

void RulingFlags::add_note(CLI::App& command) { command.add_option("--note", note_, "Why")->type_name("TEXT"); }

RulingAuthor RulingFlags::author() const { return {by_, note_, now()}; }

}  // namespace gainsay::cli
