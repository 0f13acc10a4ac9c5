#include "graph/store/pieces.h"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdint>

namespace gainsay {
namespace {

/// A shorter piece takes more room as two numbers than as words.
constexpr std::size_t shortest_piece = 12;

struct Piece {
  std::size_t source = 0;
  std::size_t begin = 0;
  std::size_t length = 0;
};

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// How much of `text` stands in `source` at `at`, in whole characters.
std::size_t shared_length(std::string_view text, std::string_view source) {
  std::size_t length = 0;
  while (length < text.size() && length < source.size() && text[length] == source[length]) ++length;
  while (length > 0 && length < text.size() && continues_character(text[length])) --length;
  return length;
}

Piece find_piece(std::string_view text, const std::vector<PieceSource>& sources) {
  if (text.size() < shortest_piece || continues_character(text.front())) return {};
  const std::string_view seed = text.substr(0, shortest_piece);
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const std::string_view source = sources[i].text;
    std::size_t at = source.find(seed, sources[i].from);
    if (at == std::string_view::npos && sources[i].from > 0) at = source.find(seed);
    if (at == std::string_view::npos) continue;
    const std::size_t length = shared_length(text, source.substr(at));
    if (length >= shortest_piece) return {i, at, length};
  }
  return {};
}

/// Where a piece may begin: at a word, or behind a first letter that was made a capital.
bool may_begin(std::string_view text, std::size_t at) { return at < 2 || text[at - 1] == ' ' || text[at - 1] == '"'; }

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_words(Writer& out, std::string_view words) {
  if (!words.empty()) out.String(words.data(), static_cast<rapidjson::SizeType>(words.size()));
}

}  // namespace

std::string encode_pieces(std::string_view text, const std::vector<PieceSource>& sources) {
  rapidjson::StringBuffer buffer;
  Writer out(buffer);
  out.StartArray();
  std::size_t told = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Piece piece = may_begin(text, at) ? find_piece(text.substr(at), sources) : Piece{};
    if (piece.length == 0) {
      ++at;
      continue;
    }
    write_words(out, text.substr(told, at - told));
    out.StartArray();
    if (sources.size() > 1) out.Uint64(piece.source);
    out.Int64(static_cast<std::int64_t>(piece.begin) - static_cast<std::int64_t>(sources[piece.source].from));
    out.Uint64(piece.length);
    out.EndArray();
    at += piece.length;
    told = at;
  }
  write_words(out, text.substr(told));
  if (text.empty()) out.String("");
  out.EndArray();
  return {buffer.GetString(), buffer.GetSize()};
}

std::string decode_pieces(std::string_view json, const std::vector<PieceSource>& sources) {
  std::string out;
  rapidjson::Document document;
  document.Parse(json.data(), json.size());
  if (!document.IsArray()) return out;
  const rapidjson::SizeType named = sources.size() > 1 ? 1 : 0;
  for (const auto& piece : document.GetArray()) {
    if (piece.IsString()) out.append(piece.GetString(), piece.GetStringLength());
    if (!piece.IsArray() || piece.Size() != named + 2 || !piece[named].IsInt64() || !piece[named + 1].IsUint64())
      continue;
    const std::uint64_t which = named == 0 ? 0 : piece[0].IsUint64() ? piece[0].GetUint64() : sources.size();
    if (which >= sources.size()) continue;
    const PieceSource& source = sources[which];
    const std::int64_t begin = static_cast<std::int64_t>(source.from) + piece[named].GetInt64();
    if (begin >= 0 && static_cast<std::size_t>(begin) <= source.text.size())
      out += source.text.substr(static_cast<std::size_t>(begin), piece[named + 1].GetUint64());
  }
  return out;
}

}  // namespace gainsay
