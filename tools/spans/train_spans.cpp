#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <string>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/spans/cue_features.h"
#include "ingest/attribution/spans/role_features.h"
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
    for (const Sentence& sentence : text.sentences) {
      Sequence sequence;
      for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        features.clear();
        spans::cue_features(view, i, features);
        const bool loose = i == sentence.first && labels[i] == 2;
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

void predict(const std::filesystem::path& corpus, const std::filesystem::path& data_dir, std::ostream& out) {
  const auto model = SpanModel::load(data_dir);
  std::map<std::string, bool> seen;
  for (const GoldArticle& one : read_polnear(corpus)) {
    if (seen[one.article.path]) continue;
    seen[one.article.path] = true;
    const auto found = model->find(one.article, read_silver(corpus, one.article));
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

}  // namespace

int run(int argc, char** argv) {
  std::map<std::string, std::string> options;
  for (int i = 1; i + 1 < argc; i += 2) options[argv[i]] = argv[i + 1];
  const std::filesystem::path corpus = options["--polnear"];
  if (options.contains("--predict")) {
    std::ofstream out(options["--predict"], std::ios::binary);
    predict(corpus, options["--data"], out);
    return 0;
  }
  if (options["--task"] == "senses") {
    std::ofstream out(options["--out"], std::ios::binary);
    out << compile_senses(options["--wordnet"]);
    return out.good() ? 0 : 1;
  }
  const auto senses = spans::WordSenses::read(std::filesystem::path(options["--data"]) / spans::senses_name);
  Examples examples;
  for (const GoldArticle& one : read_polnear(corpus)) {
    const AnnotatedText text = read_silver(corpus, one.article);
    if (!text.tokens.empty()) examples.add(one, text, senses);
  }
  const bool for_cues = options["--task"] == "cues";
  NetOptions net;
  net.labels = for_cues ? 3 : 5;
  net.may_follow = [](std::size_t a, std::size_t b) { return b == 0 || b % 2 == 1 || a == b || a + 1 == b; };
  net.epochs = option(options, "--epochs", 6);
  net.min_count = static_cast<std::uint32_t>(option(options, "--min-count", 5));
  net.max_features = static_cast<std::size_t>(option(options, "--max-features", 80000));
  net.hidden = static_cast<std::size_t>(option(options, "--hidden", 64));
  net.rate = static_cast<float>(option(options, "--rate-percent", 5)) / 100.0F;
  net.feature_dropout = static_cast<float>(option(options, "--feature-dropout-percent", 15)) / 100.0F;
  net.hidden_dropout = static_cast<float>(option(options, "--hidden-dropout-percent", 30)) / 100.0F;
  const float threshold = static_cast<float>(option(options, "--threshold-percent", 45)) / 100.0F;
  std::ofstream out(options["--out"], std::ios::binary);
  out << spans::weights_magic;
  out.write(reinterpret_cast<const char*>(&threshold), sizeof threshold);
  out << train_net(for_cues ? examples.cues : examples.roles, net, std::cerr);
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
