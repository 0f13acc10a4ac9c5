#pragma once

#include <string>
#include <string_view>

namespace gainsay {

/// A name as a key: lower case, Latin letters without accents, "&" as "and", hyphens as blanks, without dots, commas, a
/// leading article ("the", "a", "an") or a final possessive. Never longer than twice the input; "" for nothing but
/// marks.
std::string fold_name(std::string_view name);

/// The same but with a leading article kept.
std::string fold_name_with_article(std::string_view name);

}  // namespace gainsay
