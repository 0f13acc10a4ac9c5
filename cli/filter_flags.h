#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "gainsay/store.h"

namespace gainsay::cli {

/// The filters of `conflicts` and `export`.
struct FilterFlags {
  std::vector<std::string> actors;
  std::vector<std::string> sources;
  std::vector<std::string> types;
  std::vector<std::string> classes;
  std::string strength;
  std::vector<std::string> between;
  std::string about;
  std::optional<std::size_t> limit;
  bool with_dismissed = false;

  void add_to(CLI::App& command);
  /// Throws CLI::ValidationError for dates that are none.
  [[nodiscard]] Filter filter() const;
  /// The filter with names as the store has them. Tells of names that it does not know.
  [[nodiscard]] Filter filter_for(const Store& store, const std::string& data_dir) const;
};

}  // namespace gainsay::cli
