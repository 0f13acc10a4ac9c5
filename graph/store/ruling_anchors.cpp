#include "graph/store/ruling_anchors.h"

#include <algorithm>

#include "graph/store/columns.h"
#include "graph/store/ids.h"
#include "graph/store/packed.h"
#include "graph/store/queries.h"
#include "graph/store/schema.h"

namespace gainsay {
namespace {

bool share_half(const Span& a, const Span& b) {
  const std::size_t begin = std::max(a.begin, b.begin);
  const std::size_t end = std::min(a.end, b.end);
  return begin < end && 2 * (end - begin) >= std::max(a.size(), b.size());
}

}  // namespace

RulingAnchors::RulingAnchors(const Database& database, EditionReader& reader)
    : reader_(reader),
      briefs_(database, reader),
      editions_(database, queries::current_editions_of_text),
      later_editions_(database, queries::current_editions_after_text),
      statements_(database, "SELECT statement, span_begin, span_length FROM statement WHERE statement BETWEEN ? AND ?"),
      of_claim_(database, queries::current_statements_read_as),
      actors_(database, "SELECT entity, aliases, mentions FROM actor WHERE actor BETWEEN ? AND ?"),
      as_read_(database, "SELECT coalesce(read_id, id), coalesce(read_kind, kind) FROM entity WHERE entity = ?") {}

std::vector<std::int64_t> RulingAnchors::editions(Query& query, const VersionId& version) {
  std::vector<std::int64_t> out;
  bind_id(query, 1, version.value);
  while (query.next()) out.push_back(query.integer(0));
  return out;
}

const std::vector<RulingAnchors::Place>& RulingAnchors::places_in(const VersionId& version) {
  const auto [known, is_new] = places_.try_emplace(version);
  if (!is_new) return known->second;
  for (const std::int64_t edition : editions(editions_, version)) {
    statements_.bind(1, edition * rows_per_edition).bind(2, (edition + 1) * rows_per_edition - 1);
    while (statements_.next()) known->second.push_back({statements_.integer(0), span_at(statements_, 1)});
  }
  return known->second;
}

std::vector<RulingAnchors::Found> RulingAnchors::statements_at(const RulingAnchor& anchor) {
  std::vector<Found> out;
  for (const Place& place : places_in(anchor.version)) {
    if (!share_half(place.span, anchor.span)) continue;
    StatementBrief brief = briefs_.at(place.statement);
    out.push_back({place.statement, std::move(brief.claim), brief.text == anchor.text});
  }
  if (out.empty()) out = with_same_sentence(anchor);
  return out.empty() ? with_same_claim(anchor) : out;
}

std::vector<RulingAnchors::Found> RulingAnchors::with_same_sentence(const RulingAnchor& anchor) {
  std::vector<Found> out;
  for (const std::int64_t edition : editions(later_editions_, anchor.version)) {
    std::vector<std::int64_t> statements;
    statements_.bind(1, edition * rows_per_edition).bind(2, (edition + 1) * rows_per_edition - 1);
    while (statements_.next()) statements.push_back(statements_.integer(0));
    for (const std::int64_t statement : statements)
      if (StatementBrief brief = briefs_.at(statement); brief.text == anchor.text)
        out.push_back({statement, std::move(brief.claim), true});
  }
  return out;
}

std::vector<RulingAnchors::Found> RulingAnchors::with_same_claim(const RulingAnchor& anchor) {
  std::vector<Found> out;
  if (anchor.id.empty()) return out;
  bind_id(of_claim_, 1, anchor.id);
  std::vector<std::int64_t> statements;
  while (of_claim_.next()) statements.push_back(of_claim_.integer(0));
  for (const std::int64_t statement : statements) out.push_back({statement, briefs_.at(statement).claim, true, false});
  return out;
}

std::vector<RulingAnchors::FoundActor> RulingAnchors::actors_at(const RulingAnchor& anchor) {
  std::vector<FoundActor> out;
  for (const std::int64_t edition : editions(editions_, anchor.version))
    if (auto found = actor_at(edition, anchor.span)) out.push_back(std::move(*found));
  if (out.empty())
    for (const std::int64_t edition : editions(later_editions_, anchor.version))
      if (auto found = actor_named(edition, anchor.text)) out.push_back(std::move(*found));
  if (out.empty() && !anchor.id.empty()) out.push_back({0, EntityId(anchor.id), EntityKind::group});
  return out;
}

std::optional<RulingAnchors::FoundActor> RulingAnchors::actor_at(std::int64_t edition, const Span& span) {
  std::optional<std::int64_t> best;
  actors_.bind(1, edition * rows_per_edition).bind(2, (edition + 1) * rows_per_edition - 1);
  while (actors_.next())
    for (const Span& mention : unpack_spans(actors_.text_view(2)))
      if (mention == span || (!best && share_half(mention, span))) best = actors_.integer(0);
  return best ? std::optional(actor(edition, *best)) : std::nullopt;
}

std::optional<RulingAnchors::FoundActor> RulingAnchors::actor_named(std::int64_t edition, const std::string& name) {
  std::optional<std::int64_t> best;
  actors_.bind(1, edition * rows_per_edition).bind(2, (edition + 1) * rows_per_edition - 1);
  while (actors_.next()) {
    std::vector<std::string> names = reader_.words(unpack_rows(actors_.text_view(1)));
    names.push_back(reader_.entity(actors_.integer(0)).name);
    if (!best && std::ranges::find(names, name) != names.end()) best = actors_.integer(0);
  }
  return best ? std::optional(actor(edition, *best)) : std::nullopt;
}

RulingAnchors::FoundActor RulingAnchors::actor(std::int64_t edition, std::int64_t entity) {
  FoundActor out{edition, {}, EntityKind::group};
  as_read_.bind(1, entity);
  while (as_read_.next()) {
    out.id = EntityId(id_at(as_read_, 0));
    out.kind = code_at(as_read_, 1, entity_kind_names, EntityKind::group);
  }
  return out;
}

}  // namespace gainsay
