#include "tools/language/train_network.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <thread>

#include "ingest/text/kernels.h"
#include "ingest/text/token_features.h"
#include "tools/language/gradients.h"

namespace gainsay::train {
namespace {
using text::network_hidden;
using text::network_width;

constexpr std::size_t lanes = 2;  // gradients are summed lane by lane, whatever the number of threads
constexpr std::size_t batch = 32;
constexpr std::uint32_t least_word = 2;
constexpr std::uint32_t least_feature = 4;

struct Counts {
  std::map<text::FeatureKey, std::uint32_t> words;
  std::map<text::FeatureKey, std::uint32_t> others;
};

template <class Visit>
void for_each_word(const Paragraph& paragraph, const Sentence& sentence, Visit visit) {
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    const Word& word = sentence.words[i];
    const std::size_t at = word.span.begin;
    const bool space = at == 0 || paragraph.text[at - 1] == ' ' || paragraph.text[at - 1] == '\n';
    visit(i, word, text::features_of(paragraph.form(word), i == 0, space));
  }
}

class ExampleMaker {
 public:
  ExampleMaker(const Trainable& model, const Counts& counts) : model_(model), counts_(counts) {
    for (std::uint32_t i = 0; i < model.weights.keys.size(); ++i) index_[model.weights.keys[i]] = i;
  }

  [[nodiscard]] Example make(const Paragraph& paragraph, const Sentence& sentence, float weight) const {
    Example out;
    out.weight = weight;
    for_each_word(paragraph, sentence, [&](std::size_t, const Word& word, const text::TokenFeatures& features) {
      Example::Input input;
      const auto found = index_.find(features.word);
      input.word = found == index_.end() ? model_.unknown_row : found->second;
      const auto count = counts_.words.find(features.word);
      input.drop = count == counts_.words.end() ? 0.0F : 0.4F / (0.4F + static_cast<float>(count->second));
      for (const auto key : features.others)
        if (const auto row = index_.find(key); row != index_.end()) input.others.push_back(row->second);
      out.inputs.push_back(std::move(input));
      const auto upos = parse_upos(word.upos);
      out.upos.push_back(upos ? static_cast<int>(*upos) : unknown);
      out.xpos.push_back(number_in(model_.weights.xpos, word.xpos));
      out.names.push_back(number_in(model_.weights.names, word.name));
      const auto relation = word.deprel.empty() ? std::nullopt : parse_deprel(word.deprel);
      out.tree.relations.push_back(relation ? static_cast<int>(*relation) : unknown);
      out.tree.heads.push_back(word.head);
    });
    return out;
  }

 private:
  static int number_in(const std::vector<std::string>& values, const std::string& value) {
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() || value.empty() ? unknown : static_cast<int>(found - values.begin());
  }
  const Trainable& model_;
  const Counts& counts_;
  std::map<text::FeatureKey, std::uint32_t> index_;
};

void count(const Paragraphs& paragraphs, Counts& counts) {
  for (const auto& paragraph : paragraphs)
    for (const auto& sentence : paragraph.sentences)
      for_each_word(paragraph, sentence, [&](std::size_t, const Word&, const text::TokenFeatures& features) {
        ++counts.words[features.word];
        for (const auto key : features.others) ++counts.others[key];
      });
}

void make_layer(text::Layer& layer, std::size_t rows, std::size_t columns, float scale, std::mt19937& random) {
  layer.rows = rows;
  layer.columns = text::padded(columns);
  layer.weights.assign(layer.rows * layer.columns, 0.0F);
  layer.bias.assign(layer.columns, 0.0F);
  std::uniform_real_distribution<float> uniform(-scale, scale);
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t c = 0; c < columns; ++c) layer.weights[r * layer.columns + c] = uniform(random);
}

