#include "ingest/claims/complements.h"

#include "ingest/claims/denied_above.h"

namespace gainsay::claims {
namespace {

bool takes_gerund_by(std::string_view marker) {
  return is_any_of(marker,
                   {"of", "from", "to", "against", "toward", "towards", "about", "on", "in", "into", "at", "for"});
}

bool has_own_subject(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex c : tree.children(predicate))
    if (is_subject(tree[c].deprel)) return true;
  return false;
}

const Embedding* embedding_of(const Tree& tree, TokenIndex predicate) {
  const std::string lemma = tree.lemma_with_particle(predicate);
  if (tree.is_verb(predicate)) {
    // "steer clear", "stop short", "shy away": the table's fixed verbs, whatever the tree makes of the second word.
    for (const TokenIndex c : tree.children(predicate))
      if (c == predicate + 1)
        if (const Embedding* fixed = find_embedding(lemma + ' ' + tree.lower(c), WordClass::verb)) return fixed;
    // "Has yet to pay": it did not.
    if (lemma == "have")
      for (const TokenIndex c : tree.children(predicate))
        if (tree.lower(c) == "yet" || (tree[c].deprel == Deprel::xcomp && tree.lower(predicate + 1) == "yet"))
          return find_embedding("have yet", WordClass::verb);
    return find_embedding(lemma, WordClass::verb);
  }
  if (!tree.child(predicate, {Deprel::cop})) return nullptr;
  return find_embedding(lemma, tree[predicate].upos == Upos::NOUN ? WordClass::noun : WordClass::adjective);
}

// Verbs whose that-clause is what is said, not what is wanted: "told them that", "heard that".
bool only_reports(std::string_view lemma) {
  return is_any_of(lemma, {"tell", "remind",   "advise", "hear",     "see",    "insist",  "watch",
                           "read", "continue", "go on",  "remember", "happen", "discuss", "appeal",
                           "call", "instruct", "help",   "cause",    "make",   "look",    "mean"});
}

// "Is considering sending": a bare gerund right behind the verb is its complement, which parsers hang on as an adjunct.
bool is_bare_gerund(const Tree& tree, TokenIndex predicate, TokenIndex c) {
  if (tree[c].xpos != "VBG" || !tree.marker(c).empty() || c <= predicate) return false;
  for (TokenIndex between = predicate + 1; between < c; ++between)
    if (tree[between].upos != Upos::ADV) return false;
  return true;
}

// Effort whose purpose parsers hang on as an adjunct: "works to end it".
bool joins_forces(std::string_view lemma) {
  return is_any_of(lemma, {"work", "cooperate", "collaborate", "team up", "move", "push", "rush", "race", "scramble",
                           "prepare", "seek"});
}

// "Work jointly to produce": what is done together is being done, not only aimed at.
bool is_joint(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex c : tree.children(predicate))
    if (is_any_of(tree.lower(c), {"jointly", "together"}) ||
        (tree[c].deprel == Deprel::obl && tree.marker(c) == "with"))
      return true;
  return false;
}

// "Accused it of lying, which it denies": a relative clause, whatever the tree makes of it.
bool says_which(const Tree& tree, TokenIndex clause) {
  for (const TokenIndex c : tree.children(clause))
    if (c < clause && c > 0 && tree.lower(c) == "which" && tree.form(c - 1) == ",") return true;
  return false;
}

// "Forced the bank to sell": parsers take what the object is made to do for a purpose.
bool moves_another(const Tree& tree, TokenIndex predicate, TokenIndex c) {
  const auto object = tree.child(predicate, {Deprel::obj});
  return object && *object < c &&
         is_any_of(
             tree[predicate].lemma,
             {"help",     "enable", "force",  "compel", "drive",  "prompt",    "persuade",  "convince",  "induce",
              "lead",     "cause",  "ask",    "urge",   "order",  "press",     "push",      "encourage", "beg",
              "instruct", "invite", "advise", "allow",  "permit", "authorize", "authorise", "require",   "empower"});
}

}  // namespace

