#include "ingest/attribution/chains/published_in.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gainsay {
namespace {

constexpr auto publications = std::to_array<std::string_view>(
    {"article", "column", "commentary", "dispatch", "editorial", "essay", "interview", "op-ed", "piece", "report"});

bool is_publication(const Syntax& syntax, std::uint32_t i) {
  const bool in_parts = syntax.lower(i) == "ed" && i >= 2 && syntax.lower(i - 1) == "-";  // "op-ed"
  return in_parts || std::ranges::find(publications, syntax.lemma(i)) != publications.end();
}

/// Whether "In a recent op-ed in" or the like opens the sentence and ends before the outlet's name.
bool opens_with_publication(const Syntax& syntax, std::uint32_t begin, std::uint32_t name) {
  constexpr std::uint32_t most_words = 12;
  if (name - begin > most_words || syntax.lower(begin) != "in") return false;
  bool publication = false;
  for (std::uint32_t i = begin + 1; i < name; ++i) {
    const Upos tag = syntax.upos(i);
    if (tag == Upos::VERB && syntax.token(i).xpos != "VBN") return false;
    const std::string& word = syntax.lower(i);
    if (publication && (word == "in" || word == "with" || word == "for" || word == "on" || word == "to")) return true;
    publication |= is_publication(syntax, i);
  }
  return false;
}

}  // namespace

std::map<std::uint32_t, Publication> published_in(const Discourse& discourse) {
  const Syntax& syntax = discourse.syntax;
  std::map<std::uint32_t, Publication> out;
  for (std::uint32_t s = 0; s < syntax.sentence_count(); ++s) {
    const auto& mentions = discourse.table.in_sentence(s);
    const std::uint32_t begin = syntax.sentence(s).first;
    for (auto m = mentions.begin(); m != mentions.end(); ++m) {
      const EntityKind kind = discourse.table[m->entity].named.kind;
      if (kind == EntityKind::person) break;
      if (kind != EntityKind::outlet && kind != EntityKind::agency) continue;
      if (!opens_with_publication(syntax, begin, m->range.first)) break;
      const auto person = std::find_if(m + 1, mentions.end(), [&](const EntityMention& other) {
        return discourse.table[other.entity].named.kind == EntityKind::person;
      });
      // The subject, or its apposition: "the firm's head, Jane Doe, said".
      const auto has_verb = [&](std::uint32_t first, std::uint32_t last) {
        for (std::uint32_t i = first; i < last; ++i)
          if (syntax.upos(i) == Upos::VERB) return true;
        return false;
      };
      if (person != mentions.end() && (person->subject || !has_verb(m->range.last, person->range.first)))
        out.emplace(s, Publication{person->entity, *m});
      break;
    }
  }
  return out;
}

}  // namespace gainsay
