#include <filesystem>
#include <memory>

#include "cli/commands.h"
#include "cli/input_flags.h"
#include "cli/messages.h"
#include "cli/progress.h"
#include "cli/ruling_flags.h"
#include "cli/store_flags.h"
#include "gainsay/engine.h"

namespace gainsay::cli {
namespace {

struct IngestFlags {
  StoreFlags store;
  InputFlags input;
  RulingFlags ruling;
};

ExitStatus ingest(const IngestFlags& flags) {
  const ReadOptions options = flags.input.read_options();
  const Engine engine = flags.input.engine();
  std::unique_ptr<Store> store;
  const StoreOpener open = [&](bool is_there) {
    if (!store && (is_there || std::filesystem::exists(flags.store.path)))
      store = Store::open(flags.store.path, Store::Mode::write);
    return store.get();
  };
  const std::vector<std::filesystem::path> paths = flags.input.as_paths();
  const IngestSummary summary = [&] {
    Progress progress("articles", count_files(paths));
    return gainsay::ingest(
        engine, open, paths, options, flags.input.thread_count(),
        {[&](std::size_t articles) { progress.set(articles); }, [&] { progress.say("comparing claims"); }},
        flags.ruling.author());
  }();
  const ExitStatus status = tell_all(summary.diagnostics);
  if (!store) {
    tell("no article could be read; no store was made");
    return status;
  }
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
  flags->ruling.add_by(*command);
  flags->ruling.add_note(*command);
  command->callback([flags, &status] { status = ingest(*flags); });
}

}  // namespace gainsay::cli
