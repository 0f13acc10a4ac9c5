#include "spans/feature_rows.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_map>

namespace gainsay::tools {
namespace {

/// Replaces every key by what `row_of` gives for it; drops those of UINT32_MAX.
template <class RowOf>
void renumber(std::vector<Sequence>& data, const RowOf& row_of) {
  for (Sequence& sequence : data) {
    std::uint32_t written = 0, read = 0;
    for (std::size_t i = 0; i + 1 < sequence.begins.size(); ++i) {
      const std::uint32_t end = sequence.begins[i + 1];
      for (; read < end; ++read)
        if (const std::uint32_t row = row_of(sequence.keys[read]); row != UINT32_MAX) sequence.keys[written++] = row;
      sequence.begins[i + 1] = written;
    }
    sequence.keys.resize(written);
    sequence.keys.shrink_to_fit();
  }
}

}  // namespace

FeatureRows::FeatureRows(std::vector<Sequence>& data, std::uint32_t min_count, std::size_t width, Random& random)
    : width_(width) {
  std::unordered_map<std::uint32_t, std::uint32_t> table;
  for (const Sequence& sequence : data)
    for (const std::uint32_t key : sequence.keys) ++table[key];
  for (const auto& [key, count] : table)
    if (count >= min_count) keys_.push_back(key);
  std::sort(keys_.begin(), keys_.end());
  table.clear();
  for (std::uint32_t row = 0; row < keys_.size(); ++row) table[keys_[row]] = row;
  renumber(data, [&](std::uint32_t key) {
    const auto found = table.find(key);
    return found == table.end() ? UINT32_MAX : found->second;
  });
  weights_.resize(keys_.size() * width);
  weights_.scatter(random, 0.05F);
}

void FeatureRows::prune(std::vector<Sequence>& data, std::size_t most) {
  if (keys_.size() <= most) return;
  std::vector<float> count(keys_.size(), 0), weight(keys_.size(), 0);
  for (const Sequence& sequence : data)
    for (const std::uint32_t row : sequence.keys) ++count[row];
  for (std::size_t row = 0; row < keys_.size(); ++row) {
    for (std::size_t j = 0; j < width_; ++j)
      weight[row] += weights_.value[row * width_ + j] * weights_.value[row * width_ + j];
    weight[row] *= count[row];
  }
  std::vector<float> order(weight);
  std::nth_element(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(most), order.end(), std::greater<>());
  const float least = order[most];
  std::vector<std::uint32_t> moved(keys_.size(), UINT32_MAX);
  std::uint32_t kept = 0;
  for (std::uint32_t row = 0; row < keys_.size(); ++row) {
    if (weight[row] <= least) continue;
    moved[row] = kept;
    keys_[kept] = keys_[row];
    for (auto* part : {&weights_.value, &weights_.square})
      std::copy_n(part->begin() + static_cast<std::ptrdiff_t>(row * width_), width_,
                  part->begin() + static_cast<std::ptrdiff_t>(kept * width_));
    ++kept;
  }
  keys_.resize(kept);
  for (auto* part : {&weights_.value, &weights_.square, &weights_.sum}) part->resize(kept * width_);
  renumber(data, [&](std::uint32_t row) { return moved[row]; });
}

void FeatureRows::step(std::uint32_t row, const float* gradient, float rate) {
  weights_.step(std::size_t{row} * width_, gradient, width_, rate);
}

void FeatureRows::write(std::string& out, std::size_t labels, int snapshots) const {
  const std::vector<float> rows = weights_.mean(snapshots);
  std::vector<float> sizes;
  sizes.reserve(rows.size());
  for (const float value : rows) sizes.push_back(std::fabs(value));
  // One weight in 20,000 is cut to the largest byte, for finer steps between all others.
  const std::size_t nth = sizes.size() - 1 - sizes.size() / 20000;
  std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(nth), sizes.end());
  const float scale = std::max(1e-6F, sizes[nth]) / 127.0F;
  std::vector<std::int8_t> packed(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i)
    packed[i] = static_cast<std::int8_t>(std::clamp(std::lround(rows[i] / scale), -127L, 127L));
  const std::uint32_t sizes_written[3] = {static_cast<std::uint32_t>(keys_.size()), static_cast<std::uint32_t>(width_),
                                          static_cast<std::uint32_t>(labels)};
  out.append(reinterpret_cast<const char*>(sizes_written), sizeof sizes_written);
  out.append(reinterpret_cast<const char*>(&scale), sizeof scale);
  out.append(reinterpret_cast<const char*>(keys_.data()), keys_.size() * sizeof(std::uint32_t));
  out.append(reinterpret_cast<const char*>(packed.data()), packed.size());
}

}  // namespace gainsay::tools
