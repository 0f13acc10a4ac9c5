#include <memory>

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

struct TimelineFlags {
  StoreFlags store;
  FilterFlags filter;
  std::string actor;
  std::string format;
  std::string data_dir;
};

ExitStatus timeline(const TimelineFlags& flags) {
  FilterFlags asked = flags.filter;
  asked.actors.insert(asked.actors.begin(), flags.actor);
  (void)asked.filter();  // wrong usage is told before the store is opened
  const auto store = flags.store.open_up_to_date(flags.data_dir);
  const Timeline timeline = timeline_of(*store, asked.filter_for(*store, flags.data_dir));
  Output output;
  if (flags.format == "json") write_timeline_json(output.stream(), timeline);
  if (flags.format == "text" && !timeline.actors.empty())
    write_timeline_text(output.stream(), timeline, text_options());
  output.finish();
  return done;
}

}  // namespace

void add_timeline(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("timeline", "Print what one actor is reported to have said, over time");
  const auto flags = std::make_shared<TimelineFlags>();
  flags->store.add_to(*command);
  command->add_option("ACTOR", flags->actor, "Whose positions; a surname is enough")->required();
  flags->filter.add_to(*command);
  add_format(*command, flags->format, {"text", "json"});
  command->add_option("--data", flags->data_dir, "Folder of the tables and weights")->type_name("DIR");
  command->callback([flags, &status] { status = timeline(*flags); });
}

}  // namespace gainsay::cli
