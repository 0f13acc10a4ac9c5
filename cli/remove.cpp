#include <memory>

#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/store_flags.h"

namespace gainsay::cli {
namespace {

struct RemoveFlags {
  StoreFlags store;
  std::vector<std::string> articles;
  bool with_rulings = false;
};

ExitStatus remove(const RemoveFlags& flags) {
  const auto store = Store::open(flags.store.path, Store::Mode::write);
  ExitStatus status = done;
  for (const std::string& article : flags.articles) {
    if (store->remove(ArticleId(article), flags.with_rulings)) {
      tell(article + ": removed, with every text of it");
    } else {
      tell(article + ": not in the store; an article's id is its address, else its path");
      status = wrong_usage;
    }
  }
  return status;
}

}  // namespace

void add_remove(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("remove", "Take articles out of the store, with every text of them");
  const auto flags = std::make_shared<RemoveFlags>();
  flags->store.add_to(*command);
  command->add_option("ARTICLE", flags->articles, "Its id: its address, else its path as it was given")->required();
  command->add_flag("--with-rulings", flags->with_rulings,
                    "Forget what people decided of it, too; else that applies again if the article comes back");
  command->callback([flags, &status] { status = remove(*flags); });
}

}  // namespace gainsay::cli
