#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <optional>
#include <string>

#include "gainsay/export.h"
#include "support/sample_report.h"

namespace {

using namespace gainsay;

void write(const std::filesystem::path& path, const std::function<void(std::ostream&)>& writer) {
  std::ofstream out(path, std::ios::binary);
  out.exceptions(std::ios::badbit | std::ios::failbit);
  writer(out);
}

void write_all(const std::filesystem::path& folder, const ClaimGraph& graph, const Report& report,
               const Extraction& extraction) {
  std::filesystem::create_directories(folder);
  DiagramOptions options;
  options.title = "The Isk affair";
  write(folder / "graph.dot", [&](std::ostream& out) { write_dot(out, graph, options); });
  for (const char* format : {"svg", "png", "pdf"})
    write(folder / (std::string("graph.") + format),
          [&](std::ostream& out) { write_diagram(out, graph, format, options); });
  write(folder / "graph.gexf", [&](std::ostream& out) { write_gexf(out, graph); });
  write(folder / "graph13.gexf", [&](std::ostream& out) { write_gexf(out, graph, {true, false}); });
  write(folder / "dynamic.gexf", [&](std::ostream& out) { write_gexf(out, graph, {false, true}); });
  write(folder / "graph.graphml", [&](std::ostream& out) { write_graphml(out, graph); });
  write(folder / "graph.json", [&](std::ostream& out) { write_graph_json(out, graph); });
  const auto text = [&](const ArticleId& article) -> std::optional<std::string> {
    return article == extraction.article.id ? std::optional(extraction.article.text) : std::nullopt;
  };
  write(folder / "graph.jsonld", [&](std::ostream& out) { write_json_ld(out, graph, report, text); });
  write(folder / "cytoscape.json", [&](std::ostream& out) { write_cytoscape_json(out, graph); });
  for (const auto& [dialect, name] : {std::pair{GraphCsv::gephi, "gephi"}, std::pair{GraphCsv::neo4j, "neo4j"}}) {
    write(folder / (std::string(name) + "-vertices.csv"),
          [&](std::ostream& out) { write_vertices_csv(out, graph, dialect); });
    write(folder / (std::string(name) + "-edges.csv"),
          [&](std::ostream& out) { write_edges_csv(out, graph, dialect); });
  }
  write(folder / "extract.json", [&](std::ostream& out) { write_extraction_json(out, extraction); });
  write(folder / "extract.txt", [&](std::ostream& out) { write_extraction_text(out, extraction); });
  write(folder / "report.jsonl", [&](std::ostream& out) { write_report_json(out, report); });
  write(folder / "report.txt", [&](std::ostream& out) { write_report_text(out, report); });
  write(folder / "report.md", [&](std::ostream& out) { write_report_markdown(out, report); });
  write(folder / "report.csv", [&](std::ostream& out) { write_report_csv(out, report); });
  write(folder / "report.html", [&](std::ostream& out) { write_report_html(out, report, &graph); });
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: write_samples FOLDER\n";
    return 2;
  }
  namespace samples = gainsay::testing;
  const std::filesystem::path folder(arguments[1]);
  write_all(folder / "sample", samples::sample_graph(), samples::sample_report(), samples::sample_extraction());
  write_all(folder / "hostile", samples::hostile_graph(), samples::hostile_report(), samples::hostile_extraction());
  write_all(folder / "empty", samples::MemoryGraph(), Report(), Extraction());
}
