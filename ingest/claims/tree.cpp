#include "ingest/claims/tree.h"

#include <algorithm>

#include "base/utf8.h"
#include "ingest/claims/particles.h"
#include "ingest/claims/repairs.h"

namespace gainsay::claims {

Tree::Tree(const Article& article, const AnnotatedText& text, const Lexicon& lexicon)
    : article_(article), text_(text), tokens_(text.tokens) {
  repair_trees(article.text, tokens_);
  mark_particles(article.text, tokens_, lexicon);
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
