#include <memory>

#include "cli/commands.h"
#include "cli/filter_flags.h"
#include "cli/output.h"
#include "cli/store_flags.h"
#include "cli/terminal.h"
#include "gainsay/export.h"

namespace gainsay::cli {
namespace {

struct ConflictFlags {
  StoreFlags store;
  FilterFlags filter;
  std::string format = "text";
  bool explain = false;
  std::string fail_on;
  std::string data_dir;
};

void write(std::ostream& out, const Report& report, const ClaimGraph* graph, const ConflictFlags& flags) {
  const std::string& format = flags.format;
  if (format == "json") write_report_json(out, report);
  if (format == "text") write_report_text(out, report, text_options(), flags.explain);
  if (format == "markdown") write_report_markdown(out, report);
  if (format == "csv") write_report_csv(out, report);
  if (format == "html") write_report_html(out, report, graph);
}

bool any_as_strong(const Report& report, Strength least) {
  for (const DisputeView& dispute : report.disputes)
    for (const ConflictView& view : dispute.conflicts)
      if (view.conflict.strength >= least) return true;
  return false;
}

ExitStatus conflicts(const ConflictFlags& flags) {
  (void)flags.filter.filter();  // wrong usage is told before the store is opened
  const auto store = flags.store.open_up_to_date(flags.data_dir);
  const Filter filter = flags.filter.filter_for(*store, flags.data_dir);
  const Report report = store->report(filter);
  const auto graph = flags.format == "html" ? store->graph_for(report, filter) : nullptr;
  Output output;
  write(output.stream(), report, graph.get(), flags);
  output.finish();
  const bool is_failure = !flags.fail_on.empty() && any_as_strong(report, *parse_strength(flags.fail_on));
  return is_failure ? findings : done;
}

}  // namespace

void add_conflicts(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("conflicts", "Print which claims cannot both hold, best first");
  const auto flags = std::make_shared<ConflictFlags>();
  flags->store.add_to(*command);
  flags->filter.add_to(*command);
  command
      ->add_option("--format", flags->format,
                   "text, markdown, html, json (JSON Lines, schema gainsay.conflict/1) or csv")
      ->check(CLI::IsMember({"text", "markdown", "html", "json", "csv"}))
      ->type_name("FORMAT")
      ->capture_default_str();
  command->add_flag("--explain", flags->explain, "Every conflict whole, slot by slot (text)");
  command->add_option("--fail-on", flags->fail_on, "End with status 1 where there is a conflict at least this strong")
      ->check(CLI::IsMember({"weak", "moderate", "strong"}))
      ->type_name("STRENGTH");
  command->add_option("--data", flags->data_dir, "Folder of the tables and weights")->type_name("DIR");
  command->callback([flags, &status] { status = conflicts(*flags); });
}

}  // namespace gainsay::cli
