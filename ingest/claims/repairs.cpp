#include "ingest/claims/repairs.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "ingest/claims/coordination_repairs.h"
#include "ingest/claims/embeddings.h"
#include "ingest/claims/tree.h"

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

std::string lower_form(const std::string& text, const Token& token) { return ascii_lower(covered(text, token.span)); }

/// "As many as 40 ships": the ships take the place of "many", which only bounds their number.
void join_as_many_as(const std::string& text, std::vector<Token>& tokens) {
  for (TokenIndex as = 0; as + 3 < tokens.size(); ++as) {
    if (tokens[as].lemma != "as" || tokens[as + 2].lemma != "as" || tokens[as + 3].upos != Upos::NUM) continue;
    if (!is_any_of(lower_form(text, tokens[as + 1]), {"many", "much", "few", "little"})) continue;
    const TokenIndex many = as + 1;
    const TokenIndex number = as + 3;
    const TokenIndex noun = tokens[number].head;
    if (noun == no_head || tokens[noun].head != many) continue;
    tokens[noun].head = tokens[many].head;
    tokens[noun].deprel = tokens[many].deprel;
    for (const TokenIndex word : {as, many, as + 2}) {
      tokens[word].head = number;
      tokens[word].deprel = Deprel::advmod;
    }
  }
}

/// "Between 40 and 50 percent": both numbers count the noun.
void join_between(const std::string& text, std::vector<Token>& tokens) {
  for (TokenIndex between = 0; between + 3 < tokens.size(); ++between) {
    if (lower_form(text, tokens[between]) != "between" || lower_form(text, tokens[between + 2]) != "and") continue;
    Token& low = tokens[between + 1];
    const Token& high = tokens[between + 3];
    if (low.upos != Upos::NUM || high.upos != Upos::NUM || high.deprel != Deprel::nummod) continue;
    if (low.head == high.head || high.head == no_head || high.head == between + 1) continue;
    low.head = high.head;
    low.deprel = Deprel::nummod;
    tokens[between].head = between + 1;
    tokens[between].deprel = Deprel::advmod;
  }
}

/// "There is no evidence that it leaks, she said": the clause fills the noun before "that", not what governs them both.
void fill_nouns(const std::string& text, std::vector<Token>& tokens) {
  for (TokenIndex that = 1; that < tokens.size(); ++that) {
    if (tokens[that].deprel != Deprel::mark || lower_form(text, tokens[that]) != "that") continue;
    const TokenIndex noun = that - 1;
    const TokenIndex governor = tokens[that].head;
    if (tokens[noun].upos != Upos::NOUN || governor < that || !find_embedding(tokens[noun].lemma, WordClass::noun))
      continue;
    // The clause's verb stands between "that" and what they both hang on.
    std::optional<TokenIndex> verb;
    for (TokenIndex at = that + 1; at < governor && !verb; ++at)
      if (tokens[at].head == governor && tokens[at].deprel == Deprel::ccomp) verb = at;
    if (!verb) continue;
    tokens[*verb].head = noun;
    tokens[*verb].deprel = Deprel::acl;
    tokens[that].head = *verb;
  }
}

// What is done to reports themselves: "the claim that he made".
bool is_done_to_reports(std::string_view verb) {
  return is_any_of(verb, {"make",    "spread", "publish", "hear",    "read",        "see",   "tell",    "repeat",
                          "deny",    "issue",  "give",    "write",   "circulate",   "share", "post",    "receive",
                          "cite",    "quote",  "release", "dismiss", "reject",      "call",  "believe", "invent",
                          "raise",   "face",   "file",    "have",    "start",       "level", "print",   "carry",
                          "dispute", "find",   "base",    "confirm", "investigate", "debunk"});
}

/// "No truth to the rumour that Lee is moving": the clause has a subject and lacks nothing, so that "that" opens what
/// was said and is not what is done to it. Parsers take it for a relative pronoun.
void open_reports(const std::string& text, std::vector<Token>& tokens) {
  for (TokenIndex that = 1; that + 1 < tokens.size(); ++that) {
    const TokenIndex verb = tokens[that].head;
    const TokenIndex noun = that - 1;
    if (tokens[that].deprel != Deprel::obj || lower_form(text, tokens[that]) != "that" || verb == no_head ||
        verb < that)
      continue;
    if (tokens[verb].deprel != Deprel::acl_relcl || tokens[noun].upos != Upos::NOUN ||
        !find_embedding(tokens[noun].lemma, WordClass::noun) || is_done_to_reports(tokens[verb].lemma))
      continue;
    const auto is_own_subject = [&](const Token& token) { return token.head == verb && is_subject(token.deprel); };
    const auto first = tokens.begin() + static_cast<std::ptrdiff_t>(that) + 1;
    if (std::none_of(first, tokens.begin() + static_cast<std::ptrdiff_t>(verb), is_own_subject)) continue;
    tokens[that].deprel = Deprel::mark;
    tokens[that].upos = Upos::SCONJ;
    tokens[verb].deprel = Deprel::acl;
    tokens[verb].head = noun;
  }
}

