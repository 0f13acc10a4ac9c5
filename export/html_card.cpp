#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include "base/utf8.h"
#include "export/escape.h"
#include "export/graph_attributes.h"
#include "export/html_parts.h"
#include "export/prose.h"

namespace gainsay::html {
namespace {

constexpr std::size_t most_mentions = 20;
constexpr std::size_t fragment_words = 6;

/// `text`, which stands at `base` in its article, with the opposing spans marked. Spans outside it are ignored.
std::string marked(std::string_view text, std::size_t base, std::vector<Span> spans) {
  std::ranges::sort(spans);
  std::string out;
  std::size_t at = 0;
  for (const Span& span : spans) {
    if (span.begin < base || span.end > base + text.size() || span.empty() || span.begin - base < at) continue;
    out += escape::html(text.substr(at, span.begin - base - at));
    out += "<mark>" + escape::html(text.substr(span.begin - base, span.size())) + "</mark>";
    at = span.end - base;
  }
  return out + escape::html(text.substr(at));
}

void write_quote(std::ostream& out, const SideView& side) {
  const Span span = side.position.statement.span;
  out << "<blockquote dir=\"auto\">";
  if (!side.context_before.empty() && side.context_before.size() <= span.begin)
    out << "<span class=\"context\">"
        << marked(side.context_before, span.begin - side.context_before.size(), side.opposing) << "</span>";
  out << marked(side.quote, span.begin, side.opposing);
  if (!side.context_after.empty())
    out << "<span class=\"context\">" << marked(side.context_after, span.end, side.opposing) << "</span>";
  out << "</blockquote>\n";
}

void write_chain(std::ostream& out, const std::vector<Hop>& chain) {
  if (chain.empty()) return;
  out << "<ol class=\"chain\" aria-label=\"Citation chain, from the outlet to the origin\">";
  for (const Hop& hop : chain) {
    std::string kind = prose::spoken(name_of(hop.who.kind));
    if (!hop.cue.empty()) kind += ", “" + hop.cue + "”";
    if (hop.implied) kind += ", implied";
    out << "<li><span class=\"hop" << (hop.implied ? " implied" : "") << "\" title=\"" << escape::html(kind) << "\">"
        << isolated(prose::short_name(hop.who)) << "</span></li>";
  }
  out << "</ol>\n";
}

/// All but the unreserved characters of RFC 3986; the hyphen too, which has a meaning in text fragments.
std::string percent_encoded(std::string_view text) {
  static constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
    if (plain) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += {'%', hex[byte >> 4], hex[byte & 15]};
    }
  }
  return out;
}

/// The page's address with a text fragment (wicg.github.io/scroll-to-text-fragment), so that a browser opens it at the
/// quote.
std::string with_fragment(const std::string& url, std::string_view quote) {
  std::vector<std::string> words;
  const std::string flat = single_spaced(to_valid_utf8(quote));
  for (std::size_t at = 0; at < flat.size();) {
    const std::size_t end = std::min(flat.find(' ', at), flat.size());
    words.push_back(flat.substr(at, end - at));
    at = end + 1;
  }
  const auto joined = [&](std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i) text += (i > from ? " " : "") + words[i];
    return percent_encoded(text);
  };
  if (words.empty()) return url;
  const std::string target =
      words.size() <= 2 * fragment_words
          ? joined(0, words.size())
          : joined(0, fragment_words) + "," + joined(words.size() - fragment_words, words.size());
  return url + (url.find('#') == std::string::npos ? "#" : "") + ":~:text=" + target;
}

void write_place(std::ostream& out, const SideView& side) {
  const Span span = side.position.statement.span;
  out << "<code>" << isolated(side.position.article.path) << "</code>, bytes " << span.begin << "–" << span.end;
}

/// On how many origins the claim rests, if more than one article says it or it was counted.
void write_origins(std::ostream& out, const SideView& side) {
  if (side.most_origins == 0) return;
  out << "<p class=\"origins\">" << prose::origins(side.least_origins, side.most_origins) << "</p>\n";
}

