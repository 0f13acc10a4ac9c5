#pragma once

/// Queries that are asked again and again; a test holds each against its plan, so that none reads a whole table.
namespace gainsay::queries {

/// ?1: the claim's id.
inline constexpr const char* current_statements_of_claim =
    "SELECT s.statement FROM statement s JOIN edition e ON e.edition = s.statement / 1000000 AND e.is_current"
    " WHERE substr(s.claim, 1, 5) = substr(?1, 1, 5) AND s.claim = ?1";

/// ?1 and ?2: the least and the greatest beginning of an id.
inline constexpr const char* claims_between =
    "SELECT DISTINCT s.claim FROM statement s JOIN edition e ON e.edition = s.statement / 1000000 AND e.is_current"
    " WHERE substr(s.claim, 1, 5) BETWEEN substr(?1, 1, 5) AND substr(?2, 1, 5) ORDER BY s.claim";

/// ?1: the id, ?2: the name's word, ?3: the kind.
inline constexpr const char* entity =
    "SELECT entity FROM entity WHERE substr(id, 1, 5) = substr(?1, 1, 5) AND id = ?1 AND name = ?2 AND kind = ?3";

/// ?1: the article's id.
inline constexpr const char* current_edition =
    "SELECT e.edition FROM word a JOIN edition e ON e.article = a.word AND e.is_current WHERE a.text = ?1";

/// ?1: the article's id, ?2: the path, ?3: the version.
inline constexpr const char* newest_edition =
    "SELECT e.edition FROM word a JOIN edition e ON e.article = a.word AND e.is_newest"
    " JOIN word p ON p.word = e.path JOIN text t ON t.text = e.text"
    " WHERE a.text = ?1 AND p.text = ?2 AND t.version = ?3";

/// ?1 and ?2: the first and the last key of an edition.
inline constexpr const char* statements_of_edition =
    "SELECT id, claim, attribution, span_begin, span_length, text, predicate, polarity, modality, conditional, denial,"
    " time_begin, time_end, slots FROM statement WHERE statement BETWEEN ? AND ? ORDER BY statement";

/// ?1: statements, as JSON.
inline constexpr const char* conflicts_of_statements =
    "SELECT id, dispute, class, type, strength, score, statement_a, statement_b, opposing_a, opposing_b, explanation,"
    " why_not, rule, slots FROM conflict WHERE statement_a IN (SELECT value FROM json_each(?1))"
    " OR statement_b IN (SELECT value FROM json_each(?1)) ORDER BY score DESC, id";
inline constexpr const char* supports_of_statements =
    "SELECT from_statement, to_statement, rule FROM support WHERE from_statement IN (SELECT value FROM json_each(?1))"
    " OR to_statement IN (SELECT value FROM json_each(?1)) ORDER BY ordinal";

}  // namespace gainsay::queries
