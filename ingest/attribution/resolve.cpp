#include "ingest/attribution/resolve.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/place_ids.h"
#include "ingest/attribution/acts/counter_claim.h"
#include "ingest/attribution/acts/no_comment.h"
#include "ingest/attribution/acts/said_date.h"
#include "ingest/attribution/acts/speech_act.h"
#include "ingest/attribution/chains/citation_chain.h"
#include "ingest/attribution/chains/cited_sources.h"
#include "ingest/attribution/chains/embedded_posts.h"
#include "ingest/attribution/chains/own_outlet.h"
#include "ingest/attribution/chains/per_source.h"
#include "ingest/attribution/chains/publisher.h"
#include "ingest/attribution/chains/report_author.h"
#include "ingest/attribution/chains/report_citing.h"
#include "ingest/attribution/chains/told_at_end.h"
#include "ingest/attribution/speakers/actors.h"
#include "ingest/attribution/speakers/anaphor_mentions.h"
#include "ingest/attribution/speakers/descriptors.h"
#include "ingest/attribution/speakers/introduced_quotations.h"
#include "ingest/attribution/speakers/missing_sources.h"
#include "ingest/attribution/speakers/name_clusters.h"
#include "ingest/attribution/speakers/name_kinds.h"
#include "ingest/attribution/speakers/pronoun_gender.h"
#include "ingest/attribution/speakers/quoted_sources.h"
#include "ingest/attribution/speakers/short_outlets.h"
#include "ingest/attribution/speakers/speakers.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

std::vector<TokenRange> direct_quotations(const Syntax& syntax, const std::vector<FoundAttribution>& found) {
  std::vector<TokenRange> out;
  for (const FoundAttribution& one : found)
    if (one.kind == QuotationKind::direct)
      for (const Span& span : one.contents)
        if (const TokenRange range = syntax.range_of(span); !range.empty()) out.push_back(range);
  std::ranges::sort(out);
  return out;
}

/// Whether the speaker is a spokesperson of the body: named after it, or called so.
bool speaks_for(const Discourse& discourse, const SpeakerOf& speaker, EntityIndex body) {
  if (!speaker.entity) return false;
  const ArticleEntity& entity = discourse.table[*speaker.entity];
  const EntityKind kind = discourse.table[body].named.kind;
  if (kind != EntityKind::organisation && kind != EntityKind::country) return false;
  return entity.rule == "described:spokesperson" &&
         entity.named.name.starts_with(discourse.table[body].named.name + " ");
}

/// Whether a subject in the content is the speaker: "said it would", "said we will", "Acme said Acme had".
IsSpeaker speaker_test(const Discourse& discourse, const SpeakerOf& speaker, bool direct) {
  return [&discourse, &speaker, direct](std::uint32_t subject) {
    const std::string& word = discourse.syntax.lower(subject);
    if (word == "i" || word == "we") return true;
    if (direct) return false;  // within quotation marks a third person is another
    const auto mention = discourse.table.covering(subject);
    if (mention) return speaker.entity == mention->entity || speaks_for(discourse, speaker, mention->entity);
    if (word == "he" || word == "she") return !speaker.entity || discourse.table[*speaker.entity].is_person();
    if (!speaker.entity || (word != "they" && word != "it")) return false;
    const ArticleEntity& entity = discourse.table[*speaker.entity];
    const EntityKind kind = entity.named.kind;
    const bool body = kind == EntityKind::organisation || kind == EntityKind::country || kind == EntityKind::outlet;
    return word == "it" ? body || (kind == EntityKind::unnamed && !entity.plural) : body || entity.plural;
  };
}

/// Whether who speaks only passes on what others do.
bool is_outlet(const Discourse& discourse, const SpeakerOf& speaker) {
  if (!speaker.entity) return false;
  const ArticleEntity& entity = discourse.table[*speaker.entity];
  if (entity.named.kind == EntityKind::outlet || entity.named.kind == EntityKind::agency) return true;
  // "local media", "several reports"
  return entity.named.kind == EntityKind::unnamed &&
         std::ranges::any_of(entity.descriptors, [](const std::string& word) {
           return is_report_noun(word) || is_media_noun(word) || word == "media" || word == "medium";
         });
}

/// What is reported was said no later than its report.
DateInterval no_later_than(DateInterval said, const DateInterval& report) {
  if (report.end && (!said.end || *report.end < *said.end) && (!said.begin || *said.begin <= *report.end))
    said.end = report.end;
  return said;
}

}  // namespace

Attributed resolve(const Article& article, const AnnotatedText& text, std::vector<FoundAttribution> found,
                   const Lexicon& lexicon) {
  const Syntax syntax(article, text);
  found = add_no_comment(syntax, add_embedded_posts(syntax, std::move(found)));
  repair_quoted_sources(syntax, found);
  add_missing_sources(syntax, found);
  add_introduced_quotations(syntax, found);
  std::vector<NameCandidate> names = find_name_candidates(article, syntax, text, lexicon);
  settle_name_kinds(syntax, lexicon, names);
  name_short_outlets(syntax, names);
  EntityTable table = cluster_names(article, syntax, lexicon, names);
  note_descriptors(syntax, lexicon, table);
  infer_gender(syntax, table);
  Discourse discourse{article, syntax, lexicon, table, {}, {}, std::nullopt, direct_quotations(syntax, found)};
  found = add_told_at_end(discourse, add_per_source(discourse, std::move(found)));
  found = add_cited_sources(discourse, repair_citing(discourse, std::move(found)));
  std::vector<SpeakerOf> speakers = resolve_speakers(discourse, found);
  discourse.own_outlet = own_outlet(discourse, found, speakers);
  const auto authors = report_authors(discourse, found, speakers);
  credit_author(discourse, authors, speakers);
  auto chains = build_chains(discourse, found, speakers, find_links(discourse, found, speakers, authors));
  add_anaphor_mentions(discourse, found, speakers);
  const std::vector<bool> counters = counter_claims(discourse, found, speakers);

  Attributed out;
  std::vector<EntityIndex> speaking;
  for (std::size_t i = 0; i < found.size(); ++i) {
    FoundAttribution& one = found[i];
    Attribution attribution;
    attribution.id = attribution_id(article.version, one.sources, one.cues, one.contents);
    attribution.kind = one.kind;
    attribution.act = speech_act(syntax, one, speaker_test(discourse, speakers[i], one.kind == QuotationKind::direct),
                                 is_outlet(discourse, speakers[i]));
    if (attribution.act == SpeechAct::assert_ && counters[i]) attribution.act = SpeechAct::deny;
    if (speakers[i].entity) {
      attribution.speaker = table[*speakers[i].entity].named;
      speaking.push_back(*speakers[i].entity);
    }
    attribution.chain = std::move(chains[i]);
    attribution.said = said_date(syntax, one, article.published);
    if (one.parent && *one.parent < i) {
      attribution.parent = out.attributions[*one.parent].id;
      attribution.said = no_later_than(attribution.said, out.attributions[*one.parent].said);
    }
    attribution.rule = one.rule;
    if (!speakers[i].rule.empty()) attribution.rule += "+" + speakers[i].rule;
    out.attributions.push_back(std::move(attribution));
    out.attributions.back().sources = std::move(one.sources);
    out.attributions.back().cues = std::move(one.cues);
    out.attributions.back().contents = std::move(one.contents);
  }
  out.actors = list_actors(syntax, table, speaking);
  out.own_voice = voice_of(discourse, speakers);
  return out;
}

}  // namespace gainsay
