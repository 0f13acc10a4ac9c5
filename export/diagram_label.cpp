#include "export/diagram_label.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "export/palette.h"
#include "export/text_metrics.h"

namespace gainsay {
namespace {

constexpr double claim_width = 196;
constexpr std::size_t claim_lines = 5;
constexpr double article_width = 210;
constexpr double speaker_width = 160;
constexpr std::size_t name_lines = 2;
constexpr double least_width = 40;
/// Of a label, what can show at all; the rest need not be wrapped first.
constexpr std::size_t longest_text = 1200;

/// Of a letter's height, what lies between the base line and the tallest; the rest is room between lines.
constexpr double ink = 0.85;

}  // namespace

DiagramLabel diagram_label(const Vertex& vertex) {
  const bool says = vertex.kind == VertexKind::claim || vertex.kind == VertexKind::denial;
  const bool is_document = palette::is_document(vertex.kind, vertex.entity);
  DiagramLabel label;
  label.lines = text_lines(to_valid_utf8(vertex.label.substr(0, longest_text)), DiagramLabel::font_size,
                           says          ? claim_width
                           : is_document ? article_width
                                         : speaker_width,
                           says ? claim_lines : name_lines);
  double width = 0;
  for (const std::string& line : label.lines) width = std::max(width, text_width(line, DiagramLabel::font_size));
  const double height = DiagramLabel::line_height * static_cast<double>(label.lines.size());
  if (says || is_document) {
    label.height = height + 9;
    label.width = width + (vertex.kind == VertexKind::claim ? 16 : 22);
  } else {
    // The text's corners have to lie inside the ellipse, or between the hexagon's slanting sides, which take a quarter
    // of its width each.
    label.height = height + 10;
    const double share = ink * height / label.height;
    label.width = width / (vertex.kind == VertexKind::source ? std::sqrt(1 - share * share) : 1 - share / 2) + 6;
  }
  label.width = std::max(label.width, least_width);
  return label;
}

}  // namespace gainsay
