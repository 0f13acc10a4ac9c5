#pragma once

#include <string>
#include <string_view>

namespace gainsay::conflict {

/// The words of a name in any order, folded (lexicon/fold_name.h): what parties and speakers are compared by.
/// Extraction resolves names article by article and leaves some unresolved; by their words, "Norvik" that one article
/// resolved and another left open are one party, whatever any third article says. Part of the comparison alone: the
/// store keeps what was extracted, so that nothing need be undone.
std::string name_key(std::string_view name);

}  // namespace gainsay::conflict
