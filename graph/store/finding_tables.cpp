#include "graph/store/finding_tables.h"

#include <map>

#include "graph/store/codec.h"

namespace gainsay {
namespace {

void write_slots(Query& insert, const Conflict& conflict) {
  for (std::size_t i = 0; i < conflict.slots.size(); ++i) {
    const SlotComparison& slot = conflict.slots[i];
    insert.bind(1, conflict.id.value).bind(2, static_cast<std::int64_t>(i)).bind(3, slot.slot).bind(4, slot.a);
    insert.bind(5, slot.b).bind(6, name_of(slot.relation)).run();
  }
}

constexpr const char* conflict_columns =
    "SELECT id, dispute, class, type, strength, score, claim_a, claim_b, statement_a, statement_b, opposing_a,"
    " opposing_b, explanation, why_not, rule FROM conflict";
constexpr const char* of_claims =
    " WHERE claim_a IN (SELECT value FROM json_each(?1)) OR claim_b IN (SELECT value FROM json_each(?1))";
constexpr const char* slot_columns = "SELECT conflict, slot, a, b, relation FROM conflict_slot";
constexpr const char* support_columns =
    "SELECT from_claim, to_claim, from_statement, to_statement, rule FROM support";

std::string as_json(const std::set<ClaimId>& claims) {
  std::vector<std::string> values;
  for (const ClaimId& claim : claims) values.push_back(claim.value);
  return encode_strings(values);
}

std::vector<Conflict> conflicts_in(Query& row, Query& slot) {
  std::map<std::string, std::vector<SlotComparison>> slots;
  while (slot.next())
    slots[slot.text(0)].push_back(
        {slot.text(1), slot.text(2), slot.text(3), parse_slot_relation(slot.text(4)).value_or(SlotRelation::unknown)});
  std::vector<Conflict> out;
  while (row.next()) {
    Conflict& c = out.emplace_back();
    c.id = ConflictId(row.text(0));
    c.dispute = DisputeId(row.text(1));
    c.conflict_class = parse_conflict_class(row.text(2)).value_or(ConflictClass::tension);
    c.type = parse_conflict_type(row.text(3)).value_or(ConflictType::negation);
    c.strength = parse_strength(row.text(4)).value_or(Strength::weak);
    c.score = row.real(5);
    c.claim_a = ClaimId(row.text(6));
    c.claim_b = ClaimId(row.text(7));
    c.a = StatementId(row.text(8));
    c.b = StatementId(row.text(9));
    c.opposing_a = decode_spans(row.text(10));
    c.opposing_b = decode_spans(row.text(11));
    c.explanation = row.text(12);
    c.why_not = row.text(13);
    c.rule = row.text(14);
    c.slots = std::move(slots[c.id.value]);
  }
  return out;
}

std::vector<Support> supports_in(Query& row) {
  std::vector<Support> out;
  while (row.next())
    out.push_back(
        {ClaimId(row.text(0)), ClaimId(row.text(1)), StatementId(row.text(2)), StatementId(row.text(3)), row.text(4)});
  return out;
}

}  // namespace

void write_findings(const Database& database, const std::vector<Conflict>& conflicts,
                    const std::vector<Support>& supports, std::string_view rules_version) {
  for (const char* table : {"conflict_slot", "conflict", "support"})
    database.execute("DELETE FROM " + std::string(table));
  Query insert_conflict(database, "INSERT INTO conflict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Query insert_slot(database, "INSERT INTO conflict_slot VALUES (?, ?, ?, ?, ?, ?)");
  for (const Conflict& c : conflicts) {
    insert_conflict.bind(1, c.id.value).bind(2, c.dispute.value).bind(3, name_of(c.conflict_class));
    insert_conflict.bind(4, name_of(c.type)).bind(5, name_of(c.strength)).bind(6, c.score);
    insert_conflict.bind(7, c.claim_a.value).bind(8, c.claim_b.value).bind(9, c.a.value).bind(10, c.b.value);
    insert_conflict.bind(11, encode_spans(c.opposing_a)).bind(12, encode_spans(c.opposing_b));
    insert_conflict.bind(13, c.explanation).bind(14, c.why_not).bind(15, c.rule).run();
    write_slots(insert_slot, c);
  }
  Query insert_support(
      database,
      "INSERT INTO support (from_claim, to_claim, from_statement, to_statement, rule) VALUES (?, ?, ?, ?, ?)");
  for (const Support& s : supports) {
    insert_support.bind(1, s.from.value).bind(2, s.to.value).bind(3, s.evidence_from.value);
    insert_support.bind(4, s.evidence_to.value).bind(5, s.rule).run();
  }
  Query state(database, "UPDATE finding_state SET stale = 0, rules = ?");
  state.bind(1, rules_version).run();
}

std::vector<Conflict> read_conflicts(const Database& database) {
  Query slot(database, std::string(slot_columns) + " ORDER BY conflict, ordinal");
  Query row(database, std::string(conflict_columns) + " ORDER BY score DESC, id");
  return conflicts_in(row, slot);
}

std::vector<Support> read_supports(const Database& database) {
  Query row(database, std::string(support_columns) + " ORDER BY ordinal");
  return supports_in(row);
}

std::vector<Conflict> read_conflicts_of(const Database& database, const std::set<ClaimId>& claims) {
  const std::string json = as_json(claims);
  Query slot(database, std::string(slot_columns) + " WHERE conflict IN (SELECT id FROM conflict" + of_claims +
                           ") ORDER BY conflict, ordinal");
  Query row(database, std::string(conflict_columns) + of_claims + " ORDER BY score DESC, id");
  slot.bind(1, json);
  row.bind(1, json);
  return conflicts_in(row, slot);
}

std::vector<Support> read_supports_of(const Database& database, const std::set<ClaimId>& claims) {
  Query row(database, std::string(support_columns) +
                          " WHERE from_claim IN (SELECT value FROM json_each(?1))"
                          " OR to_claim IN (SELECT value FROM json_each(?1)) ORDER BY ordinal");
  row.bind(1, as_json(claims));
  return supports_in(row);
}

}  // namespace gainsay
