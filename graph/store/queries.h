#pragma once

/// Queries that are asked again and again; a test holds each against its plan, so that none reads a whole table.
namespace gainsay::queries {

/// ?1: the claim's id.
inline constexpr const char* current_statements_of_claim =
    "SELECT s.statement FROM statement s JOIN edition e ON e.edition = s.statement / 1000000 AND e.is_current"
    " WHERE substr(s.claim, 1, 5) = substr(?1, 1, 5) AND s.claim = ?1";

/// The same, also those that a person has merged with other claims or split from it. ?1: the id as it was read.
inline constexpr const char* current_statements_read_as =
    "SELECT s.statement FROM statement s JOIN edition e ON e.edition = s.statement / 1000000 AND e.is_current"
    " WHERE substr(s.claim, 1, 5) = substr(?1, 1, 5) AND s.claim = ?1 UNION "
    "SELECT r.statement FROM claim_as_read r JOIN edition e ON e.edition = r.statement / 1000000 AND e.is_current"
    " WHERE r.named = ?1";

/// ?1: a claim's id with the rulings on actors alone. Its statements in all editions.
inline constexpr const char* statements_named_as =
    "SELECT statement FROM statement s WHERE substr(claim, 1, 5) = substr(?1, 1, 5) AND claim = ?1"
    " AND NOT EXISTS (SELECT 1 FROM claim_as_read r WHERE r.statement = s.statement)"
    " UNION ALL SELECT statement FROM claim_as_read WHERE named = ?1";

/// ?1: an actor's id, ?2: how many at most.
inline constexpr const char* articles_naming =
    "SELECT DISTINCT w.text FROM entity n JOIN entity_edition u ON u.entity = n.entity"
    " JOIN edition e ON e.edition = u.edition AND e.is_current JOIN word w ON w.word = e.article"
    " WHERE substr(n.id, 1, 5) = substr(?1, 1, 5) AND n.id = ?1 ORDER BY w.text LIMIT ?2";

/// ?1: an actor's id as it was read. Its rows, whatever people merged it with.
inline constexpr const char* entities_read_as =
    "SELECT entity FROM entity WHERE substr(id, 1, 5) = substr(?1, 1, 5) AND id = ?1 AND read_id IS NULL UNION ALL"
    " SELECT entity FROM entity WHERE read_id = ?1";

/// ?1 and ?2: the least and the greatest beginning of an id.
inline constexpr const char* claims_between =
    "SELECT DISTINCT s.claim FROM statement s JOIN edition e ON e.edition = s.statement / 1000000 AND e.is_current"
    " WHERE substr(s.claim, 1, 5) BETWEEN substr(?1, 1, 5) AND substr(?2, 1, 5) ORDER BY s.claim";

/// ?1: the id, ?2: the name's word, ?3: the kind.
inline constexpr const char* entity =
    "SELECT entity FROM entity WHERE substr(id, 1, 5) = substr(?1, 1, 5) AND id = ?1 AND name = ?2 AND kind = ?3"
    " AND read_id IS NULL UNION ALL SELECT entity FROM entity WHERE read_id = ?1 AND name = ?2 AND read_kind = ?3";

/// ?1: a text's SHA-256.
inline constexpr const char* current_editions_of_text =
    "SELECT e.edition FROM text t JOIN edition e ON e.text = t.text AND e.is_current WHERE t.version = ?1";

/// The editions that now speak for articles which had the text before. ?1: its SHA-256.
inline constexpr const char* current_editions_after_text =
    "SELECT DISTINCT e.edition FROM text t JOIN edition o ON o.text = t.text AND NOT o.is_current"
    " JOIN edition e ON e.article = o.article AND e.is_current WHERE t.version = ?1";

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

inline constexpr const char* statements_as_read =
    "SELECT id, coalesce((SELECT read FROM claim_as_read r WHERE r.statement = s.statement), claim), attribution,"
    " span_begin, span_length, text, predicate, polarity, modality, conditional, denial, time_begin, time_end, slots"
    " FROM statement s WHERE statement BETWEEN ? AND ? ORDER BY statement";

/// ?1: statements, as JSON. The index of what is shown would be read to its end.
inline constexpr const char* conflicts_of_statements =
    "SELECT id, dispute, class, type, strength, score, statement_a, statement_b, opposing_a, opposing_b, explanation,"
    " why_not, rule, slots FROM conflict WHERE +is_shown AND (statement_a IN (SELECT value FROM json_each(?1))"
    " OR statement_b IN (SELECT value FROM json_each(?1))) ORDER BY score DESC, id";
/// ?1: editions, as JSON. Conflicts of their claims, by way of all statements of those, one of which is the evidence.
inline constexpr const char* conflicts_stated_in =
    "WITH stated AS MATERIALIZED (SELECT DISTINCT s.claim AS claim FROM json_each(?1) e CROSS JOIN statement s"
    " ON s.statement BETWEEN e.value * 1000000 AND e.value * 1000000 + 999999),"
    " evidence AS MATERIALIZED (SELECT s.statement AS statement FROM stated CROSS JOIN statement s"
    " ON substr(s.claim, 1, 5) = substr(stated.claim, 1, 5) AND s.claim = stated.claim)"
    " SELECT c.id, class, type, strength, claim_low, claim_high FROM evidence CROSS JOIN conflict c"
    " ON c.statement_a = evidence.statement WHERE +c.is_shown UNION"
    " SELECT c.id, class, type, strength, claim_low, claim_high FROM evidence CROSS JOIN conflict c"
    " ON c.statement_b = evidence.statement WHERE +c.is_shown";

/// ?1: a claim, ?2 and ?3: days, NULL where open. Whether it was said then (when it is not known, when it was
/// published), as far as is known.
inline constexpr const char* was_said_between =
    "SELECT EXISTS (SELECT 1 FROM (SELECT iif(a.said_begin IS NULL AND a.said_end IS NULL, e.published_begin,"
    " a.said_begin) AS first, iif(a.said_begin IS NULL AND a.said_end IS NULL, e.published_end, a.said_end) AS last"
    " FROM statement s JOIN edition e ON e.edition = s.statement / 1000000 AND e.is_current"
    " LEFT JOIN attribution a ON a.attribution = e.edition * 1000000 + s.attribution"
    " WHERE substr(s.claim, 1, 5) = substr(?1, 1, 5) AND s.claim = ?1)"
    " WHERE (first IS NOT NULL OR last IS NOT NULL) AND (?3 IS NULL OR first IS NULL OR first <= ?3)"
    " AND (?2 IS NULL OR last IS NULL OR last >= ?2))";
inline constexpr const char* supports_of_statements =
    "SELECT from_statement, to_statement, rule FROM support WHERE from_statement IN (SELECT value FROM json_each(?1))"
    " OR to_statement IN (SELECT value FROM json_each(?1)) ORDER BY from_claim, to_claim";

/// ?1 and ?2: the first and the last key of an edition.
inline constexpr const char* claims_of_conflicts =
    "SELECT claim_low, claim_high FROM conflict WHERE statement_a BETWEEN ?1 AND ?2 OR statement_b BETWEEN ?1 AND ?2";
inline constexpr const char* claims_of_supports =
    "SELECT from_claim, to_claim FROM support WHERE from_statement BETWEEN ?1 AND ?2 OR to_statement BETWEEN ?1 AND ?2";

/// ?1: the article's id, ?2: the claim's.
inline constexpr const char* statements_of_claim_in_article =
    "SELECT s.statement FROM word a JOIN edition e ON e.article = a.word AND e.is_current"
    " JOIN statement s ON s.statement BETWEEN e.edition * 1000000 AND e.edition * 1000000 + 999999"
    " AND substr(s.claim, 1, 5) = substr(?2, 1, 5) AND s.claim = ?2 WHERE a.text = ?1 ORDER BY s.statement";

/// ?1 and ?2: the claims.
inline constexpr const char* conflict_between =
    "SELECT id, score, statement_a, statement_b, words FROM conflict WHERE claim_low = ?1 AND claim_high = ?2";
inline constexpr const char* support_between =
    "SELECT from_statement, to_statement FROM support WHERE from_claim = ?1 AND to_claim = ?2";

/// ?1: the words. Of conflicts in the same words the best is shown.
inline constexpr const char* choose_shown =
    "UPDATE conflict SET is_shown = (id = (SELECT o.id FROM conflict o WHERE o.words = ?1 ORDER BY o.score DESC, o.id"
    " LIMIT 1)) WHERE words = ?1";

/// Whether anything is to be searched or linked.
inline constexpr const char* is_stale = "SELECT EXISTS (SELECT 1 FROM unsearched) OR EXISTS (SELECT 1 FROM unlinked)";

/// ?1: an edition. Hops of its chains behind the first that are outlets or agencies, with the days in which what they
/// published may be what is cited.
inline constexpr const char* publishers_cited_in =
    "WITH link AS ("
    "SELECT attribution, key AS position, value AS entity FROM edition JOIN json_each(own_voice)"
    " JOIN attribution ON attribution BETWEEN ?1 * 1000000 AND ?1 * 1000000 + 999999 AND key < implied_hops"
    " WHERE edition = ?1 "
    "UNION ALL SELECT ?1 * 1000000 + attribution, position, entity FROM hop"
    " WHERE hop BETWEEN ?1 * 1000000 AND ?1 * 1000000 + 999999 "
    "UNION ALL SELECT attribution, chain_length - 1, speaker FROM attribution"
    " WHERE attribution BETWEEN ?1 * 1000000 AND ?1 * 1000000 + 999999 AND speaker_cue IS NOT NULL)"
    "SELECT l.attribution, l.position, n.text, coalesce(a.said_begin, e.published_begin) AS first,"
    " coalesce(e.published_end, a.said_end) AS last"
    " FROM link l JOIN entity g ON g.entity = l.entity AND g.kind IN (1, 2) JOIN word n ON n.word = g.name"
    " JOIN attribution a ON a.attribution = l.attribution JOIN edition e ON e.edition = ?1"
    " WHERE l.position > 0 AND first IS NOT NULL AND last IS NOT NULL";

/// ?1: the outlet's word, ?2: the citing edition, ?3 and ?4: the days, ?5: of how many days the longest publication is,
/// which bounds the search by an index, ?6: the outlet in lower case. Two at most: then it is not known which is meant.
inline constexpr const char* reports_cited =
    "SELECT o.edition FROM edition c JOIN edition o ON o.is_current AND o.outlet = ?1 AND o.article <> c.article"
    " AND o.published_end BETWEEN ?3 - 3 AND ?4 + ?5 WHERE c.edition = ?2 AND o.published_begin <= ?4 AND 2 <= ("
    "SELECT count(DISTINCT x.id) FROM actor p JOIN entity x ON x.entity = p.entity JOIN word w ON w.word = x.name"
    " WHERE p.actor BETWEEN ?2 * 1000000 AND ?2 * 1000000 + 999999 AND lower(w.text) <> ?6 AND x.id IN ("
    "SELECT y.id FROM actor q JOIN entity y ON y.entity = q.entity"
    " WHERE q.actor BETWEEN o.edition * 1000000 AND o.edition * 1000000 + 999999)) LIMIT 2";

inline constexpr const char* longest_publication =
    "SELECT published_end - published_begin FROM edition WHERE is_current"
    " ORDER BY published_end - published_begin DESC LIMIT 1";

inline constexpr const char* drop_links_of_unlinked =
    "DELETE FROM cited_article WHERE (attribution, position) IN (SELECT c.attribution, c.position FROM unlinked u"
    " JOIN cited_article c ON c.attribution BETWEEN u.edition * 1000000 AND u.edition * 1000000 + 999999)";

/// With how many statements each has.
inline constexpr const char* unsearched_editions =
    "SELECT u.edition, a.text, e.published_begin, e.published_end, (SELECT count(*) FROM statement s"
    " WHERE s.statement BETWEEN u.edition * 1000000 AND u.edition * 1000000 + 999999)"
    " FROM unsearched u JOIN edition e ON e.edition = u.edition JOIN word a ON a.word = e.article ORDER BY u.edition";

/// Reads all outlines, which is its task.
inline constexpr const char* searched_outlines =
    "SELECT o.edition, a.text, o.bytes FROM outline o JOIN edition e ON e.edition = o.edition"
    " JOIN word a ON a.word = e.article WHERE NOT EXISTS (SELECT 1 FROM unsearched u WHERE u.edition = o.edition)";

}  // namespace gainsay::queries
