#include "ingest/attribution/chains/report_author.h"

#include <algorithm>
#include <optional>

#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

bool publishes(const ArticleEntity& entity) {
  return entity.named.kind == EntityKind::outlet || entity.named.kind == EntityKind::agency;
}

enum class Writing { none, report, post };

/// What the sentence around a cue says of how the words were published.
Writing writing_in(const Syntax& syntax, const FoundAttribution& one) {
  const TokenRange cue = one.cues.empty() ? TokenRange{} : syntax.range_of(one.cues.front());
  if (cue.empty()) return Writing::none;
  Writing out = Writing::none;
  for (std::uint32_t i = cue.first; i < cue.last; ++i) {
    const std::string& lemma = syntax.lemma(i);
    if (lemma == "tweet" || lemma == "post") return Writing::post;
    if (lemma == "write" || lemma == "report" || lemma == "blog") out = Writing::report;
  }
  const TokenRange sentence = syntax.sentence_range(cue.first);
  constexpr std::uint32_t most = 100;
  for (std::uint32_t i = sentence.first; i < std::min(sentence.last, sentence.first + most); ++i) {
    const std::string& word = syntax.lower(i);
    // What a journalist says in a book is no outlet's report.
    if (syntax.lemma(i) == "book" || syntax.lemma(i) == "memoir" || syntax.lemma(i) == "biography")
      return Writing::none;
    if (word == "twitter" || word == "facebook" || word == "instagram" || word == "tweeted") return Writing::post;
    if (word == "citing") out = Writing::report;
    // "in his report"
    if (i > sentence.first && is_report_noun(syntax.lemma(i)) &&
        (syntax.lower(i - 1) == "his" || syntax.lower(i - 1) == "her"))
      out = Writing::report;
  }
  return out;
}

}  // namespace

std::map<EntityIndex, EntityIndex> report_authors(const Discourse& discourse,
                                                  const std::vector<FoundAttribution>& found,
                                                  const std::vector<SpeakerOf>& speakers) {
  const Syntax& syntax = discourse.syntax;
  std::map<EntityIndex, EntityIndex> out;
  std::map<EntityIndex, Writing> writing;
  std::optional<EntityIndex> outlet;  // the one cited so far
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i].sources.empty() || !speakers[i].entity) continue;
    const EntityIndex speaker = *speakers[i].entity;
    const ArticleEntity& entity = discourse.table[speaker];
    std::optional<EntityIndex> cited;
    if (publishes(entity)) cited = speaker;
    for (const EntityMention& mention : discourse.table.within(syntax.range_of(found[i].sources.front())))
      if (publishes(discourse.table[mention.entity])) cited = mention.entity;
    if (cited) {
      if (outlet && *outlet != *cited) break;  // several reports: whose the journalist's is, nobody knows
      outlet = cited;
    }
    if (entity.named.kind != EntityKind::person) continue;
    const bool journalist = std::ranges::any_of(entity.descriptors, is_journalist_noun);
    if (!journalist && !cited) continue;
    if (cited) {
      // "wrote the Gazette's Jane Doe": the outlet is told, and it is the one whose report this is.
      const bool wrote = *cited == *outlet && writing_in(syntax, found[i]) == Writing::report;
      if (wrote) out.try_emplace(speaker, *outlet);
      if (!wrote) out.erase(speaker);
      writing[speaker] = wrote ? Writing::report : Writing::post;
      continue;
    }
    if (outlet) out.try_emplace(speaker, *outlet);
    Writing& so_far = writing[speaker];
    const Writing here = speakers[i].rule == "speaker:report_of" ? Writing::report : writing_in(syntax, found[i]);
    if (so_far != Writing::post && here != Writing::none) so_far = here;
  }
  std::erase_if(out, [&](const auto& author) { return writing[author.first] != Writing::report; });
  return out;
}

void credit_author(const Discourse& discourse, const std::map<EntityIndex, EntityIndex>& authors,
                   std::vector<SpeakerOf>& speakers) {
  if (authors.size() != 1) return;
  const auto [author, outlet] = *authors.begin();
  const auto& called = discourse.table[author].descriptors;
  if (called.contains("columnist") || called.contains("commentator")) return;
  for (SpeakerOf& speaker : speakers)
    if (speaker.entity == outlet) speaker = {author, "speaker:report_author"};
}

}  // namespace gainsay
