#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/claim_graph.h"
#include "gainsay/model/dossier.h"
#include "gainsay/model/extraction.h"
#include "gainsay/model/report.h"
#include "gainsay/model/ruling.h"

/// Stage 7: formats. Every writer takes any text, writes UTF-8, is deterministic, and throws std::ios_base::failure
/// where the stream fails.
namespace gainsay {

struct DiagramOptions {
  std::size_t max_vertices = 150;  ///< conflicts and who stands behind them first; it says how many are not shown
  /// What stands around one thing only: the id of a conflict or dispute, the id of a claim, the id or the name of an
  /// actor or source.
  std::string focus;
  std::string title;
  std::chrono::milliseconds time_limit{60000};  ///< for each rendering
};

void write_dot(std::ostream& out, const ClaimGraph& graph, const DiagramOptions& options = {});
/// Renders through gvc. Format is "svg", "png" or "pdf"; else std::invalid_argument. Safe to call from several threads:
/// Graphviz is not reentrant, so each picture is drawn in a child process. Both throw InputError where nothing is
/// called as `focus` says; this one, with advice, for more than 5,000 nodes. Where the time runs out, it falls back to
/// the default number of vertices (the picture says how many are not shown), and throws where that takes too long too.
void write_diagram(std::ostream& out, const ClaimGraph& graph, std::string_view format,
                   const DiagramOptions& options = {});

struct GexfOptions {
  bool version_1_3 = false;  ///< else the 1.2draft dialect that all readers take
  bool dynamic = false;      ///< mode="dynamic" with start dates
};
void write_gexf(std::ostream& out, const ClaimGraph& graph, const GexfOptions& options = {});
void write_graphml(std::ostream& out, const ClaimGraph& graph);
void write_graph_json(std::ostream& out, const ClaimGraph& graph);
/// Elements for Cytoscape.js and Cytoscape, with the positions that GEXF has.
void write_cytoscape_json(std::ostream& out, const ClaimGraph& graph);

/// An article's text as it is stored; none where it is not.
using TextOfArticle = std::function<std::optional<std::string>(const ArticleId&)>;
/// JSON-LD with its context in it: schema.org's Claim (and ClaimReview where a person has decided on a conflict), Web
/// Annotation selectors in code points where `texts` gives the text, PROV-O derivation. Both views under one filter.
void write_json_ld(std::ostream& out, const ClaimGraph& graph, const Report& report, const TextOfArticle& texts);

/// Whose import the pair of tables is for: Gephi's spreadsheet import, or `neo4j-admin database import`.
enum class GraphCsv { gephi, neo4j };
void write_vertices_csv(std::ostream& out, const ClaimGraph& graph, GraphCsv dialect);
void write_edges_csv(std::ostream& out, const ClaimGraph& graph, GraphCsv dialect);

/// For a terminal or a file of plain text.
struct TextOptions {
  std::size_t width = 90;  ///< columns; at least 40
  bool colour = false;     ///< SGR sequences; nothing is told by colour alone
};

/// One line of `gainsay extract --format json` (schema gainsay.extract/1), without the line feed.
void write_extraction_json(std::ostream& out, const Extraction& extraction);
/// For a person to check: who says what, on whose word, with the words and the bytes they stand at.
void write_extraction_text(std::ostream& out, const Extraction& extraction, const TextOptions& options = {});

/// One line of schema gainsay.conflict/1.
void write_conflict_json(std::ostream& out, const ConflictView& view);
/// JSON Lines, schema gainsay.conflict/1, in reading order.
void write_report_json(std::ostream& out, const Report& report);
/// Dispute by dispute: its sides, its best conflict, the others as a line each. `explain`: all of them whole, with
/// their slots.
void write_report_text(std::ostream& out, const Report& report, const TextOptions& options = {}, bool explain = false);
void write_report_markdown(std::ostream& out, const Report& report);
void write_report_csv(std::ostream& out, const Report& report);
/// One self-contained file. With `graph`, the store's under the same filter, it has a diagram of everything and one for
/// each of the first disputes.
void write_report_html(std::ostream& out, const Report& report, const ClaimGraph* graph = nullptr,
                       const DiagramOptions& options = {});

/// Answers about single claims and voices. JSON is JSON Lines: schemas gainsay.claim/1, gainsay.dossier/1,
/// gainsay.trace/1, gainsay.timeline/1, gainsay.check/1 (docs/formats.md).
void write_claims_json(std::ostream& out, const std::vector<ClaimEntry>& claims);
void write_claims_text(std::ostream& out, const std::vector<ClaimEntry>& claims, const TextOptions& options = {});
void write_dossier_json(std::ostream& out, const Dossier& dossier);
void write_dossier_text(std::ostream& out, const Dossier& dossier, const TextOptions& options = {});
void write_dossier_markdown(std::ostream& out, const Dossier& dossier);
/// The chains alone, by the origins that they lead to.
void write_trace_json(std::ostream& out, const Dossier& dossier);
void write_trace_text(std::ostream& out, const Dossier& dossier, const TextOptions& options = {});
void write_timeline_json(std::ostream& out, const Timeline& timeline);
void write_timeline_text(std::ostream& out, const Timeline& timeline, const TextOptions& options = {});
/// One conflict, whole.
void write_conflict_text(std::ostream& out, const ConflictView& view, const TextOptions& options = {});
/// Two claims or actors that may be one, with the words around them.
void write_possible_merge_text(std::ostream& out, const PossibleMerge& pair, const TextOptions& options = {});
/// JSON Lines, schema gainsay.possible_merge/1: what a `merge` or `split` of gainsay.ruling/1 is to hang on.
void write_possible_merges_json(std::ostream& out, const std::vector<PossibleMerge>& pairs);
/// The log of rulings; JSON Lines, schema gainsay.ruling/1.
void write_rulings_json(std::ostream& out, const std::vector<Ruling>& rulings);
void write_rulings_text(std::ostream& out, const std::vector<Ruling>& rulings, const TextOptions& options = {});
/// JSON Lines, schema gainsay.changes/1.
void write_changes_json(std::ostream& out, const std::vector<ArticleChange>& changes);
void write_changes_text(std::ostream& out, const std::vector<ArticleChange>& changes, const TextOptions& options = {});
void write_check_json(std::ostream& out, const TextCheck& check);
void write_check_text(std::ostream& out, const TextCheck& check, const TextOptions& options = {});

}  // namespace gainsay
