#include "ingest/attribution/chains/report_citing.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

/// A finite verb between the outlet and "citing": "reported", "said on Sunday".
std::uint32_t verb_between(const Syntax& syntax, std::uint32_t from, std::uint32_t to) {
  constexpr std::uint32_t reach = 8;
  if (to < from || to - from > reach) return no_head;
  for (std::uint32_t i = from; i < to; ++i) {
    if (syntax.upos(i) == Upos::VERB) return i;
    if (syntax.upos(i) == Upos::SCONJ || syntax.upos(i) == Upos::PRON) return no_head;
  }
  return no_head;
}

bool has_verb(const Syntax& syntax, const TokenRange& range) {
  for (std::uint32_t i = range.first; i < range.last; ++i)
    if (syntax.upos(i) == Upos::VERB || syntax.upos(i) == Upos::AUX) return true;
  return false;
}

/// What stands in the sentence before ", the Gazette reported"; empty where that is no clause.
TokenRange clause_before(const Syntax& syntax, std::uint32_t source) {
  TokenRange out{syntax.sentence_range(source).first, source};
  while (!out.empty() && (syntax.upos(out.last - 1) == Upos::DET)) --out.last;
  if (out.empty() || syntax.upos(out.last - 1) != Upos::PUNCT) return {};
  while (!out.empty() && syntax.lower(out.last - 1) == ",") --out.last;
  constexpr std::uint32_t fewest = 3;
  return out.size() >= fewest && has_verb(syntax, out) ? out : TokenRange{};
}

/// What follows in "the Gazette reported, citing officials|, that snow fell".
TokenRange clause_after(const Syntax& syntax, std::uint32_t cited_end) {
  TokenRange out{cited_end, syntax.sentence_range(cited_end - 1).last};
  if (out.size() < 4 || syntax.lower(out.first) != "," || syntax.lower(out.first + 1) != "that") return {};
  ++out.first;
  while (!out.empty() && syntax.lower(out.last - 1) == ".") --out.last;
  return has_verb(syntax, out) ? out : TokenRange{};
}

/// What a report that stands behind "according to" tells: "According to a Gazette report citing officials|, snow fell",
/// "Snow fell, according to a Gazette report citing officials|".
TokenRange clause_beside(const Syntax& syntax, std::uint32_t source, std::uint32_t cited_end) {
  const TokenRange sentence = syntax.sentence_range(source);
  std::uint32_t at = source;
  while (at > sentence.first && syntax.upos(at - 1) == Upos::DET) --at;
  if (at < sentence.first + 2 || syntax.lower(at - 1) != "to" || syntax.lower(at - 2) != "according") return {};
  TokenRange out{sentence.first, at - 2};
  if (out.empty() && cited_end < sentence.last && syntax.lower(cited_end) == ",") out = {cited_end + 1, sentence.last};
  while (!out.empty() && (syntax.lower(out.last - 1) == "." || syntax.lower(out.last - 1) == ",")) --out.last;
  return has_verb(syntax, out) ? out : TokenRange{};
}

/// "two officials", "a report in the Gazette", "a document it had seen": what can be cited as a source; not "the
/// weather".
bool can_be_cited(const Discourse& discourse, const TokenRange& range) {
  const Syntax& syntax = discourse.syntax;
  const auto phrase = read_source_phrase(syntax, range);
  if (!phrase || phrase->core.first > range.first + 1 || has_verb(syntax, phrase->core)) return false;
  const std::string& noun = syntax.lemma(phrase->head);
  return syntax.upos(phrase->head) == Upos::PROPN || discourse.table.covering(phrase->head) ||
         is_person_noun(noun, discourse.lexicon) || is_body_noun(noun) || is_report_noun(noun) || is_media_noun(noun) ||
         is_document_noun(noun) || is_issued_noun(noun) || noun == "media";
}

