#include <fstream>
#include <iostream>
#include <memory>
#include <optional>

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
  std::string subject;
  std::string value;
  std::string data_dir;
};

std::optional<SourceRuling::Field> field_of(const std::string& decision) {
  if (decision == "published") return SourceRuling::Field::published;
  if (decision == "outlet") return SourceRuling::Field::outlet;
  if (decision == "url") return SourceRuling::Field::url;
  return std::nullopt;
}

/// Corrects what an article says of itself.
ExitStatus correct(const RuleFlags& flags, SourceRuling::Field field) {
  std::string value = flags.value;
  if (field == SourceRuling::Field::published) {
    const auto published = parse_interval(value);
    if (!published || !published->known()) {
      tell("'" + value + "' is no date; write 2024-04-13, 2024-04 or FROM/TO");
      return wrong_usage;
    }
    value = to_string(*published);
  } else if (value.empty()) {
    tell("say what holds: gainsay rule " + flags.decision + " ARTICLE VALUE");
    return wrong_usage;
  }
  const Engine engine(flags.data_dir);
  (void)Store::open(flags.store.path, Store::Mode::read);  // a correction makes no store
  const auto store = Store::open(flags.store.path, Store::Mode::write);
  if (!correct_article(engine, *store, flags.subject, field, value)) {
    tell("no article in the store has the id or path '" + flags.subject + "'");
    return wrong_usage;
  }
  refresh_findings(engine, *store);
  tell(flags.subject + ": " + flags.decision + " is now " + value);
  return done;
}

ExitStatus rule(const RuleFlags& flags) {
  if (const auto field = field_of(flags.decision)) return correct(flags, *field);
  const auto store = flags.store.open_up_to_date(flags.data_dir);
  const std::vector<ConflictView> found =
      flags.subject.size() < least_digits ? std::vector<ConflictView>() : find_conflict(*store, flags.subject);
  if (found.size() != 1) {
    tell(found.empty() ? "no conflict in the store has the id '" + flags.subject + "'"
                       : "'" + flags.subject + "' may mean " + std::to_string(found.size()) + " conflicts; give more digits");
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
  CLI::App* command = app.add_subcommand("rule", "Confirm or dismiss a conflict, or correct an article, for good");
  const auto flags = std::make_shared<RuleFlags>();
  flags->store.add_to(*command);
  command
      ->add_option(
          "DECISION", flags->decision,
          "On a conflict: confirm, dismiss, or withdraw what was decided before. On an article: published, outlet or url")
      ->check(CLI::IsMember({"confirm", "dismiss", "withdraw", "published", "outlet", "url"}))
      ->required();
  command
      ->add_option("SUBJECT", flags->subject,
                   "The conflict's id, or its first four digits or more; or the article's id or path")
      ->required();
  command->add_option("VALUE", flags->value, "What holds of the article: a date, a name, an address");
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
