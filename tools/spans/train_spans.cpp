#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <span>
#include <string>

#include "gainsay/language.h"
#include "ingest/attribution/span_model.h"
#include "ingest/attribution/spans/cue_features.h"
#include "ingest/attribution/spans/role_features.h"
#include "ingest/attribution/spans/tagging.h"
#include "ingest/attribution/spans/weights.h"
#include "spans/net_trainer.h"
#include "spans/polnear.h"
#include "spans/senses.h"

namespace gainsay::tools {
namespace {

constexpr auto none = UINT32_MAX;

void mark(std::vector<std::uint8_t>& labels, std::uint32_t base, const AnnotatedText& text, const std::vector<Span>& spans,
          std::uint8_t begin, std::uint8_t inside) {
  for (const Span& span : spans) {
    const auto [first, last] = tokens_in(text, span);
    bool fresh = true;
    for (std::uint32_t i = first; i < last; ++i) {
      if (i < base || i - base >= labels.size() || labels[i - base] != 0) {
        fresh = true;
        continue;
      }
      labels[i - base] = fresh ? begin : inside;
      fresh = false;
    }
  }
}

/// The training data of both networks, gathered article by article.
struct Examples {
  std::vector<Sequence> cues, roles;

  void add(const GoldArticle& one, const AnnotatedText& text, const spans::WordSenses& senses) {
    const spans::TextView view = spans::make_view(one.article, text, senses);
    spans::FeatureList features;
    std::vector<std::uint8_t> labels(text.tokens.size(), 0);
    std::vector<spans::Cue> all;
    std::vector<const GoldAttribution*> golds;
    for (const GoldAttribution& gold : one.gold) {
      if (gold.cues.empty() || gold.contents.empty()) continue;
      mark(labels, 0, text, gold.cues, 1, 2);
      const auto [first, last] = tokens_in(text, gold.cues.front());
      if (first < last) golds.push_back(&gold);
    }
    for (const spans::Range& stretch : spans::cue_stretches(view)) {
      Sequence sequence;
      for (std::uint32_t i = stretch.first; i < stretch.last; ++i) {
        features.clear();
        spans::cue_features(view, i, features);
        const bool loose = i == stretch.first && labels[i] == 2;
        sequence.append(features.keys(), loose ? 1 : labels[i]);
      }
      cues.push_back(std::move(sequence));
    }
    const auto cue_of = [&](const GoldAttribution& gold) {
      const auto [first, last] = tokens_in(text, gold.cues.front());
      return spans::make_cue(view, first, last);
    };
    for (const GoldAttribution* gold : golds) all.push_back(cue_of(*gold));
    std::sort(all.begin(), all.end(), [](const spans::Cue& a, const spans::Cue& b) { return a.first < b.first; });
    for (const GoldAttribution* gold : golds) {
      const spans::Cue cue = cue_of(*gold);
      const spans::Window window = spans::window_of(view, cue);
      std::vector<std::uint8_t> roles_here(window.last - window.first, 0);
      for (std::uint32_t i = cue.first; i < cue.last; ++i) roles_here[i - window.first] = 255;
      mark(roles_here, window.first, text, gold->sources, 1, 2);
      mark(roles_here, window.first, text, gold->contents, 3, 4);
      for (std::uint32_t i = cue.first; i < cue.last; ++i) roles_here[i - window.first] = 0;
      const spans::RoleFeatures role_features(view, all, cue, window);
      Sequence sequence;
      for (std::uint32_t i = window.first; i < window.last; ++i) {
        features.clear();
        role_features.add(i, features);
        sequence.append(features.keys(), roles_here[i - window.first]);
      }
      roles.push_back(std::move(sequence));
    }
  }
};

std::string json(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

void print_spans(std::ostream& out, const char* name, const std::vector<Span>& spans) {
  out << '"' << name << "\": [";
  for (std::size_t i = 0; i < spans.size(); ++i)
    out << (i ? ", " : "") << "{\"begin\": " << spans[i].begin << ", \"end\": " << spans[i].end << "}";
  out << "]";
}

/// The annotation of an article: by the language layer, else the corpus's silver parses.
using Annotator = std::function<AnnotatedText(const Article&)>;

void predict(const std::filesystem::path& corpus, const std::filesystem::path& data_dir, const Annotator& annotate,
             std::ostream& out) {
  const auto model = SpanModel::load(data_dir);
  std::map<std::string, bool> seen;
  for (const GoldArticle& one : read_polnear(corpus)) {
    if (seen[one.article.path]) continue;
    seen[one.article.path] = true;
    const auto found = model->find(one.article, annotate(one.article));
    out << "{\"article\": {\"path\": " << json(one.article.path) << "}, \"attributions\": [";
    for (std::size_t i = 0; i < found.size(); ++i) {
      out << (i ? ", " : "") << "{\"id\": \"" << i << "\", ";
      print_spans(out, "sources", found[i].sources);
      out << ", ";
      print_spans(out, "cues", found[i].cues);
      out << ", ";
      print_spans(out, "contents", found[i].contents);
      out << ", \"parent\": ";
      if (found[i].parent) out << "\"" << *found[i].parent << "\"}";
      else out << "null}";
    }
    out << "]}\n";
  }
}

int option(const std::map<std::string, std::string>& options, const char* name, int otherwise) {
  const auto found = options.find(name);
  return found == options.end() ? otherwise : std::stoi(found->second);
}

float share(const std::map<std::string, std::string>& options, const char* name, int otherwise) {
  return static_cast<float>(option(options, name, otherwise)) / 100.0F;
}

/// Labelled runs of one sequence: (label of the beginning, first, last).
std::vector<std::array<std::size_t, 3>> runs(const std::vector<std::uint8_t>& labels) {
  std::vector<std::array<std::size_t, 3>> out;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] % 2 == 1) out.push_back({labels[i], i, i + 1});
    else if (labels[i] != 0 && !out.empty() && out.back()[2] == i) out.back()[2] = i + 1;
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
  for (const auto& [label, count] : counts) out += " " + std::to_string(200 * count[2] / std::max(1.0, count[0] + count[1]));
  return out;
}

}  // namespace

