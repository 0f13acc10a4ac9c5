#include "tools/language/gradients.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "ingest/text/kernels.h"
#include "tools/language/corpus.h"

namespace gainsay::train {
namespace {
using text::network_hidden;
using text::network_width;

constexpr std::uint32_t rows = 6;

text::Layer layer_of(std::size_t inputs, std::size_t outputs, std::mt19937& random) {
  std::uniform_real_distribution<float> uniform(-0.1F, 0.1F);
  text::Layer layer;
  layer.rows = inputs;
  layer.columns = text::padded(outputs);
  layer.weights.assign(inputs * layer.columns, 0.0F);
  layer.bias.assign(layer.columns, 0.0F);
  for (std::size_t r = 0; r < inputs; ++r)
    for (std::size_t c = 0; c < outputs; ++c) layer.weights[r * layer.columns + c] = uniform(random);
  return layer;
}

Trainable small_model() {
  std::mt19937 random(3);
  Trainable model;
  auto& w = model.weights;
  w.xpos = {"NN", "VB"};
  w.names = {"O", "U-person"};
  w.actions.left = {Deprel::root, Deprel::nsubj};
  w.actions.right = {Deprel::obj};
  std::uniform_real_distribution<float> uniform(-0.5F, 0.5F);
  model.rows.resize(rows * network_width);
  for (float& value : model.rows) value = uniform(random);
  for (std::size_t i = 0; i < text::network_rounds; ++i) {
    w.convolution[i] = layer_of(3 * network_width, network_width, random);
    w.recurrence[i] = layer_of(network_width, 2 * network_width, random);
  }
  w.tags = layer_of(network_width, upos_names.size() + w.xpos.size() + w.names.size(), random);
  w.slots = layer_of(network_width, text::parser_slots * network_hidden, random);
  w.small = layer_of(text::ParserFeatureTable{2}.rows(), network_hidden, random);
  w.output = layer_of(network_hidden, w.actions.size(), random);
  return model;
}

Example sentence(const std::vector<std::uint32_t>& words, std::vector<int> heads, std::vector<Deprel> relations) {
  Example out;
  for (const std::uint32_t word : words) {
    out.inputs.push_back({word, 0.0F, {(word + 1) % rows}});
    out.upos.push_back(static_cast<int>(word));
    out.xpos.push_back(static_cast<int>(word % 2));
    out.names.push_back(0);
  }
  out.tree.heads = std::move(heads);
  for (const Deprel relation : relations) out.tree.relations.push_back(static_cast<int>(relation));
  return out;
}

const Example three = sentence({0, 1, 2}, {1, root, 1}, {Deprel::nsubj, Deprel::root, Deprel::obj});
const Example two = sentence({4, 3}, {1, root}, {Deprel::nsubj, Deprel::root});

Gradients gradients_of(Trainable& model, const std::vector<std::vector<const Example*>>& batches) {
  model.transpose();
  Gradients out(model);
  std::mt19937 random(1);
  for (const auto& batch : batches) add_gradients(model, batch, Noise{}, random, out);
  return out;
}

TEST(Gradients, OfSentencesSideBySideAreThoseOfEachAlone) {
  Trainable model = small_model();
  const Gradients together = gradients_of(model, {{&three, &two}});
  const Gradients apart = gradients_of(model, {{&three}, {&two}});
  EXPECT_NEAR(together.loss, apart.loss, 1e-4);
  EXPECT_EQ(together.words, 5U);
  for (std::size_t a = 0; a < together.dense.size(); ++a)
    for (std::size_t i = 0; i < together.dense[a].size(); ++i)
      ASSERT_NEAR(together.dense[a][i], apart.dense[a][i], 1e-4) << "array " << a << ", " << i;
  for (std::size_t i = 0; i < together.rows.size(); ++i) ASSERT_NEAR(together.rows[i], apart.rows[i], 1e-4) << i;
}

TEST(Gradients, AreTheSlopeOfTheLoss) {
  Trainable model = small_model();
  const Gradients slopes = gradients_of(model, {{&three, &two}});
  const auto loss_at = [&](float& weight, float value) {
    const float before = weight;
    weight = value;
    const double loss = gradients_of(model, {{&three, &two}}).loss;
    weight = before;
    return loss;
  };
  const auto arrays = model.arrays();
  for (std::size_t a = 0; a < arrays.size(); ++a) {
    const auto& slope = slopes.dense[a];  // where it is steepest, rounding disturbs least
    const auto steepest = std::max_element(slope.begin(), slope.end(),
                                           [](float x, float y) { return std::abs(x) < std::abs(y); });
    if (std::abs(*steepest) < 1e-3F) continue;
    float& weight = (*arrays[a])[static_cast<std::size_t>(steepest - slope.begin())];
    const float step = 2e-3F;
    const double rise = (loss_at(weight, weight + step) - loss_at(weight, weight - step)) / (2 * step);
    EXPECT_NEAR(rise, *steepest, 0.03 * std::abs(*steepest) + 0.01) << "array " << a;
  }
}

}  // namespace
}  // namespace gainsay::train
