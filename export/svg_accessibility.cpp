#include "export/svg_accessibility.h"

#include <string_view>
#include <unordered_map>

#include "export/diagram_words.h"
#include "export/escape.h"

namespace gainsay {
namespace {

std::unordered_map<std::string, std::string> titles(const ClaimGraph& graph, const DiagramPlan& plan) {
  std::unordered_map<std::string, std::string> out;
  for (const DiagramPlan::Node& node : plan.nodes) out["n-" + node.name] = description(graph.vertex(node.vertex));
  for (std::size_t i = 0; i < plan.lines.size(); ++i)
    out["e-" + std::to_string(i)] = description(graph, graph.edge(plan.lines[i].edge));
  return out;
}

}  // namespace

std::string accessible_svg(const std::string& svg, const ClaimGraph& graph, const DiagramPlan& plan,
                           const std::string& title) {
  static constexpr std::string_view group = "<g id=\"";
  static constexpr std::string_view title_begin = "<title>";
  static constexpr std::string_view title_end = "</title>";
  const auto known = titles(graph, plan);
  const std::size_t root = svg.find("<svg ");
  const std::size_t root_end = svg.find('>', root);
  if (root == std::string::npos || root_end == std::string::npos) return svg;
  std::string out = svg.substr(0, root) +
                    "<svg role=\"graphics-document document\" aria-labelledby=\"diagram-title diagram-desc\" " +
                    svg.substr(root + 5, root_end + 1 - (root + 5)) + "\n<title id=\"diagram-title\">" +
                    escape::xml_text(title.empty() ? "Claims and conflicts" : title) +
                    "</title>\n<desc id=\"diagram-desc\">" + escape::xml_text(diagram_summary(graph, plan)) + "</desc>";
  // Graphviz puts a <title> with the machine name right behind each group's start.
  std::size_t at = root_end + 1;
  for (;;) {
    const std::size_t found = svg.find(group, at);
    if (found == std::string::npos) break;
    const std::size_t id_end = svg.find('"', found + group.size());
    const std::size_t tag_end = svg.find('>', found);
    const std::size_t begin = svg.find_first_not_of("\n", tag_end + 1);
    out += svg.substr(at, tag_end + 1 - at);
    at = tag_end + 1;
    if (svg.compare(begin, title_begin.size(), title_begin) != 0) continue;
    const auto entry = known.find(svg.substr(found + group.size(), id_end - found - group.size()));
    at = svg.find(title_end, begin) + title_end.size();
    if (entry != known.end()) out += "\n<title>" + escape::xml_text(entry->second) + "</title>";
  }
  return out + svg.substr(at);
}

}  // namespace gainsay
