#include "cli/limit_flags.h"

namespace gainsay::cli {
namespace {

/// "64M": multiples of 1,024, as file sizes are told.
template <class Number>
void add_size(CLI::App& command, const char* name, Number& value, const char* help) {
  command.add_option(name, value, help)->transform(CLI::AsSizeValue(false))->type_name("SIZE")->group("Limits");
}

template <class Number>
void add_count(CLI::App& command, const char* name, Number& value, const char* help) {
  command.add_option(name, value, help)
      ->check(CLI::PositiveNumber)
      ->type_name("N")
      ->capture_default_str()
      ->group("Limits");
}

}  // namespace

void LimitFlags::add_to(CLI::App& command) {
  add_size(command, "--max-size", limits.bytes,
           "Largest file, member of an archive or line of JSON Lines, in bytes or as 64M, the default");
  add_count(command, "--max-depth", limits.depth, "Elements of HTML or values of JSON inside one another");
  add_count(command, "--max-members", limits.members, "Members of an archive");
  add_size(command, "--max-unpacked", limits.unpacked, "What one archive may unpack to, 64G by default");
  add_count(command, "--max-ratio", limits.ratio, "That, over the archive's own size");
  add_count(command, "--max-nesting", limits.nesting, "Archives inside one another");
}

}  // namespace gainsay::cli
