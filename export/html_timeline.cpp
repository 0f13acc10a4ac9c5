#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "export/escape.h"
#include "export/graph_attributes.h"
#include "export/html_parts.h"
#include "export/number.h"
#include "export/prose.h"

namespace gainsay::html {
namespace {

constexpr std::size_t most_lanes = 40;
constexpr double width = 1000;
constexpr double margin = 24;
constexpr double lane_height = 62;
constexpr double head = 34;
constexpr double point_radius = 6;

struct Period {
  std::optional<Date> first, last;
  void add(const DateInterval& when) {
    const auto day = first_day(when);
    if (!day) return;
    first = first ? std::min(*first, *day) : *day;
    last = last ? std::max(*last, *day) : *day;
  }
};

class Axis {
 public:
  Axis(Date first, Date last) : first_(first), last_(last), days_(std::max(1, days_between(first, last))) {}
  [[nodiscard]] double x(const Date& day) const {
    return margin + (width - 2 * margin) * days_between(first_, day) / days_;
  }
  /// About nine: the first day of every nth day, month or year.
  [[nodiscard]] std::vector<std::pair<Date, std::string>> ticks() const;

 private:
  Date first_, last_;
  int days_;
};

std::vector<std::pair<Date, std::string>> Axis::ticks() const {
  constexpr int most = 9;
  std::vector<std::pair<Date, std::string>> out;
  if (days_ <= 7 * most) {
    const int step = days_ <= most ? 1 : 7;
    for (Date day = first_; day <= last_; day = add_days(day, step))
      out.emplace_back(day, prose::date(DateInterval::on(day)));
    if (out.size() > 6)
      for (auto& [day, label] : out) label = label.substr(0, label.rfind(' '));
    return out;
  }
  static constexpr std::array months{1, 3, 6, 12, 24, 60, 120, 600, 6000};
  const auto step = std::ranges::find_if(months, [&](int count) { return days_ / 30 / count <= most; });
  const int count = step == months.end() ? 12000 : *step;
  const int from = static_cast<int>(first_.year()) * 12 + static_cast<int>(static_cast<unsigned>(first_.month())) - 1;
  for (int month = (from + count - 1) / count * count;; month += count) {
    const Date day{std::chrono::year{month / 12}, std::chrono::month{static_cast<unsigned>(month % 12) + 1},
                   std::chrono::day{1}};
    if (day > last_) break;
    if (day < first_) continue;
    const std::string full = prose::date(DateInterval::on(day));
    out.emplace_back(day, count >= 12 ? std::to_string(month / 12) : full.substr(full.find(' ') + 1));
  }
  return out;
}

std::string coordinate(double value) { return shortest(std::round(value * 10) / 10); }

void write_axis(std::ostream& out, const Axis& axis, double height) {
  for (const auto& [day, label] : axis.ticks()) {
    const std::string x = coordinate(axis.x(day));
    const double place = axis.x(day);
    const std::string_view anchored = place < 45 ? "start" : place > width - 45 ? "end" : "middle";
    out << "<line class=\"axis\" x1=\"" << x << "\" y1=\"" << head - 10 << "\" x2=\"" << x << "\" y2=\""
        << coordinate(height) << "\"/><text x=\"" << x << "\" y=\"14\" text-anchor=\"" << anchored << "\">"
        << escape::html(label) << "</text>\n";
  }
}

void write_point(std::ostream& out, const Axis& axis, const SideView& side, double y) {
  const auto day = first_day(side.position.said);
  if (!day) return;
  const double x = axis.x(*day);
  const bool denies = side.position.act == SpeechAct::deny || side.position.statement.claim.denial;
  out << "<g class=\"" << (denies ? "denies" : "says") << "\"><title>"
      << escape::html(prose::speaker(side.position) + " " + std::string(prose::act_verb(side.position.act)) + ", " +
                      prose::date(side.position.said) + ": " + escape::shortened(side.position.statement.text, 200))
      << "</title>";
  if (denies)
    out << "<rect class=\"point\" x=\"" << coordinate(x - point_radius) << "\" y=\"" << coordinate(y - point_radius)
        << "\" width=\"" << 2 * point_radius << "\" height=\"" << 2 * point_radius << "\" transform=\"rotate(45 "
        << coordinate(x) << ' ' << coordinate(y) << ")\"/>";
  else
    out << "<circle class=\"point\" cx=\"" << coordinate(x) << "\" cy=\"" << coordinate(y) << "\" r=\"" << point_radius
        << "\"/>";
  out << "</g>";
}

/// The pair's two points with an arc between them; pairs of one lane are raised above one another so that none hides.
void write_pair(std::ostream& out, const Axis& axis, const ConflictView& view, double y, std::size_t rank,
                bool has_card) {
  const auto a = first_day(view.a.position.said);
  const auto b = first_day(view.b.position.said);
  if (!a && !b) return;
  out << (has_card ? "<a href=\"#" + anchor(view.conflict) + "\"" : std::string("<g role=\"img\"")) << " class=\""
      << tone(view.conflict) << "\" aria-label=\""
      << escape::html(std::string(tone(view.conflict)) + ": " + escape::shortened(view.conflict.explanation, 160))
      << "\">";
  if (a && b && *a != *b) {
    const double lift = 6.0 * static_cast<double>(std::min<std::size_t>(rank, 3));
    out << "<path class=\"pair\" d=\"M" << coordinate(axis.x(*a)) << ' ' << coordinate(y) << " Q"
        << coordinate((axis.x(*a) + axis.x(*b)) / 2) << ' ' << coordinate(y + 2 * lift) << ' ' << coordinate(axis.x(*b))
        << ' ' << coordinate(y) << "\"/>";
  }
  write_point(out, axis, view.a, y);
  write_point(out, axis, view.b, a && b && *a == *b ? y + 2 * point_radius + 2 : y);
  out << (has_card ? "</a>\n" : "</g>\n");
}

void write_lane(std::ostream& out, const Axis& axis, const DisputeView& dispute, std::size_t number, double top,
                const std::set<const ConflictView*>& shown) {
  const double y = top + 30;
  out << "<text class=\"title\" x=\"0\" y=\"" << coordinate(top + 8) << "\">" << number << ". "
      << escape::html(escape::shortened(dispute.title, 110)) << "</text><line class=\"lane\" x1=\"0\" x2=\"" << width
      << "\" y1=\"" << coordinate(y) << "\" y2=\"" << coordinate(y) << "\"/>\n";
  for (std::size_t i = std::min<std::size_t>(dispute.conflicts.size(), 12); i-- > 0;)
    write_pair(out, axis, dispute.conflicts[i], y, i, shown.contains(&dispute.conflicts[i]));
}

}  // namespace

void write_timeline(std::ostream& out, const Report& report, const std::set<const ConflictView*>& shown) {
  Period period;
  const std::size_t lanes = std::min(report.disputes.size(), most_lanes);
  for (std::size_t i = 0; i < lanes; ++i)
    for (const ConflictView& view : report.disputes[i].conflicts) {
      period.add(view.a.position.said);
      period.add(view.b.position.said);
    }
  if (!period.first) return;
  const double height = head + lane_height * static_cast<double>(lanes) + 6;
  const Axis axis(*period.first, *period.last);
  out << "<section class=\"timeline\" id=\"timeline\" aria-labelledby=\"timeline-title\">\n<h2 class=\"section-title\" "
         "id=\"timeline-title\">When it was said</h2>\n<div class=\"wide\" role=\"region\" aria-label=\"Timeline\" "
         "tabindex=\"0\">"
         "<svg role=\"group\" aria-labelledby=\"timeline-title\" viewBox=\"0 0 "
      << width << ' ' << coordinate(height) << "\">\n";
  write_axis(out, axis, height);
  for (std::size_t i = 0; i < lanes; ++i)
    write_lane(out, axis, report.disputes[i], i + 1, head + lane_height * static_cast<double>(i) + 6, shown);
  out << "</svg></div>\n<ul class=\"keys\"><li>○ a statement</li><li>◆ a denial</li><li>solid line: "
         "contradiction</li><li>dotted: "
         "tension</li><li>dashed: update</li></ul>\n";
  if (lanes < report.disputes.size())
    out << "<p class=\"empty\">" << report.disputes.size() - lanes << " further disputes are not drawn.</p>\n";
  out << "</section>\n";
}

}  // namespace gainsay::html
