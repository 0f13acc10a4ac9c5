#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

/// The arithmetic of the network. Products are summed as whole numbers, so that every machine gives the same bits
/// whatever vector unit it has.
namespace gainsay::text {

[[nodiscard]] constexpr std::size_t padded(std::size_t size) { return (size + 15) / 16 * 16; }

/// Vectors as 12-bit numbers, each with a scale of its own.
class QuantisedRows {
 public:
  /// Rows of `size` numbers each. Precondition: `size` is even.
  void assign(const float* values, std::size_t rows, std::size_t size);
  [[nodiscard]] std::size_t rows() const { return scales_.size(); }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] const std::int16_t* row(std::size_t i) const { return values_.data() + i * size_; }
  [[nodiscard]] float scale(std::size_t i) const { return scales_[i]; }

 private:
  std::size_t size_ = 0;
  std::vector<std::int16_t> values_;
  std::vector<float> scales_;
};

/// A matrix with 12-bit weights, a scale and a bias a column.
class QuantisedMatrix {
 public:
  QuantisedMatrix() = default;
  /// `weights` is [rows][columns]. Preconditions: rows is even and at most 500 (sums stay within 32 bits), columns a
  /// multiple of 16.
  QuantisedMatrix(const std::vector<float>& weights, const std::vector<float>& bias, std::size_t rows,
                  std::size_t columns);
  [[nodiscard]] std::size_t columns() const { return bias_.size(); }
  /// out[in.rows()][columns()] = bias + in * weights. Precondition: `in.size()` is the number of rows.
  void apply(const QuantisedRows& in, float* out) const;

 private:
  std::vector<std::int16_t> weights_;  ///< two rows side by side: w[2i][j], w[2i + 1][j]
  std::vector<float> scales_;
  std::vector<float> bias_;
};

/// out[m] += scale * row[m]
void add_scaled(float* out, const std::int8_t* row, float scale, std::size_t m);
/// out[m] += row[m]
void add(float* out, const float* row, std::size_t m);

}  // namespace gainsay::text