int run(int argc, char** argv) {
  std::map<std::string, std::string> options;
  for (int i = 1; i + 1 < argc; i += 2) options[argv[i]] = argv[i + 1];
  const std::filesystem::path corpus = options["--polnear"];
  const auto layer = options.contains("--silver") ? nullptr : load_language_layer(options["--language"]);
  const auto annotator = [&](const std::filesystem::path& folder) -> Annotator {
    return [&layer, folder](const Article& article) { return layer ? layer->annotate(article) : read_silver(folder, article); };
  };
  if (options.contains("--predict")) {
    std::ofstream out(options["--predict"], std::ios::binary);
    predict(corpus, options["--data"], annotator(corpus), out);
    return 0;
  }
  if (options["--task"] == "senses") {
    std::ofstream out(options["--out"], std::ios::binary);
    out << compile_senses(options["--wordnet"]);
    return out.good() ? 0 : 1;
  }
  const auto senses = spans::WordSenses::read(std::filesystem::path(options["--data"]) / spans::senses_name);
  const bool for_cues = options["--task"] == "cues";
  const auto examples = [&](const std::filesystem::path& folder) {
    Examples out;
    const Annotator annotate = annotator(folder);
    for (const GoldArticle& one : read_polnear(folder)) {
      const AnnotatedText text = annotate(one.article);
      if (!text.tokens.empty()) out.add(one, text, senses);
    }
    return for_cues ? std::move(out.cues) : std::move(out.roles);
  };
  std::vector<Sequence> train = examples(corpus);
  const std::vector<Sequence> held_out = options.contains("--dev") ? examples(options["--dev"]) : std::vector<Sequence>{};
  NetOptions net;
  net.labels = for_cues ? 3 : 5;
  net.may_follow = [](std::size_t a, std::size_t b) { return b == 0 || b % 2 == 1 || a == b || a + 1 == b; };
  net.epochs = option(options, "--epochs", 6);
  net.min_count = static_cast<std::uint32_t>(option(options, "--min-count", 8));
  net.max_features = static_cast<std::size_t>(option(options, "--max-features", 80000));
  net.width = static_cast<std::size_t>(option(options, "--width", 32));
  net.rate = share(options, "--rate-percent", 5);
  net.dense_rate = share(options, "--dense-rate-percent", 2);
  net.feature_dropout = share(options, "--feature-dropout-percent", 20);
  net.dropout = share(options, "--dropout-percent", 20);
  net.seed = static_cast<std::uint32_t>(option(options, "--seed", 1));
  const auto start = std::chrono::steady_clock::now();
  net.after_epoch = [&](int epoch, double loss, const std::string& bytes) {
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    std::cerr << "epoch " << epoch << ": loss " << loss << ", " << time.count() << " s";
    if (!held_out.empty()) std::cerr << ", " << score_held_out(bytes, held_out);
    std::cerr << std::endl;
  };
  const float threshold = share(options, "--threshold-percent", 50);
  std::ofstream out(options["--out"], std::ios::binary);
  out << spans::weights_magic;
  out.write(reinterpret_cast<const char*>(&threshold), sizeof threshold);
  out << train_net(train, net);
  return out.good() ? 0 : 1;
}

}  // namespace gainsay::tools

int main(int argc, char** argv) {
  try {
    return gainsay::tools::run(argc, argv);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
