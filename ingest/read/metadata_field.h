#pragma once

#include <string>
#include <string_view>

namespace gainsay::read {

/// A line that a scraper or database put above the text: "Source: The Courier" -> {"outlet", "The Courier"}.
struct MetadataField {
  std::string_view name;  ///< title, outlet, byline, url, language, date, or "other"; "" where the line is no field
  std::string value;
};

MetadataField metadata_field(std::string_view line);

}  // namespace gainsay::read
