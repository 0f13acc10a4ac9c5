// Trains the networks that find attributions, and compiles their table of senses: see docs/attribution.md.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <iostream>
#include <map>
#include <span>
#include <stdexcept>
#include <string>

#include "gainsay/language.h"
#include "ingest/attribution/spans/sequence_net.h"
#include "ingest/attribution/spans/weights.h"
#include "spans/examples.h"
#include "spans/net_trainer.h"
#include "spans/polnear.h"
#include "spans/senses.h"

namespace gainsay::tools {
namespace {

/// Labelled runs of one sequence: (label of the beginning, first, last).
std::vector<std::array<std::size_t, 3>> runs(const std::vector<std::uint8_t>& labels) {
  std::vector<std::array<std::size_t, 3>> out;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] % 2 == 1)
      out.push_back({labels[i], i, i + 1});
    else if (labels[i] != 0 && !out.empty() && out.back()[2] == i)
      out.back()[2] = i + 1;
  }
  return out;
}

/// Exact F1 of the runs of each kind, by the best sequence.
std::string score_held_out(const std::string& bytes, const std::vector<Sequence>& data) {
  std::string_view rest = bytes;
  const spans::SequenceNet net = spans::SequenceNet::read(rest);
  std::map<std::size_t, std::array<double, 3>> counts;
  std::vector<float> activations;
  for (const Sequence& sequence : data) {
    activations.resize(sequence.labels.size() * net.width());
    for (std::size_t i = 0; i < sequence.labels.size(); ++i)
      net.activate(std::span(sequence.keys).subspan(sequence.begins[i], sequence.begins[i + 1] - sequence.begins[i]),
                   activations.data() + i * net.width());
    const auto found = runs(net.best_sequence(net.score(activations)));
    const auto gold = runs(sequence.labels);
    for (const auto& run : gold) ++counts[run[0]][0];
    for (const auto& run : found) {
      ++counts[run[0]][1];
      if (std::find(gold.begin(), gold.end(), run) != gold.end()) ++counts[run[0]][2];
    }
  }
  std::string out = "F1";
  for (const auto& [label, count] : counts)
    out += " " + std::to_string(200 * count[2] / std::max(1.0, count[0] + count[1]));
  return out;
}

struct Arguments {
  std::filesystem::path out, wordnet, train, dev, language, senses;
  float threshold = 0.5F;
};

void write(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  out << bytes;
  out.close();
  if (!out) throw std::runtime_error("cannot write " + path.string());
}

void train(const Arguments& arguments, bool for_cues, NetOptions options) {
  const auto layer = load_language_layer(arguments.language);
  const auto senses = spans::WordSenses::read(arguments.senses);
  const auto examples = [&](const std::filesystem::path& folder) {
    Examples out;
    if (!folder.empty())
      for (const GoldArticle& one : read_polnear(folder)) out.add(one, layer->annotate(one.article), senses);
    return for_cues ? std::move(out.cues) : std::move(out.roles);
  };
  std::vector<Sequence> data = examples(arguments.train);
  const std::vector<Sequence> held_out = examples(arguments.dev);
  options.labels = for_cues ? 3 : 5;
  // Odd labels begin a span, the even one after each goes on in it.
  options.may_follow = [](std::size_t a, std::size_t b) { return b == 0 || b % 2 == 1 || a == b || a + 1 == b; };
  const auto start = std::chrono::steady_clock::now();
  options.after_epoch = [&](int epoch, double loss, const std::string& bytes) {
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    std::cerr << "epoch " << epoch << ": loss " << loss << ", " << time.count() << " s";
    if (!held_out.empty()) std::cerr << ", " << score_held_out(bytes, held_out);
    std::cerr << std::endl;
  };
  std::string bytes(spans::weights_magic);
  bytes.append(reinterpret_cast<const char*>(&arguments.threshold), sizeof arguments.threshold);
  write(arguments.out, bytes + train_net(data, options));
}

int run(int argc, char** argv) {
  CLI::App app("Trains the networks that find attributions.");
  app.require_subcommand(1);
  Arguments arguments;
  // Set on PolNeAR's development split.
  NetOptions cue_options, role_options;
  cue_options.epochs = 5;
  cue_options.dropout = 0.35F;
  cue_options.feature_dropout = 0.3F;
  role_options.epochs = 6;
  role_options.dropout = 0.25F;
  role_options.feature_dropout = 0.22F;
  CLI::App* senses = app.add_subcommand("senses", "compile the table of WordNet senses");
  senses->add_option("--wordnet", arguments.wordnet, "folder of WordNet 3.0's database files")->required();
  CLI::App* cues = app.add_subcommand("cues", "train the network that finds cues");
  CLI::App* roles = app.add_subcommand("roles", "train the network that finds the source and contents of a cue");
  for (CLI::App* one : {senses, cues, roles}) one->add_option("--out", arguments.out, "file to write")->required();
  for (CLI::App* one : {cues, roles}) {
    NetOptions& options = one == cues ? cue_options : role_options;
    one->add_option("--train", arguments.train, "PolNeAR's train split, unpacked")->required();
    one->add_option("--dev", arguments.dev, "PolNeAR's development split: scored after each epoch, never trained on");
    one->add_option("--language", arguments.language, "folder of the language layer's weights")->required();
    one->add_option("--senses", arguments.senses, "table of senses")->required();
    one->add_option("--epochs", options.epochs);
    one->add_option("--dropout", options.dropout);
    one->add_option("--feature-dropout", options.feature_dropout);
    one->add_option("--max-features", options.max_features);
    one->add_option("--threshold", arguments.threshold, "least probability, written to the file");
  }
  CLI11_PARSE(app, argc, argv);
  if (senses->parsed())
    write(arguments.out, compile_senses(arguments.wordnet));
  else
    train(arguments, cues->parsed(), cues->parsed() ? cue_options : role_options);
  return 0;
}

}  // namespace
}  // namespace gainsay::tools

int main(int argc, char** argv) {
  try {
    return gainsay::tools::run(argc, argv);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