void write_source(std::ostream& out, const SideView& side) {
  const Position::ArticleRef& article = side.position.article;
  out << "<p>";
  if (!article.outlet.empty()) out << isolated(article.outlet) << ", ";
  out << article_link(article);
  if (article.published.known()) out << ", published " << time(article.published);
  if (const auto url = escape::web_url(article.url))
    out << "<span class=\"find\"> · <a href=\"" << escape::html(with_fragment(*url, side.quote))
        << "\" rel=\"noreferrer\">find the quote</a></span>";
  out << "</p>\n<p>";
  write_place(out, side);
  out << "</p>\n";
}

void write_mentions(std::ostream& out, const std::vector<Position>& mentions) {
  if (mentions.empty()) return;
  out << "<details><summary>The same claim in " << prose::count(mentions.size(), "other place", "other places")
      << "</summary>\n<ul>";
  for (std::size_t i = 0; i < std::min(mentions.size(), most_mentions); ++i) {
    const Position& mention = mentions[i];
    out << "<li>" << isolated(prose::speaker(mention)) << ", " << time(mention.said) << ", in "
        << article_link(mention.article) << "</li>";
  }
  if (mentions.size() > most_mentions) out << "<li>and " << mentions.size() - most_mentions << " more</li>";
  out << "</ul></details>\n";
}

void write_side(std::ostream& out, char letter, const SideView& side) {
  const Position& position = side.position;
  out << "<section class=\"side\">\n<p class=\"who\"><span class=\"letter\">" << letter << "</span><b>"
      << isolated(prose::speaker(position)) << "</b> " << escape::html(prose::act_verb(position.act))
      << "</p>\n<p class=\"when\">" << time(position.said) << "</p>\n";
  write_quote(out, side);
  out << "<div class=\"source\">\n";
  write_chain(out, position.chain);
  write_source(out, side);
  write_origins(out, side);
  write_mentions(out, side.mentions);
  out << "</div>\n</section>\n";
}

void write_slots(std::ostream& out, const Conflict& conflict) {
  if (conflict.slots.empty()) return;
  out << "<details><summary>Slot by slot</summary>\n<div class=\"wide\" role=\"region\" tabindex=\"0\" "
         "aria-label=\"Slots of "
      << escape::html(conflict.id.value)
      << "\"><table class=\"slots\"><thead><tr><th "
         "scope=\"col\">slot</th>"
         "<th scope=\"col\">A</th><th scope=\"col\">B</th><th scope=\"col\">relation</th></tr></thead><tbody>\n";
  for (const SlotComparison& slot : conflict.slots)
    out << "<tr class=\"" << name_of(slot.relation) << "\"><th scope=\"row\">" << escape::html(slot.slot) << "</th><td>"
        << isolated(slot.a) << "</td><td>" << isolated(slot.b) << "</td><td>" << name_of(slot.relation)
        << "</td></tr>\n";
  out << "</tbody></table></div></details>\n";
}

/// `brief` is for the many: without the picture of the strength and what the score means.
void write_kind(std::ostream& out, const Conflict& conflict, bool brief) {
  out << "<h3 class=\"kind\"><span><b>" << name_of(conflict.conflict_class) << "</b> · "
      << prose::spoken(name_of(conflict.type)) << "</span><span>";
  if (!brief) {
    out << "<span class=\"meter\" aria-hidden=\"true\">";
    for (int i = 0; i < 3; ++i) out << (i <= static_cast<int>(conflict.strength) ? "<i class=\"on\"></i>" : "<i></i>");
    out << "</span>";
  }
  out << name_of(conflict.strength) << "</span><span class=\"score\""
      << (brief ? "" : " title=\"the share of such findings that a careful reader accepts\"") << ">score "
      << static_cast<int>(conflict.score * 100 + 0.5) << " %</span>";
  if (conflict.ruling) {
    out << "<span class=\"ruling\">ruled: " << isolated(conflict.ruling->decision);
    if (!conflict.ruling->by.empty()) out << " by " << isolated(conflict.ruling->by);
    out << "</span>";
  }
  out << "</h3>\n";
}

