#include "ingest/read/block_rules.h"

#include <array>

namespace gainsay::read {

std::span<const BlockRule> block_rules() {
  static constexpr std::array<BlockRule, 18> rules{{
      {"leading_metadata", mark_leading_metadata},
      {"markup_residue", mark_markup_residue},
      {"page_label", mark_page_labels},
      {"navigation", mark_navigation},
      {"also_read", mark_also_read},
      {"link_list", mark_link_lists},
      {"timestamp", mark_timestamps},
      {"byline", mark_bylines},
      {"caption", mark_captions},
      {"credit", mark_credits},
      {"sign_off", mark_sign_offs},
      {"author_bio", mark_author_bios},
      {"appeal", mark_appeals},
      {"dateline", mark_datelines},
      {"headline", mark_headline},
      {"standfirst", mark_standfirst},
      {"list_item", mark_list_items},
      {"subhead", mark_subheads},
  }};
  return rules;
}

void apply_block_rules(Layout& layout, std::span<const Block> kinds) {
  constexpr std::string_view by_format = "format";
  const auto apply_kinds = [&](auto wanted) {
    std::size_t next = 0;
    for (Piece& piece : layout.pieces()) {
      while (next < kinds.size() && kinds[next].span.end <= piece.span.begin) ++next;
      if (next == kinds.size()) break;
      if (kinds[next].span.contains(piece.span) && wanted(piece, kinds[next].kind))
        mark(piece, kinds[next].kind, by_format);
    }
  };
  apply_kinds([](const Piece&, BlockKind kind) { return is_boilerplate(kind) || kind == BlockKind::headline; });
  for (const BlockRule& rule : block_rules()) rule.apply(layout, rule.name);
  apply_kinds([](const Piece& piece, BlockKind kind) {
    const bool open = !piece.kind || piece.kind == BlockKind::list_item || piece.kind == BlockKind::subhead;
    return open && !is_boilerplate(kind) && kind != BlockKind::headline;
  });
  for (Piece& piece : layout.pieces())
    if (!piece.kind) mark(piece, BlockKind::paragraph, "paragraph");
}

std::vector<Block> blocks_of(const Layout& layout) {
  std::vector<Block> blocks;
  blocks.reserve(layout.pieces().size());
  for (const Piece& piece : layout.pieces()) blocks.push_back({piece.span, piece.kind.value_or(BlockKind::paragraph)});
  return blocks;
}

}  // namespace gainsay::read
