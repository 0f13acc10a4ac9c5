#include <algorithm>
#include <memory>
#include <optional>

#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/ruling_flags.h"
#include "cli/store_flags.h"
#include "gainsay/engine.h"

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

/// Corrects what an article says of itself.
ExitStatus correct(const RuleFlags& flags, CorrectedField field) {
  std::string value = flags.value;
  if (field == CorrectedField::published) {
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
  if (!correct_article(engine, *store, flags.subject, field, value, flags.ruling.author())) {
    tell("no article in the store has the id or path '" + flags.subject + "'");
    return wrong_usage;
  }
  refresh_findings(engine, *store);
  tell(flags.subject + ": " + flags.decision + " is now " + value);
  return done;
}

/// The ruling of the log whose id begins so.
std::optional<Ruling> find_ruling(const Store& store, const std::string& prefix) {
  for (const Ruling& ruling : store.rulings())
    if (ruling.decision != RulingDecision::withdraw && id_of(ruling).starts_with(prefix)) return ruling;
  return std::nullopt;
}

ExitStatus withdraw(const RuleFlags& flags, Ruling ruling) {
  ruling.decision = RulingDecision::withdraw;
  ruling.correction.value.clear();
  ruling.author = flags.ruling.author();
  Store::open(flags.store.path, Store::Mode::write)->add_ruling(ruling);
  if (ruling.subject == RulingSubject::article) {
    const Correction& correction = ruling.correction;
    tell("withdraw: " + std::string(name_of(correction.field)) + " of " + correction.path +
         "; what the article says itself holds when it is read again");
  } else {
    tell("withdraw: " + ruling.a.text + " | " + ruling.b.text);
  }
  return done;
}

ExitStatus rule(const RuleFlags& flags) {
  if (const auto field = parse_corrected_field(flags.decision)) return correct(flags, *field);
  const RulingDecision decision = *parse_ruling_decision(flags.decision);
  const auto store = flags.store.open_up_to_date(flags.data_dir);
  const bool is_id = flags.subject.size() >= least_digits;
  const std::vector<ConflictView> found = is_id ? find_conflict(*store, flags.subject) : std::vector<ConflictView>();
  if (found.empty() && is_id && decision == RulingDecision::withdraw)
    if (auto ruling = find_ruling(*store, flags.subject)) return withdraw(flags, std::move(*ruling));
  if (found.size() != 1) {
    tell(found.empty()
             ? "no conflict in the store has the id '" + flags.subject + "'"
             : "'" + flags.subject + "' may mean " + std::to_string(found.size()) + " conflicts; give more digits");
    return wrong_usage;
  }
  Store::open(flags.store.path, Store::Mode::write)
      ->add_ruling(ruling_on(found.front(), decision, flags.ruling.author()));
  tell(flags.decision + ": " + found.front().a.position.statement.text + " | " +
       found.front().b.position.statement.text);
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
          "On a conflict: confirm or dismiss. On an article: published, outlet or url. withdraw takes back what "
          "was decided")
      ->check(CLI::IsMember({"confirm", "dismiss", "withdraw", "published", "outlet", "url"}))
      ->required();
  command
      ->add_option(
          "SUBJECT", flags->subject,
          "The conflict's id, or its first four digits or more; the article's id or path; to withdraw, the id of "
          "a conflict, or that of a ruling, as gainsay rulings shows it")
      ->required();
  command->add_option("VALUE", flags->value, "What holds of the article: a date, a name, an address");
  flags->ruling.add_by(*command);
  flags->ruling.add_note(*command);
  command->add_option("--data", flags->data_dir, "Folder of the tables and weights")->type_name("DIR");
  command->callback([flags, &status] { status = rule(*flags); });
}

}  // namespace gainsay::cli
