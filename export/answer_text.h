#pragma once

#include <string>
#include <string_view>

#include "export/text_page.h"
#include "gainsay/model/dossier.h"

/// What the answers about single claims share when they are told to people in a terminal.
namespace gainsay::answer {

inline constexpr std::size_t indent = 3;
inline constexpr std::size_t label = 9;

/// As much of an id as people need to type.
std::string short_id(std::string_view id);
/// "1 origin", "1 to 2 origins".
std::string origins(std::size_t least, std::size_t most);
/// "CNN, Reuters and AFP"; beyond `most`, "CNN, Reuters and 8 others".
std::string names(const std::vector<Named>& named, std::size_t most = 6);
/// The outlet, title and date of the article, its path and the bytes.
std::string place(const Position& position);
/// The chain with the words that report each hop: "[Courier] → the mayor (said)".
std::string chain_with_cues(const std::vector<Hop>& chain);

/// The quote, who, the chain and where.
void write_mention(TextPage& page, std::string_view name, const MentionView& mention);
/// A heading with its count, after a line of its own.
void write_heading(TextPage& page, std::string_view heading);
/// The rulings of which something that is shown is the result, one a line.
void write_rulings(TextPage& page, const std::vector<Ruling>& rulings);
/// How many origins, what was merged, circles, bottlenecks.
void write_provenance(TextPage& page, const Dossier& dossier);
/// A conflict from the side of one of its claims: the other side, and why. `other` is `view.a` or `view.b`.
void write_against(TextPage& page, const ConflictView& view, const SideView& other);
TextPage::Style style_of(ConflictClass conflict_class);

}  // namespace gainsay::answer
