#include "gainsay/export.h"

#include <memory>
#include <utility>

#include "cli/commands.h"
#include "cli/filter_flags.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/store_flags.h"

namespace gainsay::cli {
namespace {

struct ExportFlags {
  StoreFlags store;
  FilterFlags filter;
  std::string format;
  std::string output;
  std::string title;
  std::string focus;
  std::size_t max_vertices = DiagramOptions{}.max_vertices;
  bool dynamic = false;
  std::string gexf_version = "1.2";
  std::string data_dir;
};

DiagramOptions diagram_options(const ExportFlags& flags) {
  DiagramOptions options;
  options.max_vertices = flags.max_vertices;
  options.title = flags.title;
  options.focus = flags.focus;
  return options;
}

void write_graph(std::ostream& out, const ClaimGraph& graph, const ExportFlags& flags) {
  if (flags.format == "dot") write_dot(out, graph, diagram_options(flags));
  if (flags.format == "svg" || flags.format == "png" || flags.format == "pdf")
    write_diagram(out, graph, flags.format, diagram_options(flags));
  if (flags.format == "graphml") write_graphml(out, graph);
  if (flags.format == "json") write_graph_json(out, graph);
  if (flags.format == "cytoscape") write_cytoscape_json(out, graph);
  for (const auto& [name, dialect] : {std::pair{"gephi", GraphCsv::gephi}, std::pair{"neo4j", GraphCsv::neo4j}}) {
    if (flags.format == std::string(name) + "-vertices") write_vertices_csv(out, graph, dialect);
    if (flags.format == std::string(name) + "-edges") write_edges_csv(out, graph, dialect);
  }
  if (flags.format == "gexf") {
    GexfOptions options;
    options.dynamic = flags.dynamic;
    options.version_1_3 = flags.gexf_version == "1.3";
    write_gexf(out, graph, options);
  }
}

/// With the texts' own places: each article is read once.
void write_linked_data(std::ostream& out, const Store& store, const Filter& filter) {
  write_json_ld(out, *store.graph(filter), store.report(filter),
                [&](const ArticleId& article) -> std::optional<std::string> {
                  const auto extraction = store.extraction(article);
                  return extraction ? std::optional(extraction->article.text) : std::nullopt;
                });
}

bool is_report(const std::string& format) {
  return format == "html" || format == "markdown" || format == "csv" || format == "text";
}

void write_report(std::ostream& out, const Store& store, const Filter& filter, const ExportFlags& flags) {
  const Report report = store.report(filter);
  if (flags.format == "markdown") write_report_markdown(out, report);
  if (flags.format == "csv") write_report_csv(out, report);
  if (flags.format == "text") write_report_text(out, report);
  if (flags.format == "html")
    write_report_html(out, report, store.graph_for(report, filter).get(), diagram_options(flags));
}

ExitStatus export_store(const ExportFlags& flags) {
  (void)flags.filter.filter();  // wrong usage is told before the store is opened
  const auto store = flags.store.open_up_to_date(flags.data_dir);
  const Filter filter = flags.filter.filter_for(*store, flags.data_dir);
  Output output(flags.output);
  Progress progress("export", std::nullopt);
  if (flags.output != "-") progress.say("reading the store, and writing");
  if (is_report(flags.format))
    write_report(output.stream(), *store, filter, flags);
  else if (flags.format == "jsonld")
    write_linked_data(output.stream(), *store, filter);
  else
    write_graph(output.stream(), *store->graph(filter), flags);
  output.finish();
  return done;
}

}  // namespace

void add_export(CLI::App& app, ExitStatus& status) {
  CLI::App* command = app.add_subcommand("export", "Write the graph or the report to a file");
  const auto flags = std::make_shared<ExportFlags>();
  flags->store.add_to(*command);
  flags->filter.add_to(*command);
  command
      ->add_option("--format", flags->format,
                   "Of the graph: dot, svg, png, pdf, gexf, graphml, json, jsonld, cytoscape, or tables: "
                   "gephi-vertices, gephi-edges, "
                   "neo4j-vertices, neo4j-edges; of the conflict report: html, markdown, csv, text")
      ->check(
          CLI::IsMember({"dot", "svg", "png", "pdf", "gexf", "graphml", "json", "cytoscape", "jsonld", "gephi-vertices",
                         "gephi-edges", "neo4j-vertices", "neo4j-edges", "html", "markdown", "csv", "text"}))
      ->type_name("FORMAT")
      ->required();
  command->add_option("-o,--output", flags->output, "Where to; - is standard output")->type_name("PATH")->required();
  command->add_option("--title", flags->title, "Title of the diagram")->type_name("TEXT");
  command
      ->add_option(
          "--focus", flags->focus,
          "Diagram of one thing and what stands around it: the id of a conflict, dispute or claim, or an actor "
          "or source by id or name")
      ->type_name("ID");
  command
      ->add_option("--max-vertices", flags->max_vertices,
                   "Most vertices in a diagram; conflicts and who stands behind them stay")
      ->check(CLI::Range(1, 5000))
      ->type_name("N")
      ->capture_default_str();
  command->add_flag("--dynamic", flags->dynamic, "GEXF with dates, for Gephi's timeline");
  command->add_option("--gexf-version", flags->gexf_version, "Dialect of GEXF: 1.2, which all readers take, or 1.3")
      ->check(CLI::IsMember({"1.2", "1.3"}))
      ->type_name("VERSION")
      ->capture_default_str();
  command->add_option("--data", flags->data_dir, "Folder of the tables and weights")->type_name("DIR");
  command->callback([flags, &status] { status = export_store(*flags); });
}

}  // namespace gainsay::cli