/// The report that the same source makes in the same sentence: "the Gazette, citing officials, reported that ...".
std::optional<std::size_t> own_report(const Syntax& syntax, const std::vector<FoundAttribution>& found, std::size_t i,
                                      const TokenRange& source) {
  constexpr std::size_t reach = 4;
  const TokenRange here = syntax.range_of(found[i].cues.front());
  for (std::size_t j = i > reach ? i - reach : 0; j < std::min(found.size(), i + reach + 1); ++j) {
    if (j == i || found[j].cues.empty() || found[j].sources.size() != 1 ||
        syntax.range_of(found[j].sources.front()) != source)
      continue;
    const TokenRange cue = syntax.range_of(found[j].cues.front());
    if (!cue.empty() && syntax.sentence_of(cue.first) == syntax.sentence_of(here.first) &&
        !is_citing_word(syntax, cue.last - 1))
      return j;
  }
  return std::nullopt;
}

QuotationKind kind_of(const Syntax& syntax, const TokenRange& range) {
  const auto is_mark = [&](std::uint32_t i) {
    const std::string_view form = syntax.form(i);
    return form == "\"" || form == "\xE2\x80\x9C" || form == "\xE2\x80\x9D" || form == "''" || form == "``";
  };
  for (std::uint32_t i = range.first; i < range.last; ++i)
    if (is_mark(i))
      return is_mark(range.first) && is_mark(range.last - 1) ? QuotationKind::direct : QuotationKind::mixed;
  return QuotationKind::indirect;
}

bool inside(const FoundAttribution& one, const Span& content) {
  for (const auto* spans : {&one.sources, &one.cues, &one.contents})
    for (const Span& span : *spans)
      if (!content.contains(span)) return false;
  return true;
}

/// "the Gazette quoted her as saying": who spoke is the object, the Gazette passes it on. Where the object and "as
/// saying" were taken for content, they become source and cue.
void repair_quoted_as_saying(const Syntax& syntax, FoundAttribution& one) {
  if (one.cues.size() != 1 || one.contents.size() < 2) return;
  const TokenRange cue = syntax.range_of(one.cues.front());
  const TokenRange object = syntax.range_of(one.contents.back());
  constexpr std::uint32_t fewest = 3, most = 12;
  if (cue.empty() || object.size() < fewest || object.size() > most || object.first != cue.last) return;
  if (syntax.lemma(cue.last - 1) != "quote" && syntax.lemma(cue.last - 1) != "cite") return;
  if (syntax.lower(object.last - 2) != "as" || syntax.upos(object.last - 1) != Upos::VERB) return;
  one.sources = {syntax.span_of({object.first, object.last - 2})};
  one.cues = {syntax.token(object.last - 1).span};
  one.contents.pop_back();
  one.rule = "rule:quoted_as_saying";
}

/// "Speaking to the daily, Dawn, mayor Jane Doe said": whom she spoke to is no part of who spoke, although nothing but
/// commas sets them apart.
void repair_spoken_to(const Discourse& discourse, FoundAttribution& one) {
  if (one.sources.empty()) return;
  const Syntax& syntax = discourse.syntax;
  const TokenRange source = syntax.range_of(one.sources.front());
  const auto mentions = discourse.table.within(source);
  if (mentions.size() < 2 || mentions.front().range.first != source.first) return;
  const EntityKind first = discourse.table[mentions.front().entity].named.kind;
  const EntityKind last = discourse.table[mentions.back().entity].named.kind;
  const std::uint32_t comma = mentions.front().range.last;
  if ((first != EntityKind::outlet && first != EntityKind::agency) || last != EntityKind::person ||
      comma + 1 >= source.last || syntax.lower(comma) != ",")
    return;
  constexpr std::uint32_t reach = 8;
  const std::uint32_t begin =
      std::max(syntax.sentence_range(source.first).first, source.first - std::min(source.first, reach));
  for (std::uint32_t i = source.first; i > begin + 1; --i)
    if ((syntax.lower(i - 1) == "to" || syntax.lower(i - 1) == "with") &&
        (syntax.lower(i - 2) == "speaking" || syntax.lower(i - 2) == "talking")) {
      one.sources.front() = syntax.span_of({comma + 1, source.last});
      return;
    }
}