/// Tag sets and relations from the gold corpus, rows for the features that are frequent enough in both.
Trainable make_model(const Paragraphs& gold, const Counts& counts) {
  Trainable model;
  auto& w = model.weights;
  std::set<std::string> xpos;
  std::set<Deprel> left{Deprel::root};
  std::set<Deprel> right;
  for (const auto& paragraph : gold)
    for (const auto& sentence : paragraph.sentences)
      for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        const Word& word = sentence.words[i];
        xpos.insert(word.xpos);
        const auto relation = parse_deprel(word.deprel);
        if (relation && word.head >= 0) (word.head > static_cast<int>(i) ? left : right).insert(*relation);
      }
  w.xpos.assign(xpos.begin(), xpos.end());
  w.actions.left.assign(left.begin(), left.end());
  w.actions.right.assign(right.begin(), right.end());
  w.names = {"O"};
  for (const char* kind : {"person", "organisation", "location", "misc"})
    for (const char* place : {"B-", "I-", "L-", "U-"}) w.names.push_back(std::string(place) + kind);

  w.keys = {text::unknown_word};
  for (const auto& [key, n] : counts.words)
    if (n >= least_word) w.keys.push_back(key);
  for (const auto& [key, n] : counts.others)
    if (n >= least_feature) w.keys.push_back(key);
  std::sort(w.keys.begin(), w.keys.end());
  w.keys.erase(std::unique(w.keys.begin(), w.keys.end()), w.keys.end());
  model.unknown_row =
      static_cast<std::uint32_t>(std::find(w.keys.begin(), w.keys.end(), text::unknown_word) - w.keys.begin());

  std::mt19937 random(7);
  model.rows.resize(w.keys.size() * network_width);
  std::uniform_real_distribution<float> uniform(-0.1F, 0.1F);
  for (float& value : model.rows) value = uniform(random);
  for (std::size_t i = 0; i < text::network_rounds; ++i) {
    make_layer(w.convolution[i], 3 * network_width, network_width, 0.08F, random);
    make_layer(w.recurrence[i], network_width, 2 * network_width, 0.15F, random);
  }
  make_layer(w.tags, network_width, upos_names.size() + w.xpos.size() + w.names.size(), 0.1F, random);
  make_layer(w.slots, network_width, text::parser_slots * network_hidden, 0.1F, random);
  make_layer(w.small, text::ParserFeatureTable{static_cast<std::uint32_t>(w.xpos.size())}.rows(), network_hidden, 0.05F,
             random);
  make_layer(w.output, network_hidden, w.actions.size(), 0.1F, random);
  return model;
}

/// Adam (Kingma & Ba 2015); rows of the word table only when they were used.
class Adam {
 public:
  explicit Adam(Trainable& model) : model_(model), row_m_(model.rows.size(), 0.0F), row_v_(model.rows.size(), 0.0F) {
    for (const auto* array : model.arrays()) {
      m_.emplace_back(array->size(), 0.0F);
      v_.emplace_back(array->size(), 0.0F);
    }
  }

  void step(Gradients& g, float rate) {
    ++time_;
    const float scale = 1.0F / static_cast<float>(std::max<std::size_t>(g.words, 1)) * 20.0F;
    const auto correction = static_cast<float>(std::sqrt(1 - std::pow(0.99, time_)) / (1 - std::pow(0.9, time_)));
    double norm = 0;
    for (const auto& array : g.dense)
      for (const float d : array) norm += static_cast<double>(d) * d;
    const auto length = static_cast<float>(std::sqrt(norm)) * scale;
    const float factor = scale * (length > limit ? limit / length : 1.0F);
    const auto arrays = model_.arrays();
    for (std::size_t a = 0; a < arrays.size(); ++a)
      for (std::size_t i = 0; i < arrays[a]->size(); ++i)
        update((*arrays[a])[i], m_[a][i], v_[a][i], g.dense[a][i] * factor, rate * correction);
    for (const auto row : g.touched)
      for (std::size_t i = row * network_width; i < (row + 1) * network_width; ++i)
        update(model_.rows[i], row_m_[i], row_v_[i], g.rows[i] * factor, rate * correction);
  }

 private:
  static constexpr float limit = 5.0F;
  static void update(float& value, float& m, float& v, float d, float rate) {
    m += 0.1F * (d - m);
    v += 0.01F * (d * d - v);
    value -= rate * m / (std::sqrt(v) + 1e-8F);
  }
  Trainable& model_;
  std::vector<std::vector<float>> m_;
  std::vector<std::vector<float>> v_;
  std::vector<float> row_m_;
  std::vector<float> row_v_;
  int time_ = 0;
};

void add_lane(Gradients& to, Gradients& from) {
  for (std::size_t a = 0; a < to.dense.size(); ++a)
    for (std::size_t i = 0; i < to.dense[a].size(); ++i) to.dense[a][i] += from.dense[a][i];
  for (const auto row : from.touched) {
    if (!to.is_touched[row]) {
      to.is_touched[row] = 1;
      to.touched.push_back(row);
    }
    text::add(to.rows.data() + row * network_width, from.rows.data() + row * network_width, network_width);
  }
  to.loss += from.loss;
  to.words += from.words;
}

