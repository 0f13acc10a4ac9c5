#include "cli/store_flags.h"

#include "gainsay/conflicts.h"
#include "gainsay/engine.h"

namespace gainsay::cli {

void StoreFlags::add_to(CLI::App& command) {
  command.add_option("--store", path, "The store")->type_name("FILE")->capture_default_str();
}

std::unique_ptr<Store> StoreFlags::open_up_to_date(const std::string& data_dir) const {
  auto store = Store::open(path, Store::Mode::read);
  if (!store->findings_stale(conflict_rules_version)) return store;
  store = Store::open(path, Store::Mode::write);
  refresh_findings(Engine(data_dir), *store);
  return store;
}

}  // namespace gainsay::cli