/// Everyone a reader may filter by: speakers, hops, agents and recipients of both sides, in lower case.
std::string people(const ConflictView& view) {
  std::set<std::string> names;
  const auto add = [&](const Position& position) {
    if (position.speaker) names.insert(position.speaker->name);
    for (const Hop& hop : position.chain) names.insert(hop.who.name);
    const Claim& claim = position.statement.claim;
    for (const Phrase* phrase : {&claim.agent, &claim.recipient})
      if (phrase->entity) names.insert(phrase->entity->name);
  };
  for (const SideView* side : {&view.a, &view.b}) {
    add(side->position);
    for (const Position& mention : side->mentions) add(mention);
  }
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : "|") + ascii_lower(name);
  return out;
}

/// data-from and data-to: the days between which the two sides spoke, "" where neither is dated.
void write_period(std::ostream& out, const ConflictView& view) {
  std::optional<Date> from;
  std::optional<Date> to;
  for (const SideView* side : {&view.a, &view.b}) {
    const auto day = first_day(side->position.said);
    if (!day) continue;
    from = from ? std::min(*from, *day) : *day;
    to = to ? std::max(*to, *day) : *day;
  }
  out << " data-from=\"" << (from ? to_string(*from) : "") << "\" data-to=\"" << (to ? to_string(*to) : "") << '"';
}

void begin_card(std::ostream& out, const ConflictView& view, std::string_view extra_class) {
  const Conflict& conflict = view.conflict;
  out << "<article class=\"conflict " << tone(conflict) << extra_class << "\" id=\"" << anchor(conflict)
      << "\" data-class=\"" << name_of(conflict.conflict_class) << "\" data-type=\"" << name_of(conflict.type)
      << "\" data-strength=\"" << static_cast<int>(conflict.strength) << "\" data-who=\"" << escape::html(people(view))
      << '"';
  write_period(out, view);
  out << ">\n";
}

}  // namespace

std::string anchor(const Conflict& conflict) { return "c-" + escape::html(conflict.id.value); }

std::string_view tone(const Conflict& conflict) { return name_of(conflict.conflict_class); }

void write_conflict_card(std::ostream& out, const ConflictView& view) {
  const Conflict& conflict = view.conflict;
  begin_card(out, view, "");
  write_kind(out, conflict, false);
  out << "<p class=\"why\">" << isolated(conflict.explanation) << "</p>\n<div class=\"sides\">\n";
  write_side(out, 'A', view.a);
  write_side(out, 'B', view.b);
  out << "</div>\n";
  if (!conflict.why_not.empty())
    out << "<p class=\"why-not\"><b>Why no stronger:</b> " << isolated(conflict.why_not) << "</p>\n";
  for (const Ruling& ruling : view.rulings)
    out << "<p class=\"why-not\"><b>Ruling:</b> " << isolated(prose::ruling(ruling)) << "</p>\n";
  write_slots(out, conflict);
  out << "<p class=\"foot\"><a href=\"#" << anchor(conflict) << "\"><code>" << escape::html(conflict.id.value)
      << "</code></a><span>rule: " << escape::html(conflict.rule) << "</span></p>\n</article>\n";
}

void write_brief_card(std::ostream& out, const ConflictView& view) {
  begin_card(out, view, " brief");
  write_kind(out, view.conflict, true);
  out << "<p class=\"why\">" << isolated(view.conflict.explanation) << "</p>\n<p class=\"source\">A: ";
  write_place(out, view.a);
  out << "<br>B: ";
  write_place(out, view.b);
  out << "</p>\n</article>\n";
}

}  // namespace gainsay::html
