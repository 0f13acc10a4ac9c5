#include "ingest/attribution/speakers/descriptors.h"

#include <algorithm>

#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

bool describes(Upos tag) { return tag == Upos::NOUN || tag == Upos::PROPN || tag == Upos::ADJ; }

/// Words straight before the name: "US Secretary of State", "IBM's chief executive".
TokenRange title_before(const Syntax& syntax, const TokenRange& name) {
  constexpr std::uint32_t most_words = 8;
  const std::uint32_t begin = syntax.sentence_range(name.first).first;
  std::uint32_t first = name.first;
  while (first > begin && name.first - first < most_words) {
    const std::uint32_t at = first - 1;
    const std::string& word = syntax.lower(at);
    const bool joins = word == "of" || word == "for" || word == "'s" || word == "." || word == "-";
    if (!describes(syntax.upos(at)) && !joins) break;
    first = at;
  }
  return {first, name.first};
}

/// ", the commander of the fleet," or "(a close ally)".
TokenRange apposition_after(const Syntax& syntax, const TokenRange& name) {
  constexpr std::uint32_t most_words = 12;
  const std::uint32_t end = std::min(syntax.sentence_range(name.first).last, name.last + most_words);
  if (name.last >= end) return {};
  const std::string& mark = syntax.lower(name.last);
  if (mark != "," && mark != "(" && mark != "-" && mark != "\xE2\x80\x94" && mark != "\xE2\x80\x93") return {};
  TokenRange out{name.last + 1, name.last + 1};
  bool has_noun = false;
  for (; out.last < end; ++out.last) {
    const Upos tag = syntax.upos(out.last);
    if (tag == Upos::PUNCT && syntax.lower(out.last) != "-") break;
    if (tag == Upos::VERB || tag == Upos::AUX || tag == Upos::SCONJ || syntax.lower(out.last) == "who") break;
    has_noun |= tag == Upos::NOUN || (tag == Upos::PROPN && is_title(syntax.lower(out.last)));
  }
  return has_noun ? out : TokenRange{};
}

/// "the kingdom's national airline, Acme": the apposition that stands first.
TokenRange apposition_before(const Syntax& syntax, const TokenRange& name) {
  constexpr std::uint32_t most_words = 8;
  const std::uint32_t begin = syntax.sentence_range(name.first).first;
  if (name.first < begin + 2 || syntax.lower(name.first - 1) != ",") return {};
  std::uint32_t first = name.first - 1;
  bool opened = false;
  while (first > begin && name.first - first < most_words && !opened) {
    const std::uint32_t at = first - 1;
    const std::string& word = syntax.lower(at);
    opened = word == "the" || word == "a" || word == "an" || word == "'s" || syntax.upos(at) == Upos::PRON;
    if (!opened && !describes(syntax.upos(at))) break;
    first = at;
  }
  const bool trade = name.first >= begin + 2 && is_media_noun(syntax.lemma(name.first - 2));
  return opened || trade ? TokenRange{first, name.first - 1} : TokenRange{};
}

/// "Acme airlines", "Dawn newspaper": a word for a body that the name modifies.
TokenRange body_after(const Syntax& syntax, const TokenRange& name) {
  const std::uint32_t end = std::min(syntax.sentence_range(name.first).last, name.last + 3);
  for (std::uint32_t i = name.last; i < end && describes(syntax.upos(i)); ++i)
    if (is_firm_noun(syntax.lemma(i)) || (is_media_noun(syntax.lemma(i)) && syntax.lemma(i) != "agency"))
      return {i, i + 1};
  return {};
}

/// "a brewer who goes by the name of Jane Doe", "a baker known as Jane Doe": the noun whose name is told, with
/// what stands before it.
TokenRange bearer_of_told_name(const Syntax& syntax, const Lexicon& lexicon, const TokenRange& name) {
  constexpr std::uint32_t reach = 12;
  if (!tells_name(syntax, name.first)) return {};
  const std::uint32_t begin = syntax.sentence_range(name.first).first;
  for (std::uint32_t at = name.first; at > begin && name.first - at < reach; --at) {
    const std::uint32_t noun = at - 1;
    if (syntax.upos(noun) != Upos::NOUN || !is_person_noun(syntax.lemma(noun), lexicon)) continue;
    TokenRange out = title_before(syntax, {noun, noun});
    out.last = noun + 1;
    return out;
  }
  return {};
}

