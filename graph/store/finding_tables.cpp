#include "graph/store/finding_tables.h"

#include <algorithm>
#include <iterator>

#include "base/content_id.h"
#include "base/mention.h"
#include "gainsay/model/vocabulary.h"
#include "graph/store/codec.h"
#include "graph/store/columns.h"
#include "graph/store/comparisons.h"
#include "graph/store/ids.h"
#include "graph/store/pieces.h"
#include "graph/store/queries.h"
#include "graph/store/schema.h"

namespace gainsay {
namespace {

constexpr const char* conflict_columns =
    "SELECT id, dispute, class, type, strength, score, statement_a, statement_b, opposing_a, opposing_b, explanation,"
    " why_not, rule, slots FROM conflict WHERE is_shown ORDER BY score DESC, id";
constexpr const char* conflict_by_id =
    "SELECT id, dispute, class, type, strength, score, statement_a, statement_b, opposing_a, opposing_b, explanation,"
    " why_not, rule, slots FROM conflict WHERE id = ?";
constexpr const char* all_candidates =
    "SELECT id, class, type, strength, claim_low, claim_high FROM conflict WHERE is_shown";
constexpr const char* support_columns =
    "SELECT from_statement, to_statement, rule FROM support ORDER BY from_claim, to_claim";

template <class T>
std::int64_t code(T value) {
  return static_cast<std::int64_t>(value);
}

std::string place_of(std::int64_t statement, const Mention& mention) {
  std::string out = std::to_string(statement / rows_per_edition);
  for (const std::size_t at :
       {mention.span.begin, mention.span.end, mention.predicate_span.begin, mention.predicate_span.end})
    out += ' ' + std::to_string(at);
  return out;
}

/// One clause can say several things ("tanks and shells"): of conflicts that rest on the same words and say the same of
/// them, the best is enough. Figures each count something else. Hex digits; "" where it is of figures.
std::string words_of(ConflictType type, const std::string& a, const std::string& b) {
  constexpr std::size_t digits = 16;
  if (type == ConflictType::numeric) return {};
  const auto& [low, high] = std::minmax(a, b);
  return content_id({name_of(type), low, high}).substr(0, digits);
}

}  // namespace

FindingTables::FindingTables(const Database& database, EditionReader& reader)
    : database_(database),
      reader_(reader),
      in_article_(database, queries::statements_of_claim_in_article),
      of_claim_(database, queries::current_statements_of_claim),
      conflict_between_(database, queries::conflict_between),
      support_between_(database, queries::support_between),
      drop_conflict_(database, "DELETE FROM conflict WHERE id = ?"),
      insert_conflict_(database, "INSERT INTO conflict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)"),
      insert_support_(database, "INSERT OR REPLACE INTO support VALUES (?, ?, ?, ?, ?)"),
      said_between_(database, queries::was_said_between),
      briefs_(database, reader) {}

void FindingTables::keep(const NewFindings& found, EditionWriter& writer) {
  std::set<std::string> words;
  for (const FoundConflict& conflict : found.conflicts) keep(conflict, writer, words);
  for (const FoundSupport& support : found.supports) keep(support, writer);
  Query choose(database_, queries::choose_shown);
  for (const std::string& same : words) {
    bind_id(choose, 1, same);
    choose.run();
  }
}

void FindingTables::keep(const FoundConflict& found, EditionWriter& writer, std::set<std::string>& words) {
  const Conflict& c = found.conflict;
  const auto a = side_of(found.a.article, c.claim_a, c.a);
  const auto b = side_of(found.b.article, c.claim_b, c.b);
  if (!a || !b) return;
  const auto& [low, high] = std::minmax(c.claim_a.value, c.claim_b.value);
  bind_id(conflict_between_, 1, low);
  bind_id(conflict_between_, 2, high);
  std::string before_id;
  std::string before_words;
  FoundConflict before;
  while (conflict_between_.next()) {
    before_id = id_at(conflict_between_, 0);
    before.conflict.score = conflict_between_.real(1);
    before.a = briefs_.mention(conflict_between_.integer(2));
    before.b = briefs_.mention(conflict_between_.integer(3));
    before_words = id_at(conflict_between_, 4);
  }
  if (!before_id.empty()) {
    if (!is_better(found, before)) return;
    bind_id(drop_conflict_, 1, before_id);
    drop_conflict_.run();
    if (!before_words.empty()) words.insert(before_words);
  }
  const std::string same = words_of(c.type, place_of(a->statement, found.a), place_of(b->statement, found.b));
  if (!same.empty()) words.insert(same);
  insert(found, *a, *b, same, writer);
}

void FindingTables::insert(const FoundConflict& found, const Side& a, const Side& b, const std::string& words,
                           EditionWriter& writer) {
  const Conflict& c = found.conflict;
  const auto& [low, high] = std::minmax(c.claim_a.value, c.claim_b.value);
  Query& query = insert_conflict_;
  bind_id(query, 1, c.id.value);
  bind_id(query, 2, c.dispute.value);
  query.bind(3, code(c.conflict_class)).bind(4, code(c.type)).bind(5, code(c.strength)).bind(6, c.score);
  bind_id(query, 7, low);
  bind_id(query, 8, high);
  query.bind(9, a.statement).bind(10, b.statement).bind_null(11);
  if (!words.empty()) bind_id(query, 11, words);
  query.bind(12, encode_spans(c.opposing_a)).bind(13, encode_spans(c.opposing_b));
  query.bind(14, encode_comparisons(c.slots));
  query.bind(15, encode_pieces(c.explanation, {{a.text}, {b.text}}));
  query.bind(16, writer.word(c.why_not)).bind(17, writer.word(c.rule)).run();
}

void FindingTables::keep(const FoundSupport& found, EditionWriter& writer) {
  const Support& support = found.support;
  const bool a_is_from = found.a.statement == support.evidence_from;
  const auto from = side_of((a_is_from ? found.a : found.b).article, support.from, support.evidence_from);
  const auto to = side_of((a_is_from ? found.b : found.a).article, support.to, support.evidence_to);
  if (!from || !to) return;
  bind_id(support_between_, 1, support.from.value);
  bind_id(support_between_, 2, support.to.value);
  std::optional<FoundSupport> before;
  while (support_between_.next()) {
    before.emplace(
        FoundSupport{{}, briefs_.mention(support_between_.integer(0)), briefs_.mention(support_between_.integer(1))});
    if (earlier(before->b, before->a)) std::swap(before->a, before->b);
  }
  if (before && !is_better(found, *before)) return;
  bind_id(insert_support_, 1, support.from.value);
  bind_id(insert_support_, 2, support.to.value);
  insert_support_.bind(3, from->statement).bind(4, to->statement).bind(5, writer.word(support.rule)).run();
}

std::optional<FindingTables::Side> FindingTables::side_of(const ArticleId& article, const ClaimId& claim,
                                                          const StatementId& id) {
  in_article_.bind(1, article.value);
  bind_id(in_article_, 2, claim.value);
  std::optional<Side> out;
  while (in_article_.next()) {
    if (out) continue;
    if (StatementBrief brief = briefs_.at(in_article_.integer(0)); brief.id == id)
      out = Side{in_article_.integer(0), std::move(brief.text)};
  }
  return out;
}

std::vector<Conflict> FindingTables::conflicts_in(Query& row) {
  std::vector<Conflict> out;
  while (row.next()) {
    Conflict& c = out.emplace_back();
    const StatementBrief a = briefs_.at(row.integer(6));
    const StatementBrief b = briefs_.at(row.integer(7));
    c.id = ConflictId(id_at(row, 0));
    c.dispute = DisputeId(id_at(row, 1));
    c.conflict_class = code_at(row, 2, conflict_class_names, ConflictClass::tension);
    c.type = code_at(row, 3, conflict_type_names, ConflictType::negation);
    c.strength = code_at(row, 4, strength_names, Strength::weak);
    c.score = row.real(5);
    c.claim_a = a.claim;
    c.claim_b = b.claim;
    c.a = a.id;
    c.b = b.id;
    c.opposing_a = decode_spans(row.text(8));
    c.opposing_b = decode_spans(row.text(9));
    c.explanation = decode_pieces(row.text(10), {{a.text}, {b.text}});
    c.why_not = reader_.word(row.integer(11));
    c.rule = reader_.word(row.integer(12));
    c.slots = decode_comparisons(row.text(13));
  }
  return out;
}

std::vector<Support> FindingTables::supports_in(Query& row) {
  std::vector<Support> out;
  while (row.next()) {
    const StatementBrief from = briefs_.at(row.integer(0));
    const StatementBrief to = briefs_.at(row.integer(1));
    out.push_back({from.claim, to.claim, from.id, to.id, reader_.word(row.integer(2))});
  }
  return out;
}

std::vector<Conflict> FindingTables::conflicts() {
  Query row(database_, conflict_columns);
  return conflicts_in(row);
}

std::vector<Support> FindingTables::supports() {
  Query row(database_, support_columns);
  return supports_in(row);
}

std::string FindingTables::statements_of(const std::set<ClaimId>& claims) {
  std::vector<std::int64_t> out;
  for (const ClaimId& claim : claims) {
    bind_id(of_claim_, 1, claim.value);
    while (of_claim_.next()) out.push_back(of_claim_.integer(0));
  }
  return encode_integers(out);
}

std::vector<Conflict> FindingTables::conflicts_of(const std::set<ClaimId>& claims) {
  Query row(database_, queries::conflicts_of_statements);
  row.bind(1, statements_of(claims));
  return conflicts_in(row);
}

std::vector<Conflict> FindingTables::conflicts_for(const Filter& filter,
                                                   const std::optional<std::vector<std::int64_t>>& editions) {
  Query candidate(database_, editions ? queries::conflicts_stated_in : all_candidates);
  if (editions) candidate.bind(1, encode_integers(*editions));
  Query row(database_, conflict_by_id);
  std::vector<Conflict> out;
  while (candidate.next()) {
    const auto conflict_class = code_at(candidate, 1, conflict_class_names, ConflictClass::tension);
    const auto type = code_at(candidate, 2, conflict_type_names, ConflictType::negation);
    const auto strength = code_at(candidate, 3, strength_names, Strength::weak);
    if (!filter.allows(type, conflict_class, strength)) continue;
    if (filter.between.known() && !(was_said_between(id_at(candidate, 4), filter.between) &&
                                    was_said_between(id_at(candidate, 5), filter.between)))
      continue;
    bind_id(row, 1, id_at(candidate, 0));
    std::ranges::move(conflicts_in(row), std::back_inserter(out));
  }
  std::ranges::sort(
      out, [](const Conflict& a, const Conflict& b) { return a.score != b.score ? a.score > b.score : a.id < b.id; });
  return out;
}

bool FindingTables::was_said_between(const std::string& claim, const DateInterval& between) {
  bind_id(said_between_, 1, claim);
  bind_interval(said_between_, 2, between);
  bool was = false;
  while (said_between_.next()) was = said_between_.integer(0) != 0;
  return was;
}

std::vector<Support> FindingTables::supports_of(const std::set<ClaimId>& claims) {
  Query row(database_, queries::supports_of_statements);
  row.bind(1, statements_of(claims));
  return supports_in(row);
}

}  // namespace gainsay
