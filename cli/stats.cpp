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
  const StoreCounts counts = store->counts();
  Output output;
  std::ostream& out = output.stream();
  out << "articles " << counts.articles << "\neditions " << counts.editions << "\nstatements " << counts.statements
      << "\ndenials " << counts.denials << "\nactors and sources " << counts.entities << "\ndisputes "
      << counts.disputes << "\nconflicts " << counts.conflicts << '\n';
  for (const auto& [conflict_class, count] : counts.by_class)
    out << "  " << name_of(conflict_class) << ' ' << count << '\n';
  out << "dismissed " << counts.dismissed << "\nrulings " << counts.rulings << "\nbytes of text "
      << counts.text_bytes << "\nbytes of the store " << counts.bytes << '\n';
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
