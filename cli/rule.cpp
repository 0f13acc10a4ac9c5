#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "cli/answer_flags.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/ruling_flags.h"
#include "cli/store_flags.h"
#include "gainsay/engine.h"

namespace gainsay::cli {
namespace {

constexpr std::size_t least_digits = 4;

constexpr std::size_t most_articles = 20;  ///< in which a name is looked for

struct RuleFlags {
  StoreFlags store;
  RulingFlags ruling;
  std::string decision;
  std::string subject;
  std::string value;
  std::string data_dir;
};

/// What the words of the command line mean: mentions of claims, or of actors.
struct Meant {
  RulingSubject subject = RulingSubject::claims;
  std::vector<Passage> passages;
};

/// A name, else a claim: its id, or words that it alone has.
std::optional<Meant> meaning_of(const Store& store, const std::string& wanted) {
  if (std::vector<Passage> named = passages_naming(store, wanted, most_articles); !named.empty()) {
    std::set<std::string> actors;
    for (const Passage& passage : named) actors.insert(passage.anchor.id);
    if (actors.size() == 1) return Meant{RulingSubject::actors, std::move(named)};
    tell("'" + wanted + "' may mean " + std::to_string(actors.size()) +
         " actors; give the whole name of one of these:");
    for (const Passage& passage : named)
      if (actors.erase(passage.anchor.id) > 0) tell("  " + passage.anchor.text + ", in " + passage.article.path);
    return std::nullopt;
  }
  const auto claim = the_claim(store, wanted);
  if (!claim) return std::nullopt;
  return Meant{RulingSubject::claims, passages_of(store, *claim)};
}

/// Two mentions to rule on: of two names in one text, if there is such a text, for that is where they were taken for
/// one.
std::optional<std::pair<Passage, Passage>> nearest(const Meant& a, const Meant& b) {
  std::optional<std::pair<Passage, Passage>> best;
  for (const Passage& one : a.passages)
    for (const Passage& other : b.passages) {
      if (one.anchor == other.anchor) continue;
      const bool is_better = one.anchor.version == other.anchor.version;
      if (!best || is_better) best = std::pair(one, other);
      if (is_better) return best;
    }
  return best;
}

bool stands_in(const Passage& passage, const std::string& article) {
  return passage.article.path == article || passage.article.id.value == article;
}

/// `wanted` as an article: what of `whole` stands in it, is what is split off; the rest is what it is split from.
std::optional<std::pair<Passage, std::vector<Passage>>> part_in(const Meant& whole, const std::string& article) {
  std::optional<Passage> kept;
  std::vector<Passage> parts;
  for (const Passage& passage : whole.passages)
    if (stands_in(passage, article))
      parts.push_back(passage);
    else if (!kept)
      kept = passage;
  if (parts.empty() || !kept) return std::nullopt;
  return std::pair(std::move(*kept), std::move(parts));
}

/// Adds the rulings, and searches anew what says another thing by them.
ExitStatus add(const RuleFlags& flags, const std::vector<Ruling>& rulings) {
  const auto writer = Store::open(flags.store.path, Store::Mode::write);
  for (const Ruling& ruling : rulings) writer->add_ruling(ruling);
  refresh_findings(Engine(flags.data_dir), *writer);
  for (const Ruling& ruling : rulings) tell(flags.decision + ": " + ruling.a.text + " | " + ruling.b.text);
  return done;
}

/// Whether two claims or two actors are one.
ExitStatus merge_or_split(const RuleFlags& flags, RulingDecision decision) {
  if (flags.value.empty()) {
    tell(decision == RulingDecision::merge
             ? "say what is one: gainsay rule merge A B"
             : "say what is another one: gainsay rule split A B, or gainsay rule split A ARTICLE");
    return wrong_usage;
  }
  const auto store = flags.store.open_up_to_date(flags.data_dir);
  const auto a = meaning_of(*store, flags.subject);
  if (!a) return wrong_usage;
  std::vector<Ruling> rulings;
  if (decision == RulingDecision::split)
    if (const auto part = part_in(*a, flags.value))
      for (const Passage& leaving : part->second)
        rulings.push_back(ruling_on(a->subject, part->first, leaving, decision, flags.ruling.author()));
  if (rulings.empty()) {
    const auto b = meaning_of(*store, flags.value);
    if (!b) return wrong_usage;
    if (a->subject != b->subject) {
      tell("'" + flags.subject + "' and '" + flags.value + "' are a claim and an actor");
      return wrong_usage;
    }
    if (const auto pair = nearest(*a, *b))
      rulings.push_back(ruling_on(a->subject, pair->first, pair->second, decision, flags.ruling.author()));
  }
  if (rulings.empty()) {
    tell("'" + flags.subject + "' and '" + flags.value + "' are one mention");
    return wrong_usage;
  }
  return add(flags, rulings);
}

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
  if (ruling.subject == RulingSubject::claims || ruling.subject == RulingSubject::actors) return add(flags, {ruling});
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
  if (decision == RulingDecision::merge || decision == RulingDecision::split) return merge_or_split(flags, decision);
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
  CLI::App* command = app.add_subcommand(
      "rule", "Confirm or dismiss a conflict, merge or split claims or actors, or correct an article, for good");
  const auto flags = std::make_shared<RuleFlags>();
  flags->store.add_to(*command);
  command
      ->add_option(
          "DECISION", flags->decision,
          "On a conflict: confirm or dismiss. On two claims or two actors: merge or split. On an article: published, "
          "outlet or url. withdraw takes back what was decided")
      ->check(CLI::IsMember({"confirm", "dismiss", "merge", "split", "withdraw", "published", "outlet", "url"}))
      ->required();
  command
      ->add_option(
          "SUBJECT", flags->subject,
          "The conflict's id, or its first four digits or more; an actor's name, or a claim's id or words; the "
          "article's id or path; to withdraw, the id of a conflict, or that of a ruling, as gainsay rulings shows it")
      ->required();
  command->add_option("VALUE", flags->value,
                      "The other claim or actor; of a split, also the article whose mentions are of another one; of an "
                      "article, what holds: a date, a name, an address");
  flags->ruling.add_by(*command);
  flags->ruling.add_note(*command);
  command->add_option("--data", flags->data_dir, "Folder of the tables and weights")->type_name("DIR");
  command->callback([flags, &status] { status = rule(*flags); });
}

}  // namespace gainsay::cli