/// "that snow fell|, citing officials": whom a report cites is no part of what it says.
std::vector<Span> without_citing(const Syntax& syntax, std::vector<Span> contents, std::uint32_t citing) {
  for (Span& span : contents) {
    const TokenRange said = syntax.range_of(span);
    if (said.contains(citing) && said.first + 1 < citing && syntax.lower(citing - 1) == ",")
      span = syntax.span_of({said.first, citing - 1});
  }
  return contents;
}

/// "According to the Gazette|, citing officials, snow fell": whose report it is, where the citing was found without
/// one.
TokenRange reporter_before(const Syntax& syntax, std::uint32_t citing) {
  constexpr std::uint32_t reach = 10;
  const std::uint32_t begin = syntax.sentence_range(citing).first;
  if (citing < begin + 3 || syntax.lower(citing - 1) != ",") return {};
  TokenRange out{citing - 1, citing - 1};
  while (out.first > begin && citing - out.first < reach && syntax.lower(out.first - 1) != "to") --out.first;
  const bool according = out.first > begin + 1 && syntax.lower(out.first - 2) == "according";
  return according && !has_verb(syntax, out) ? out : TokenRange{};
}

/// "told| CNN the phone was safe|": whom it was told is none of what was said.
void repair_told(const Discourse& discourse, FoundAttribution& one) {
  if (one.cues.empty() || one.contents.empty()) return;
  const Syntax& syntax = discourse.syntax;
  const TokenRange cue = syntax.range_of(one.cues.front()), content = syntax.range_of(one.contents.front());
  if (cue.empty() || content.first != cue.last || syntax.lemma(cue.last - 1) != "tell") return;
  std::uint32_t name = content.first;
  if (syntax.lower(name) == "the") ++name;
  const auto outlet = discourse.table.covering(name);
  if (!outlet || outlet->range.first > name || outlet->range.last >= content.last) return;
  const EntityKind kind = discourse.table[outlet->entity].named.kind;
  const TokenRange rest{outlet->range.last, content.last};
  if ((kind != EntityKind::outlet && kind != EntityKind::agency) || syntax.upos(rest.first) == Upos::PART ||
      !has_verb(syntax, rest))
    return;
  one.contents.front() = syntax.span_of(rest);
}

struct Item {
  FoundAttribution found;
  std::size_t old = SIZE_MAX;  ///< its index before; SIZE_MAX for a new one
  bool cited = false;
};

}  // namespace

bool is_report_source(const Discourse& discourse, const TokenRange& source) {
  for (const EntityMention& mention : discourse.table.within(source)) {
    const EntityKind kind = discourse.table[mention.entity].named.kind;
    if (kind == EntityKind::outlet || kind == EntityKind::agency) return true;
  }
  const auto phrase = read_source_phrase(discourse.syntax, source);
  if (!phrase) return false;
  const std::string& noun = discourse.syntax.lemma(phrase->head);
  return is_report_noun(noun) || is_media_noun(noun) || noun == "media" || noun == "medium" || noun == "press";
}

bool is_citing_word(const Syntax& syntax, std::uint32_t token) {
  const std::string& word = syntax.lower(token);
  return word == "citing" || word == "quoting" || (word == "cited" && syntax.upos(token) == Upos::VERB);
}

