#include "ingest/attribution/speakers/speakers.h"

#include <algorithm>

#include "base/utf8.h"
#include "ingest/attribution/speakers/rules/rules.h"

namespace gainsay {
namespace {

std::uint32_t first_token(const Syntax& syntax, const std::vector<Span>& spans) {
  for (const Span& span : spans)
    if (const TokenRange range = syntax.range_of(span); !range.empty()) return range.first;
  return no_head;
}

Span extent(const FoundAttribution& one) {
  Span out = one.contents.empty() ? Span{} : one.contents.front();
  for (const auto* spans : {&one.sources, &one.cues, &one.contents})
    for (const Span& span : *spans) out = hull(out, span);
  return out;
}

class Speakers {
 public:
  Speakers(Discourse& discourse, const std::vector<FoundAttribution>& found)
      : discourse_(discourse), syntax_(discourse.syntax), found_(found), out_(found.size()) {}

  std::vector<SpeakerOf> run() {
    for (std::size_t i = 0; i < found_.size(); ++i) {
      out_[i] = found_[i].sources.empty() ? without_source(i) : with_source(i);
      if (!out_[i].entity) continue;
      const TokenRange source = found_[i].sources.empty() ? TokenRange{} : syntax_.range_of(found_[i].sources.front());
      const std::uint32_t at = source.empty() ? first_token(syntax_, found_[i].cues) : source.first;
      if (at != no_head) discourse_.spoken.push_back({at, *out_[i].entity, source});
    }
    return std::move(out_);
  }

 private:
  SourceQuery query_for(std::size_t i, TokenRange range) const {
    SourceQuery query;
    query.range = range;
    query.cue = first_token(syntax_, found_[i].cues);
    if (const auto parent = found_[i].parent; parent && *parent < i) query.parent_speaker = out_[*parent].entity;
    return query;
  }

  SpeakerOf with_source(std::size_t i) {
    for (const Span& span : found_[i].sources) {
      const TokenRange range = syntax_.range_of(span);
      if (range.empty()) continue;
      if (auto found = resolve_source(discourse_, query_for(i, range))) {
        note_mention(range, found->entity);
        return {found->entity, std::move(found->rule)};
      }
      if (found_[i].rule == "rule:embedded_post") return poster(range);
    }
    return {};
  }

  /// Who signs a post is somebody, in whatever script: the name before the handle.
  SpeakerOf poster(TokenRange range) {
    for (std::uint32_t at = range.first; at < range.last; ++at)
      if (syntax_.form(at) == "(" && at > range.first) range.last = at;
    const std::string name = single_spaced(covered(discourse_.article.text, syntax_.span_of(range)));
    const EntityIndex entity = described_entity(discourse_, name, EntityKind::person, "described:poster");
    note_mention(range, entity);
    return {entity, "speaker:poster"};
  }

  /// A phrase that holds the name as such adds nothing to it.
  void note_mention(const TokenRange& source, EntityIndex entity) {
    const TokenRange range = trimmed_source(syntax_, source);
    if (range.empty()) return;
    for (const EntityMention& mention : discourse_.table.within(range))
      if (mention.entity == entity) return;
    discourse_.table.mention(range, entity);
  }

  SpeakerOf without_source(std::size_t i) {
    const std::uint32_t cue = first_token(syntax_, found_[i].cues);
    if (cue != no_head) return shared_subject(i, cue);
    return bare_quotation(i);
  }

  /// "She denied it, adding that ...": the participle's subject is that of the verb above it.
  SpeakerOf shared_subject(std::size_t i, std::uint32_t cue) {
    const TokenRange range = syntax_.range_of(found_[i].cues.front());
    std::uint32_t at = syntax_.head_of(range);
    if (syntax_.upos(at) != Upos::VERB || is_passive(at)) return {};
    for (int steps = 0; steps < 4; ++steps) {
      const Deprel relation = syntax_.deprel(at);
      const bool shares = relation == Deprel::advcl || relation == Deprel::conj || relation == Deprel::xcomp ||
                          relation == Deprel::parataxis;
      if (!shares || syntax_.head(at) == no_head) return {};
      at = syntax_.head(at);
      // "quoted her as saying": whoever is quoted says it, not who quotes.
      const bool quotes = syntax_.lemma(at) == "quote" || syntax_.lemma(at) == "cite";
      for (const std::uint32_t child : syntax_.children(at)) {
        if (syntax_.deprel(child) != (quotes ? Deprel::obj : Deprel::nsubj)) continue;
        TokenRange subject = syntax_.noun_phrase(child);
        if (subject.contains(cue)) return {};
        if (auto found = resolve_source(discourse_, query_for(i, subject)))
          return {found->entity, "speaker:shared_subject"};
        return {};
      }
    }
    return {};
  }

  bool is_passive(std::uint32_t verb) const {
    return std::ranges::any_of(syntax_.children(verb), [&](std::uint32_t child) {
      return syntax_.deprel(child) == Deprel::aux_pass || syntax_.deprel(child) == Deprel::nsubj_pass;
    });
  }

  /// A paragraph of quotation alone goes on with whoever was quoted just before it.
  SpeakerOf bare_quotation(std::size_t i) {
    if (i == 0 || found_[i].kind == QuotationKind::indirect || !found_[i].cues.empty()) return {};
    const std::uint32_t here = first_token(syntax_, found_[i].contents);
    if (here == no_head) return {};
    for (std::size_t back = 1; back <= std::min<std::size_t>(i, 3); ++back) {
      const std::size_t before = i - back;
      if (found_[before].parent || !out_[before].entity) continue;
      const Span span = extent(found_[before]);
      if (span.empty()) continue;
      const TokenRange range = syntax_.range_of({span.end - 1, span.end});
      if (range.empty() || range.first > here) return {};
      const bool next = syntax_.block_of(here) - syntax_.block_of(range.first) <= 1 ||
                        syntax_.sentence_of(here) - syntax_.sentence_of(range.first) <= 1;
      const EntityKind kind = discourse_.table[*out_[before].entity].named.kind;
      const bool can_go_on = kind == EntityKind::person || kind == EntityKind::unnamed ||
                             kind == EntityKind::organisation || kind == EntityKind::country;
      if (!next || !can_go_on) return {};
      return {out_[before].entity, "speaker:quotation_goes_on"};
    }
    return {};
  }

  Discourse& discourse_;
  const Syntax& syntax_;
  const std::vector<FoundAttribution>& found_;
  std::vector<SpeakerOf> out_;
};

}  // namespace

std::vector<SpeakerOf> resolve_speakers(Discourse& discourse, const std::vector<FoundAttribution>& found) {
  return Speakers(discourse, found).run();
}

}  // namespace gainsay
