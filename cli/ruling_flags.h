#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace gainsay::cli {

/// Who rules, and when: --by, else $USER; the clock in UTC.
struct RulingFlags {
  std::string by;
  std::string note;

  void add_by(CLI::App& command);
  [[nodiscard]] static std::string now();
};

}  // namespace gainsay::cli
