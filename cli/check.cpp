#include <algorithm>
#include <iostream>
#include <iterator>
#include <memory>

#include "cli/answer_flags.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/store_flags.h"
#include "cli/terminal.h"
#include "gainsay/engine.h"
#include "gainsay/export.h"

namespace gainsay::cli {
namespace {

struct CheckFlags {
  StoreFlags store;
  std::vector<std::string> words;
  std::string said;
  std::string format;
  std::string fail_on;
  std::string data_dir;
};

std::string text_of(const CheckFlags& flags) {
  if (flags.words == std::vector<std::string>{"-"})
    return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
  std::string text;
  for (const std::string& word : flags.words) text += (text.empty() ? "" : " ") + word;
  return text;
}

bool any_as_strong(const TextCheck& check, Strength least) {
  return std::ranges::any_of(check.claims, [&](const CheckedClaim& claim) {
    return std::ranges::any_of(claim.conflicts,
                               [&](const ConflictView& view) { return view.conflict.strength >= least; });
  });
}

ExitStatus check(const CheckFlags& flags) {
  const auto said = flags.said.empty() ? DateInterval{} : parse_interval(flags.said);
  if (!said)
    throw CLI::ValidationError("--said", "'" + flags.said + "' is no date; write dates like 2023-06-01 or 2023-06");
  const auto store = flags.store.open_up_to_date(flags.data_dir);
  const Engine engine(flags.data_dir);
  const TextCheck result = check_text(engine, *store, text_of(flags), *said);
  Output output;
  if (flags.format == "json") write_check_json(output.stream(), result);
  if (flags.format == "text") write_check_text(output.stream(), result, text_options());
  output.finish();
  const bool is_failure = !flags.fail_on.empty() && any_as_strong(result, *parse_strength(flags.fail_on));
  return is_failure ? findings : done;
}

}  // namespace

void add_check(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("check", "Hold a sentence of yours against the store");
  const auto flags = std::make_shared<CheckFlags>();
  flags->store.add_to(*command);
  command->add_option("TEXT", flags->words, "The sentence: who does what; - is standard input")->required();
  command->add_option("--said", flags->said, "When it was said; else any time of the stored articles is meant")
      ->type_name("DATE");
  add_format(*command, flags->format, {"text", "json"});
  command->add_option("--fail-on", flags->fail_on, "End with status 1 where a conflict is at least this strong")
      ->check(CLI::IsMember({"weak", "moderate", "strong"}))
      ->type_name("STRENGTH");
  command->add_option("--data", flags->data_dir, "Folder of the tables and weights")->type_name("DIR");
  command->callback([flags, &status] { status = check(*flags); });
}

}  // namespace gainsay::cli
