#include <string>

#include "base/utf8.h"
#include "export/answer_text.h"
#include "export/escape.h"
#include "export/prose.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

using escape::markdown;

void write_mention(std::ostream& out, const MentionView& mention) {
  const Position& position = mention.position;
  out << "> " << markdown(single_spaced(mention.quote)) << "\n\n";
  out << "- Who: " << markdown(prose::speaker(position)) << " (" << markdown(prose::spoken(name_of(position.act)))
      << "), " << prose::date(position.said) << "\n";
  if (!position.chain.empty()) out << "- Chain: " << markdown(answer::chain_with_cues(position.chain)) << "\n";
  out << "- In: " << markdown(answer::place(position)) << "\n\n";
}

void write_provenance(std::ostream& out, const Provenance& provenance) {
  out << "- Origins: " << answer::origins(provenance.least, provenance.most) << "\n";
  for (const OriginMerge& merge : provenance.assumed)
    out << "    - fewer if " << markdown(answer::names(merge.sources)) << " " << merge.why << "\n";
  for (const OriginMerge& copy : provenance.certain)
    out << "    - " << markdown(answer::names(copy.sources)) << " " << copy.why << "\n";
  for (const std::vector<Named>& circle : provenance.circles)
    out << "- Circle: " << markdown(answer::names(circle)) << " cite one another for it\n";
  if (!provenance.bottlenecks.empty())
    out << "- Every chain passes through " << markdown(answer::names(provenance.bottlenecks)) << "\n";
}

void write_against(std::ostream& out, const ConflictView& view, const SideView& other) {
  const Conflict& conflict = view.conflict;
  out << "### " << markdown(other.position.statement.text) << "\n\n";
  out << prose::spoken(name_of(conflict.conflict_class)) << ", " << prose::spoken(name_of(conflict.type)) << ", "
      << name_of(conflict.strength) << ", score " << prose::percent(conflict.score) << "\n\n";
  write_mention(out, {other.position, other.quote, {}});
  out << "**Why:** " << markdown(conflict.explanation) << "\n\n";
  if (!conflict.why_not.empty()) out << "**Why no stronger:** " << markdown(conflict.why_not) << "\n\n";
  for (const Ruling& ruling : view.rulings) out << "**Ruling:** " << markdown(prose::ruling(ruling)) << "\n\n";
}

void write_list(std::ostream& out, std::string_view heading, const std::vector<MentionView>& mentions) {
  if (mentions.empty()) return;
  out << "## " << heading << "\n\n";
  for (const MentionView& mention : mentions) write_mention(out, mention);
}

void write_supports(std::ostream& out, std::string_view heading, const std::vector<SupportView>& supports) {
  if (supports.empty()) return;
  out << "## " << heading << "\n\n";
  for (const SupportView& support : supports) {
    out << "### " << markdown(support.evidence.position.statement.text) << "\n\n";
    write_mention(out, support.evidence);
  }
}

}  // namespace

void write_dossier_markdown(std::ostream& out, const Dossier& dossier) {
  const PlainNumbers plain(out);
  out << "# " << markdown(dossier.text) << "\n\n- Claim: `" << markdown(dossier.claim.value)
      << "`\n- Status: " << dossier.status << "\n";
  write_provenance(out, dossier.provenance);
  for (const Ruling& ruling : dossier.rulings) out << "- Ruling: " << markdown(prose::ruling(ruling)) << "\n";
  out << "\n## Mentions\n\n";
  for (const MentionView& mention : dossier.mentions) write_mention(out, mention);
  write_list(out, "Denied in its own words", dossier.denials);
  write_list(out, "Withdrawn: in an earlier text of these articles, not in the current one", dossier.withdrawn);
  out << "## Against it\n\n";
  if (dossier.conflicts.empty()) out << "Nothing found.\n\n";
  for (const ConflictView& view : dossier.conflicts)
    write_against(out, view, view.conflict.claim_a == dossier.claim ? view.b : view.a);
  write_supports(out, "Possibly the same", dossier.possibly_same);
  write_supports(out, "Backed by", dossier.supported_by);
  write_supports(out, "No longer backed by: said in an earlier text of these articles", dossier.lost_support);
  write_supports(out, "It backs", dossier.supports);
  if (!dossier.missing.empty()) {
    out << "## Missing\n\n";
    for (const std::string& gap : dossier.missing) out << "- " << markdown(gap) << "\n";
    out << '\n';
  }
  out << "*" << prose::caveat() << "*\n";
  require_good(out);
}

}  // namespace gainsay
