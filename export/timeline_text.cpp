#include <string>

#include "export/answer_text.h"
#include "export/prose.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

using Style = TextPage::Style;
using answer::indent;

constexpr std::size_t label = 12;

/// How a position stands to an earlier one of the same voice.
std::string_view turn(ConflictClass conflict_class) {
  switch (conflict_class) {
    case ConflictClass::contradiction:
      return "reverses";
    case ConflictClass::tension:
      return "strains";
    case ConflictClass::update:
      return "updates";
  }
  return "reverses";
}

void write_reversal(TextPage& page, const Reversal& reversal, const TimelineEntry& earlier) {
  const Position& before = earlier.said.position;
  page.field(indent, label, turn(reversal.conflict.conflict_class),
             prose::date(before.said) + ": " + before.statement.text + " (" +
                 prose::spoken(name_of(reversal.conflict.type)) + ", " +
                 std::string(name_of(reversal.conflict.strength)) + ", " + prose::percent(reversal.conflict.score) +
                 ")",
             answer::style_of(reversal.conflict.conflict_class));
}

void write_entry(TextPage& page, const TimelineEntry& entry, const Timeline& timeline) {
  const Position& position = entry.said.position;
  page.field(indent, label, answer::short_id(position.statement.claim_id.value),
             (timeline.actors.size() > 1 ? prose::speaker(position) + " " : std::string()) +
                 std::string(prose::act_verb(position.act)) + ": " + position.statement.text,
             Style::bold);
  page.field(indent, label, "", prose::quoted(entry.said.quote));
  page.field(indent, label, entry.is_relayed ? "relayed" : "", prose::chain(position.chain));
  page.field(indent, label, "", answer::place(position), Style::dim);
  if (!entry.also.empty())
    page.field(indent, label, "", "also in " + prose::count(entry.also.size(), "other place", "other places"));
  for (const Reversal& reversal : entry.reversals)
    write_reversal(page, reversal, timeline.entries.at(reversal.earlier));
  if (entry.against_others > 0)
    page.field(indent, label, "",
               prose::count(entry.against_others, "conflict", "conflicts") + " with what others say");
}

}  // namespace

void write_timeline_text(std::ostream& out, const Timeline& timeline, const TextOptions& options) {
  const PlainNumbers plain(out);
  TextPage page(out, options);
  std::size_t reversals = 0;
  for (const TimelineEntry& entry : timeline.entries) reversals += entry.reversals.empty() ? 0 : 1;
  page.paragraph(0,
                 answer::names(timeline.actors, 4) + ": " +
                     prose::count(timeline.entries.size(), "position", "positions") + ", " +
                     prose::count(reversals, "turn", "turns"),
                 Style::bold);
  if (timeline.actors.size() > 1)
    page.paragraph(0, "The name means more than one. A longer name, or --about, narrows it down.", Style::dim);
  std::string heading;
  for (const TimelineEntry& entry : timeline.entries) {
    const std::string when = prose::date(entry.said.position.said);
    page.line();
    if (when != heading) page.line(when, Style::bold);
    heading = when;
    write_entry(page, entry, timeline);
  }
  require_good(out);
}

}  // namespace gainsay
