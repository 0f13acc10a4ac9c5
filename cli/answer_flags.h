#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "gainsay/query.h"

namespace gainsay::cli {

/// The claim that `wanted` (an id, its first digits, or words) means. Where that is none or several, tells so, with the
/// ids to choose from, and gives none.
std::optional<ClaimId> the_claim(const Store& store, const std::string& wanted);

/// Adds --format with these words, the first of them the default.
void add_format(CLI::App& command, std::string& format, const std::vector<std::string>& formats);

}  // namespace gainsay::cli
