#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "ingest/read/date_mention.h"

namespace gainsay::read {

/// The start of an agency text: "Lima [Peru], March 9 (ANI):", "LONDON, March 3 (Reuters) -", "PARIS —".
struct Dateline {
  std::size_t length = 0;  ///< bytes, with the mark that closes it
  std::string_view place;
  std::optional<DateMention> date;  ///< spans count from the start of the text given
  std::string_view publisher;       ///< what stands in the brackets: an agency or outlet; "" where there is none
};

/// The dateline that `text` begins with, if it has one beyond doubt: besides a place, a day, an agency, or the place in
/// capitals before a spaced dash. At the start of an article's body (`opens_body`) less will do. Views `text`.
std::optional<Dateline> parse_dateline(std::string_view text, bool opens_body);

/// A whole line that names a place as datelines do: "Beijing, China".
bool is_place_line(std::string_view text);

}  // namespace gainsay::read
