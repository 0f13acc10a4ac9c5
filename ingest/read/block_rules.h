#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "gainsay/model/article.h"
#include "ingest/read/layout.h"

namespace gainsay::read {

/// One observation about what scraped news looks like. Rules run in the order of the table; each looks only at pieces
/// that have no kind yet (unless its comment says otherwise), so that a later rule sees what earlier ones left.
struct BlockRule {
  std::string_view name;
  void (*apply)(Layout& layout, std::string_view name);
};

/// In the order in which they run.
std::span<const BlockRule> block_rules();

/// Sets the kind of a piece and says which rule did.
inline void mark(Piece& piece, BlockKind kind, std::string_view rule) {
  piece.kind = kind;
  piece.rule = rule;
}

/// Runs all rules; what none of them knows is a paragraph. `kinds` is what the format says of whole lines: boilerplate
/// and the headline stand before any rule, the rest where no rule finds boilerplate.
void apply_block_rules(Layout& layout, std::span<const Block> kinds = {});

/// Blocks in text order, disjoint, that together hold all of `text` that is not white space.
std::vector<Block> blocks_of(const Layout& layout);

// The rules, one a file in rules/.
void mark_leading_metadata(Layout& layout, std::string_view name);
void mark_markup_residue(Layout& layout, std::string_view name);
void mark_page_labels(Layout& layout, std::string_view name);
void mark_navigation(Layout& layout, std::string_view name);
void mark_also_read(Layout& layout, std::string_view name);
void mark_link_lists(Layout& layout, std::string_view name);
void mark_timestamps(Layout& layout, std::string_view name);
void mark_bylines(Layout& layout, std::string_view name);
void mark_captions(Layout& layout, std::string_view name);
void mark_credits(Layout& layout, std::string_view name);
void mark_sign_offs(Layout& layout, std::string_view name);
void mark_author_bios(Layout& layout, std::string_view name);
void mark_appeals(Layout& layout, std::string_view name);
void mark_datelines(Layout& layout, std::string_view name);
void mark_headline(Layout& layout, std::string_view name);
void mark_standfirst(Layout& layout, std::string_view name);
void mark_list_items(Layout& layout, std::string_view name);
void mark_subheads(Layout& layout, std::string_view name);

}  // namespace gainsay::read
