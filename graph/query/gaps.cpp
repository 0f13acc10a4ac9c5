#include "graph/query/gaps.h"

#include <algorithm>
#include <map>
#include <set>

namespace gainsay {
namespace {

bool can_be_read(EntityKind kind) {
  return kind == EntityKind::outlet || kind == EntityKind::agency || kind == EntityKind::document;
}

bool can_answer(EntityKind kind) {
  return kind == EntityKind::person || kind == EntityKind::country || kind == EntityKind::organisation;
}

std::string names(const std::vector<Named>& named) {
  std::string out;
  for (std::size_t i = 0; i < named.size(); ++i)
    out += (i == 0 ? "" : i + 1 == named.size() ? " and " : ", ") + named[i].name;
  return out;
}

std::string of_mentions(std::size_t part, std::size_t all) {
  if (all == 1) return "its one mention";
  if (part == all && all == 2) return "both mentions";
  return part == all ? "all " + std::to_string(all) + " mentions"
                     : std::to_string(part) + " of " + std::to_string(all) + " mentions";
}

bool all_origins_are(const Provenance& provenance, Origin::Kind kind) {
  return !provenance.origins.empty() &&
         std::ranges::all_of(provenance.origins, [&](const Origin& origin) { return origin.kind == kind; });
}

void add_origins(const Dossier& dossier, std::vector<std::string>& out) {
  const Provenance& provenance = dossier.provenance;
  for (const std::vector<Named>& circle : provenance.circles)
    out.push_back("A way out of the circle: " + names(circle) + " cite one another for it.");
  if (all_origins_are(provenance, Origin::Kind::unnamed))
    out.push_back("Anybody who stands behind it by name: it comes from sources without a name alone.");
  if (all_origins_are(provenance, Origin::Kind::publisher))
    out.push_back("A source: it is stated in the voice of " + names({provenance.origins[0].who[0]}) +
                  (provenance.origins.size() > 1 ? " and others, none of whom names one." : ", which names none."));
}

/// "CNN reported": the report itself would show whom it rests on.
void add_reports(const Dossier& dossier, std::vector<std::string>& out) {
  std::set<EntityId> own;  // whose articles are among the mentions
  for (const MentionView& mention : dossier.mentions)
    if (!mention.position.chain.empty()) own.insert(mention.position.chain.front().who.id);
  std::map<EntityId, Named> unread;
  for (const MentionView& mention : dossier.mentions) {
    const std::vector<Hop>& chain = mention.position.chain;
    for (std::size_t i = 1; i < chain.size(); ++i)
      if (!chain[i].implied && can_be_read(chain[i].who.kind) && !mention.reports[i] && !own.contains(chain[i].who.id))
        unread.emplace(chain[i].who.id, chain[i].who);
  }
  std::vector<Named> reports;
  for (const auto& [id, named] : unread) reports.push_back(named);
  std::ranges::sort(reports, {}, &Named::name);
  for (const Named& report : reports)
    out.push_back("What " + report.name + " itself reported: it is cited, and not in the store.");
}

void note_voices(const Position& position, std::set<EntityId>& heard) {
  if (position.speaker) heard.insert(position.speaker->id);
  for (const Hop& hop : position.chain) heard.insert(hop.who.id);
}

/// A denial that is set against the claim is the party's own, whoever spoke for it.
void add_party(const Dossier& dossier, std::vector<std::string>& out) {
  const auto is_denial = [](const ConflictView& view) { return view.conflict.type == ConflictType::denial; };
  if (std::ranges::any_of(dossier.conflicts, is_denial)) return;
  std::set<EntityId> heard;
  for (const MentionView& mention : dossier.mentions) note_voices(mention.position, heard);
  for (const MentionView& denial : dossier.denials) note_voices(denial.position, heard);
  for (const ConflictView& view : dossier.conflicts) {
    note_voices(view.a.position, heard);
    note_voices(view.b.position, heard);
  }
  const std::optional<Named>& party = dossier.mentions.front().position.statement.claim.agent.entity;
  if (party && can_answer(party->kind) && !heard.contains(party->id))
    out.push_back("The word of " + party->name + ", whom it is about: nothing of theirs on it was found.");
}

void add_details(const Dossier& dossier, std::vector<std::string>& out) {
  std::size_t undated = 0;
  std::size_t without_speaker = 0;
  for (const MentionView& mention : dossier.mentions) {
    undated += mention.position.said.known() ? 0 : 1;
    without_speaker += !mention.position.statement.attribution.empty() && !mention.position.speaker ? 1 : 0;
  }
  const std::size_t all = dossier.mentions.size();
  if (undated > 0) out.push_back("When it was said, in " + of_mentions(undated, all) + ".");
  if (without_speaker > 0) out.push_back("Who says it, in " + of_mentions(without_speaker, all) + ".");
}

}  // namespace

std::vector<std::string> gaps_in(const Dossier& dossier) {
  std::vector<std::string> out;
  add_origins(dossier, out);
  add_reports(dossier, out);
  add_party(dossier, out);
  add_details(dossier, out);
  return out;
}

}  // namespace gainsay
