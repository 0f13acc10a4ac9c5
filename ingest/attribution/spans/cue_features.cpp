#include "ingest/attribution/spans/cue_features.h"

#include <algorithm>

namespace gainsay::spans {
namespace {

constexpr std::uint32_t edge = 0xE06E;  // stands for what lies outside the sentence
constexpr std::uint32_t max_children = 16;
constexpr std::uint32_t that = hash_of("that");
constexpr std::uint32_t to = hash_of("to");
constexpr std::uint32_t colon = hash_of(":");
constexpr std::uint32_t comma = hash_of(",");

enum Template : std::uint32_t {
  bias,
  form,
  lemma,
  xpos,
  suffix,
  shape,
  relation,
  lemma_xpos,
  lemma_relation,
  form_near,
  lemma_near,
  xpos_near,
  pair_before,
  pair_after,
  xpos_trigram,
  lemma_after_pair,
  head_lemma,
  head_xpos_relation,
  head_relation,
  grand_relation,
  head_lemma_lemma,
  child_relation,
  child_relation_lemma,
  child_lemma,
  subject_kind,
  subject_lemma,
  lemma_clause,
  xpos_clause,
  clause_shape,
  lemma_subject,
  mark_before,
  mark_after,
  quoted,
  quote_around,
  quote_lemma,
  place,
  place_end,
  first_in_article,
  sibling,
  chunk,
  name,
  head_clause,
  lemma_quote_sides,
  relation_quote_sides,
  before_colon,
  lemma_next_clause,
  sense,
  sense_clause,
  head_sense,
  subject_sense,
  object_lemma,
  governed_by
};

struct Clause {
  bool that_below = false, ccomp = false, xcomp = false, subject = false, passive = false, object = false,
       quoted_child = false, negated = false, parataxis = false;
  std::uint32_t subject_token = no_head;
};

bool is_subject(Deprel relation) {
  return relation == Deprel::nsubj || relation == Deprel::nsubj_pass || relation == Deprel::nsubj_outer ||
         relation == Deprel::csubj;
}

Clause clause_of(const TextView& view, std::uint32_t at) {
  Clause clause;
  const std::uint32_t end = std::min(view.child_begin[at + 1], view.child_begin[at] + max_children);
  for (std::uint32_t c = view.child_begin[at]; c < end; ++c) {
    const std::uint32_t child = view.children[c];
    const Word& word = view.words[child];
    clause.ccomp |= word.deprel == Deprel::ccomp;
    clause.xcomp |= word.deprel == Deprel::xcomp;
    clause.object |= word.deprel == Deprel::obj;
    clause.parataxis |= word.deprel == Deprel::parataxis;
    clause.passive |= word.deprel == Deprel::aux_pass || word.deprel == Deprel::nsubj_pass;
    clause.negated |= word.deprel == Deprel::advmod && word.upos == Upos::PART;
    clause.quoted_child |= word.quoted && word.upos != Upos::PUNCT;
    if (is_subject(word.deprel)) {
      clause.subject = true;
      clause.subject_token = child;
    }
    if (word.deprel == Deprel::ccomp || word.deprel == Deprel::acl)
      for (std::uint32_t g = view.child_begin[child];
           g < std::min(view.child_begin[child + 1], view.child_begin[child] + max_children); ++g)
        clause.that_below |=
            view.words[view.children[g]].lemma == that && view.words[view.children[g]].deprel == Deprel::mark;
  }
  return clause;
}

/// The nearest quotation mark on either side, by distance class; 7 where the sentence has none there.
struct QuoteSides {
  std::uint32_t before = 7, after = 7;
};

std::uint32_t distance_class(std::uint32_t distance) {
  if (distance <= 2) return distance;
  return distance <= 4 ? 3 : distance <= 8 ? 4 : distance <= 16 ? 5 : 6;
}

QuoteSides quote_sides(const TextView& view, std::uint32_t at, const Sentence& sentence) {
  QuoteSides sides;
  constexpr std::uint32_t reach = 24;
  for (std::uint32_t d = 1; d <= reach && at >= sentence.first + d; ++d)
    if (view.words[at - d].mark != Mark::none) {
      sides.before = distance_class(d) * 3 + (view.words[at - d].mark == Mark::open ? 1 : 2);
      break;
    }
  for (std::uint32_t d = 1; d <= reach && at + d < sentence.last; ++d)
    if (view.words[at + d].mark != Mark::none) {
      sides.after = distance_class(d) * 3 + (view.words[at + d].mark == Mark::open ? 1 : 2);
      break;
    }
  return sides;
}

}  // namespace

void cue_features(const TextView& view, std::uint32_t at, FeatureList& out) {
  const Word& word = view.words[at];
  const Sentence& sentence = view.sentence_of(at);
  const auto near = [&](int offset) -> const Word* {
    const std::int64_t i = static_cast<std::int64_t>(at) + offset;
    return i < sentence.first || i >= sentence.last ? nullptr : &view.words[static_cast<std::size_t>(i)];
  };
  const auto lemma_at = [&](int offset) { return near(offset) ? near(offset)->lemma : edge; };
  const auto xpos_at = [&](int offset) { return near(offset) ? near(offset)->xpos : edge; };

  out.add(bias);
  out.add(form, word.form);
  out.add(lemma, word.lemma);
  out.add(xpos, word.xpos);
  out.add(suffix, word.suffix);
  out.add(shape, word.shape, word.upos);
  out.add(relation, word.deprel);
  out.add(lemma_xpos, word.lemma, word.xpos);
  out.add(lemma_relation, word.lemma, word.deprel);
  out.add(name, word.name);
  out.add(sense, word.sense, word.xpos);
  for (int offset = -3; offset <= 3; ++offset) {
    if (offset == 0) continue;
    if (offset >= -2 && offset <= 2) out.add(form_near, offset, near(offset) ? near(offset)->form : edge);
    out.add(lemma_near, offset, lemma_at(offset));
    out.add(xpos_near, offset, xpos_at(offset));
  }
  out.add(pair_before, lemma_at(-1), word.lemma);
  out.add(pair_after, word.lemma, lemma_at(1));
  out.add(lemma_after_pair, lemma_at(-1), xpos_at(0), lemma_at(1));
  out.add(xpos_trigram, xpos_at(-1), xpos_at(0), xpos_at(1));

  const Clause clause = clause_of(view, at);
  const std::uint32_t complement = (clause.ccomp ? 1U : 0U) | (clause.xcomp ? 2U : 0U) | (clause.object ? 4U : 0U) |
                                   (clause.that_below ? 8U : 0U) | (clause.parataxis ? 16U : 0U);
  const std::uint32_t subject = (clause.subject ? 1U : 0U) | (clause.passive ? 2U : 0U) | (clause.negated ? 4U : 0U);
  out.add(lemma_clause, word.lemma, complement);
  out.add(sense_clause, word.sense, complement, subject);
  out.add(xpos_clause, word.xpos, complement, subject);
  out.add(clause_shape, complement, subject, clause.quoted_child);
  out.add(lemma_subject, word.lemma, subject);
  if (clause.subject_token != no_head) {
    const Word& who = view.words[clause.subject_token];
    out.add(subject_kind, who.upos, who.name, who.deprel, clause.subject_token < at);
    out.add(subject_lemma, who.lemma);
    out.add(subject_sense, word.sense, who.sense, who.name, who.upos);
  }
  const std::uint32_t children_end = std::min(view.child_begin[at + 1], view.child_begin[at] + max_children);
  for (std::uint32_t c = view.child_begin[at]; c < children_end; ++c) {
    const Word& child = view.words[view.children[c]];
    out.add(child_relation, child.deprel, view.children[c] < at);
    out.add(child_lemma, child.lemma, child.deprel);
    out.add(child_relation_lemma, child.deprel, word.lemma);
    if (child.deprel == Deprel::obj || child.deprel == Deprel::obl) out.add(object_lemma, word.lemma, child.lemma);
  }
  if (word.head != no_head) {
    const Word& head = view.words[word.head];
    out.add(head_lemma, head.lemma, word.deprel);
    out.add(head_xpos_relation, head.xpos, word.deprel, word.head < at);
    out.add(head_relation, head.deprel, word.deprel);
    out.add(head_lemma_lemma, head.lemma, word.lemma);
    out.add(head_sense, head.sense, word.deprel, word.lemma);
    if (head.head != no_head) {
      out.add(grand_relation, view.words[head.head].lemma, head.deprel, word.deprel);
      out.add(governed_by, view.words[head.head].sense, head.deprel, word.deprel, word.lemma);
    }
    const Clause above = clause_of(view, word.head);
    out.add(head_clause, above.ccomp, above.xcomp, above.subject, above.object, word.deprel, word.upos);
  }

  const QuoteSides sides = quote_sides(view, at, sentence);
  out.add(quote_around, sides.before, sides.after, word.quoted);
  out.add(quoted, word.quoted, word.upos);
  out.add(mark_before, sides.before, word.upos, word.deprel);
  out.add(mark_after, sides.after, word.upos, word.deprel);
  out.add(lemma_quote_sides, word.lemma, sides.before / 6, sides.after / 6, word.quoted);
  out.add(quote_lemma, word.lemma, word.quoted);
  const Word* next = near(1);
  const Word* after = near(2);
  out.add(before_colon, word.upos, next != nullptr && next->form == colon, next != nullptr && next->form == comma,
          next != nullptr && next->form == that, next != nullptr && next->form == to,
          after != nullptr && after->mark == Mark::open);
  out.add(lemma_next_clause, word.lemma, next != nullptr && next->form == that, next != nullptr && next->form == to);
  const std::uint32_t index = at - sentence.first;
  const std::uint32_t rest = sentence.last - 1 - at;
  out.add(place, distance_class(index), word.upos);
  out.add(place_end, distance_class(rest), word.upos);
  out.add(first_in_article, std::min<std::uint32_t>(word.sentence, 2), word.deprel);
}

}  // namespace gainsay::spans
