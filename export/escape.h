#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// The one place where text is made safe for a syntax. Every function takes any bytes and gives well-formed UTF-8:
/// ill-formed sequences become U+FFFD, and so do characters that the syntax cannot hold. JSON is escaped by RapidJSON
/// (json_lines.h).
namespace gainsay::escape {

/// XML 1.0 character data, also safe in HTML. Carriage returns become references, since a parser would turn them into
/// line feeds.
std::string xml_text(std::string_view text);

/// Between double quotes in XML 1.0. White space other than blanks becomes references, to survive normalisation.
std::string xml_attribute(std::string_view text);

/// HTML5 character data or a double-quoted attribute. Bidirectional controls are kept: put the text into <bdi>.
std::string html(std::string_view text);

/// A quoted DOT string's content for `label` and `tooltip` set through cgraph, which adds the quotes' own backslashes:
/// `\` is doubled (else `\N` shows the node's name), `&` stands as `&amp;` (else entities are decoded), line feeds
/// become `\l`. Cut to fit the 16,384 characters that `dot` takes.
std::string dot_label(std::string_view text);

/// Likewise, but line feeds become `\n`.
std::string dot_tooltip(std::string_view text);

/// One field of RFC 4180, quoted where it has to be.
std::string csv_field(std::string_view text);

/// Likewise, and text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV Injection"):
/// it begins with = + - @, a tab or a carriage return, and is no plain number.
std::string spreadsheet_field(std::string_view text);

/// Inline text of CommonMark: punctuation that could start markup is escaped, line feeds become blanks.
std::string markdown(std::string_view text);

/// Plain text for a terminal: control characters (escape sequences too) become U+FFFD, white space a blank.
std::string terminal(std::string_view text);

/// An http or https address with everything percent-encoded that is not plain in RFC 3986, so that it is safe in any
/// attribute;
/// `&` stays. None for every other scheme, and where there is no host.
std::optional<std::string> web_url(std::string_view url);

/// The first code points of `text`, at most `limit`, the last of them "…" where something was cut.
std::string shortened(std::string_view text, std::size_t limit);

}  // namespace gainsay::escape
