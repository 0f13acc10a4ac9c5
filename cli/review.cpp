#include <iostream>
#include <memory>
#include <optional>

#include "cli/commands.h"
#include "cli/filter_flags.h"
#include "cli/messages.h"
#include "cli/ruling_flags.h"
#include "cli/store_flags.h"
#include "cli/terminal.h"
#include "gainsay/engine.h"
#include "gainsay/export.h"

namespace gainsay::cli {
namespace {

struct ReviewFlags {
  StoreFlags store;
  FilterFlags filter;
  RulingFlags ruling;
  std::string data_dir;
};

/// One sitting: the conflicts without a ruling, one after another.
class Review {
 public:
  Review(std::vector<const ConflictView*> conflicts, Store& store, const RulingFlags& ruling)
      : conflicts_(std::move(conflicts)), decided_(conflicts_.size()), store_(store), ruling_(ruling) {}

  void run() {
    while (at_ < conflicts_.size()) {
      show();
      std::string answer;
      std::cerr << "confirm (c), dismiss (d), skip (s), note (n TEXT), undo (u), quit (q)? " << std::flush;
      if (!std::getline(std::cin, answer) || answer == "q") break;
      obey(answer);
    }
    tell(std::to_string(confirmed_) + " confirmed, " + std::to_string(dismissed_) + " dismissed, " +
         std::to_string(conflicts_.size() - confirmed_ - dismissed_) + " left");
  }

 private:
  /// Past the pager, which would take the keys.
  void show() {
    std::cout << '\n' << at_ + 1 << " of " << conflicts_.size() << '\n';
    write_conflict_text(std::cout, *conflicts_[at_], text_options());
  }

  void obey(const std::string& answer) {
    if (answer == "c") return decide(RulingDecision::confirm);
    if (answer == "d") return decide(RulingDecision::dismiss);
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
    ++count_of(decision);
    note_.clear();
    ++at_;
  }

  /// Back to the conflict before, without what was decided of it.
  void undo() {
    if (at_ == 0) {
      tell("there is nothing to undo");
      return;
    }
    --at_;
    if (!decided_[at_]) return;
    --count_of(*decided_[at_]);
    decided_[at_].reset();
    add(RulingDecision::withdraw);
  }

  void add(RulingDecision decision) {
    RulingAuthor author = ruling_.author();
    author.note = note_;
    store_.add_ruling(ruling_on(*conflicts_[at_], decision, author));
  }

  std::size_t& count_of(RulingDecision decision) {
    return decision == RulingDecision::confirm ? confirmed_ : dismissed_;
  }

  std::vector<const ConflictView*> conflicts_;
  std::vector<std::optional<RulingDecision>> decided_;
  Store& store_;
  const RulingFlags& ruling_;
  std::string note_;
  std::size_t at_ = 0;
  std::size_t confirmed_ = 0;
  std::size_t dismissed_ = 0;
};

ExitStatus review(const ReviewFlags& flags) {
  (void)flags.filter.filter();  // wrong usage is told before the store is opened
  const auto store = flags.store.open_up_to_date(flags.data_dir);
  const Report report = store->report(flags.filter.filter_for(*store, flags.data_dir));
  std::vector<const ConflictView*> open;
  for (const ConflictView* view : in_reading_order(report))
    if (!view->conflict.ruling) open.push_back(view);
  const auto writer = Store::open(flags.store.path, Store::Mode::write);
  Review(std::move(open), *writer, flags.ruling).run();
  return done;
}

}  // namespace

void add_review(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("review", "Go through the conflicts one by one and rule on them");
  const auto flags = std::make_shared<ReviewFlags>();
  flags->store.add_to(*command);
  flags->filter.add_to(*command);
  flags->ruling.add_by(*command);
  command->add_option("--data", flags->data_dir, "Folder of the tables and weights")->type_name("DIR");
  command->callback([flags, &status] { status = review(*flags); });
}

}  // namespace gainsay::cli
