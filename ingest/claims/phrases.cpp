#include "ingest/claims/phrases.h"

#include <algorithm>

#include "base/utf8.h"

namespace gainsay::claims {
namespace {

// Who acts for a state: "the Chinese government", "Russia's foreign ministry".
bool is_state_organ(std::string_view lemma) {
  return is_any_of(lemma, {"government", "authority", "authorities", "regime", "leadership", "administration", "side",
                           "state", "cabinet"});
}

/// "Non-lethal" comes as "non-" and "lethal", or with the hyphen as a token between: one word all the same.
std::string prefix_of(const Tree& tree, TokenIndex word) {
  const auto glued = [&](TokenIndex a, TokenIndex b) { return tree[a].span.end == tree[b].span.begin; };
  if (word >= 1 && is_any_of(tree.lower(word - 1), {"non-", "non"}) && glued(word - 1, word)) return "non-";
  if (word >= 2 && tree.form(word - 1) == "-" && tree.lower(word - 2) == "non" && glued(word - 1, word) &&
      glued(word - 2, word - 1))
    return "non-";
  return {};
}

bool is_measure(std::string_view lemma) {
  return is_any_of(
      lemma, {"percent", "%",      "cent",     "percentage", "number", "hundred", "thousand", "million", "billion",
              "dozen",   "score",  "majority", "part",       "half",   "third",   "quarter",  "lot",     "handful",
              "series",  "range",  "all",      "some",       "most",   "many",    "none",     "each",    "couple",
              "ton",     "barrel", "bulk",     "rest",       "string", "spate"});
}

bool ends_phrase(Deprel relation) {
  return is_any(relation, {Deprel::acl, Deprel::acl_relcl, Deprel::parataxis, Deprel::advcl, Deprel::advcl_relcl,
                           Deprel::appos, Deprel::ccomp, Deprel::punct, Deprel::dep, Deprel::discourse, Deprel::list,
                           Deprel::nsubj, Deprel::nsubj_pass, Deprel::cop, Deprel::aux, Deprel::mark, Deprel::csubj,
                           Deprel::orphan, Deprel::expl});
}

bool is_content(const Token& token) {
  return token.upos == Upos::NOUN || token.upos == Upos::PROPN || token.upos == Upos::ADJ || token.upos == Upos::VERB ||
         token.upos == Upos::NUM;
}

void collect(const Tree& tree, TokenIndex token, const std::vector<TokenIndex>& left_out,
             std::vector<TokenIndex>& out) {
  out.push_back(token);
  for (const TokenIndex c : tree.children(token)) {
    const Deprel relation = tree[c].deprel;
    if (relation == Deprel::punct) {
      out.push_back(c);
      continue;
    }
    // "and tanks": what joins a conjunct to the others is none of its words.
    if (relation == Deprel::cc && c < token && token == out.front()) continue;
    if (ends_phrase(relation) || std::find(left_out.begin(), left_out.end(), c) != left_out.end()) continue;
    if (relation == Deprel::conj && tree.is_clause(c)) continue;
    collect(tree, c, left_out, out);
  }
}

/// "At least 40", "up to 40": the bound belongs to the number.
bool bounds_number(const Tree& tree, TokenIndex token) {
  if (token + 1 >= tree.size()) return false;
  const std::string word = tree.lower(token);
  const std::string next = tree.lower(token + 1);
  if (word == "at") return is_any_of(next, {"least", "most"});
  if (word == "as") return is_any_of(next, {"many", "much", "few", "little"});
  if (word == "up") return next == "to";
  if (word == "to") return token > 0 && tree.lower(token - 1) == "up" && tree[token - 1].deprel != Deprel::compound_prt;
  return is_any_of(word, {"over", "about", "around", "under", "above", "below", "between"}) &&
         (tree[token + 1].upos == Upos::NUM || tree[token + 1].upos == Upos::SYM);
}

bool is_edge_word(const Tree& tree, TokenIndex token, TokenIndex head) {
  const Token& t = tree[token];
  if (token == head || bounds_number(tree, token)) return false;
  return t.upos == Upos::PUNCT || t.upos == Upos::DET || t.upos == Upos::ADP || t.upos == Upos::CCONJ ||
         t.upos == Upos::SCONJ || (t.upos == Upos::PART && t.xpos != "POS");
}

}  // namespace

Entities::Entities(const Tree& tree, const Attributed& attributed, const Lexicon& lexicon)
    : tree_(tree), lexicon_(lexicon) {
  for (const Actor& actor : attributed.actors)
    for (const Span& mention : actor.mentions) mentions_.emplace_back(mention, &actor.named);
  std::sort(mentions_.begin(), mentions_.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : a.second->id < b.second->id;
  });
}

