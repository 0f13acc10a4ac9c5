#include <map>
#include <set>

#include "base/utf8.h"
#include "export/escape.h"
#include "export/html_parts.h"
#include "export/prose.h"

namespace gainsay::html {
namespace {

/// Names that stand in no dispute: the most frequent of them show what else there is.
constexpr std::size_t most_without_conflicts = 150;

/// For each entity, the numbers of the disputes in which it speaks or is cited.
std::map<EntityId, std::set<std::size_t>> disputes_by_entity(const Report& report) {
  std::map<EntityId, std::set<std::size_t>> out;
  for (std::size_t i = 0; i < report.disputes.size(); ++i)
    for (const ConflictView& view : report.disputes[i].conflicts)
      for (const SideView* side : {&view.a, &view.b}) {
        if (side->position.speaker) out[side->position.speaker->id].insert(i + 1);
        for (const Hop& hop : side->position.chain) out[hop.who.id].insert(i + 1);
      }
  return out;
}

void begin_section(std::ostream& out, std::string_view id, std::string_view title) {
  out << "<section id=\"" << id << "\" aria-labelledby=\"" << id << "-title\">\n<h2 class=\"section-title\" id=\"" << id
      << "-title\">" << title << "</h2>\n";
}

}  // namespace

std::string isolated(std::string_view text) { return text.empty() ? "" : "<bdi>" + escape::html(text) + "</bdi>"; }

std::string time(const DateInterval& interval) {
  const std::string words = escape::html(prose::date(interval));
  return interval.is_day() ? "<time datetime=\"" + to_string(interval) + "\">" + words + "</time>" : words;
}

std::string article_link(const Position::ArticleRef& article) {
  const std::string title =
      isolated(article.title.empty() ? article.path.substr(article.path.find_last_of("/!") + 1) : article.title);
  const auto url = escape::web_url(article.url);
  return url ? "<a href=\"" + escape::html(*url) + "\" rel=\"noreferrer\">" + title + "</a>" : title;
}

void write_entities(std::ostream& out, const Report& report) {
  if (report.entities.empty()) return;
  const auto disputes = disputes_by_entity(report);
  begin_section(out, "names", "Actors and sources");
  out << "<ul class=\"names\">\n";
  std::size_t silent = 0;
  std::size_t left_out = 0;
  for (const EntityEntry& entity : report.entities) {
    if (entity.conflicts == 0 && ++silent > most_without_conflicts) {
      ++left_out;
      continue;
    }
    out << "<li" << (entity.conflicts > 0 ? " data-name=\"" + escape::html(entity.named.name) + "\"" : "") << ">"
        << isolated(entity.named.name) << " <small>" << prose::spoken(name_of(entity.named.kind)) << ", "
        << prose::count(entity.statements, "statement", "statements");
    if (const auto found = disputes.find(entity.named.id); found != disputes.end()) {
      std::string_view before = found->second.size() == 1 ? ", in dispute " : ", in disputes ";
      for (const std::size_t number : found->second) {
        out << before << "<a href=\"#d-" << number << "\">" << number << "</a>";
        before = ", ";
      }
    }
    out << "</small></li>\n";
  }
  out << "</ul>\n";
  if (left_out > 0)
    out << "<p class=\"empty\">" << prose::count(left_out, "further name has", "further names have")
        << " no part in a dispute.</p>\n";
  out << "</section>\n";
}

void write_articles(std::ostream& out, const Report& report) {
  begin_section(out, "articles", "Articles");
  if (report.articles.empty()) out << "<p class=\"empty\">None.</p>\n";
  if (!report.articles.empty()) {
    out << "<div class=\"wide\"><table class=\"articles\"><thead><tr><th scope=\"col\">Published</th><th "
           "scope=\"col\">Article</th>"
           "<th scope=\"col\">Outlet</th><th scope=\"col\" class=\"num\">Attributions</th><th scope=\"col\" "
           "class=\"num\">Statements"
           "</th></tr></thead><tbody>\n";
    for (const ArticleEntry& article : report.articles) {
      out << "<tr><td data-label=\"Published\">" << time(article.ref.published);
      if (!article.published_from.empty())
        out << "<br><span class=\"grounds\">from " << isolated(article.published_from) << "</span>";
      out << "</td><td>" << article_link(article.ref) << "<br><span class=\"grounds\">" << isolated(article.ref.path)
          << "</span></td><td data-label=\"Outlet\">" << isolated(article.ref.outlet);
      for (const std::string& agency : article.agencies)
        out << "<br><span class=\"grounds\">text by " << isolated(agency) << "</span>";
      out << "</td><td class=\"num\" data-label=\"Attributions\">" << article.attributions
          << "</td><td class=\"num\" data-label=\"Statements\">" << article.statements << "</td></tr>\n";
    }
    out << "</tbody></table></div>\n";
  }
  out << "</section>\n";
}

void write_skipped(std::ostream& out, const Report& report) {
  if (report.skipped.empty()) return;
  begin_section(out, "skipped", "Not used, and why");
  out << "<ul>\n";
  for (const Diagnostic& diagnostic : report.skipped) {
    out << "<li><code>" << isolated(diagnostic.where) << "</code>";
    if (diagnostic.byte) out << ", byte " << *diagnostic.byte;
    out << ": " << isolated(diagnostic.message) << "</li>\n";
  }
  out << "</ul>\n</section>\n";
}

}  // namespace gainsay::html
