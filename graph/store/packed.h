#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/article.h"
#include "gainsay/model/attribution.h"
#include "gainsay/model/span.h"

/// Columns that hold packed lists (graph/store/numbers.h). What was not written here gives what of it can be read.
namespace gainsay {

/// Of each its begin from the last one's, signed, and its length.
std::string pack_spans(const std::vector<Span>& spans);
std::vector<Span> unpack_spans(std::string_view packed);

/// Of each its begin from the last one's end, signed, its length and its kind.
std::string pack_blocks(const std::vector<Block>& blocks);
std::vector<Block> unpack_blocks(std::string_view packed);

std::string pack_rows(const std::vector<std::int64_t>& rows);
std::vector<std::int64_t> unpack_rows(std::string_view packed);

/// Sources, cues and contents: 0 where there is one of each, else 1 and their numbers; then all of them as spans.
std::string pack_attribution_spans(const Attribution& attribution);
void unpack_attribution_spans(std::string_view packed, Attribution& attribution);

}  // namespace gainsay
