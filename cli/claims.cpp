#include <algorithm>
#include <memory>
#include <utility>

#include "cli/answer_flags.h"
#include "cli/commands.h"
#include "cli/filter_flags.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/store_flags.h"
#include "cli/terminal.h"
#include "gainsay/export.h"

namespace gainsay::cli {
namespace {

struct ClaimsFlags {
  StoreFlags store;
  FilterFlags filter;
  std::vector<std::string> words;
  std::string status;
  std::string format;
  std::string data_dir;
};

ExitStatus claims(const ClaimsFlags& flags) {
  (void)flags.filter.filter();  // wrong usage is told before the store is opened
  const auto store = flags.store.open_up_to_date(flags.data_dir);
  Filter filter = flags.filter.filter_for(*store, flags.data_dir);
  for (const std::string& word : flags.words) filter.about += (filter.about.empty() ? "" : " ") + word;
  const auto limit = flags.status.empty() ? std::nullopt : std::exchange(filter.limit, std::nullopt);
  std::vector<ClaimEntry> found = list_claims(*store, filter);
  if (!flags.status.empty())
    std::erase_if(found, [&](const ClaimEntry& entry) { return entry.status != flags.status; });
  if (limit && found.size() > *limit) found.resize(*limit);
  Output output;
  if (flags.format == "json") write_claims_json(output.stream(), found);
  if (flags.format == "text") write_claims_text(output.stream(), found, text_options());
  output.finish();
  if (found.empty()) tell("no claim in the store meets this");
  return done;
}

}  // namespace

void add_claims(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("claims", "List what is claimed, the most disputed first");
  const auto flags = std::make_shared<ClaimsFlags>();
  flags->store.add_to(*command);
  command->add_option("WORDS", flags->words, "Words that a claim must have, as with --about");
  flags->filter.add_to(*command);
  command->add_option("--status", flags->status, "Only claims of this status")
      ->check(CLI::IsMember({"single-source", "corroborated", "denied", "conflicted", "superseded"}))
      ->type_name("STATUS")
      ->group("Filters");
  add_format(*command, flags->format, {"text", "json"});
  command->add_option("--data", flags->data_dir, "Folder of the tables and weights")->type_name("DIR");
  command->callback([flags, &status] { status = claims(*flags); });
}

}  // namespace gainsay::cli
