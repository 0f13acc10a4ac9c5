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

void apply_block_rules(Layout& layout) {
  for (const BlockRule& rule : block_rules()) rule.apply(layout, rule.name);
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
