#pragma once

#include <string>

#include "gainsay/model/date.h"
#include "ingest/read/layout.h"

namespace gainsay::read {

/// When an article was published, and what says so.
struct PublishedDate {
  DateInterval when;  ///< unknown where nothing says
  std::string from;   ///< in words; "" where unknown
};

/// From what stands in the text, surest first: a scraper's prefix, a line that says when it was published or updated, a
/// date in the address, a dateline (which seldom has a year: the address or the other dates of the text may settle it);
/// else the interval that the text allows, see infer_interval. The time of a file is never used.
/// Precondition: the block rules have run.
PublishedDate published_from_text(const Layout& layout, std::string_view url);

/// The interval that running text allows: it cannot be older than a day of which it speaks as past, nor, if it speaks
/// of a day as to come, younger than that. Unknown where it names no such day.
PublishedDate infer_interval(const Layout& layout);

/// A day in the path of an address ("/2024/04/13/", "/20240413-").
std::optional<Date> date_in_url(std::string_view url);

}  // namespace gainsay::read