std::optional<Named> Entities::by_mention(TokenIndex head) const {
  const Span word = tree_[head].span;
  const Span core = core_span(tree_, head);
  const std::pair<Span, const Named*>* best = nullptr;
  for (const auto& mention : mentions_) {
    if (mention.first.begin > word.begin) break;
    if (!mention.first.contains(word)) continue;
    // The longest mention that stays within the words around the head, else the shortest that holds them.
    const bool inside = core.contains(mention.first);
    if (!best) {
      best = &mention;
    } else if (const bool best_inside = core.contains(best->first); inside != best_inside) {
      if (inside) best = &mention;
    } else if (inside ? mention.first.size() > best->first.size() : mention.first.size() < best->first.size()) {
      best = &mention;
    }
  }
  return best ? std::optional(*best->second) : by_title(head);
}

std::optional<Named> Entities::by_title(TokenIndex head) const {
  if (tree_[head].upos != Upos::PROPN && tree_[head].upos != Upos::NOUN) return std::nullopt;
  Span core = core_span(tree_, head);
  for (const TokenIndex c : tree_.children(head))
    if (tree_[c].deprel == Deprel::appos && tree_.subtree(c).front() == head + 1)
      core = hull(core, core_span(tree_, c));
  for (const auto& [mention, named] : mentions_) {
    if (mention.begin >= core.end) break;
    if (mention.begin > tree_[head].span.begin && mention.end == core.end && named->kind == EntityKind::person)
      return *named;
  }
  return std::nullopt;
}

std::optional<Named> Entities::by_name(TokenIndex head, bool as_place) const {
  const Token& token = tree_[head];
  const auto named = [&](std::string_view name) -> std::optional<Named> {
    const auto entry = lexicon_.find_name(single_spaced(name));
    // A capital is where it lies; "three Russians" are not Russia.
    if (!entry || (as_place && entry->metonym) || entry->demonym) return std::nullopt;
    return entry->named;
  };
  if (token.upos == Upos::PROPN) {
    TokenIndex first = head;
    TokenIndex last = head;
    for (const TokenIndex c : tree_.children(head))
      if (is_any(tree_[c].deprel, {Deprel::flat, Deprel::compound, Deprel::amod, Deprel::nmod_poss, Deprel::det}) &&
          tree_[c].upos != Upos::DET) {
        first = std::min(first, c);
        last = std::max(last, c);
      }
    const Span whole = hull(tree_[first].span, tree_[last].span);
    if (const auto found = named(covered(tree_.article().text, whole))) return found;
    return std::nullopt;
  }
  if (token.upos == Upos::ADJ || token.upos == Upos::NOUN) {
    if (token.upos == Upos::NOUN && !is_state_organ(token.lemma)) {
      const auto entry = lexicon_.find_name(tree_.form(head));
      return entry && !entry->demonym ? std::optional(entry->named) : std::nullopt;
    }
    for (const TokenIndex c : tree_.children(head))
      if (is_any(tree_[c].deprel, {Deprel::amod, Deprel::compound, Deprel::nmod_poss}))
        if (const auto entry = lexicon_.find_name(tree_.form(c)); entry && entry->named.kind == EntityKind::country)
          return entry->named;
  }
  return std::nullopt;
}

std::optional<Named> Entities::find(TokenIndex head, bool as_place) const {
  if (!as_place)
    if (auto found = by_mention(head)) return found;
  return by_name(head, as_place);
}

