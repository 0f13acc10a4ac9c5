#pragma once

#include <optional>
#include <vector>

#include "gainsay/lexicon.h"
#include "gainsay/model/annotated_text.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// A stretch that names somebody or something: by the language layer's account, by the name tables or by its form.
struct NameCandidate {
  TokenRange range;
  std::optional<NameKind> kind;    ///< of the language layer
  std::optional<NameEntry> entry;  ///< of the name tables
  bool by_form = false;            ///< a person's or an outlet's name by its form
  bool outlet = false;             ///< an outlet's name by its form
};

/// In text order, without overlaps: of those that overlap a listed name of several words stays, else a name by its
/// form, else the longer. Possessive endings, leading articles and days are left out. Cost: linear, some look-ups for
/// each capitalised word.
std::vector<NameCandidate> find_name_candidates(const Article& article, const Syntax& syntax, const AnnotatedText& text,
                                                const Lexicon& lexicon);

/// The range with the figure that is written on to its last word: "Apex24".
TokenRange with_figure(const Syntax& syntax, TokenRange range);

/// The words of the range as the text has them.
std::vector<std::string_view> words_of(const Syntax& syntax, const TokenRange& range);

}  // namespace gainsay
