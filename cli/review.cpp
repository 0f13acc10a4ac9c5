#include <algorithm>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <variant>

#include "cli/answer_flags.h"
#include "cli/commands.h"
#include "cli/filter_flags.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/ruling_flags.h"
#include "cli/store_flags.h"
#include "cli/terminal.h"
#include "gainsay/conflicts.h"
#include "gainsay/engine.h"
#include "gainsay/export.h"

namespace gainsay::cli {
namespace {

/// The program itself holds most of these for no conflicts.
constexpr double unsure_below = 0.5;

struct ReviewFlags {
  StoreFlags store;
  FilterFlags filter;
  RulingFlags ruling;
  std::vector<std::string> of{"conflicts", "merges", "unsure"};
  bool is_list = false;
  std::string format;
  std::string data_dir;
};

using Item = std::variant<const ConflictView*, PossibleMerge>;

Ruling ruling_on(const Item& item, RulingDecision decision, const RulingAuthor& author) {
  if (const auto* conflict = std::get_if<const ConflictView*>(&item))
    return gainsay::ruling_on(**conflict, decision, author);
  const PossibleMerge& pair = std::get<PossibleMerge>(item);
  return gainsay::ruling_on(pair.subject, pair.a, pair.b, decision, author);
}

/// One sitting: what has no ruling yet, one after another.
class Review {
 public:
  Review(std::vector<Item> items, Store& store, const RulingFlags& ruling)
      : items_(std::move(items)), decided_(items_.size()), store_(store), ruling_(ruling) {}

  void run() {
    while (at_ < items_.size()) {
      show();
      std::string answer;
      std::cerr << (is_conflict() ? "confirm (c), dismiss (d)" : "merge (m), split (p)")
                << ", skip (s), note (n TEXT), undo (u), quit (q)? " << std::flush;
      if (!std::getline(std::cin, answer) || answer == "q") break;
      obey(answer);
    }
    std::string told;
    std::size_t left = items_.size();
    for (const RulingDecision decision :
         {RulingDecision::confirm, RulingDecision::dismiss, RulingDecision::merge, RulingDecision::split}) {
      const auto count = static_cast<std::size_t>(std::ranges::count(decided_, std::optional(decision)));
      told += std::to_string(count) + (decision == RulingDecision::confirm   ? " confirmed, "
                                       : decision == RulingDecision::dismiss ? " dismissed, "
                                       : decision == RulingDecision::merge   ? " merged, "
                                                                             : " split, ");
      left -= count;
    }
    tell(told + std::to_string(left) + " left");
  }

 private:
  [[nodiscard]] bool is_conflict() const { return std::holds_alternative<const ConflictView*>(items_[at_]); }

  /// Past the pager, which would take the keys.
  void show() {
    std::cout << '\n' << at_ + 1 << " of " << items_.size() << '\n';
    if (is_conflict())
      write_conflict_text(std::cout, *std::get<const ConflictView*>(items_[at_]), text_options());
    else
      write_possible_merge_text(std::cout, std::get<PossibleMerge>(items_[at_]), text_options());
    std::cout << std::flush;
  }

  void obey(const std::string& answer) {
    static const std::map<std::string, RulingDecision> keys{{"c", RulingDecision::confirm},
                                                            {"d", RulingDecision::dismiss},
                                                            {"m", RulingDecision::merge},
                                                            {"p", RulingDecision::split}};
    const auto key = keys.find(answer);
    const RulingSubject subject =
        is_conflict() ? RulingSubject::conflict : std::get<PossibleMerge>(items_[at_]).subject;
    if (key != keys.end() && may_decide(subject, key->second)) return decide(key->second);
    if (answer == "u") return undo();
    if (answer == "s" || answer.empty()) {
      ++at_;
    } else if (answer.starts_with("n ")) {
      note_ = answer.substr(2);
      tell("noted; it goes with the decision");
    } else {
      tell("'" + answer + "' is none of them");
    }
  }

