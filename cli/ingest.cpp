#include <memory>

#include "cli/commands.h"
#include "cli/input_flags.h"
#include "cli/messages.h"
#include "cli/progress.h"
#include "cli/store_flags.h"
#include "gainsay/engine.h"

namespace gainsay::cli {
namespace {

struct IngestFlags {
  StoreFlags store;
  InputFlags input;
};

ExitStatus ingest(const IngestFlags& flags) {
  const ReadOptions options = flags.input.read_options();
  const Engine engine = flags.input.engine();
  const auto store = Store::open(flags.store.path, Store::Mode::write);
  const std::vector<std::filesystem::path> paths = flags.input.as_paths();
  const IngestSummary summary = [&] {
    Progress progress("articles", count_files(paths));
    return gainsay::ingest(
        engine, *store, paths, options, flags.input.thread_count(),
        {[&](std::size_t articles) { progress.set(articles); }, [&] { progress.say("comparing claims"); }});
  }();
  const ExitStatus status = tell_all(summary.diagnostics);
  tell("articles: " + std::to_string(summary.added) + " added, " + std::to_string(summary.changed) + " changed, " +
       std::to_string(summary.unchanged) + " as before; new statements: " + std::to_string(summary.statements) +
       "; conflicts in " + flags.store.path + ": " + std::to_string(summary.conflicts));
  return status;
}

}  // namespace

void add_ingest(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("ingest", "Read articles into the store; doing so again is harmless");
  const auto flags = std::make_shared<IngestFlags>();
  flags->store.add_to(*command);
  flags->input.add_to(*command);
  command->callback([flags, &status] { status = ingest(*flags); });
}

}  // namespace gainsay::cli
