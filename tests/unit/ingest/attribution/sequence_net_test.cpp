#include "ingest/attribution/spans/sequence_net.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

namespace gainsay::spans {
namespace {

template <class T>
void put(std::string& out, std::initializer_list<T> values) {
  for (const T value : values) out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void put_zeros(std::string& out, std::size_t count) { out.append(count * sizeof(float), '\0'); }

/// Two features (7 and 9), one unit each, that go straight to two labels; label 1 may not begin. The value unit from
/// the end carries `carried` times the second activation into label 0.
std::string small_net(float carried = 0) {
  std::string out;
  put<std::uint32_t>(out, {2, 2, 2});
  put<float>(out, {0.5F});
  put<std::uint32_t>(out, {7, 9});
  put<std::int8_t>(out, {4, 0, 0, 6});
  put_zeros(out, 2);                                            // bias
  put_zeros(out, 6 + 6);                                        // from the beginning: gate, value
  put_zeros(out, 6);                                            // from the end: gate, always half open
  put<float>(out, {0, 0, carried, 0, 0, 0});                    // value
  put<float>(out, {1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0});  // join
  put<float>(out, {1, 0, 0, 1, 0, 0});                          // output
  put<float>(out, {0, 0, 0, 0, 0, -10000});                     // transitions
  return out;
}

std::vector<float> activations_of(const SequenceNet& net, const std::vector<std::vector<std::uint32_t>>& positions) {
  std::vector<float> out(positions.size() * net.width());
  for (std::size_t i = 0; i < positions.size(); ++i) net.activate(positions[i], out.data() + i * net.width());
  return out;
}

TEST(SequenceNet, ScoresSumTheRowsOfKnownFeatures) {
  const std::string bytes = small_net();
  std::string_view rest = bytes;
  const SequenceNet net = SequenceNet::read(rest);
  EXPECT_TRUE(rest.empty());
  const auto scores = net.score(activations_of(net, {{7, 12345, 9}}));
  EXPECT_FLOAT_EQ(scores[0], 2.0F);
  EXPECT_FLOAT_EQ(scores[1], 3.0F);
}

TEST(SequenceNet, TheEndIsHeardAtTheBeginning) {
  const std::string bytes = small_net(1);
  std::string_view rest = bytes;
  const SequenceNet net = SequenceNet::read(rest);
  const auto scores = net.score(activations_of(net, {{}, {9}}));
  EXPECT_FLOAT_EQ(scores[2], 1.5F);   // half of the activation 3
  EXPECT_FLOAT_EQ(scores[0], 0.75F);  // half of what is carried
}

TEST(SequenceNet, TheBestSequenceKeepsToTheTransitions) {
  const std::string bytes = small_net();
  std::string_view rest = bytes;
  const SequenceNet net = SequenceNet::read(rest);
  const float scores[] = {0, 5, 0, 5};
  EXPECT_EQ(net.best_sequence(scores), (std::vector<std::uint8_t>{0, 1}));
}

TEST(SequenceNet, MarginalsSumToOne) {
  const std::string bytes = small_net();
  std::string_view rest = bytes;
  const SequenceNet net = SequenceNet::read(rest);
  const float scores[] = {0.3F, 1, 0.2F, 0.9F, -1, 2};
  const auto p = net.marginals(scores);
  for (std::size_t i = 0; i < p.size(); i += 2) EXPECT_NEAR(p[i] + p[i + 1], 1.0F, 1e-5);
  EXPECT_NEAR(p[3], std::exp(0.9F) / (std::exp(0.2F) + std::exp(0.9F)), 1e-5);
}

TEST(SequenceNet, EveryCutOfTheFileIsRefused) {
  const std::string bytes = small_net();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    std::string_view rest = std::string_view(bytes).substr(0, size);
    EXPECT_THROW(SequenceNet::read(rest), std::runtime_error) << size;
  }
}

}  // namespace
}  // namespace gainsay::spans
