#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "gainsay/lexicon.h"
#include "gainsay/model/article.h"
#include "ingest/attribution/speakers/entity_table.h"
#include "ingest/attribution/speakers/source_phrase.h"

namespace gainsay {

/// A source that was resolved, at its place in the text.
struct SpokenBefore {
  std::uint32_t token = 0;
  EntityIndex entity = 0;
  TokenRange source;  ///< the phrase that names it; empty where only the cue tells
};

/// What has been said and mentioned up to some place of the article; the rules read it and add the sources that the
/// article describes without naming.
struct Discourse {
  const Article& article;
  const Syntax& syntax;
  const Lexicon& lexicon;
  EntityTable& table;
  std::vector<SpokenBefore> spoken;              ///< in the order in which they were resolved
  std::map<std::string, EntityIndex> described;  ///< by id
  std::optional<EntityIndex> own_outlet;         ///< whose article it is, where only the text shows it
  std::vector<TokenRange> quoted;  ///< direct quotations, in text order: whom they mention is seldom who speaks next
};

/// Who is asked for.
struct SourceQuery {
  TokenRange range;
  std::uint32_t cue = no_head;                ///< the cue's first token
  std::optional<EntityIndex> parent_speaker;  ///< of the attribution whose content holds this one
  int depth = 0;                              ///< of resolving one phrase through another
};

struct Resolved {
  EntityIndex entity = 0;
  std::string rule;
};

/// A mention seen from a place in the text.
struct Candidate {
  EntityMention mention;
  bool quoted = false;
};

/// Whether the token lies in a direct quotation. O(log n).
bool is_quoted(const Discourse& discourse, std::uint32_t token);

/// The mentions before `token`, the nearest sentence first; within a sentence subjects first, then the others, then
/// possessors and what stands behind prepositions, and those inside quotations last of all. At most `sentences` back
/// (its own counts as the first) and at most 64 of them.
std::vector<Candidate> candidates_before(const Discourse& discourse, std::uint32_t token, std::uint32_t sentences);

/// The mentions before `token`, the nearest first, at most `most` and at most 200 sentences back.
std::vector<EntityMention> mentions_before(const Discourse& discourse, std::uint32_t token, std::size_t most);

/// The entity of an unnamed or article-bound source with this name, made where it is new. Its id holds the article's,
/// so that "a spokesman" of two articles stays two.
EntityIndex described_entity(Discourse& discourse, const std::string& name, EntityKind kind, const char* rule);

}  // namespace gainsay
