#include <string>

#include "support/sample_report.h"

namespace gainsay::testing {
namespace {

void spoil(std::string& text) { text = hostile_text() + text + "\\"; }

void spoil(Position& position) {
  spoil(position.statement.text);
  spoil(position.article.title);
  spoil(position.article.outlet);
  spoil(position.article.path);
  position.article.url = "javascript:alert(document.domain)";
  if (position.speaker) spoil(position.speaker->name);
  for (Hop& hop : position.chain) {
    spoil(hop.who.name);
    spoil(hop.cue);
  }
}

void spoil(SideView& side) {
  spoil(side.position);
  // Offsets stay where they were, so marks still fall inside the quote; the words around it turn hostile.
  spoil(side.context_before);
  spoil(side.context_after);
  side.quote += hostile_text();
  for (Position& mention : side.mentions) spoil(mention);
}

}  // namespace

std::string hostile_text() {
  using namespace std::string_literals;
  return "=SUM(A1) \"q\" 'a' \\N \\\" </script><script>alert(1)</script><!-- --> ]]> & &amp; "
         "<b>|`*_[x](javascript:alert(2))\n"
         "INFORMATION \x01\x1b[31m\x7f\r\t\xff\xc3 \xed\xa0\x80 "s +
         "\xf0\x9f\x92\xa5 \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xe2\x80\xae evil\xe2\x80\xac \xef\xbf\xbe \\";
}

Report hostile_report() {
  Report report = sample_report();
  for (DisputeView& dispute : report.disputes) {
    spoil(dispute.title);
    for (ConflictView& view : dispute.conflicts) {
      spoil(view.conflict.explanation);
      spoil(view.conflict.why_not);
      spoil(view.conflict.rule);
      view.conflict.ruling = RulingMark{"confirm", hostile_text(), hostile_text()};
      const RulingAnchor anchor{VersionId("v"), {0, 1}, hostile_text(), hostile_text()};
      const RulingAuthor author{hostile_text(), hostile_text(), hostile_text()};
      view.rulings = {{RulingSubject::actors, RulingDecision::merge, anchor, anchor, {}, author}};
      for (SlotComparison& slot : view.conflict.slots) {
        spoil(slot.a);
        spoil(slot.b);
      }
      spoil(view.a);
      spoil(view.b);
    }
  }
  for (ArticleEntry& article : report.articles) {
    spoil(article.ref.title);
    spoil(article.published_from);
    article.ref.url = "https://evil.example/\"><script>alert(1)</script>?a=1&b='2";
  }
  for (EntityEntry& entity : report.entities) spoil(entity.named.name);
  for (Diagnostic& diagnostic : report.skipped) spoil(diagnostic.message);
  report.filters = {hostile_text()};
  report.disputes.front().conflicts.front().conflict.explanation.append(100000, 'x');
  return report;
}

MemoryGraph hostile_graph() {
  const MemoryGraph sample = sample_graph();
  MemoryGraph graph;
  for (std::size_t i = 0; i < sample.vertex_count(); ++i) {
    Vertex vertex = sample.vertex(i);
    spoil(vertex.label);
    vertex.url = i % 2 ? "javascript:alert(1)" : "https://evil.example/\"><script>alert(1)</script>?a=1&b='2\\";
    for (Evidence& evidence : vertex.evidence) spoil(evidence.quote);
    if (i == 0) vertex.label.append(100000, 'x');
    graph.add(std::move(vertex));
  }
  for (std::size_t i = 0; i < sample.edge_count(); ++i) {
    Edge edge = sample.edge(i);
    spoil(edge.detail);
    spoil(edge.explanation);
    graph.add(std::move(edge));
  }
  return graph;
}

Extraction hostile_extraction() {
  Extraction extraction = sample_extraction();
  spoil(extraction.article.title);
  spoil(extraction.article.outlet);
  extraction.article.text += hostile_text();
  for (Attribution& attribution : extraction.attributed.attributions)
    for (Hop& hop : attribution.chain) spoil(hop.who.name);
  for (Statement& statement : extraction.statements) {
    spoil(statement.text);
    statement.span.end = extraction.article.text.size() + 50;
  }
  return extraction;
}

}  // namespace gainsay::testing
