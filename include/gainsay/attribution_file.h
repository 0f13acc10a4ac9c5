#pragma once

#include <filesystem>
#include <memory>

#include "gainsay/attribution.h"

namespace gainsay {

/// Another engine's attributions: JSON Lines as `gainsay extract --format json` writes them, one object an article, of
/// which only article.path and each attribution's sources, cues, contents (begin, end: byte offsets in the text) and
/// kind are read. Who the speakers are, what they do by saying so and through whom it came is worked out from them as
/// for the built-in model's. An article that the file does not have gets what `otherwise` says of it. `lexicon` must
/// outlive the model. Throws InputError with the byte of the first line that is not such an object.
std::unique_ptr<AttributionModel> load_attribution_file(const std::filesystem::path& file,
                                                        std::unique_ptr<const AttributionModel> otherwise,
                                                        const Lexicon& lexicon);

}  // namespace gainsay