/// "The report about Lee is a hoax, she said": the report is the subject; parsers take "about" for what opens a clause
/// of its own.
void free_subjects_of_copulas(const std::string& text, std::vector<Token>& tokens) {
  for (TokenIndex about = 1; about + 1 < tokens.size(); ++about) {
    const TokenIndex predicate = tokens[about].head;
    const TokenIndex noun = about - 1;
    if (tokens[about].deprel != Deprel::mark || predicate == no_head || predicate < about) continue;
    if (!is_any_of(lower_form(text, tokens[about]), {"about", "of", "on"})) continue;
    const TokenIndex governor = tokens[noun].head;
    if (tokens[predicate].deprel != Deprel::acl || tokens[predicate].head != noun || governor == no_head ||
        governor < predicate || tokens[noun].upos != Upos::NOUN)
      continue;
    std::optional<TokenIndex> inner;
    bool copula = false;
    for (TokenIndex at = about + 1; at < predicate; ++at) {
      if (tokens[at].head != predicate) continue;
      if (is_subject(tokens[at].deprel)) inner = at;
      copula = copula || tokens[at].deprel == Deprel::cop;
    }
    if (!inner || !copula) continue;
    tokens[about].head = *inner;
    tokens[about].deprel = Deprel::case_;
    tokens[*inner].head = noun;
    tokens[*inner].deprel = Deprel::nmod;
    tokens[noun].head = predicate;
    tokens[noun].deprel = Deprel::nsubj;
    tokens[predicate].head = governor;
    tokens[predicate].deprel = Deprel::ccomp;
  }
}

bool is_present_verb_form(const std::string& form) { return form.size() > 3 && form.back() == 's'; }

/// "This amounts to 300 people": no plural follows "this" or "that", so that the word is a verb.
void free_verbs_after_this(const std::string& text, std::vector<Token>& tokens) {
  for (TokenIndex verb = 1; verb < tokens.size(); ++verb) {
    Token& subject = tokens[verb - 1];
    if (subject.deprel != Deprel::det || subject.head != verb || tokens[verb].upos != Upos::NOUN ||
        !is_any_of(tokens[verb].xpos, {"NNS", "VBZ"}))
      continue;
    if (!is_any_of(lower_form(text, subject), {"this", "that"}) ||
        !is_present_verb_form(lower_form(text, tokens[verb])))
      continue;
    subject.deprel = Deprel::nsubj;
    subject.upos = Upos::PRON;
    tokens[verb].upos = Upos::VERB;
    tokens[verb].xpos = "VBZ";
    for (TokenIndex at = verb + 1; at < tokens.size() && at < verb + 40; ++at)
      if (tokens[at].head == verb && tokens[at].deprel == Deprel::nmod) tokens[at].deprel = Deprel::obl;
  }
}

/// "Norvik posted revenue of $5 million.": no name stands before a participle that modifies a noun behind both; where
/// the whole sentence has no other verb, it is the verb.
void free_verbs_after_names(std::vector<Token>& tokens) {
  for (TokenIndex verb = 1; verb + 1 < tokens.size(); ++verb) {
    const TokenIndex noun = tokens[verb].head;
    if (tokens[verb].deprel != Deprel::amod || tokens[verb].xpos != "VBN" || noun == no_head || noun <= verb) continue;
    if (tokens[noun].head != no_head || tokens[noun].deprel != Deprel::root) continue;
    const TokenIndex name = verb - 1;
    if (tokens[name].upos != Upos::PROPN || tokens[name].head != noun || tokens[name].deprel != Deprel::compound)
      continue;
    tokens[verb].upos = Upos::VERB;
    tokens[verb].xpos = "VBD";
    tokens[verb].head = no_head;
    tokens[verb].deprel = Deprel::root;
    tokens[name].head = verb;
    tokens[name].deprel = Deprel::nsubj;
    tokens[noun].head = verb;
    tokens[noun].deprel = Deprel::obj;
    for (TokenIndex at = 0; at < tokens.size(); ++at)
      if (tokens[at].head == noun && at > noun &&
          is_any(tokens[at].deprel, {Deprel::nmod_unmarked, Deprel::nmod_tmod})) {
        tokens[at].head = verb;
        tokens[at].deprel = Deprel::obl_unmarked;
      }
  }
}

