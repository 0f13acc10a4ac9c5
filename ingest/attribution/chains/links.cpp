#include "ingest/attribution/chains/links.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "base/utf8.h"
#include "ingest/attribution/acts/cue_classes.h"
#include "ingest/attribution/chains/cited_by_report.h"
#include "ingest/attribution/chains/journalist_of.h"
#include "ingest/attribution/chains/published_in.h"
#include "ingest/attribution/chains/quoted_by.h"
#include "ingest/attribution/chains/retold_report.h"
#include "ingest/attribution/chains/told_outlet.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {

namespace {

/// Unnamed people; "several reports", "local media" and "rumours" are not the report's sources but others beside it,
/// and "the airline" speaks to everybody.
bool speaks_in_report(const Discourse& discourse, EntityIndex entity) {
  const ArticleEntity& e = discourse.table[entity];
  if (e.named.kind != EntityKind::unnamed || !e.unnamed) return false;
  const std::string& phrase = e.unnamed->of_what;
  const std::string noun = discourse.lexicon.lemma(ascii_lower(phrase.substr(phrase.rfind(' ') + 1)), WordClass::noun);
  if (is_firm_noun(noun) || is_document_noun(noun)) return false;
  return std::ranges::none_of(e.descriptors, [](const std::string& word) {
    return is_report_noun(word) || is_media_noun(word) || is_document_noun(word) || is_allegation_noun(word) ||
           word == "media" || word == "medium";
  });
}

/// "“It rained,” she said. “It will stop,” the Gazette quoted her as saying": one quotation in two sentences, of which
/// the second tells the outlet.
std::optional<EntityIndex> told_at_once(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                                        const std::vector<SpeakerOf>& speakers, const std::vector<Link>& links,
                                        std::size_t i) {
  if (!speakers[i].entity || found[i].kind == QuotationKind::indirect) return std::nullopt;
  constexpr std::size_t reach = 2;
  const Syntax& syntax = discourse.syntax;
  const TokenRange here = syntax.range_of(found[i].contents.front());
  for (std::size_t j = i + 1; j < std::min(found.size(), i + 1 + reach); ++j) {
    if (speakers[j].entity != speakers[i].entity || !links[j].told || found[j].kind == QuotationKind::indirect)
      continue;
    const TokenRange next = syntax.range_of(found[j].contents.front());
    if (here.empty() || next.empty()) continue;
    if (syntax.block_of(here.first) == syntax.block_of(next.first) &&
        syntax.sentence_of(next.first) - syntax.sentence_of(here.first) <= 1)
      return links[j].told->outlet;
  }
  return std::nullopt;
}

bool is_quoted_passively(const Syntax& syntax, const FoundAttribution& one) {
  const TokenRange cue = one.cues.empty() ? TokenRange{} : syntax.range_of(one.cues.front());
  for (std::uint32_t i = cue.first; i + 1 < cue.last; ++i)
    if (syntax.lemma(i) == "be" && (syntax.lower(i + 1) == "quoted" || syntax.lower(i + 1) == "cited")) return true;
  return false;
}

/// How somebody's words first reached the article.
struct Way {
  EntityIndex outlet = 0;
  bool written = false;
  std::uint32_t sentence = 0;  ///< of the last words that came so
};

std::uint32_t sentence_of(const Syntax& syntax, const FoundAttribution& one) {
  const TokenRange range = syntax.range_of(one.cues.empty() ? one.contents.front() : one.cues.front());
  return range.empty() ? 0 : syntax.sentence_of(range.first);
}

/// "in the interview", here or in the sentence before: the article comes back to it.
bool tells_interview(const Syntax& syntax, std::uint32_t sentence) {
  constexpr std::uint32_t most = 60;
  for (std::uint32_t s = sentence > 0 ? sentence - 1 : 0; s <= sentence; ++s) {
    const Sentence& range = syntax.sentence(s);
    for (std::uint32_t i = range.first; i < std::min(range.last, range.first + most); ++i)
      if (syntax.lower(i) == "interview") return true;
  }
  return false;
}

/// "had said", "has attacked": on another day than what is told around it.
bool is_earlier(const Syntax& syntax, const FoundAttribution& one) {
  const TokenRange cue = one.cues.empty() ? TokenRange{} : syntax.range_of(one.cues.front());
  if (cue.empty()) return false;
  for (std::uint32_t i = cue.first; i < cue.last; ++i)
    if (syntax.upos(i) == Upos::AUX && syntax.lemma(i) == "have") return true;
  return std::ranges::any_of(syntax.children(syntax.head_of(cue)), [&](std::uint32_t child) {
    return syntax.deprel(child) == Deprel::aux && syntax.lemma(child) == "have";
  });
}

bool is_written(const Syntax& syntax, const FoundAttribution& one) {
  static constexpr auto writing = std::to_array<std::string_view>({"post", "testify", "tweet", "write"});
  const TokenRange cue = one.cues.empty() ? TokenRange{} : syntax.range_of(one.cues.front());
  for (std::uint32_t i = cue.first; i < cue.last; ++i)
    if (std::ranges::find(writing, syntax.lemma(i)) != writing.end()) return true;
  return false;
}

/// "wrote on his page", "told reporters", "in a statement", "at a rally": said elsewhere than in the interview that was
/// cited before.
bool has_own_occasion(const Syntax& syntax, const FoundAttribution& one, bool written) {
  static constexpr auto occasions =
      std::to_array<std::string_view>({"ad",     "address",  "briefing", "conference", "court",     "debate", "event",
                                       "filing", "hearing",  "letter",   "listing",    "memo",      "page",   "post",
                                       "rally",  "reporter", "speech",   "statement",  "testimony", "tweet"});
  const TokenRange cue = one.cues.empty() ? TokenRange{} : syntax.range_of(one.cues.front());
  if (!written && is_written(syntax, one)) return true;
  if (cue.empty()) return false;
  const TokenRange sentence = syntax.sentence_range(cue.first);
  constexpr std::uint32_t reach = 10;
  const std::uint32_t from = std::max(sentence.first, cue.first > reach ? cue.first - reach : 0);
  for (std::uint32_t i = from; i < std::min(sentence.last, cue.last + reach); ++i) {
    const Span span = syntax.token(i).span;
    const auto holds = [&](const Span& s) { return s.overlaps(span); };
    if (std::ranges::any_of(one.contents, holds) || std::ranges::any_of(one.sources, holds)) continue;
    if (syntax.upos(i) == Upos::NOUN && std::ranges::find(occasions, syntax.lemma(i)) != occasions.end()) return true;
  }
  return false;
}

}  // namespace

