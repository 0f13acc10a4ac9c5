#include "graph/store/finding_tables.h"

#include <algorithm>

#include "graph/store/codec.h"
#include "graph/store/columns.h"
#include "graph/store/comparisons.h"
#include "graph/store/ids.h"
#include "graph/store/pieces.h"
#include "graph/store/queries.h"

namespace gainsay {
namespace {

constexpr const char* conflict_columns =
    "SELECT id, dispute, class, type, strength, score, statement_a, statement_b, opposing_a, opposing_b, explanation,"
    " why_not, rule, slots FROM conflict";
constexpr const char* support_columns = "SELECT from_statement, to_statement, rule FROM support";

template <class T>
std::int64_t code(T value) {
  return static_cast<std::int64_t>(value);
}

}  // namespace

FindingTables::FindingTables(const Database& database, EditionReader& reader)
    : database_(database),
      reader_(reader),
      find_(database,
            "SELECT s.statement FROM statement s JOIN edition e ON e.edition = s.statement / 1000000 AND e.is_current"
            " JOIN word a ON a.word = e.article WHERE substr(s.claim, 1, 5) = substr(?1, 1, 5) AND s.claim = ?1"
            " ORDER BY a.text, s.statement"),
      of_claim_(database, queries::current_statements_of_claim),
      briefs_(database, reader) {}

void FindingTables::replace(const std::vector<Conflict>& conflicts, const std::vector<Support>& supports,
                            std::string_view rules_version, EditionWriter& writer) {
  database_.execute("DELETE FROM conflict; DELETE FROM support");
  for (const Conflict& conflict : conflicts) insert(conflict, writer);
  Query insert_support(database_, "INSERT INTO support (from_statement, to_statement, rule) VALUES (?, ?, ?)");
  for (const Support& support : supports) {
    const auto from = row_of(support.from, support.evidence_from);
    const auto to = row_of(support.to, support.evidence_to);
    if (from && to) insert_support.bind(1, *from).bind(2, *to).bind(3, writer.word(support.rule)).run();
  }
  Query state(database_, "UPDATE finding_state SET stale = 0, rules = ?");
  state.bind(1, rules_version).run();
}

void FindingTables::insert(const Conflict& c, EditionWriter& writer) {
  const auto a = row_of(c.claim_a, c.a);
  const auto b = row_of(c.claim_b, c.b);
  if (!a || !b) return;
  const std::string text_a = briefs_.at(*a).text;
  const std::string text_b = briefs_.at(*b).text;
  Query query(database_, "INSERT INTO conflict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  bind_id(query, 1, c.id.value);
  bind_id(query, 2, c.dispute.value);
  query.bind(3, code(c.conflict_class)).bind(4, code(c.type)).bind(5, code(c.strength)).bind(6, c.score);
  query.bind(7, *a).bind(8, *b).bind(9, encode_spans(c.opposing_a)).bind(10, encode_spans(c.opposing_b));
  query.bind(11, encode_comparisons(c.slots));
  query.bind(12, encode_pieces(c.explanation, {{text_a}, {text_b}}));
  query.bind(13, writer.word(c.why_not)).bind(14, writer.word(c.rule)).run();
}

std::optional<std::int64_t> FindingTables::row_of(const ClaimId& claim, const StatementId& statement) {
  bind_id(find_, 1, claim.value);
  std::optional<std::int64_t> out;
  while (find_.next())
    if (!out && briefs_.at(find_.integer(0)).id == statement) out = find_.integer(0);
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
  Query row(database_, std::string(conflict_columns) + " ORDER BY score DESC, id");
  return conflicts_in(row);
}

std::vector<Support> FindingTables::supports() {
  Query row(database_, std::string(support_columns) + " ORDER BY ordinal");
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

std::vector<Support> FindingTables::supports_of(const std::set<ClaimId>& claims) {
  Query row(database_, queries::supports_of_statements);
  row.bind(1, statements_of(claims));
  return supports_in(row);
}

}  // namespace gainsay