  void decide(RulingDecision decision) {
    add(decision);
    decided_[at_] = decision;
    note_.clear();
    ++at_;
  }

  /// Back to the one before, without what was decided of it.
  void undo() {
    if (at_ == 0) {
      tell("there is nothing to undo");
      return;
    }
    --at_;
    if (!decided_[at_]) return;
    decided_[at_].reset();
    add(RulingDecision::withdraw);
  }

  void add(RulingDecision decision) {
    RulingAuthor author = ruling_.author();
    author.note = note_;
    store_.add_ruling(ruling_on(items_[at_], decision, author));
  }

  std::vector<Item> items_;
  std::vector<std::optional<RulingDecision>> decided_;
  Store& store_;
  const RulingFlags& ruling_;
  std::string note_;
  std::size_t at_ = 0;
};

/// What has no ruling: the conflicts that the program is sure of, what may be one, the other conflicts.
std::vector<Item> open_items(const ReviewFlags& flags, const Store& store, const Report& report, const Filter& filter) {
  const auto asks_for = [&](const char* what) { return std::ranges::find(flags.of, what) != flags.of.end(); };
  std::vector<Item> sure;
  std::vector<Item> unsure;
  for (const ConflictView* view : in_reading_order(report))
    if (!view->conflict.ruling) (view->conflict.score < unsure_below ? unsure : sure).emplace_back(view);
  std::vector<Item> out;
  if (asks_for("conflicts")) out = std::move(sure);
  if (asks_for("merges"))
    for (PossibleMerge& pair : possible_merges(store, filter)) out.emplace_back(std::move(pair));
  if (asks_for("unsure")) std::ranges::move(unsure, std::back_inserter(out));
  return out;
}

void list(const std::vector<Item>& items, const std::string& format) {
  Output output;
  for (const Item& item : items) {
    if (const auto* conflict = std::get_if<const ConflictView*>(&item)) {
      if (format == "json")
        write_conflict_json(output.stream(), **conflict);
      else
        write_conflict_text(output.stream(), **conflict, text_options());
      continue;
    }
    const PossibleMerge& pair = std::get<PossibleMerge>(item);
    if (format == "json")
      write_possible_merges_json(output.stream(), {pair});
    else
      write_possible_merge_text(output.stream(), pair, text_options());
  }
  output.finish();
}

ExitStatus review(const ReviewFlags& flags) {
  (void)flags.filter.filter();  // wrong usage is told before the store is opened
  const auto store = flags.store.open_up_to_date(flags.data_dir);
  const Filter filter = flags.filter.filter_for(*store, flags.data_dir);
  const Report report = store->report(filter);
  std::vector<Item> open = open_items(flags, *store, report, filter);
  if (flags.is_list) {
    list(open, flags.format);
    return done;
  }
  const auto writer = Store::open(flags.store.path, Store::Mode::write);
  Review(std::move(open), *writer, flags.ruling).run();
  if (writer->findings_stale(conflict_rules_version)) refresh_findings(Engine(flags.data_dir), *writer);
  return done;
}

}  // namespace

void add_review(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand(
      "review", "Go through conflicts, and through claims and actors that may be one, and rule on them one by one");
  const auto flags = std::make_shared<ReviewFlags>();
  flags->store.add_to(*command);
  flags->filter.add_to(*command);
  command
      ->add_option("--of", flags->of,
                   "What to go through, where not all: conflicts, merges (claims and actors that may be one), unsure "
                   "(conflicts that the program scores below 50 %); repeat it for more")
      ->check(CLI::IsMember({"conflicts", "merges", "unsure"}))
      ->type_name("WHAT");
  command->add_flag("--list", flags->is_list, "Print what has no ruling, and ask nothing");
  add_format(*command, flags->format, {"text", "json"});
  flags->ruling.add_by(*command);
  command->add_option("--data", flags->data_dir, "Folder of the tables and weights")->type_name("DIR");
  command->callback([flags, &status] { status = review(*flags); });
}

}  // namespace gainsay::cli
