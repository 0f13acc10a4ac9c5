#include <memory>

#include "cli/answer_flags.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/store_flags.h"
#include "cli/terminal.h"
#include "gainsay/export.h"

namespace gainsay::cli {
namespace {

struct DossierFlags {
  StoreFlags store;
  std::vector<std::string> claim;
  std::string format;
  std::string data_dir;
};

using Write = void (*)(std::ostream&, const Dossier&, const std::string& format);

void write_dossier(std::ostream& out, const Dossier& dossier, const std::string& format) {
  if (format == "text") write_dossier_text(out, dossier, text_options());
  if (format == "json") write_dossier_json(out, dossier);
  if (format == "markdown") write_dossier_markdown(out, dossier);
}

void write_trace(std::ostream& out, const Dossier& dossier, const std::string& format) {
  if (format == "text") write_trace_text(out, dossier, text_options());
  if (format == "json") write_trace_json(out, dossier);
}

ExitStatus answer(const DossierFlags& flags, Write write) {
  const auto store = flags.store.open_up_to_date(flags.data_dir);
  std::string wanted;
  for (const std::string& word : flags.claim) wanted += (wanted.empty() ? "" : " ") + word;
  const auto claim = the_claim(*store, wanted);
  if (!claim) return wrong_usage;
  const auto dossier = dossier_of(*store, *claim);
  Output output;
  if (dossier) write(output.stream(), *dossier, flags.format);
  output.finish();
  return done;
}

void add(CLI::App& app, ExitStatus& status, const std::string& name, const std::string& help,
         const std::vector<std::string>& formats, Write write) {
  CLI::App* command = app.add_subcommand(name, help);
  const auto flags = std::make_shared<DossierFlags>();
  flags->store.add_to(*command);
  command
      ->add_option("CLAIM", flags->claim,
                   "The claim's id, or its first four digits or more, or words that it alone has")
      ->required();
  add_format(*command, flags->format, formats);
  command->add_option("--data", flags->data_dir, "Folder of the tables and weights")->type_name("DIR");
  command->callback([flags, &status, write] { status = answer(*flags, write); });
}

}  // namespace

void add_dossier(CLI::App& app, ExitStatus& status) {
  add(app, status, "dossier", "Print all that is known of one claim", {"text", "markdown", "json"}, write_dossier);
}

void add_trace(CLI::App& app, ExitStatus& status) {
  add(app, status, "trace", "Print the chains of one claim, down to their origins", {"text", "json"}, write_trace);
}

}  // namespace gainsay::cli
