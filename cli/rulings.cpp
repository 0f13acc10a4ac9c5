#include <fstream>
#include <iostream>
#include <memory>

#include "cli/answer_flags.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/ruling_flags.h"
#include "cli/store_flags.h"
#include "cli/terminal.h"
#include "gainsay/engine.h"
#include "gainsay/export.h"

namespace gainsay::cli {
namespace {

constexpr std::size_t least_digits = 4;

struct RuleFlags {
  StoreFlags store;
  RulingFlags ruling;
  std::string decision;
  std::string conflict;
  std::string data_dir;
};

ExitStatus rule(const RuleFlags& flags) {
  const auto store = flags.store.open_up_to_date(flags.data_dir);
  const std::vector<ConflictView> found =
      flags.conflict.size() < least_digits ? std::vector<ConflictView>() : find_conflict(*store, flags.conflict);
  if (found.size() != 1) {
    tell(found.empty() ? "no conflict in the store has the id '" + flags.conflict + "'"
                       : "'" + flags.conflict + "' may mean " + std::to_string(found.size()) + " conflicts; give more digits");
    return wrong_usage;
  }
  const ConflictRuling ruling = ruling_on(found.front(), *parse_ruling_decision(flags.decision), flags.ruling.by,
                                          flags.ruling.note, RulingFlags::now());
  Store::open(flags.store.path, Store::Mode::write)->add_conflict_rulings({ruling});
  tell(flags.decision + ": " + found.front().a.position.statement.text + " | " +
       found.front().b.position.statement.text);
  return done;
}

struct RulingsFlags {
  StoreFlags store;
  std::string add;
  std::string format;
};

ExitStatus add_from(const RulingsFlags& flags) {
  Diagnostics diagnostics;
  std::vector<ConflictRuling> rulings;
  if (flags.add == "-") {
    rulings = read_rulings(std::cin, "standard input", diagnostics);
  } else {
    std::ifstream file(flags.add);
    if (!file) throw InputError({Diagnostic::Severity::error, flags.add, {}, "cannot be read"});
    rulings = read_rulings(file, flags.add, diagnostics);
  }
  const std::size_t added = Store::open(flags.store.path, Store::Mode::write)->add_conflict_rulings(rulings);
  tell("rulings: " + std::to_string(added) + " added, " + std::to_string(rulings.size() - added) + " as before");
  return tell_all(diagnostics);
}

ExitStatus rulings(const RulingsFlags& flags) {
  if (!flags.add.empty()) return add_from(flags);
  const auto store = Store::open(flags.store.path, Store::Mode::read);
  Output output;
  if (flags.format == "json") write_rulings_json(output.stream(), store->conflict_rulings());
  if (flags.format == "text") write_rulings_text(output.stream(), store->conflict_rulings(), text_options());
  output.finish();
  return done;
}

}  // namespace

void add_rule(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("rule", "Confirm or dismiss a conflict, for good");
  const auto flags = std::make_shared<RuleFlags>();
  flags->store.add_to(*command);
  command->add_option("DECISION", flags->decision, "confirm, dismiss, or withdraw what was decided before")
      ->check(CLI::IsMember({"confirm", "dismiss", "withdraw"}))
      ->required();
  command->add_option("CONFLICT", flags->conflict, "The conflict's id, or its first four digits or more")->required();
  flags->ruling.add_by(*command);
  command->add_option("--note", flags->ruling.note, "Why")->type_name("TEXT");
  command->add_option("--data", flags->data_dir, "Folder of the tables and weights")->type_name("DIR");
  command->callback([flags, &status] { status = rule(*flags); });
}

void add_rulings(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("rulings", "Print the log of rulings, or add to it");
  const auto flags = std::make_shared<RulingsFlags>();
  flags->store.add_to(*command);
  command->add_option("--add", flags->add, "Add the rulings of a file (JSON Lines, as --format json writes them); - is standard input")
      ->type_name("FILE");
  add_format(*command, flags->format, {"text", "json"});
  command->callback([flags, &status] { status = rulings(*flags); });
}

}  // namespace gainsay::cli