std::optional<Complement> find_complement(const Tree& tree, TokenIndex predicate) {
  const Embedding* embedding = embedding_of(tree, predicate);
  if (!embedding) return std::nullopt;
  const auto among = [&](TokenIndex holder) -> std::optional<Complement> {
    for (const TokenIndex c : tree.children(holder)) {
      if (c < predicate && tree[c].deprel != Deprel::csubj) continue;
      const Deprel relation = tree[c].deprel;
      const bool own = has_own_subject(tree, c);
      const std::string marker = tree.marker(c);
      const bool clause = tree.is_clause(c);
      if (!clause || says_which(tree, c)) continue;
      if (relation == Deprel::xcomp) return Complement{c, holder, embedding, own};
      if (is_any(relation, {Deprel::ccomp, Deprel::csubj, Deprel::csubj_pass})) {
        // "Warned that it will", "suggests that it did": no request stands in the indicative.
        const bool indicative = own && (is_any_of(tree[c].xpos, {"VBD", "VBZ", "VBP"}) ||
                                        tree.child(c, {Deprel::aux, Deprel::aux_pass, Deprel::cop}));
        if (indicative && (only_reports(embedding->lemma) || embedding->modality == Modality::requested))
          return std::nullopt;
        if (is_any_of(marker, {"whether", "if", "how", "why"})) return std::nullopt;
        return Complement{c, holder, embedding, own};
      }
      if (is_any(relation, {Deprel::advcl, Deprel::acl}) && !own &&
          ((marker == "to" && (joins_forces(embedding->lemma) || moves_another(tree, predicate, c))) ||
           (takes_gerund_by(marker) && tree[c].xpos == "VBG") || is_bare_gerund(tree, predicate, c) ||
           (marker == "to" && embedding->word_class == WordClass::adjective)))
        return Complement{c, holder, embedding, false};
    }
    return std::nullopt;
  };
  if (const auto direct = among(predicate)) return direct;
  // "Asked the company to raise wages", with "raise" hung on the company.
  if (embedding->word_class == WordClass::verb)
    if (const auto object = tree.child(predicate, {Deprel::obj, Deprel::iobj}))
      for (const TokenIndex c : tree.children(*object))
        if (tree[c].deprel == Deprel::acl && tree.is_clause(c) &&
            ((tree[c].xpos == "VB" && tree.marker(c) == "to") ||
             (tree[c].xpos == "VBG" && takes_gerund_by(tree.marker(c)))) &&
            (embedding->control == Control::object ||
             is_any_of(embedding->lemma, {"want", "expect", "need", "require"})) &&
            !find_embedding(tree[*object].lemma, WordClass::noun))
          return Complement{c, *object, embedding, false};
  for (const TokenIndex c : tree.children(predicate))
    if (c == predicate + 1 &&
        is_any(tree[c].deprel, {Deprel::xcomp, Deprel::advmod, Deprel::compound_prt, Deprel::obj, Deprel::obl}))
      if (const auto below = among(c)) return below;
  return std::nullopt;
}

Effect complement_effect(const Tree& tree, const Complement& complement, bool negated) {
  const std::string marker = tree.marker(complement.token);
  const Embedding& embedding = *complement.embedding;
  if (is_any_of(embedding.lemma, {"work", "cooperate", "collaborate", "team up"}) && is_joint(tree, complement.holder))
    return negated ? Effect::negates : Effect::holds;
  // "Had to rely": what one had to do, one did (Karttunen 1971).
  if (embedding.lemma == "have" && !negated &&
      (tree[complement.holder].xpos == "VBD" || tree[complement.holder].xpos == "VBN"))
    return Effect::holds;
  if (!complement.finite && is_any_of(marker, {"from", "against"}) && embedding.control == Control::object)
    return negated ? Effect::nothing : Effect::negates;
  if (!complement.finite && marker == "from" && is_any_of(embedding.lemma, {"keep", "stop"}))
    return negated ? Effect::nothing : Effect::negates;
  if (negated && embedding.negated == Effect::open)
    return Effect::negates;  // "does not think that", "is not considering"
  return negated ? embedding.negated : embedding.affirmed;
}

