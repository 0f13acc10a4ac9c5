#include <unistd.h>

#include <memory>
#include <optional>

#include "cli/commands.h"
#include "cli/input_flags.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/terminal.h"
#include "gainsay/engine.h"
#include "gainsay/export.h"

namespace gainsay::cli {
namespace {

struct ExtractFlags {
  InputFlags input;
  std::string format = "text";
};

ExitStatus extract(const ExtractFlags& flags) {
  const ReadOptions options = flags.input.read_options();
  const Engine engine = flags.input.engine();
  Output output;
  Diagnostics diagnostics;
  if (flags.format == "conllu") {
    const auto print = [&](Article&& article) {
      write_conllu(output.stream(), article, engine.language().annotate(article));
    };
    for (const auto& path : flags.input.as_paths()) read_articles(path, options, print, diagnostics);
    output.finish();
    return tell_all(diagnostics);
  }
  const std::vector<std::filesystem::path> paths = flags.input.as_paths();
  std::optional<Progress> progress;  // where the terminal does not show the articles themselves
  if (isatty(STDOUT_FILENO) == 0) progress.emplace("articles", count_files(paths));
  std::size_t done = 0;
  const auto print = [&](const Extraction& extraction) {
    if (progress) progress->set(++done);
    if (flags.format == "json") {
      write_extraction_json(output.stream(), extraction);
      output.stream() << '\n';
    } else {
      write_extraction_text(output.stream(), extraction, text_options());
    }
  };
  extract_all(engine, paths, options, flags.input.thread_count(), print, diagnostics);
  progress.reset();
  output.finish();
  return tell_all(diagnostics);
}

}  // namespace

void add_extract(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("extract", "Print what each article says; keeps nothing");
  const auto flags = std::make_shared<ExtractFlags>();
  flags->input.add_to(*command);
  command
      ->add_option("--format", flags->format,
                   "text, json (JSON Lines, schema gainsay.extract/1), or conllu (the language layer)")
      ->check(CLI::IsMember({"text", "json", "conllu"}))
      ->type_name("FORMAT")
      ->capture_default_str();
  command->callback([flags, &status] { status = extract(*flags); });
}

}  // namespace gainsay::cli