bool Entities::in_one_name(TokenIndex a, TokenIndex b) const {
  const Span both = hull(tree_[a].span, tree_[b].span);
  for (const auto& mention : mentions_) {
    if (mention.first.begin > both.begin) break;
    // A mention can be a whole phrase ("Norway and its allies"); a name is short.
    if (mention.first.contains(both) && tree_[a].upos == Upos::PROPN && tree_[b].upos == Upos::PROPN &&
        lexicon_.find_name(covered(tree_.article().text, mention.first)))
      return true;
  }
  if (tree_[a].upos != Upos::PROPN || tree_[b].upos != Upos::PROPN) return false;
  return std::any_of(tree_.text().names.begin(), tree_.text().names.end(), [&](const NameMention& name) {
    return name.first <= std::min(a, b) && std::max(a, b) < name.last;
  });
}

std::string dictionary_lemma(const Tree& tree, TokenIndex token, const Lexicon& lexicon) {
  const Token& t = tree[token];
  const bool verb = t.upos == Upos::VERB;
  std::string out = verb ? tree.lemma_with_particle(token) : t.lemma;
  if (!verb && t.upos != Upos::NOUN) return out;
  const WordClass word_class = verb ? WordClass::verb : WordClass::noun;
  if (lexicon.knows(t.lemma, word_class)) return out;
  const std::string known = lexicon.lemma(tree.form(token), word_class);
  if (lexicon.knows(known, word_class)) out.replace(0, t.lemma.size(), known);
  return out;
}

Span core_span(const Tree& tree, TokenIndex head) {
  Span span = tree[head].span;
  for (const TokenIndex c : tree.children(head))
    if (is_any(tree[c].deprel, {Deprel::det, Deprel::amod, Deprel::compound, Deprel::flat, Deprel::nmod_poss,
                                Deprel::nummod, Deprel::goeswith, Deprel::det_predet, Deprel::nmod_desc}))
      span = hull(span, hull(tree[tree.subtree(c).front()].span, tree[tree.subtree(c).back()].span));
  return span;
}

Phrase make_phrase(const Tree& tree, const Entities& entities, TokenIndex head, const std::vector<TokenIndex>& left_out,
                   bool as_place) {
  std::vector<TokenIndex> words;
  collect(tree, head, left_out, words);
  std::sort(words.begin(), words.end());
  while (!words.empty() && is_edge_word(tree, words.front(), head)) words.erase(words.begin());
  while (!words.empty() && words.back() != head &&
         (tree[words.back()].upos == Upos::PUNCT || tree[words.back()].xpos == "POS"))
    words.pop_back();
  // One stretch around the head, so that the text reads as it stands.
  const auto at = std::find(words.begin(), words.end(), head);
  const auto holds_left_out = [&](TokenIndex from, TokenIndex to) {
    return std::any_of(left_out.begin(), left_out.end(), [&](TokenIndex t) { return t > from && t < to; });
  };
  auto last = at;
  while (std::next(last) != words.end() && *std::next(last) - *last <= 2 && !holds_left_out(*last, *std::next(last)))
    ++last;
  auto first = at;
  while (first != words.begin() && *first - *std::prev(first) <= 2) --first;
  words = {first, std::next(last)};

  // "26 percent of its staff", "dozens of ships": what it is made of, not the measure.
  TokenIndex whole = head;
  if (is_measure(tree[head].lemma))
    for (const TokenIndex c : tree.children(head))
      if (tree[c].deprel == Deprel::nmod && tree.marker(c) == "of" &&
          std::find(left_out.begin(), left_out.end(), c) == left_out.end())
        whole = c;

  Phrase out;
  out.span = hull(tree[words.front()].span, tree[words.back()].span);
  out.text = single_spaced(covered(tree.article().text, out.span));
  out.head = dictionary_lemma(tree, whole, entities.lexicon());
  for (const TokenIndex word : words)
    if (word != whole && word != head && is_content(tree[word]))
      out.terms.push_back(prefix_of(tree, word) + dictionary_lemma(tree, word, entities.lexicon()));
  out.entity = entities.find(head, as_place);
  return out;
}

}  // namespace gainsay::claims
