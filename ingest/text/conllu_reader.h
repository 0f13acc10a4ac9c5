#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/annotated_text.h"

namespace gainsay::text {

/// A word as a CoNLL-U file has it, before anybody looked where it stands in the text.
struct ConlluWord {
  std::string form;
  std::optional<Span> span;  ///< TokenRange
  Token token;               ///< span unset; head is the number in the sentence, `no_head` at the root
  bool begins_name = false;
  bool in_name = false;
  NameKind name = NameKind::misc;
};

using ConlluSentence = std::vector<ConlluWord>;

/// From `# newdoc id` to its sentences. Throws InputError as `load_conllu_layer` says; `file` names the bytes there.
std::map<std::string, std::vector<ConlluSentence>> read_conllu_documents(std::string_view bytes,
                                                                         const std::string& file);

}  // namespace gainsay::text
