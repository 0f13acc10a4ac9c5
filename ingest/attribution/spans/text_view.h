#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "gainsay/model/annotated_text.h"
#include "gainsay/model/article.h"
#include "ingest/attribution/spans/word_senses.h"

namespace gainsay::spans {

/// What a token is among quotation marks. Single marks count where they stand alone, as tokens.
enum class Mark : std::uint8_t { none, open, close };

/// One token as features see it: strings as hashes, its subtree as a range.
struct Word {
  std::uint32_t form = 0;    ///< hash of the lower-case form
  std::uint32_t lemma = 0;   ///< hash of the lower-case lemma
  std::uint32_t xpos = 0;    ///< hash of the tag
  std::uint32_t suffix = 0;  ///< hash of the last three bytes
  std::uint32_t head = no_head;
  std::uint32_t sentence = 0;
  std::uint32_t block = 0;
  std::uint32_t first = 0;  ///< the subtree lies within tokens [first, last)
  std::uint32_t last = 0;
  std::uint16_t depth = 0;  ///< 0 at the root; deep trees stop counting at 1000
  std::uint8_t shape = 0;   ///< 0 lower case, 1 capitalised, 2 capitals, 3 digits, 4 punctuation, 5 other
  std::uint8_t sense = 0;   ///< as WordSenses gives it
  std::uint8_t name = 0;    ///< 0 none, else 1 + NameKind
  Upos upos = Upos::X;
  Deprel deprel = Deprel::dep;
  Mark mark = Mark::none;
  bool quoted = false;  ///< within quotation marks, these included
};

/// An annotated text prepared for feature extraction. Holds no reference to what it was made from.
struct TextView {
  std::vector<Word> words;
  std::vector<Sentence> sentences;
  std::vector<std::uint32_t> child_begin;  ///< children of i: children[child_begin[i] .. child_begin[i + 1])
  std::vector<std::uint32_t> children;     ///< in text order

  [[nodiscard]] const Sentence& sentence_of(std::uint32_t token) const { return sentences[words[token].sentence]; }
};

/// Cost: linear in the tokens.
TextView make_view(const Article& article, const AnnotatedText& text, const WordSenses& senses);

/// Tokens [first, last) as a text of their own: what hangs on a token outside becomes a root, and quotation marks that
/// enclose it all count no more.
TextView cut_out(const TextView& view, std::uint32_t first, std::uint32_t last);

/// FNV-1a, 32 bits: the same on every machine.
constexpr std::uint32_t hash_of(std::string_view bytes) {
  std::uint32_t hash = 2166136261U;
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
  return hash;
}

}  // namespace gainsay::spans