class Trainer {
 public:
  Trainer(Trainable& model, const NetworkPlan& plan) : model_(model), plan_(plan), adam_(model) {
    for (std::size_t i = 0; i < lanes; ++i) gradients_.emplace_back(model);
  }

  /// One pass over `order`; the rate falls along a line from first to last step of the whole plan.
  void pass(const std::vector<const Example*>& order, int number, float from, float to, std::ostream& log) {
    double loss = 0;
    std::size_t words = 0;
    for (std::size_t at = 0; at < order.size(); at += batch) {
      model_.transpose();
      for (auto& g : gradients_) g.clear();
      const auto work = [&](std::size_t first_lane) {
        for (std::size_t lane = first_lane; lane < lanes; lane += plan_.threads) {
          std::vector<const Example*> share;
          for (std::size_t i = at + lane; i < std::min(at + batch, order.size()); i += lanes) share.push_back(order[i]);
          std::mt19937 random(static_cast<std::uint32_t>(number * 1000003U + at + lane));
          const Noise noise{plan_.dropout, number == 0 ? 0.0F : 0.9F};
          add_gradients(model_, share, noise, random, gradients_[lane]);
        }
      };
      std::vector<std::thread> helpers;
      for (unsigned t = 1; t < plan_.threads; ++t) helpers.emplace_back(work, t);
      work(0);
      for (auto& helper : helpers) helper.join();
      for (std::size_t lane = 1; lane < lanes; ++lane) add_lane(gradients_[0], gradients_[lane]);
      const float done = static_cast<float>(at) / static_cast<float>(order.size());
      adam_.step(gradients_[0], plan_.rate * (from + (to - from) * done));
      loss += gradients_[0].loss;
      words += gradients_[0].words;
    }
    log << "network, pass " << number + 1 << ": " << order.size() << " sentences, loss a word "
        << loss / static_cast<double>(std::max<std::size_t>(words, 1)) << std::endl;
  }

 private:
  Trainable& model_;
  const NetworkPlan& plan_;
  Adam adam_;
  std::vector<Gradients> gradients_;
};

void shuffle(std::vector<const Example*>& order, std::mt19937& random) {
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
}

/// Word table to bytes, one scale a row.
void quantise(Trainable& model) {
  auto& w = model.weights;
  w.rows.resize(model.rows.size());
  w.scales.resize(w.keys.size());
  for (std::size_t r = 0; r < w.keys.size(); ++r) {
    float largest = 1e-9F;
    for (std::size_t i = 0; i < network_width; ++i)
      largest = std::max(largest, std::abs(model.rows[r * network_width + i]));
    w.scales[r] = largest / 127.0F;
    for (std::size_t i = 0; i < network_width; ++i)
      w.rows[r * network_width + i] =
          static_cast<std::int8_t>(std::lround(model.rows[r * network_width + i] / w.scales[r]));
  }
}
}  // namespace

text::NetworkWeights train_network(const Paragraphs& gold, const Paragraphs& silver, const NetworkPlan& plan,
                                   std::ostream& log) {
  Counts counts;
  count(gold, counts);
  count(silver, counts);
  Trainable model = make_model(gold, counts);
  log << "network: " << model.weights.keys.size() << " rows, " << model.weights.actions.size() << " actions\n";
  const ExampleMaker maker(model, counts);
  const auto examples_of = [&](const Paragraphs& paragraphs, float weight) {
    std::vector<Example> out;
    for (const auto& paragraph : paragraphs)
      for (const auto& sentence : paragraph.sentences)
        if (sentence.words.size() <= 120) out.push_back(maker.make(paragraph, sentence, weight));
    return out;
  };
  const auto gold_examples = examples_of(gold, 1.0F);
  const auto silver_examples = examples_of(silver, plan.silver_weight);

  Trainer trainer(model, plan);
  std::mt19937 random(11);
  const int passes = plan.silver_passes + plan.gold_passes;
  for (int number = 0; number < passes; ++number) {
    std::vector<const Example*> order;
    const bool all_silver = number < plan.silver_passes;
    for (const auto& example : gold_examples) order.push_back(&example);
    for (const auto& example : silver_examples)
      if (all_silver || static_cast<float>(random() >> 8) * (1.0F / 16777216.0F) < plan.silver_share)
        order.push_back(&example);
    shuffle(order, random);
    const auto left = [&](int n) { return 1.0F - static_cast<float>(n) / static_cast<float>(passes); };
    trainer.pass(order, number, left(number), left(number + 1), log);
  }
  quantise(model);
  return std::move(model.weights);
}

}  // namespace gainsay::train
