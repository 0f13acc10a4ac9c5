#include "export/diagram_legend.h"

#include <array>
#include <string>

#include "export/dot_graph.h"
#include "export/palette.h"

namespace gainsay {
namespace {

struct Line {
  std::string_view word;
  const palette::Stroke& stroke;
};

void add_line(DotGraph& dot, std::size_t number, const Line& line) {
  const std::string from = "legend_from" + std::to_string(number);
  const std::string to = "legend_line" + std::to_string(number);
  dot.node(from, {{"shape", "point"}, {"width", "0.02"}, {"height", "0.02"}, {"style", "invis"}, {"group", to}},
           "cluster_legend");
  dot.node(to, {{"shape", "plaintext"}, {"style", ""}, {"label", line.word}, {"fontsize", "9"}, {"height", "0.2"},
                {"margin", "0.04,0.02"}, {"group", to}},
           "cluster_legend");
  dot.edge(from, to, to, {{"color", line.stroke.colour}, {"style", line.stroke.style}, {"penwidth", line.stroke.width},
                          {"arrowhead", line.stroke.arrow}, {"dir", line.stroke.direction},
                          {"arrowtail", line.stroke.direction == "both" ? line.stroke.arrow : "none"}, {"class", "legend"},
                          {"tooltip", line.word}, {"weight", "50"}});
}

}  // namespace

void add_legend(DotGraph& dot) {
  dot.subgraph("cluster_legend", {{"label", "Legend"}, {"fontsize", "11"}, {"style", "rounded"}, {"color", "#BBBBBB"},
                                  {"margin", "8"}});
  struct Sample {
    std::string_view word;
    VertexKind kind;
    std::string_view shape;
  };
  static constexpr std::array samples{Sample{"article", VertexKind::source, "note"}, Sample{"source", VertexKind::source, ""},
                                      Sample{"actor", VertexKind::actor, ""}, Sample{"claim", VertexKind::claim, ""},
                                      Sample{"denial", VertexKind::denial, ""}};
  for (const Sample& sample : samples) {
    const palette::Look& look = palette::look_of(sample.kind);
    dot.node("legend_" + std::string(sample.word),
             {{"label", sample.word}, {"shape", sample.shape.empty() ? look.dot_shape : sample.shape}, {"fontsize", "9"},
              {"style", sample.kind == VertexKind::claim ? "rounded,filled" : "filled"}, {"fillcolor", look.fill},
              {"color", look.line}, {"height", "0.22"}, {"margin", "0.06,0.03"}, {"tooltip", sample.word}}, "cluster_legend");
  }
  const std::array lines{Line{"says", palette::stroke_of(EdgeKind::asserts)},
                         Line{"cites", palette::stroke_of(EdgeKind::cites)},
                         Line{"denies", palette::stroke_of(EdgeKind::denies)},
                         Line{"supports", palette::stroke_of(EdgeKind::supports)},
                         Line{"is about", palette::stroke_of(EdgeKind::about)},
                         Line{"contradiction", palette::stroke_of(ConflictClass::contradiction)},
                         Line{"tension", palette::stroke_of(ConflictClass::tension)},
                         Line{"update", palette::stroke_of(ConflictClass::update)}};
  for (std::size_t i = 0; i < lines.size(); ++i) add_line(dot, i, lines[i]);
}

}  // namespace gainsay
