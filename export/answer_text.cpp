#include "export/answer_text.h"

#include "export/prose.h"

namespace gainsay::answer {
namespace {

using Style = TextPage::Style;

constexpr std::size_t shown_digits = 10;

const ClaimId& claim_of(const ConflictView& view, const SideView& side) {
  return &side == &view.a ? view.conflict.claim_a : view.conflict.claim_b;
}

std::string merged(const OriginMerge& merge) { return names(merge.sources) + " " + merge.why; }

}  // namespace

std::string short_id(std::string_view id) { return std::string(id.substr(0, shown_digits)); }

std::string origins(std::size_t least, std::size_t most) {
  return least == most ? prose::count(most, "origin", "origins")
                       : std::to_string(least) + " to " + std::to_string(most) + " origins";
}

std::string names(const std::vector<Named>& named, std::size_t most) {
  const std::size_t shown = named.size() > most ? most - 1 : named.size();
  std::string out;
  for (std::size_t i = 0; i < shown; ++i) {
    const bool is_last = i + 1 == named.size();
    out += (i == 0 ? "" : is_last ? " and " : ", ") + prose::short_name(named[i]);
  }
  if (shown < named.size()) out += " and " + std::to_string(named.size() - shown) + " others";
  return out;
}

std::string place(const Position& position) {
  std::string where = position.article.outlet;
  if (!position.article.title.empty()) where += (where.empty() ? "" : ", ") + position.article.title;
  if (position.article.published.known())
    where += (where.empty() ? "published " : ", published ") + prose::date(position.article.published);
  return where + (where.empty() ? "" : " · ") + position.article.path + ":" +
         std::to_string(position.statement.span.begin) + "-" + std::to_string(position.statement.span.end);
}

std::string chain_with_cues(const std::vector<Hop>& chain) {
  std::string out;
  for (const Hop& hop : chain) {
    const std::string name = prose::short_name(hop.who);
    out += out.empty() ? "" : " → ";
    out += hop.implied ? "[" + name + "]" : name;
    if (!hop.cue.empty()) out += " (" + hop.cue + ")";
  }
  return out;
}

void write_mention(TextPage& page, std::string_view name, const MentionView& mention) {
  const Position& position = mention.position;
  page.field(indent, label, name, prose::quoted(mention.quote));
  page.field(
      indent, label, "who",
      prose::speaker(position) + " " + std::string(prose::act_verb(position.act)) + ", " + prose::date(position.said));
  if (position.chain.size() > 1) page.field(indent, label, "chain", chain_with_cues(position.chain));
  page.field(indent, label, "in", place(position), Style::dim);
}

void write_heading(TextPage& page, std::string_view heading) {
  page.line();
  page.line(heading, Style::bold);
}

void write_rulings(TextPage& page, const std::vector<Ruling>& rulings) {
  for (const Ruling& ruling : rulings) page.field(indent, label, "ruling", prose::ruling(ruling));
}

void write_provenance(TextPage& page, const Dossier& dossier) {
  const Provenance& provenance = dossier.provenance;
  std::string range = std::to_string(provenance.least);
  if (provenance.least < provenance.most) range += " to " + std::to_string(provenance.most);
  if (provenance.least != provenance.most) {
    range += ": " + std::to_string(provenance.least) + " if ";
    for (std::size_t i = 0; i < provenance.assumed.size(); ++i)
      range += (i == 0 ? "" : ", and if ") + merged(provenance.assumed[i]);
  }
  page.field(indent, label, "origins", range);
  for (const OriginMerge& copy : provenance.certain) page.field(indent, label, "copies", merged(copy));
  for (const std::vector<Named>& circle : provenance.circles)
    page.field(indent, label, "circle", names(circle) + " cite one another for it", Style::yellow);
  if (dossier.mentions.size() > 1 && !provenance.bottlenecks.empty())
    page.field(indent, label, "via", "every chain passes through " + names(provenance.bottlenecks));
}

void write_against(TextPage& page, const ConflictView& view, const SideView& other) {
  const Conflict& conflict = view.conflict;
  const Position& position = other.position;
  page.line();
  page.paragraph(indent,
                 prose::spoken(name_of(conflict.conflict_class)) + " · " + prose::spoken(name_of(conflict.type)) +
                     " · " + std::string(name_of(conflict.strength)) + " · " + prose::percent(conflict.score),
                 style_of(conflict.conflict_class));
  page.field(indent, label, "against", position.statement.text, Style::bold);
  write_mention(page, "", {position, other.quote, {}});
  if (!other.mentions.empty())
    page.field(indent, label, "also", "in " + prose::count(other.mentions.size(), "other place", "other places"));
  page.field(indent, label, "why", conflict.explanation);
  if (!conflict.why_not.empty()) page.field(indent, label, "why not", conflict.why_not);
  write_rulings(page, view.rulings);
  page.field(indent, label, "claim", short_id(claim_of(view, other).value), Style::dim);
}

TextPage::Style style_of(ConflictClass conflict_class) {
  switch (conflict_class) {
    case ConflictClass::contradiction:
      return Style::red;
    case ConflictClass::tension:
      return Style::yellow;
    case ConflictClass::update:
      return Style::cyan;
  }
  return Style::plain;
}

}  // namespace gainsay::answer
