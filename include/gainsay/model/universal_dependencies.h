#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// Universal Dependencies v2: the universal part-of-speech tags and the relations that English treebanks use.
/// https://universaldependencies.org/u/pos/ and https://universaldependencies.org/en/dep/
namespace gainsay {

enum class Upos : std::uint8_t {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X
};
inline constexpr std::array<std::string_view, 17> upos_names{"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                             "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                             "PUNCT", "SCONJ", "SYM", "VERB", "X"};

enum class Deprel : std::uint8_t {
  root,
  acl,
  acl_relcl,
  advcl,
  advcl_relcl,
  advmod,
  amod,
  appos,
  aux,
  aux_pass,
  case_,
  cc,
  cc_preconj,
  ccomp,
  compound,
  compound_prt,
  conj,
  cop,
  csubj,
  csubj_outer,
  csubj_pass,
  dep,
  det,
  det_predet,
  discourse,
  dislocated,
  expl,
  fixed,
  flat,
  goeswith,
  iobj,
  list,
  mark,
  nmod,
  nmod_desc,
  nmod_npmod,
  nmod_poss,
  nmod_tmod,
  nmod_unmarked,
  nsubj,
  nsubj_outer,
  nsubj_pass,
  nummod,
  obj,
  obl,
  obl_agent,
  obl_npmod,
  obl_tmod,
  obl_unmarked,
  orphan,
  parataxis,
  punct,
  reparandum,
  vocative,
  xcomp
};
inline constexpr std::array<std::string_view, 55> deprel_names{
    "root",       "acl",          "acl:relcl",  "advcl",         "advcl:relcl", "advmod",      "amod",
    "appos",      "aux",          "aux:pass",   "case",          "cc",          "cc:preconj",  "ccomp",
    "compound",   "compound:prt", "conj",       "cop",           "csubj",       "csubj:outer", "csubj:pass",
    "dep",        "det",          "det:predet", "discourse",     "dislocated",  "expl",        "fixed",
    "flat",       "goeswith",     "iobj",       "list",          "mark",        "nmod",        "nmod:desc",
    "nmod:npmod", "nmod:poss",    "nmod:tmod",  "nmod:unmarked", "nsubj",       "nsubj:outer", "nsubj:pass",
    "nummod",     "obj",          "obl",        "obl:agent",     "obl:npmod",   "obl:tmod",    "obl:unmarked",
    "orphan",     "parataxis",    "punct",      "reparandum",    "vocative",    "xcomp"};

[[nodiscard]] constexpr std::string_view name_of(Upos tag) { return upos_names[static_cast<std::size_t>(tag)]; }
[[nodiscard]] constexpr std::string_view name_of(Deprel relation) {
  return deprel_names[static_cast<std::size_t>(relation)];
}

/// None for a word that is no tag.
[[nodiscard]] constexpr std::optional<Upos> parse_upos(std::string_view word) {
  for (std::size_t i = 0; i < upos_names.size(); ++i)
    if (upos_names[i] == word) return static_cast<Upos>(i);
  return std::nullopt;
}

/// None for an unknown relation; an unknown subtype of a known relation gives the relation.
[[nodiscard]] constexpr std::optional<Deprel> parse_deprel(std::string_view word) {
  for (std::size_t i = 0; i < deprel_names.size(); ++i)
    if (deprel_names[i] == word) return static_cast<Deprel>(i);
  const auto colon = word.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  return parse_deprel(word.substr(0, colon));
}

}  // namespace gainsay
