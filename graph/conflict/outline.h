#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/conflict/profile.h"
#include "graph/conflict/stories.h"

namespace gainsay::conflict {

/// What the search must know of an article to tell which of its statements others may be held against, and which
/// articles tell its story. Made of the article and the lexicon alone, and small, so that a store can keep it: an
/// article that was searched before is not read again unless there is something to hold against it.
struct Outline {
  std::vector<Profile> profiles;
  Story story;
  bool opposes_itself = false;  ///< may say a thing and reject it in other words
};

/// Precondition: `readings` are one article's, in canonical order, their rejections resolved.
Outline outline_of(const std::vector<Reading>& readings, Words& words);

/// About a kilobyte for an article of twenty statements.
std::string encode(const Outline& outline);
/// Inverse. Bytes that `encode` did not write give an outline without profiles and story, or one that means nothing.
Outline decode_outline(std::string_view bytes);

}  // namespace gainsay::conflict
