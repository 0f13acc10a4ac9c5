#include <algorithm>
#include <fstream>
#include <iostream>
#include <memory>

#include "cli/answer_flags.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/store_flags.h"
#include "cli/terminal.h"
#include "gainsay/engine.h"
#include "gainsay/export.h"

namespace gainsay::cli {
namespace {

struct RulingsFlags {
  StoreFlags store;
  std::string add;
  std::string format;
  std::string data_dir;
};

/// Rulings on conflicts hold by themselves; what else was ruled changes what the store holds.
std::size_t add(const RulingsFlags& flags, const std::vector<Ruling>& rulings) {
  const auto store = Store::open(flags.store.path, Store::Mode::write);
  const auto is_on_a_conflict = [](const Ruling& ruling) { return ruling.subject == RulingSubject::conflict; };
  if (std::ranges::all_of(rulings, is_on_a_conflict)) return store->merge_rulings(rulings);
  const Engine engine(flags.data_dir);
  const std::size_t added = replay_rulings(engine, *store, rulings);
  refresh_findings(engine, *store);
  return added;
}

ExitStatus add_from(const RulingsFlags& flags) {
  Diagnostics diagnostics;
  std::vector<Ruling> rulings;
  if (flags.add == "-") {
    rulings = read_rulings(std::cin, "standard input", diagnostics);
  } else {
    std::ifstream file(flags.add);
    if (!file) throw InputError({Diagnostic::Severity::error, flags.add, {}, "cannot be read"});
    rulings = read_rulings(file, flags.add, diagnostics);
  }
  const std::size_t added = add(flags, rulings);
  tell("rulings: " + std::to_string(added) + " added, " + std::to_string(rulings.size() - added) + " as before");
  return tell_all(diagnostics);
}

ExitStatus rulings(const RulingsFlags& flags) {
  if (!flags.add.empty()) return add_from(flags);
  const auto store = Store::open(flags.store.path, Store::Mode::read);
  Output output;
  if (flags.format == "json") write_rulings_json(output.stream(), store->rulings());
  if (flags.format == "text") write_rulings_text(output.stream(), store->rulings(), text_options());
  output.finish();
  return done;
}

}  // namespace

void add_rulings(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("rulings", "Print the log of rulings, or add to it");
  const auto flags = std::make_shared<RulingsFlags>();
  flags->store.add_to(*command);
  command
      ->add_option("--add", flags->add,
                   "Add the rulings of a file (JSON Lines, as --format json writes them); - is standard input")
      ->type_name("FILE");
  add_format(*command, flags->format, {"text", "json"});
  command->add_option("--data", flags->data_dir, "Folder of the tables and weights")->type_name("DIR");
  command->callback([flags, &status] { status = rulings(*flags); });
}

}  // namespace gainsay::cli
