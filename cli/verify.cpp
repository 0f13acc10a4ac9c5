#include <algorithm>
#include <memory>

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/store_flags.h"

namespace gainsay::cli {
namespace {

struct VerifyFlags {
  StoreFlags store;
  std::string fail_on;
};

std::string_view name_of(StoreProblem::Kind kind) { return kind == StoreProblem::Kind::damage ? "damage" : "stale"; }

ExitStatus verify(const VerifyFlags& flags) {
  const std::vector<StoreProblem> problems = Store::open(flags.store.path, Store::Mode::read)->verify();
  Output output;
  for (const StoreProblem& problem : problems)
    output.stream() << name_of(problem.kind) << ": " << problem.message << '\n';
  if (problems.empty()) output.stream() << "whole\n";
  output.finish();
  const bool counts = std::ranges::any_of(problems, [&](const StoreProblem& problem) {
    return flags.fail_on == "stale" || (flags.fail_on == "damage" && problem.kind == StoreProblem::Kind::damage);
  });
  return counts ? findings : done;
}

}  // namespace

void add_verify(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("verify", "Hold everything in the store against its hashes and references");
  const auto flags = std::make_shared<VerifyFlags>();
  flags->store.add_to(*command);
  command
      ->add_option("--fail-on", flags->fail_on, "End with status 1 where there is damage; stale: or findings are old")
      ->check(CLI::IsMember({"damage", "stale"}))
      ->type_name("KIND");
  command->callback([flags, &status] { status = verify(*flags); });
}

}  // namespace gainsay::cli