/// "The satellite cost 400 million euros.": a sum right behind "cost", and a noun before it.
void free_cost(std::vector<Token>& tokens) {
  for (TokenIndex cost = 1; cost + 1 < tokens.size(); ++cost) {
    if (tokens[cost].lemma != "cost" || tokens[cost].upos != Upos::NOUN || tokens[cost].deprel != Deprel::root)
      continue;
    const TokenIndex owner = cost - 1;
    if (tokens[owner].head != cost || !is_any(tokens[owner].deprel, {Deprel::compound, Deprel::amod})) continue;
    std::optional<TokenIndex> sum;
    for (TokenIndex at = cost + 1; at < tokens.size() && at < cost + 6 && !sum; ++at)
      if (tokens[at].head == cost && is_any(tokens[at].deprel, {Deprel::appos, Deprel::nummod, Deprel::nmod})) sum = at;
    const bool money = sum && (tokens[cost + 1].upos == Upos::SYM || tokens[cost + 1].upos == Upos::NUM);
    if (!money) continue;
    tokens[cost].upos = Upos::VERB;
    tokens[cost].xpos = "VBD";
    tokens[owner].deprel = Deprel::nsubj;
    tokens[*sum].deprel = Deprel::obj;
    for (TokenIndex at = 0; at < owner; ++at)
      if (tokens[at].head == cost) tokens[at].head = owner;
  }
}

bool is_in_capitals(const std::string& text, const Token& token) {
  const std::string_view form = covered(text, token.span);
  return form.size() > 1 && std::ranges::all_of(form, [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "Killed 10 IS militants", "dozens of IS militants": a name in capitals that parsers read as the verb.
void name_capitals(const std::string& text, std::vector<Token>& tokens) {
  for (TokenIndex name = 1; name + 1 < tokens.size(); ++name) {
    const TokenIndex noun = name + 1;
    if (tokens[name].deprel != Deprel::cop || tokens[name].head != noun || tokens[noun].upos != Upos::NOUN) continue;
    if (!is_in_capitals(text, tokens[name]) || is_in_capitals(text, tokens[noun])) continue;
    tokens[name].upos = Upos::PROPN;
    tokens[name].xpos = "NNP";
    tokens[name].lemma = covered(text, tokens[name].span);
    tokens[name].deprel = Deprel::compound;
    const TokenIndex before = name - 1;
    const bool number =
        tokens[before].upos == Upos::NUM && tokens[before].head != noun && tokens[before].head != no_head;
    if (number) {
      const TokenIndex governor = tokens[before].head;
      if (tokens[governor].head == noun) {
        tokens[governor].head = tokens[noun].head;
        tokens[governor].deprel = tokens[noun].head == no_head ? Deprel::root : Deprel::advcl;
      }
      tokens[noun].head = governor;
      tokens[noun].deprel = tokens[before].deprel;
      tokens[before].head = noun;
      tokens[before].deprel = Deprel::nummod;
    } else if (tokens[before].head == noun && tokens[before].deprel == Deprel::mark && before > 0) {
      tokens[before].deprel = Deprel::case_;
      const TokenIndex measure = before - 1;
      const bool below_it = tokens[measure].upos == Upos::NOUN && tokens[measure].head != noun;
      if (below_it) tokens[noun].head = measure;
      tokens[noun].deprel = below_it ? Deprel::nmod : Deprel::obl;
    } else if (is_any(tokens[noun].deprel, {Deprel::ccomp, Deprel::advcl, Deprel::xcomp})) {
      tokens[noun].deprel = Deprel::obj;
    }
  }
}

/// "Reports of Veldland selling rifles": Veldland sells; parsers take it for what the reports are of.
void give_gerunds_subjects(const std::string& text, std::vector<Token>& tokens) {
  for (TokenIndex verb = 2; verb < tokens.size(); ++verb) {
    Token& subject = tokens[verb - 1];
    const TokenIndex noun = tokens[verb].head;
    if (tokens[verb].deprel != Deprel::acl || tokens[verb].xpos != "VBG" || noun == no_head || noun > verb) continue;
    if (subject.head != noun || subject.deprel != Deprel::nmod || !find_embedding(tokens[noun].lemma, WordClass::noun))
      continue;
    for (TokenIndex of = noun + 1; of + 1 < verb; ++of) {
      if (tokens[of].head != verb - 1 || tokens[of].deprel != Deprel::case_ || lower_form(text, tokens[of]) != "of")
        continue;
      tokens[of].head = verb;
      tokens[of].deprel = Deprel::mark;
      subject.head = verb;
      subject.deprel = Deprel::nsubj;
      break;
    }
  }
}

}  // namespace

void repair_trees(const std::string& text, std::vector<Token>& tokens) {
  name_capitals(text, tokens);
  lift_from_auxiliaries(tokens);
  join_added_objects(tokens);
  join_as_many_as(text, tokens);
  join_between(text, tokens);
  fill_nouns(text, tokens);
  open_reports(text, tokens);
  free_subjects_of_copulas(text, tokens);
  give_gerunds_subjects(text, tokens);
  join_reported_conjuncts(tokens);
  join_contrasted(text, tokens);
  give_subjects(tokens);
  free_verbs_after_this(text, tokens);
  free_verbs_after_names(tokens);
  free_cost(tokens);
}

}  // namespace gainsay::claims
