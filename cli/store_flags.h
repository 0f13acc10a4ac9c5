#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <string>

#include "gainsay/store.h"

namespace gainsay::cli {

struct StoreFlags {
  std::string path = "gainsay.db";

  void add_to(CLI::App& command);
  /// For reading, with its findings up to date: an ingest that was interrupted, or rules that have changed since, are
  /// caught up with first, or told of where the store cannot be written. `data_dir` as the engine takes it.
  [[nodiscard]] std::unique_ptr<Store> open_up_to_date(const std::string& data_dir) const;
};

}  // namespace gainsay::cli
