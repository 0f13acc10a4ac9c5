#include "ingest/attribution/spans/sparse_net.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <stdexcept>
#include <string>

namespace gainsay::spans {
namespace {

template <class T>
void put(std::string& out, std::initializer_list<T> values) {
  for (const T value : values) out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// Two features (7 and 9), one hidden unit each, two labels; label 1 may not begin.
std::string small_net() {
  std::string out;
  put<std::uint32_t>(out, {2, 2, 2});
  put<float>(out, {0.5F});
  put<std::uint32_t>(out, {7, 9});
  put<std::int8_t>(out, {4, 0, 0, 6});
  put<float>(out, {0, 0});
  put<float>(out, {1, 0, 0, 1});
  put<float>(out, {0, 0});
  put<float>(out, {0, 0, 0, 0, 0, -10000});
  return out;
}

TEST(SparseNet, ScoresSumTheRowsOfKnownFeatures) {
  const std::string bytes = small_net();
  std::string_view rest = bytes;
  const SparseNet net = SparseNet::read(rest);
  EXPECT_TRUE(rest.empty());
  float scores[2];
  const std::uint32_t features[] = {7, 12345, 9};
  net.score(features, scores);
  EXPECT_FLOAT_EQ(scores[0], 2.0F);
  EXPECT_FLOAT_EQ(scores[1], 3.0F);
}

TEST(SparseNet, TheBestSequenceKeepsToTheTransitions) {
  const std::string bytes = small_net();
  std::string_view rest = bytes;
  const SparseNet net = SparseNet::read(rest);
  const float scores[] = {0, 5, 0, 5};
  EXPECT_EQ(net.best_sequence(scores), (std::vector<std::uint8_t>{0, 1}));
}

TEST(SparseNet, MarginalsSumToOne) {
  const std::string bytes = small_net();
  std::string_view rest = bytes;
  const SparseNet net = SparseNet::read(rest);
  const float scores[] = {0.3F, 1, 0.2F, 0.9F, -1, 2};
  const auto p = net.marginals(scores);
  for (std::size_t i = 0; i < p.size(); i += 2) EXPECT_NEAR(p[i] + p[i + 1], 1.0F, 1e-5);
  EXPECT_NEAR(p[3], std::exp(0.9F) / (std::exp(0.2F) + std::exp(0.9F)), 1e-5);
}

TEST(SparseNet, EveryCutOfTheFileIsRefused) {
  const std::string bytes = small_net();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    std::string_view rest = std::string_view(bytes).substr(0, size);
    EXPECT_THROW(SparseNet::read(rest), std::runtime_error) << size;
  }
}

}  // namespace
}  // namespace gainsay::spans