std::optional<TokenIndex> controller(const Tree& tree, const Complement& complement, TokenIndex governor,
                                     std::optional<TokenIndex> subject, bool passive) {
  if (passive) return subject;
  if (is_any_of(complement.embedding->lemma, {"promise", "pledge", "vow", "threaten", "use", "need", "have", "take"}))
    return subject;
  const auto object = tree.child(governor, {Deprel::obj, Deprel::iobj});
  if (object && *object != complement.token && *object < complement.token) return object;
  if (complement.embedding->control == Control::object) {
    // "called on X to", "appealed to X to"
    for (const TokenIndex c : tree.children(governor))
      if (tree[c].deprel == Deprel::obl && is_any_of(tree.marker(c), {"on", "upon", "to", "with"}) &&
          c < complement.token)
        return c;
    return complement.embedding->modality == Modality::actual ? subject : std::nullopt;
  }
  return subject;
}

std::optional<TokenIndex> noun_controller(const Tree& tree, TokenIndex noun, std::optional<TokenIndex> governor,
                                          std::optional<TokenIndex> subject) {
  if (const auto owner = tree.child(noun, {Deprel::nmod_poss})) return owner;
  const auto from = [&](TokenIndex holder) -> std::optional<TokenIndex> {
    for (const TokenIndex c : tree.children(holder))
      if (is_any(tree[c].deprel, {Deprel::nmod, Deprel::obl}) && is_any_of(tree.marker(c), {"from", "by"})) return c;
    return std::nullopt;
  };
  if (const auto giver = from(noun)) return giver;
  if (!governor) return std::nullopt;
  if (const auto giver = from(*governor); giver && *giver > noun) return giver;  // "a move from them", hung on the verb
  if (is_any_of(tree[*governor].lemma, {"receive", "get", "hear", "see"})) return std::nullopt;
  return subject && *subject != noun ? subject : std::nullopt;
}

bool embeds(const Tree& tree, TokenIndex noun, TokenIndex content) {
  if (content < noun || rejects_its_noun(tree, noun, content)) return false;
  const std::string marker = tree.marker(content);
  const std::string& tag = tree[content].xpos;
  if (tree[content].deprel == Deprel::acl_relcl) {
    // Parsers take "suggestions that it might be willing" for a relative clause; it has all its arguments.
    // Without "that" only what has a copula or an object is full: "suggestions it was about to collapse", not "claims
    // it made".
    bool that = true, subject = false, full = tree.child(content, {Deprel::cop, Deprel::xcomp}).has_value();
    for (const TokenIndex c : tree.children(content)) {
      const bool pronoun = is_any_of(tree.lower(c), {"that", "which", "who", "whom", "whose", "where", "when"}) &&
                           tree[c].deprel != Deprel::det;
      if (pronoun && c < content) that = tree.lower(c) == "that" && !is_subject(tree[c].deprel);
      if (pronoun && c < content && tree[c].deprel == Deprel::mark) full = true;
      if (!pronoun && is_subject(tree[c].deprel)) subject = true;
      if (!pronoun && tree[c].deprel == Deprel::obj) full = true;
    }
    return that && subject && full;
  }
  for (const TokenIndex c : tree.children(content))
    if (tree[c].deprel == Deprel::mark && is_any_of(tree.lower(c), {"to", "that"})) return true;
  return tag == "VBG" && is_any_of(marker, {"of", "about", "on", "against", "for", "in"});
}

bool carries_embedding_noun(const Tree& tree, TokenIndex predicate) {
  for (const TokenIndex c : tree.children(predicate)) {
    if (!is_any(tree[c].deprel, {Deprel::obj, Deprel::nsubj, Deprel::nsubj_pass})) continue;
    if (!find_embedding(tree[c].lemma, WordClass::noun)) continue;
    // "Renewed promises not to send", with "send" hung on the verb.
    if (tree[c].deprel == Deprel::obj)
      for (const TokenIndex d : tree.children(predicate))
        if (d > c && is_any(tree[d].deprel, {Deprel::xcomp, Deprel::advcl}) && tree.is_clause(d) &&
            is_any_of(tree.marker(d), {"to", "that"}))
          return true;
    for (const TokenIndex d : tree.children(c))
      if (is_any(tree[d].deprel, {Deprel::acl, Deprel::ccomp, Deprel::advcl}) && tree.is_clause(d) &&
          embeds(tree, c, d))
        return true;
  }
  return false;
}

}  // namespace gainsay::claims
