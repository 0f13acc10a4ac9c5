#include <CLI/CLI.hpp>
#include <csignal>
#include <exception>
#include <iostream>
#include <new>

#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/pager.h"
#include "cli/terminal.h"
#include "gainsay/model/diagnostic.h"

namespace {

using namespace gainsay;
using namespace gainsay::cli;

ExitStatus run(int argc, char** argv) {
  CLI::App app{"Who claims what, on whose word, who denies it, and which claims cannot both hold.", "gainsay"};
  app.set_version_flag("--version", "gainsay " GAINSAY_VERSION);
  app.require_subcommand(1);
  app.footer(
      "Exit status: 0 done; 1 findings, where --fail-on asks; 2 wrong usage; 3 unusable input; 4 store or output "
      "error.");
  app.fallthrough();
  app.add_option_function<std::string>(
         "--color",
         [](const std::string& word) {
           choose_colour(word == "always" ? Colour::always : word == "never" ? Colour::never : Colour::automatic);
         },
         "Colour in text: auto (on a terminal, unless NO_COLOR is set), always or never")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->type_name("WHEN")
      ->trigger_on_parse();
  ExitStatus status = done;
  add_ingest(app, status);
  add_extract(app, status);
  add_conflicts(app, status);
  add_claims(app, status);
  add_dossier(app, status);
  add_trace(app, status);
  add_timeline(app, status);
  add_changes(app, status);
  add_check(app, status);
  add_rule(app, status);
  add_rulings(app, status);
  add_review(app, status);
  add_export(app, status);
  add_stats(app, status);
  add_verify(app, status);
  add_remove(app, status);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (app.get_subcommands().empty() && argc > 1 && argv[1][0] != '-') {
      tell(std::string(argv[1]) + ": no such command; gainsay --help lists them");
      return wrong_usage;
    }
    return app.exit(error, std::cout, std::cerr) == 0 ? done : wrong_usage;
  }
  return status;
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away is seen by write()
  const PagerWaiter waiter;
  try {
    return run(argc, argv);
  } catch (const ReaderGone&) {
    return done;
  } catch (const InputError& error) {
    tell(error.what());
    return unusable_input;
  } catch (const StoreError& error) {
    tell(error.what());
    return store_error;
  } catch (const OutputError& error) {
    tell(error.what());
    return store_error;
  } catch (const std::bad_alloc&) {
    tell("out of memory");
    return unusable_input;
  } catch (const std::exception& error) {
    tell(error.what());
    return unusable_input;
  }
}