bool is_publisher(const ArticleEntity& entity) {
  return std::ranges::any_of(entity.descriptors, [](const std::string& word) {
    return is_media_noun(word) && word != "agency" && word != "network" && word != "publisher" && word != "blog";
  });
}

}  // namespace

bool tells_name(const Syntax& syntax, std::uint32_t name) {
  if (name < syntax.sentence_range(name).first + 2) return false;
  const std::string& word = syntax.lower(name - 1);
  const std::string& before = syntax.lower(name - 2);
  return word == "named" || word == "called" ||
         (word == "as" && (before == "known" || before == "identified" || before == "named")) ||
         ((word == "of" || word == "name" || word == "by") &&
          (before == "name" || before == "pseudonym" || before == "guerre" || before == "by" || before == "goes" ||
           before == "nickname" || before == "alias"));
}

void add_descriptor(const Syntax& syntax, const Lexicon& lexicon, std::uint32_t token, std::set<std::string>& out) {
  if (!describes(syntax.upos(token))) return;
  out.insert(syntax.lemma(token));
  if (syntax.upos(token) == Upos::NOUN) return;
  if (const auto entry = lexicon.find_name(syntax.form(token)); entry && entry->named.kind == EntityKind::country)
    out.insert("country:" + entry->named.id.value);
}

void note_descriptors(const Syntax& syntax, const Lexicon& lexicon, EntityTable& table) {
  for (std::uint32_t s = 0; s < syntax.sentence_count(); ++s) {
    for (const EntityMention& mention : table.in_sentence(s)) {
      ArticleEntity& entity = table.at(mention.entity);
      const bool place = entity.rule == "name:place";
      if (entity.named.kind != EntityKind::person && entity.named.kind != EntityKind::organisation && !place) continue;
      const auto add = [&](const TokenRange& range) {
        for (std::uint32_t i = range.first; i < range.last; ++i) {
          add_descriptor(syntax, lexicon, i, entity.descriptors);
          if (entity.gender == Gender::unknown) entity.gender = gender_of_word(syntax.lower(i));
        }
      };
      add(title_before(syntax, mention.range));
      add(apposition_after(syntax, mention.range));
      add(apposition_before(syntax, mention.range));
      if (entity.named.kind == EntityKind::person) add(bearer_of_told_name(syntax, lexicon, mention.range));
      if (entity.named.kind != EntityKind::person) add(body_after(syntax, mention.range));
      const std::uint32_t head = syntax.head_of(mention.range);
      const std::uint32_t predicate = syntax.head(head);
      if (syntax.deprel(head) == Deprel::nsubj && predicate != no_head && syntax.upos(predicate) == Upos::NOUN)
        add(syntax.noun_phrase(predicate));
    }
  }
  for (EntityIndex i = 0; i < table.all().size(); ++i) {
    ArticleEntity& entity = table.at(i);
    // What the article calls an airline is no place, whatever its name looks like.
    if (entity.rule == "name:place" && std::ranges::any_of(entity.descriptors, is_firm_noun)) {
      entity.named = make_named(entity.named.name, EntityKind::organisation);
      entity.rule = "name:organisation";
    }
    const bool may_publish =
        entity.named.kind == EntityKind::organisation || entity.rule == "name:place" ||
        (entity.rule == "name:single" && std::ranges::none_of(entity.descriptors, [](const std::string& d) {
           return is_title(d) || is_spokesperson_noun(d);
         }));
    if (may_publish && is_publisher(entity)) {
      entity.named = make_named(entity.named.name, EntityKind::outlet);
      entity.rule = "name:outlet";
    }
  }
}

}  // namespace gainsay
