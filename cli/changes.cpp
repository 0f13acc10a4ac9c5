#include <memory>

#include "cli/answer_flags.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/store_flags.h"
#include "cli/terminal.h"
#include "gainsay/export.h"
#include "gainsay/query.h"

namespace gainsay::cli {
namespace {

struct ChangesFlags {
  StoreFlags store;
  std::string format;
};

ExitStatus changes(const ChangesFlags& flags) {
  const std::vector<ArticleChange> found = changes_of(*Store::open(flags.store.path, Store::Mode::read));
  Output output;
  if (flags.format == "json") write_changes_json(output.stream(), found);
  if (flags.format == "text") write_changes_text(output.stream(), found, text_options());
  output.finish();
  return done;
}

}  // namespace

void add_changes(CLI::App& app, ExitStatus& status) {
  CLI::App* command =
      app.add_subcommand("changes", "List what articles said in an earlier text and do not say now, and the reverse");
  const auto flags = std::make_shared<ChangesFlags>();
  flags->store.add_to(*command);
  add_format(*command, flags->format, {"text", "json"});
  command->callback([flags, &status] { status = changes(*flags); });
}

}  // namespace gainsay::cli
