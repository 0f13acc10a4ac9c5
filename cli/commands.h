#pragma once

#include <CLI/CLI.hpp>

#include "cli/exit_status.h"

/// One function a command: adds its options to `app` and, when the command line names it, sets `status` to what the
/// process ends with.
namespace gainsay::cli {

void add_ingest(CLI::App& app, ExitStatus& status);
void add_extract(CLI::App& app, ExitStatus& status);
void add_conflicts(CLI::App& app, ExitStatus& status);
void add_claims(CLI::App& app, ExitStatus& status);
void add_dossier(CLI::App& app, ExitStatus& status);
void add_trace(CLI::App& app, ExitStatus& status);
void add_timeline(CLI::App& app, ExitStatus& status);
void add_changes(CLI::App& app, ExitStatus& status);
void add_check(CLI::App& app, ExitStatus& status);
void add_rule(CLI::App& app, ExitStatus& status);
void add_rulings(CLI::App& app, ExitStatus& status);
void add_review(CLI::App& app, ExitStatus& status);
void add_export(CLI::App& app, ExitStatus& status);
void add_stats(CLI::App& app, ExitStatus& status);
void add_verify(CLI::App& app, ExitStatus& status);
void add_remove(CLI::App& app, ExitStatus& status);

}  // namespace gainsay::cli
