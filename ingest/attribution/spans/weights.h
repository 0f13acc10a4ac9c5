#pragma once

#include <filesystem>
#include <string_view>

#include "ingest/attribution/spans/sequence_net.h"

namespace gainsay::spans {

/// A weight file in the data folder: the magic, a threshold on the probabilities that goes with the weights (a float),
/// the network.
inline constexpr std::string_view weights_magic = "gainsay-spans/1\n";
inline constexpr std::string_view cue_weights_name = "attribution_cues.weights";
inline constexpr std::string_view role_weights_name = "attribution_roles.weights";

struct Weights {
  float threshold = 0;
  SequenceNet net;
};

/// Throws InputError where the file is missing, cut short, of another version or not for `labels` labels.
Weights read_weights(const std::filesystem::path& path, std::size_t labels);

}  // namespace gainsay::spans
