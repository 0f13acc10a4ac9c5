#pragma once

#include <string>

#include "gainsay/model/annotated_text.h"

namespace gainsay {

/// "en" where the tokens read as English, else "und". English running text has 35 to 50 % function words (Biber et al.
/// 1999, ch. 2); the bar is far below, since other languages share few of their forms. Fewer than 20 words: "und".
std::string article_language(const std::string& text, const AnnotatedText& annotated);

}  // namespace gainsay
