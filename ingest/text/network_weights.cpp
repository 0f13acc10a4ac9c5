#include <algorithm>
#include <cmath>

#include "ingest/text/kernels.h"
#include "ingest/text/network.h"

namespace gainsay::text {
namespace {
/// 16-bit numbers times one scale a layer.
void write_layer(const Layer& layer, WeightWriter& out) {
  out.u32(static_cast<std::uint32_t>(layer.rows));
  out.u32(static_cast<std::uint32_t>(layer.columns));
  float largest = 1e-9F;
  for (const float w : layer.weights) largest = std::max(largest, std::abs(w));
  const float scale = largest / 32767.0F;
  std::vector<std::int16_t> values(layer.weights.size());
  for (std::size_t i = 0; i < values.size(); ++i)
    values[i] = static_cast<std::int16_t>(std::lround(layer.weights[i] / scale));
  out.f32(scale);
  out.shorts(values);
  out.floats(layer.bias);
}

Layer read_layer(WeightReader& in, std::size_t rows, std::size_t columns) {
  Layer layer;
  layer.rows = in.u32();
  layer.columns = in.u32();
  if (layer.rows != rows || layer.columns != padded(columns)) in.reject("layer of another size");
  const float scale = in.f32();
  const auto values = in.shorts();
  layer.bias = in.floats();
  if (values.size() != layer.rows * layer.columns || layer.bias.size() != layer.columns)
    in.reject("layer of another size");
  layer.weights.resize(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) layer.weights[i] = scale * static_cast<float>(values[i]);
  return layer;
}

void write_strings(const std::vector<std::string>& values, WeightWriter& out) {
  out.u32(static_cast<std::uint32_t>(values.size()));
  for (const auto& value : values) out.string(value);
}

std::vector<std::string> read_strings(WeightReader& in) {
  std::vector<std::string> out(std::min<std::uint32_t>(in.u32(), 4096));
  for (auto& value : out) value = in.string();
  return out;
}

void write_relations(const std::vector<Deprel>& values, WeightWriter& out) {
  out.u32(static_cast<std::uint32_t>(values.size()));
  for (const Deprel value : values) out.string(name_of(value));
}

std::vector<Deprel> read_relations(WeightReader& in) {
  std::vector<Deprel> out;
  for (std::uint32_t n = std::min<std::uint32_t>(in.u32(), 4096); n > 0; --n) {
    const auto relation = parse_deprel(in.string());
    if (!relation) in.reject("unknown relation");
    out.push_back(*relation);
  }
  return out;
}
}  // namespace

void NetworkWeights::write(WeightWriter& out) const {
  write_strings(xpos, out);
  write_strings(names, out);
  write_relations(actions.left, out);
  write_relations(actions.right, out);
  out.words(keys);
  out.bytes(rows);
  out.floats(scales);
  for (std::size_t i = 0; i < network_rounds; ++i) {
    write_layer(convolution[i], out);
    write_layer(recurrence[i], out);
  }
  write_layer(tags, out);
  write_layer(slots, out);
  write_layer(small, out);
  write_layer(output, out);
}

NetworkWeights NetworkWeights::read(WeightReader& in) {
  NetworkWeights w;
  w.xpos = read_strings(in);
  w.names = read_strings(in);
  w.actions.left = read_relations(in);
  w.actions.right = read_relations(in);
  const auto has_root = std::count(w.actions.left.begin(), w.actions.left.end(), Deprel::root);
  if (w.xpos.empty() || w.names.empty() || w.actions.left.size() < 2 || w.actions.right.empty() || has_root == 0)
    in.reject("tag set or relations are missing");
  w.keys = in.words();
  w.rows = in.bytes();
  w.scales = in.floats();
  if (w.rows.size() != w.keys.size() * network_width || w.scales.size() != w.keys.size())
    in.reject("word table of another size");
  for (std::size_t i = 0; i < network_rounds; ++i) {
    w.convolution[i] = read_layer(in, 3 * network_width, network_width);
    w.recurrence[i] = read_layer(in, network_width, 2 * network_width);
  }
  w.tags = read_layer(in, network_width, upos_names.size() + w.xpos.size() + w.names.size());
  w.slots = read_layer(in, network_width, parser_slots * network_hidden);
  w.small = read_layer(in, ParserFeatureTable{static_cast<std::uint32_t>(w.xpos.size())}.rows(), network_hidden);
  w.output = read_layer(in, network_hidden, w.actions.size());
  return w;
}

}  // namespace gainsay::text
