#include <map>
#include <memory>

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/store_flags.h"

namespace gainsay::cli {
namespace {

struct StatsFlags {
  StoreFlags store;
  std::string data_dir;
};

ExitStatus stats(const StatsFlags& flags) {
  const auto store = flags.store.open_up_to_date(flags.data_dir);
  const Report report = store->report({});
  std::map<ConflictClass, std::size_t> by_class;
  std::size_t conflicts = 0;
  for (const DisputeView& dispute : report.disputes)
    for (const ConflictView& view : dispute.conflicts) ++by_class[view.conflict.conflict_class], ++conflicts;
  Output output;
  std::ostream& out = output.stream();
  out << "articles " << report.articles.size() << "\nstatements " << report.statements << "\ndenials " << report.denials
      << "\nactors and sources " << report.entities.size() << "\ndisputes " << report.disputes.size() << "\nconflicts "
      << conflicts << '\n';
  for (const auto& [conflict_class, count] : by_class) out << "  " << name_of(conflict_class) << ' ' << count << '\n';
  output.finish();
  return done;
}

}  // namespace

void add_stats(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("stats", "Print what the store holds, in numbers");
  const auto flags = std::make_shared<StatsFlags>();
  flags->store.add_to(*command);
  command->add_option("--data", flags->data_dir, "Folder of the tables and weights")->type_name("DIR");
  command->callback([flags, &status] { status = stats(*flags); });
}

}  // namespace gainsay::cli
