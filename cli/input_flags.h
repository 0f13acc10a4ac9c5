#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/limit_flags.h"
#include "gainsay/engine.h"
#include "gainsay/read.h"

namespace gainsay::cli {

/// What every command that reads articles takes: PATH..., --published, --outlet, --url, --threads, --data,
/// --conllu, --attributions, and the limits.
struct InputFlags {
  std::vector<std::string> paths;
  std::optional<std::string> published;
  std::optional<std::string> outlet;
  std::optional<std::string> url;
  unsigned threads = 0;  ///< 0: one a core
  std::string data_dir;
  std::string conllu;
  std::string attributions;
  LimitFlags limits;

  void add_to(CLI::App& command);
  /// Throws CLI::ValidationError for a date that is none.
  [[nodiscard]] ReadOptions read_options() const;
  /// The models that --data, --conllu and --attributions ask for.
  [[nodiscard]] Engine engine() const;
  [[nodiscard]] std::vector<std::filesystem::path> as_paths() const;
  [[nodiscard]] unsigned thread_count() const;
};

}  // namespace gainsay::cli
