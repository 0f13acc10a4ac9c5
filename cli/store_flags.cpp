#include "cli/store_flags.h"

#include "cli/messages.h"
#include "cli/progress.h"
#include "gainsay/conflicts.h"
#include "gainsay/engine.h"

namespace gainsay::cli {

void StoreFlags::add_to(CLI::App& command) {
  command.add_option("--store", path, "The store")->type_name("FILE")->capture_default_str();
}

std::unique_ptr<Store> StoreFlags::open_up_to_date(const std::string& data_dir) const {
  auto store = Store::open(path, Store::Mode::read);
  if (!store->findings_stale(conflict_rules_version)) return store;
  try {
    Progress progress("conflicts", std::nullopt);
    progress.say("comparing claims anew: the rules have changed, or articles were added");
    auto writer = Store::open(path, Store::Mode::write);
    refresh_findings(Engine(data_dir), *writer);
  } catch (const StoreError& error) {
    tell("the conflicts may be out of date: " + std::string(error.what()));
  }
  return store;
}

}  // namespace gainsay::cli
