#pragma once

#include <string>
#include <vector>

#include "ingest/read/layout.h"

/// Who an article names as its makers. All look at what the block rules marked, so they must have run.
namespace gainsay::read {

/// "Written By Jane Roe" -> "Jane Roe"; the first byline with a person's or desk's name, "" where there is none.
std::string byline_in(const Layout& layout);

/// The agencies whose text it is: from datelines, agency lines under the headline and sign-offs, in order of their
/// signs. "Agencies" alone names none; a picture's agency does not count.
std::vector<std::string> text_agencies_in(const Layout& layout);

/// Whether a dateline names an agency.
bool has_agency_dateline(const Layout& layout);

/// The outlet that a notice or an outlet's dateline names; "" where there is none.
std::string outlet_in(const Layout& layout);

/// The registrable name of an address's host ("www.news.example.co.uk" -> "example.co.uk"); "" where it has none.
std::string outlet_of_url(std::string_view url);

}  // namespace gainsay::read
