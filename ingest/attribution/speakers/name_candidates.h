#pragma once

#include <optional>
#include <vector>

#include "gainsay/lexicon.h"
#include "gainsay/model/annotated_text.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// A stretch that names somebody or something: by the language layer's account, by the name tables, or both.
struct NameCandidate {
  TokenRange range;
  std::optional<NameKind> kind;    ///< of the language layer
  std::optional<NameEntry> entry;  ///< of the name tables
};

/// In text order, without overlaps; the longer of two that overlap, the tables' of two that are alike. Possessive endings
/// and leading articles are left out. Cost: linear, some look-ups for each capitalised word.
std::vector<NameCandidate> find_name_candidates(const Article& article, const Syntax& syntax, const AnnotatedText& text,
                                                const Lexicon& lexicon);

/// The words of the range as the text has them.
std::vector<std::string_view> words_of(const Syntax& syntax, const TokenRange& range);

}  // namespace gainsay
