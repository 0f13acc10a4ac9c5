#pragma once

#include <string>
#include <string_view>

#include "ingest/read/lookahead.h"

namespace gainsay::read {

enum class Format { text, html, json, json_lines, warc, packed, unknown };

/// What the name of a file or member promises; `packed` for what holds other files, or is compressed.
Format format_of_name(std::string_view name);
/// The same of a MIME type with its parameters ("text/html; charset=utf-8").
Format format_of_media_type(std::string_view type);
/// What the bytes are. Never `unknown`: what is nothing else is text. At most `most` bytes are held for it.
Format format_of_content(Lookahead& in, std::size_t most);

/// The name of what a compressed file holds: "dump.jsonl" of "dump.jsonl.gz".
std::string unpacked_name(std::string_view name);

}  // namespace gainsay::read
