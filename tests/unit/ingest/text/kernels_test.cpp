#include "ingest/text/kernels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace gainsay::text {
namespace {

TEST(QuantisedMatrix, MultipliesAsFloatsDoBarRounding) {
  std::mt19937 random(9);
  std::uniform_real_distribution<float> number(-1.0F, 1.0F);
  for (const std::size_t rows : {1U, 2U, 3U, 4U, 5U, 9U}) {
    for (const std::size_t columns : {16U, 96U, 128U}) {
      constexpr std::size_t size = 384;
      std::vector<float> in(rows * size);
      std::vector<float> weights(size * columns);
      std::vector<float> bias(columns);
      for (auto* values : {&in, &weights, &bias})
        for (float& value : *values) value = number(random);
      QuantisedRows quantised;
      quantised.assign(in.data(), rows, size);
      const QuantisedMatrix matrix(weights, bias, size, columns);
      std::vector<float> out(rows * columns);
      matrix.apply(quantised, out.data());
      for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j) {
          double truth = bias[j];
          for (std::size_t k = 0; k < size; ++k)
            truth += static_cast<double>(in[i * size + k]) * weights[k * columns + j];
          EXPECT_NEAR(out[i * columns + j], truth, 0.05);
        }
      // A row's result does not depend on the rows beside it, nor on how they are blocked.
      QuantisedRows alone;
      alone.assign(in.data() + (rows - 1) * size, 1, size);
      std::vector<float> once(columns);
      matrix.apply(alone, once.data());
      for (std::size_t j = 0; j < columns; ++j) EXPECT_EQ(once[j], out[(rows - 1) * columns + j]);
    }
  }
}

TEST(QuantisedMatrix, DoesNotOverflowAtItsLargest) {
  constexpr std::size_t size = 384;
  const std::vector<float> ones(size, 1.0F);
  const std::vector<float> weights(size * 16, -3.0F);
  QuantisedRows in;
  in.assign(ones.data(), 1, size);
  std::vector<float> out(16);
  QuantisedMatrix(weights, std::vector<float>(16, 0.0F), size, 16).apply(in, out.data());
  for (const float value : out) EXPECT_NEAR(value, -3.0F * size, 1.0F);
}

}  // namespace
}  // namespace gainsay::text
