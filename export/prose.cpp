#include "export/prose.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/utf8.h"
#include "export/escape.h"

namespace gainsay::prose {
namespace {

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

std::string day_of(const Date& date) { return std::to_string(static_cast<unsigned>(date.day())); }
std::string month_of(const Date& date) { return std::string(months[(static_cast<unsigned>(date.month()) - 1) % 12]); }
std::string year_of(const Date& date) { return std::to_string(static_cast<int>(date.year())); }
std::string full(const Date& date) { return day_of(date) + " " + month_of(date) + " " + year_of(date); }

constexpr std::size_t longest_title = 40;

}  // namespace

std::string spoken(std::string_view vocabulary_word) {
  std::string out(vocabulary_word);
  std::ranges::replace(out, '_', ' ');
  return out;
}

std::string date(const DateInterval& interval) {
  if (!interval.known()) return "undated";
  if (interval.is_day()) return full(*interval.begin);
  if (!interval.end) return "since " + full(*interval.begin);
  if (!interval.begin) return "until " + full(*interval.end);
  const Date& from = *interval.begin;
  const Date& to = *interval.end;
  if (from.year() != to.year()) return full(from) + " to " + full(to);
  if (from.month() != to.month()) return day_of(from) + " " + month_of(from) + " to " + full(to);
  return day_of(from) + " to " + full(to);
}

std::string chain(const std::vector<Hop>& chain, std::string_view arrow) {
  std::string out;
  for (const Hop& hop : chain) {
    if (!out.empty()) out += arrow;
    const std::string name = short_name(hop.who);
    out += hop.implied ? "[" + name + "]" : name;
  }
  return out;
}

std::string short_name(const Named& named) {
  const bool is_title = named.kind == EntityKind::article || named.kind == EntityKind::document;
  if (!is_title) return named.name;
  std::string title = single_spaced(named.name);
  const bool is_path = title.find(' ') == std::string::npos && title.find("://") == std::string::npos;
  if (is_path) title = title.substr(title.find_last_of("/!") + 1);
  return escape::shortened(title, longest_title);
}

std::string speaker(const Position& position) {
  if (position.speaker) return position.speaker->name;
  if (position.chain.empty()) return "unattributed";
  const Named& last = position.chain.back().who;
  return last.kind == EntityKind::article ? "the article" : last.name;
}

std::string_view act_verb(SpeechAct act) {
  switch (act) {
    case SpeechAct::assert_:
      return "said";
    case SpeechAct::deny:
      return "denied";
    case SpeechAct::promise:
      return "promised";
    case SpeechAct::warn:
      return "warned";
    case SpeechAct::allege:
      return "alleged";
    case SpeechAct::doubt:
      return "doubted";
    case SpeechAct::request:
      return "asked";
    case SpeechAct::plan:
      return "planned";
    case SpeechAct::predict:
      return "predicted";
    case SpeechAct::decline_comment:
      return "declined to comment";
  }
  return "said";
}

std::string quoted(std::string_view text) {
  const std::string flat = single_spaced(text);
  const bool has_marks =
      flat.starts_with('"') || flat.starts_with("“") || flat.starts_with("‘") || flat.starts_with('\'');
  return has_marks ? flat : "“" + flat + "”";
}

std::string count(std::size_t number, std::string_view singular, std::string_view plural) {
  return std::to_string(number) + " " + std::string(number == 1 ? singular : plural);
}

std::string percent(double share) { return std::to_string(static_cast<int>(share * 100 + 0.5)) + " %"; }

std::string author(const RulingAuthor& author) {
  std::string out = author.by.empty() ? "somebody" : author.by;
  if (!author.made_at.empty()) out += ", " + author.made_at;
  if (!author.note.empty()) out += ": " + author.note;
  return out;
}

std::string correction(const Correction& correction) {
  return std::string(name_of(correction.field)) + " of " + correction.path +
         (correction.value.empty() ? "" : ": " + correction.value);
}

std::string ruling(const Ruling& ruling) {
  std::string out(name_of(ruling.decision));
  if (ruling.subject == RulingSubject::article) {
    out += " of the " + correction(ruling.correction);
  } else {
    const char* between = ruling.decision == RulingDecision::split ? " from " : " and ";
    out += " of the " + std::string(name_of(ruling.subject)) + " " + quoted(ruling.a.text) + between +
           quoted(ruling.b.text);
  }
  return out + " by " + author(ruling.author);
}

std::string rulings(const std::vector<Ruling>& rulings, std::string_view between) {
  std::string out;
  for (const Ruling& one : rulings) out += (out.empty() ? "" : std::string(between)) + ruling(one);
  return out;
}

std::string ruling(const RulingMark& ruling) {
  return ruling.decision + (ruling.by.empty() ? "" : " by " + ruling.by) +
         (ruling.note.empty() ? "" : ": " + ruling.note);
}

std::string origins(std::size_t least, std::size_t most) {
  if (most <= 1) return "rests on one origin";
  return "rests on " + (least < most ? std::to_string(least) + " to " : std::string()) + std::to_string(most) +
         " independent origins";
}

std::string coverage(const Report& report) {
  std::size_t conflicts = 0;
  for (const DisputeView& dispute : report.disputes) conflicts += dispute.conflicts.size();
  std::string out =
      count(conflicts, "conflict", "conflicts") + " in " + count(report.disputes.size(), "dispute", "disputes") +
      ", from " + count(report.statements, "statement", "statements") + " (" +
      count(report.denials, "denial", "denials") + ") in " + count(report.articles.size(), "article", "articles");
  if (report.dismissed > 0)
    out += "; " + count(report.dismissed, "conflict", "conflicts") + " dismissed by people left out";
  if (!report.skipped.empty()) out += "; " + count(report.skipped.size(), "input", "inputs") + " not used";
  return out + ".";
}

std::string scope(const Report& report) {
  std::set<std::string> outlets;
  DateInterval period;
  std::size_t undated = 0;
  for (const ArticleEntry& article : report.articles) {
    if (!article.ref.outlet.empty()) outlets.insert(article.ref.outlet);
    const DateInterval& published = article.ref.published;
    if (!published.known()) ++undated;
    for (const auto& day : {published.begin, published.end}) {
      if (!day) continue;
      period.begin = period.begin ? std::min(*period.begin, *day) : *day;
      period.end = period.end ? std::max(*period.end, *day) : *day;
    }
  }
  std::string out;
  if (!outlets.empty()) out = "The articles name " + count(outlets.size(), "outlet", "outlets");
  if (period.known()) out += (out.empty() ? "The articles were published " : " and were published ") + date(period);
  if (undated > 0 && !out.empty()) out += "; " + count(undated, "is undated", "are undated");
  return out.empty() ? "" : out + ".";
}

std::string summary(const Report& report) {
  std::array<std::size_t, conflict_class_names.size()> classes{};
  std::size_t strong = 0;
  for (const DisputeView& dispute : report.disputes)
    for (const ConflictView& view : dispute.conflicts) {
      ++classes[static_cast<std::size_t>(view.conflict.conflict_class)];
      strong += view.conflict.strength == Strength::strong;
    }
  static constexpr std::array plurals{"contradictions", "tensions", "updates"};
  std::string found;
  std::size_t left =
      static_cast<std::size_t>(std::ranges::count_if(classes, [](std::size_t number) { return number > 0; }));
  if (left == 0) return "No two statements were found to stand against each other.";
  for (std::size_t i = 0; i < classes.size(); ++i) {
    if (classes[i] == 0) continue;
    found += count(classes[i], conflict_class_names[i], plurals[i]);
    --left;
    found += left > 1 ? ", " : left == 1 ? " and " : "";
  }
  return found + " between what sources are reported to have said; " +
         (strong == 0 ? "none is strong." : std::to_string(strong) + (strong == 1 ? " is strong." : " are strong."));
}

std::string_view caveat() {
  return "Found by a program that reads language, not by a person, and no verdict: it shows who said what, on whose "
         "word, and which statements cannot easily both hold. It does not know which of them is true. Read the quotes "
         "in their articles before you rely on them.";
}

}  // namespace gainsay::prose
