#include "cli/input_flags.h"

#include <algorithm>
#include <thread>

#include "gainsay/attribution_file.h"

namespace gainsay::cli {
namespace {

constexpr int most_threads = 256;

}  // namespace

void InputFlags::add_to(CLI::App& command) {
  command.add_option("PATH", paths, "Articles: files, folders, archives, or - for standard input")->required();
  command
      .add_option("--published", published,
                  "When they were published, where they do not say: 2024-04-13, 2024-04, FROM/TO")
      ->type_name("DATE");
  command.add_option("--outlet", outlet, "Who published them, where they do not say")->type_name("NAME");
  command.add_option("--url", url, "The address of the article, where it does not say")->type_name("URL");
  command.add_option("--threads", threads, "Threads to extract on; 0: one a core")
      ->check(CLI::Range(0, most_threads))
      ->type_name("N")
      ->capture_default_str();
  command
      .add_option("--data", data_dir, "Folder of the tables and weights (else $GAINSAY_DATA, else the installed one)")
      ->type_name("DIR");
  command
      .add_option("--conllu", conllu,
                  "Another engine's tokens, tags and trees: a CoNLL-U file, '# newdoc id' being the path of an article")
      ->type_name("FILE");
  command
      .add_option("--attributions", attributions,
                  "Another engine's attributions: a file as extract --format json writes it")
      ->type_name("FILE");
  limits.add_to(command);
}

Engine InputFlags::engine() const {
  OtherModels others;
  if (!conllu.empty())
    others.language = [&](std::unique_ptr<const LanguageLayer> built_in) {
      return load_conllu_layer(conllu, std::move(built_in));
    };
  if (!attributions.empty())
    others.attribution = [&](std::unique_ptr<const AttributionModel> built_in, const Lexicon& lexicon) {
      return load_attribution_file(attributions, std::move(built_in), lexicon);
    };
  return Engine(data_dir, others);
}

ReadOptions InputFlags::read_options() const {
  ReadOptions options;
  if (published) {
    options.published = parse_interval(*published);
    if (!options.published || !options.published->known())
      throw CLI::ValidationError("--published",
                                 "'" + *published + "' is no date; write 2024-04-13, 2024-04 or FROM/TO");
  }
  options.outlet = outlet;
  options.url = url;
  options.limits = limits.limits;
  return options;
}

std::vector<std::filesystem::path> InputFlags::as_paths() const { return {paths.begin(), paths.end()}; }

unsigned InputFlags::thread_count() const {
  return threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace gainsay::cli
