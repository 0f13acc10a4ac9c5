#include "graph/store/packed.h"

#include <array>

#include "graph/store/columns.h"
#include "graph/store/numbers.h"

namespace gainsay {
namespace {

void add_spans(NumberWriter& out, const std::vector<Span>& spans, std::int64_t& from) {
  for (const Span& span : spans) {
    const auto begin = static_cast<std::int64_t>(span.begin);
    out.add_signed(begin - from).add(span.size());
    from = begin;
  }
}

Span next_span(NumberReader& in, std::int64_t& from) {
  from += in.next_signed();
  const auto begin = static_cast<std::size_t>(from);
  return {begin, begin + in.next_size()};
}

}  // namespace

std::string pack_spans(const std::vector<Span>& spans) {
  NumberWriter out;
  std::int64_t from = 0;
  add_spans(out, spans, from);
  return out.text();
}

std::vector<Span> unpack_spans(std::string_view packed) {
  NumberReader in(packed);
  std::vector<Span> out;
  std::int64_t from = 0;
  while (!in.at_end()) out.push_back(next_span(in, from));
  return out;
}

std::string pack_blocks(const std::vector<Block>& blocks) {
  NumberWriter out;
  std::int64_t from = 0;
  for (const Block& block : blocks) {
    out.add_signed(static_cast<std::int64_t>(block.span.begin) - from).add(block.span.size());
    out.add(static_cast<std::int64_t>(block.kind));
    from = static_cast<std::int64_t>(block.span.end);
  }
  return out.text();
}

std::vector<Block> unpack_blocks(std::string_view packed) {
  NumberReader in(packed);
  std::vector<Block> out;
  std::int64_t from = 0;
  while (!in.at_end()) {
    Block& block = out.emplace_back();
    block.span = next_span(in, from);
    block.kind = code_of(in.next(), block_kind_names, BlockKind::other_boilerplate);
    from = static_cast<std::int64_t>(block.span.end);
  }
  return out;
}

std::string pack_rows(const std::vector<std::int64_t>& rows) {
  NumberWriter out;
  for (const std::int64_t row : rows) out.add(row);
  return out.text();
}

std::vector<std::int64_t> unpack_rows(std::string_view packed) {
  NumberReader in(packed);
  std::vector<std::int64_t> out;
  while (!in.at_end()) out.push_back(in.next());
  return out;
}

std::string pack_attribution_spans(const Attribution& a) {
  NumberWriter out;
  const bool is_plain = a.sources.size() == 1 && a.cues.size() == 1 && a.contents.size() == 1;
  out.add(is_plain ? std::int64_t{0} : std::int64_t{1});
  if (!is_plain) out.add(a.sources.size()).add(a.cues.size()).add(a.contents.size());
  std::int64_t from = 0;
  for (const std::vector<Span>* spans : {&a.sources, &a.cues, &a.contents}) add_spans(out, *spans, from);
  return out.text();
}

void unpack_attribution_spans(std::string_view packed, Attribution& a) {
  NumberReader in(packed);
  std::array<std::size_t, 3> counts{1, 1, 1};
  if (in.next() != 0)
    for (std::size_t& count : counts) count = in.next_size();
  std::int64_t from = 0;
  const std::array<std::vector<Span>*, 3> lists{&a.sources, &a.cues, &a.contents};
  for (std::size_t i = 0; i < lists.size(); ++i)
    for (std::size_t left = counts[i]; left > 0 && !in.at_end(); --left) lists[i]->push_back(next_span(in, from));
}

}  // namespace gainsay