std::vector<Link> find_links(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                             const std::vector<SpeakerOf>& speakers,
                             const std::map<EntityIndex, EntityIndex>& authors) {
  const auto retold = retold_report(discourse, found, speakers);
  // What stands in words that a report has from a source came through that source.
  std::map<std::size_t, std::size_t> cited_in;
  for (std::size_t i = 0; i < found.size(); ++i)
    if (const auto report = cited_by_report(discourse.syntax, found, i);
        report && found[*report].contents == found[i].contents)
      cited_in.try_emplace(*report, i);
  std::vector<Link> out(found.size());
  std::map<EntityIndex, Way> came_through;
  const auto publications = published_in(discourse);
  auto next_publication = publications.begin();
  for (std::size_t i = 0; i < found.size(); ++i) {
    Link& link = out[i];
    link.through = cited_by_report(discourse.syntax, found, i);
    if (!link.through && found[i].parent) {
      const auto cited = cited_in.find(*found[i].parent);
      link.through = cited != cited_in.end() && cited->second != i ? cited->second : *found[i].parent;
    }
    link.told = told_outlet(discourse, found[i]);
    if (!link.told) link.told = quoted_by(discourse, found[i]);
    if (!link.told) link.told = journalist_of(discourse, found[i], speakers[i]);
    if (link.told && discourse.own_outlet == link.told->outlet) link.told.reset();
    if (!speakers[i].entity) continue;
    if (speakers[i].rule == "speaker:report_author" && !found[i].sources.empty())
      link.told = ToldOutlet{authors.at(*speakers[i].entity), discourse.syntax.range_of(found[i].sources.front()), {}};
    if (link.told && link.told->outlet == *speakers[i].entity) link.told.reset();
    const EntityKind kind = discourse.table[*speakers[i].entity].named.kind;
    const bool personal = kind == EntityKind::person || kind == EntityKind::unnamed;
    const std::uint32_t sentence = sentence_of(discourse.syntax, found[i]);
    for (; next_publication != publications.end() && next_publication->first <= sentence; ++next_publication)
      came_through[next_publication->second.person] = {next_publication->second.outlet.entity, true,
                                                       next_publication->first};
    if (link.told && personal)
      came_through[*speakers[i].entity] = {link.told->outlet, is_written(discourse.syntax, found[i]), sentence};
    if (link.through || link.told) continue;
    if (const auto here = publications.find(sentence);
        here != publications.end() && here->second.person == *speakers[i].entity) {
      link.told = ToldOutlet{here->second.outlet.entity, here->second.outlet.range, {}};
      continue;
    }
    if (const auto before = came_through.find(*speakers[i].entity); before != came_through.end()) {
      Way& way = before->second;
      constexpr std::uint32_t reach = 12;  // sentences of others between them
      const bool near = sentence <= way.sentence + reach || tells_interview(discourse.syntax, sentence);
      if (has_own_occasion(discourse.syntax, found[i], way.written)) {
        came_through.erase(before);
      } else if (near && !is_earlier(discourse.syntax, found[i])) {
        way.sentence = sentence;
        link.implied = way.outlet;
        continue;
      }
    }
    if (const auto author = authors.find(*speakers[i].entity); author != authors.end()) {
      link.implied = author->second;
      continue;
    }
    // "was quoted as saying", by nobody named: by the report that the article retells.
    if (retold && is_quoted_passively(discourse.syntax, found[i])) {
      link.implied = retold;
      continue;
    }
    if (retold && speaks_in_report(discourse, *speakers[i].entity)) link.implied = retold;
  }
  for (std::size_t i = 0; i < found.size(); ++i)
    if (!out[i].through && !out[i].told && !out[i].implied)
      out[i].implied = told_at_once(discourse, found, speakers, out, i);
  return out;
}

}  // namespace gainsay