std::vector<FoundAttribution> repair_citing(const Discourse& discourse, std::vector<FoundAttribution> found) {
  const Syntax& syntax = discourse.syntax;
  for (FoundAttribution& one : found) {
    repair_quoted_as_saying(syntax, one);
    repair_spoken_to(discourse, one);
    repair_told(discourse, one);
  }
  std::vector<Item> items;
  std::map<std::size_t, std::uint32_t> citing_of;  // by report
  bool repaired = false;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const FoundAttribution& one = found[i];
    const TokenRange cue = one.cues.empty() ? TokenRange{} : syntax.range_of(one.cues.front());
    const TokenRange words = one.contents.empty() ? TokenRange{} : syntax.range_of(one.contents.front());
    const std::uint32_t citing = cue.empty() ? no_head : cue.last - 1;
    TokenRange source;
    if (!one.sources.empty())
      source = syntax.range_of(one.sources.front());
    else if (citing != no_head && is_citing_word(syntax, citing))
      source = reporter_before(syntax, citing);
    const bool cites = citing != no_head && is_citing_word(syntax, citing) && !source.empty() && !words.empty() &&
                       words.first >= cue.last && can_be_cited(discourse, words);
    const bool opens = cites && citing == syntax.sentence_range(citing).first;
    const bool applies = cites && (opens || (source.last <= cue.last && is_report_source(discourse, source)));
    // The report was found beside this, with the words "officials" taken for another one.
    if (const auto report = applies ? own_report(syntax, found, i, source) : std::nullopt) {
      repaired = true;
      FoundAttribution cited{
          one.contents,        {syntax.token(citing).span}, without_citing(syntax, found[*report].contents, citing),
          found[*report].kind, found[*report].parent,       "rule:cited_source"};
      citing_of.emplace(*report, citing);
      items.push_back({std::move(cited), i, true});
      continue;
    }
    const std::uint32_t verb = applies ? verb_between(syntax, source.last, citing) : no_head;
    TokenRange clause = verb == no_head ? TokenRange{} : clause_before(syntax, source.first);
    if (clause.empty() && verb != no_head) clause = clause_after(syntax, words.last);
    const bool according = clause.empty() && applies && source.last + 1 >= citing;
    if (according) clause = clause_beside(syntax, source.first, words.last);
    if (clause.empty()) {
      items.push_back({one, i, false});
      continue;
    }
    repaired = true;
    // Whether the report itself was found: then its own content is what the source said.
    const auto known = std::ranges::find_if(items, [&](const Item& item) {
      return verb != no_head && item.found.cues.size() == 1 && syntax.range_of(item.found.cues.front()).contains(verb);
    });
    std::vector<Span> contents{syntax.span_of(clause)};
    QuotationKind kind = kind_of(syntax, clause);
    if (known != items.end()) {
      contents = known->found.contents;
      kind = known->found.kind;
    } else {
      Span report_cue = according ? Span{} : syntax.token(verb).span;
      if (according) {
        std::uint32_t at = source.first;
        while (syntax.lower(at) != "according") --at;
        report_cue = syntax.span_of({at, at + 2});
      }
      FoundAttribution report{{syntax.span_of(source)}, {report_cue}, contents, kind, one.parent, "rule:report_citing"};
      items.push_back({std::move(report), SIZE_MAX, false});
    }
    FoundAttribution cited{one.contents, {syntax.token(citing).span}, contents, kind, one.parent, "rule:cited_source"};
    items.push_back({std::move(cited), i, true});
  }
  if (!repaired) return found;
  for (Item& item : items)
    if (const auto citing = citing_of.find(item.old); citing != citing_of.end())
      item.found.contents = without_citing(syntax, std::move(item.found.contents), citing->second);
  const auto begin_of = [](const Item& item) {
    return item.found.contents.empty() ? Span{} : item.found.contents.front();
  };
  std::ranges::stable_sort(items, [&](const Item& a, const Item& b) {
    const Span x = begin_of(a), y = begin_of(b);
    return x.begin != y.begin ? x.begin < y.begin : x.size() > y.size();
  });
  std::vector<std::size_t> new_index(found.size(), SIZE_MAX);
  for (std::size_t i = 0; i < items.size(); ++i)
    if (items[i].old != SIZE_MAX) new_index[items[i].old] = i;
  std::vector<FoundAttribution> out;
  std::size_t last_cited = SIZE_MAX;
  for (std::size_t i = 0; i < items.size(); ++i) {
    FoundAttribution& one = items[i].found;
    if (one.parent) {
      const std::size_t parent = *one.parent < new_index.size() ? new_index[*one.parent] : SIZE_MAX;
      one.parent = parent < i ? std::optional(parent) : std::nullopt;
    }
    // What stands in a cited source's words came through that source.
    if (!one.parent && last_cited != SIZE_MAX && !items[i].cited && inside(one, out[last_cited].contents.front()) &&
        one.rule != "rule:report_citing")
      one.parent = last_cited;
    if (items[i].cited) last_cited = i;
    out.push_back(std::move(one));
  }
  return out;
}

}  // namespace gainsay
