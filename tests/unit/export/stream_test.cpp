#include <gtest/gtest.h>

#include <functional>
#include <sstream>
#include <streambuf>

#include "gainsay/export.h"
#include "support/sample_report.h"

namespace gainsay {
namespace {

/// Takes `room` bytes, then nothing: a full disk.
class FullDisk : public std::streambuf {
 public:
  explicit FullDisk(std::size_t room) : room_(room) {}

 protected:
  int_type overflow(int_type c) override { return room_ > 0 ? (--room_, c) : traits_type::eof(); }

 private:
  std::size_t room_;
};

struct Writer {
  std::string name;
  std::function<void(std::ostream&)> write;
};

std::vector<Writer> writers() {
  static const Report report = testing::sample_report();
  static const testing::MemoryGraph graph = testing::sample_graph();
  static const Extraction extraction = testing::sample_extraction();
  return {{"dot", [](std::ostream& out) { write_dot(out, graph); }},
          {"svg", [](std::ostream& out) { write_diagram(out, graph, "svg"); }},
          {"gexf", [](std::ostream& out) { write_gexf(out, graph); }},
          {"graphml", [](std::ostream& out) { write_graphml(out, graph); }},
          {"vertices csv", [](std::ostream& out) { write_vertices_csv(out, graph, GraphCsv::gephi); }},
          {"edges csv", [](std::ostream& out) { write_edges_csv(out, graph, GraphCsv::neo4j); }},
          {"cytoscape json", [](std::ostream& out) { write_cytoscape_json(out, graph); }},
          {"graph json", [](std::ostream& out) { write_graph_json(out, graph); }},
          {"extraction json", [](std::ostream& out) { write_extraction_json(out, extraction); }},
          {"extraction text", [](std::ostream& out) { write_extraction_text(out, extraction); }},
          {"report json", [](std::ostream& out) { write_report_json(out, report); }},
          {"report text", [](std::ostream& out) { write_report_text(out, report); }},
          {"report markdown", [](std::ostream& out) { write_report_markdown(out, report); }},
          {"report csv", [](std::ostream& out) { write_report_csv(out, report); }},
          {"report html", [](std::ostream& out) { write_report_html(out, report); }}};
}

TEST(Streams, AFailedStreamIsAnException) {
  for (const Writer& writer : writers())
    for (const std::size_t room : {0U, 100U}) {
      FullDisk disk(room);
      std::ostream out(&disk);
      EXPECT_THROW(writer.write(out), std::ios_base::failure) << writer.name << " with room for " << room;
    }
}

TEST(Streams, TheSameValuesGiveTheSameBytes) {
  for (const Writer& writer : writers()) {
    std::ostringstream once;
    std::ostringstream again;
    writer.write(once);
    writer.write(again);
    EXPECT_EQ(once.str(), again.str()) << writer.name;
  }
}

/// Groups digits and has a decimal comma, as a user's locale may.
struct Grouping : std::numpunct<char> {
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\1"; }
};

TEST(Streams, TheStreamsLocalePlaysNoPart) {
  for (const Writer& writer : writers()) {
    std::ostringstream plain;
    std::ostringstream grouped;
    grouped.imbue(std::locale(std::locale::classic(), new Grouping));
    writer.write(plain);
    writer.write(grouped);
    EXPECT_EQ(plain.str(), grouped.str()) << writer.name;
  }
}

}  // namespace
}  // namespace gainsay
