#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "gainsay/model/ruling.h"

namespace gainsay::cli {

/// Who rules, when and why: --by, else $USER; the clock in UTC; --note.
class RulingFlags {
 public:
  void add_by(CLI::App& command);
  void add_note(CLI::App& command);
  [[nodiscard]] RulingAuthor author() const;

 private:
  std::string by_;
  std::string note_;
};

}  // namespace gainsay::cli
