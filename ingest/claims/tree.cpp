#include "ingest/claims/tree.h"

#include <algorithm>

#include "base/utf8.h"

namespace gainsay::claims {

namespace {

/// UD v2: auxiliaries and copulas have no arguments and no modifiers of their own, but conjuncts and fixed parts.
bool may_hang_on_auxiliary(Deprel relation) {
  return is_any(relation,
                {Deprel::conj, Deprel::cc, Deprel::fixed, Deprel::goeswith, Deprel::punct, Deprel::reparandum});
}

void lift_from_auxiliaries(std::vector<Token>& tokens) {
  for (Token& token : tokens) {
    if (may_hang_on_auxiliary(token.deprel)) continue;
    while (token.head != no_head && is_any(tokens[token.head].deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cop}) &&
           tokens[token.head].head != no_head)
      token.head = tokens[token.head].head;
  }
}

/// "Bought tanks as well as shells": parsers take what is added for an adjunct of the verb.
void join_added_objects(std::vector<Token>& tokens) {
  for (TokenIndex cc = 0; cc + 2 < tokens.size(); ++cc) {
    if (tokens[cc].deprel != Deprel::cc || tokens[cc].lemma != "as" || tokens[cc + 1].lemma != "well") continue;
    Token& added = tokens[tokens[cc].head];
    if (added.deprel != Deprel::obl || added.head >= cc) continue;
    for (TokenIndex at = cc; at > added.head; --at)
      if (tokens[at].head == added.head && tokens[at].deprel == Deprel::obj) {
        added.head = at;
        added.deprel = Deprel::conj;
        break;
      }
  }
}

/// "Reports that it closed are false, it said": parsers put the subject of such a predicate beside it.
void give_subjects(std::vector<Token>& tokens) {
  for (TokenIndex copula = 0; copula < tokens.size(); ++copula) {
    if (tokens[copula].deprel != Deprel::cop || tokens[copula].lemma != "be") continue;
    const TokenIndex predicate = tokens[copula].head;
    const TokenIndex head = tokens[predicate].head;
    if (head == no_head || head < predicate || copula == 0) continue;
    std::optional<TokenIndex> subject;
    bool has_subject = false;
    // No further back than a sentence of usual length goes.
    for (TokenIndex at = copula; at > 0 && copula - at < 60 && !has_subject; --at) {
      const Token& token = tokens[at - 1];
      has_subject = token.head == predicate && is_subject(token.deprel);
      const bool beside = token.head == head && is_any(token.deprel, {Deprel::ccomp, Deprel::dep, Deprel::parataxis});
      if (beside && (token.upos == Upos::NOUN || token.upos == Upos::PROPN) && !subject) subject = at - 1;
    }
    if (has_subject || !subject) continue;
    tokens[*subject].head = predicate;
    tokens[*subject].deprel = Deprel::nsubj;
  }
}

}  // namespace

Tree::Tree(const Article& article, const AnnotatedText& text) : article_(article), text_(text), tokens_(text.tokens) {
  lift_from_auxiliaries(tokens_);
  join_added_objects(tokens_);
  give_subjects(tokens_);
  const std::size_t count = tokens_.size();
  first_.assign(count + 1, 0);
  for (const Token& token : tokens_)
    if (token.head != no_head) ++first_[token.head + 1];
  for (std::size_t i = 0; i < count; ++i) first_[i + 1] += first_[i];
  children_.resize(first_[count]);
  std::vector<std::uint32_t> next(first_.begin(), first_.end());
  for (TokenIndex i = 0; i < count; ++i)
    if (const TokenIndex head = tokens_[i].head; head != no_head) children_[next[head]++] = i;
}

std::string_view Tree::form(TokenIndex token) const { return covered(article_.text, tokens_[token].span); }

std::string Tree::lower(TokenIndex token) const { return ascii_lower(form(token)); }

std::span<const TokenIndex> Tree::children(TokenIndex token) const {
  return std::span(children_).subspan(first_[token], first_[token + 1] - first_[token]);
}

std::optional<TokenIndex> Tree::child(TokenIndex token, std::initializer_list<Deprel> relations) const {
  for (const TokenIndex c : children(token))
    if (is_any(tokens_[c].deprel, relations)) return c;
  return std::nullopt;
}

std::string Tree::marker(TokenIndex token) const {
  const auto mark = child(token, {Deprel::mark, Deprel::case_});
  if (!mark) return {};
  std::string out = lower(*mark);
  for (const TokenIndex c : children(*mark))
    if (tokens_[c].deprel == Deprel::fixed) out += ' ' + lower(c);
  return out;
}

std::string Tree::lemma_with_particle(TokenIndex token) const {
  std::string out = tokens_[token].lemma;
  for (const TokenIndex c : children(token))
    if (tokens_[c].deprel == Deprel::compound_prt) out += ' ' + lower(c);
  return out;
}

std::optional<TokenIndex> Tree::measured_argument(TokenIndex predicate, bool before) const {
  for (const TokenIndex c : children(predicate)) {
    if (tokens_[c].deprel != Deprel::obl || (c < predicate) != before) continue;
    if (!child(c, {Deprel::nummod}) && tokens_[c].upos != Upos::NUM) continue;
    if (is_any_of(marker(c),
                  {"over", "around", "about", "more than", "than", "nearly", "almost", "under", "below", "above",
                   "up to", "at least", "less than", "fewer than", "as many as", "some", "roughly", "approximately"}))
      return c;
  }
  return std::nullopt;
}

std::vector<TokenIndex> Tree::subtree(TokenIndex token) const {
  std::vector<TokenIndex> out{token};
  for (std::size_t at = 0; at < out.size(); ++at)
    for (const TokenIndex c : children(out[at])) out.push_back(c);
  std::sort(out.begin(), out.end());
  return out;
}

bool Tree::is_verb(TokenIndex token) const {
  const Token& t = tokens_[token];
  return t.upos == Upos::VERB ||
         (t.upos == Upos::AUX && !is_any(t.deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cop}));
}

bool Tree::is_clause(TokenIndex token) const {
  const Deprel relation = tokens_[token].deprel;
  if (child(token, {Deprel::cop})) return true;
  if (!is_verb(token)) return is_any(relation, {Deprel::csubj, Deprel::csubj_pass}) && child(token, {Deprel::nsubj});
  return is_any(relation,
                {Deprel::root, Deprel::acl, Deprel::acl_relcl, Deprel::advcl, Deprel::advcl_relcl, Deprel::ccomp,
                 Deprel::conj, Deprel::csubj, Deprel::csubj_outer, Deprel::csubj_pass, Deprel::parataxis, Deprel::xcomp,
                 Deprel::dep, Deprel::appos, Deprel::list, Deprel::discourse});
}

bool is_any(Deprel relation, std::initializer_list<Deprel> relations) {
  return std::find(relations.begin(), relations.end(), relation) != relations.end();
}

bool is_subject(Deprel relation) {
  return is_any(relation, {Deprel::nsubj, Deprel::nsubj_pass, Deprel::nsubj_outer, Deprel::csubj, Deprel::csubj_pass,
                           Deprel::csubj_outer});
}

bool is_any_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace gainsay::claims
