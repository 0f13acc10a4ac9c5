#include "ingest/attribution/spans/role_features.h"

#include <algorithm>

namespace gainsay::spans {
namespace {

constexpr std::uint32_t max_climb = 24;
constexpr std::uint32_t edge = 0xE06E;
constexpr std::uint32_t max_sentences = 8;
constexpr std::uint32_t colon = hash_of(":");

enum Template : std::uint32_t {
  bias,
  form,
  lemma,
  xpos,
  relation,
  shape,
  form_near,
  xpos_near,
  lemma_near,
  xpos_trigram,
  path,
  path_word,
  path_first,
  branch_relation,
  branch_lemma,
  branch_up,
  branch_xpos,
  branch_cue,
  branch_edge,
  branch_edge_cue,
  branch_triple,
  steps,
  distance,
  side_cue,
  side_quote,
  quote_state,
  region_relation,
  region_cue,
  region_edge,
  mark,
  mark_near,
  sentence_offset,
  block_offset,
  sentence_place,
  between,
  other_cue,
  other_between,
  cue_shape,
  cue_shape_path,
  cue_lemma,
  cue_lemma_path,
  name,
  head_lemma,
  next_to_cue,
  next_to_cue_lemma,
  subtree_edge,
  subtree_first,
  subtree_last,
  punct_end,
  up_path,
  cue_length,
  passive_branch,
  cue_sides,
  path_two,
  path_three,
  path_two_cue,
  branch_opens,
  second_opens,
  second_comma,
  second_lemma,
  second_edge,
  second_sense,
  branch_sense,
  cue_sense,
  branch_size,
  third_opens,
  cue_sense_path
};

std::uint32_t distance_class(std::uint32_t distance) {
  if (distance <= 4) return distance;
  return distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 22 ? 8 : distance <= 40 ? 9 : 10;
}

std::uint32_t combine(std::uint32_t hash, std::uint32_t value) { return (hash ^ value) * 16777619U + (hash >> 15); }

bool has_quote(const TextView& view, const Sentence& sentence) {
  const std::uint32_t end = std::min(sentence.last, sentence.first + max_reach);
  for (std::uint32_t i = sentence.first; i < end; ++i)
    if (view.words[i].quoted || view.words[i].mark != Mark::none) return true;
  return false;
}

bool starts_quoted(const TextView& view, const Sentence& sentence) {
  return sentence.first < sentence.last && view.words[sentence.first].quoted;
}

bool ends_with_colon(const TextView& view, const Sentence& sentence) {
  return sentence.first < sentence.last && view.words[sentence.last - 1].form == colon;
}

}  // namespace

Cue make_cue(const TextView& view, std::uint32_t first, std::uint32_t last) {
  std::uint32_t head = first;
  for (std::uint32_t i = first; i < last; ++i) {
    const Word& word = view.words[i];
    const bool outer = word.head == no_head || word.head < first || word.head >= last;
    if (outer && word.upos != Upos::PUNCT) {
      const Word& best = view.words[head];
      const bool best_outer = best.head == no_head || best.head < first || best.head >= last;
      if (!best_outer || best.upos == Upos::PUNCT || word.depth < best.depth) head = i;
    }
  }
  return {first, last, head};
}

Window window_of(const TextView& view, const Cue& cue) {
  const std::uint32_t home = view.words[cue.head].sentence;
  Window window{view.sentences[home].first, view.sentences[home].last};
  for (std::uint32_t s = home; s > 0 && home - s < max_sentences; --s) {
    const Sentence& before = view.sentences[s - 1];
    if (before.block != view.sentences[home].block || !has_quote(view, before)) break;
    window.first = before.first;
  }
  for (std::uint32_t s = home + 1; s < view.sentences.size() && s - home <= max_sentences; ++s) {
    const Sentence& after = view.sentences[s];
    const Sentence& last = view.sentences[s - 1];
    const bool same_block = after.block == last.block;
    const bool open =
        last.first < last.last && view.words[last.last - 1].quoted && view.words[last.last - 1].mark != Mark::close;
    const bool tied =
        same_block ? has_quote(view, after)
                   : (ends_with_colon(view, last) || (starts_quoted(view, after) && (open || has_quote(view, last))));
    if (!tied) break;
    window.last = after.last;
  }
  if (cue.head > max_reach) window.first = std::max(window.first, cue.head - max_reach);
  window.last = std::min(window.last, cue.head + max_reach);
  window.first = std::min(window.first, cue.first);
  window.last = std::max(window.last, cue.last);
  return window;
}

RoleFeatures::RoleFeatures(const TextView& view, const std::vector<Cue>& cues, const Cue& cue, Window window)
    : view_(view), cue_(cue), window_(window) {
  for (std::uint32_t at = cue.head; ancestors_.size() < max_climb; at = view.words[at].head) {
    ancestors_.push_back(at);
    if (view.words[at].head == no_head) break;
  }
  const std::uint32_t size = window.last - window.first;
  places_.reserve(size);
  for (std::uint32_t i = window.first; i < window.last; ++i) places_.push_back(place_of(i));

  region_.assign(size, 0);
  std::uint32_t region = 0;
  for (std::uint32_t i = window.first; i < window.last; ++i) {
    const Word& word = view.words[i];
    const bool fresh = word.mark == Mark::open || i == window.first || !view.words[i - 1].quoted ||
                       word.block != view.words[i - 1].block;
    if (word.quoted && fresh) ++region;
    region_[i - window.first] = word.quoted ? region : 0;
    if (word.quoted && i < cue.first) region_before_ = region;
    if (word.quoted && i >= cue.last && region_after_ == 0) region_after_ = region;
  }
  cue_region_ = region_[cue.head - window.first];

  other_cue_.assign(size, 0);
  auto other = std::lower_bound(cues.begin(), cues.end(), window.first,
                                [](const Cue& one, std::uint32_t at) { return one.last <= at; });
  for (; other != cues.end() && other->first < window.last; ++other) {
    if (*other == cue) continue;
    for (std::uint32_t i = std::max(other->first, window.first); i < std::min(other->last, window.last); ++i)
      other_cue_[i - window.first] = 1;
    if (other->last <= cue.first) first_other_before_ = other->last;
    if (other->first >= cue.last) first_other_after_ = std::min(first_other_after_, other->first);
  }

  shape_ = 1;
  const std::uint32_t end = std::min(view.child_begin[cue.head + 1], view.child_begin[cue.head] + 16);
  for (std::uint32_t c = view.child_begin[cue.head]; c < end; ++c) {
    const std::uint32_t child = view.children[c];
    const Deprel deprel = view.words[child].deprel;
    if (deprel == Deprel::ccomp || deprel == Deprel::xcomp || deprel == Deprel::nsubj || deprel == Deprel::nsubj_pass ||
        deprel == Deprel::obj || deprel == Deprel::parataxis || deprel == Deprel::acl)
      shape_ = combine(shape_, static_cast<std::uint32_t>(deprel) * 2 + (child < cue.head ? 1 : 0));
  }
  shape_ = combine(shape_, static_cast<std::uint32_t>(view.words[cue.head].deprel));
}

RoleFeatures::Place RoleFeatures::place_of(std::uint32_t at) const {
  Place place;
  if (view_.words[at].sentence != view_.words[cue_.head].sentence) return place;
  std::uint32_t hash = 7;
  std::uint32_t below = at;
  for (std::uint32_t climbed = 0; climbed < max_climb; ++climbed) {
    const auto met = std::find(ancestors_.begin(), ancestors_.end(), below);
    if (met != ancestors_.end()) {
      place.up = static_cast<std::uint32_t>(met - ancestors_.begin());
      place.down = climbed;
      for (std::uint32_t k = 0; k < place.up; ++k)
        hash = combine(hash, 100 + static_cast<std::uint32_t>(view_.words[ancestors_[k]].deprel));
      place.path = hash;
      return place;
    }
    place.third = place.second;
    place.second = place.branch;
    place.branch = below;
    hash = combine(hash, static_cast<std::uint32_t>(view_.words[below].deprel));
    below = view_.words[below].head;
    if (below == no_head) break;
  }
  place.up = place.down = max_climb;
  return place;
}

void RoleFeatures::add(std::uint32_t at, FeatureList& out) const {
  const Word& word = view_.words[at];
  const Word& cue = view_.words[cue_.head];
  const Sentence& sentence = view_.sentence_of(at);
  const auto inside = [&](int offset) {
    const std::int64_t i = static_cast<std::int64_t>(at) + offset;
    return i >= sentence.first && i < sentence.last;
  };
  const auto near = [&](int offset) -> const Word& {
    return view_.words[static_cast<std::size_t>(static_cast<std::int64_t>(at) + offset)];
  };
  const auto in_window = [&](int offset) {
    const std::int64_t i = static_cast<std::int64_t>(at) + offset;
    return i >= window_.first && i < window_.last;
  };
  const auto role_of = [&](int offset) -> std::uint32_t {
    if (!in_window(offset)) return edge;
    const std::uint32_t i = static_cast<std::uint32_t>(static_cast<std::int64_t>(at) + offset);
    if (i >= cue_.first && i < cue_.last) return edge + 1;
    const Place& there = place(i);
    return there.branch == no_head
               ? edge + 2
               : static_cast<std::uint32_t>(view_.words[there.branch].deprel) * 4 + std::min(there.up, 3U);
  };

  const Place& here = place(at);
  const std::uint32_t side = at < cue_.first ? 0 : at < cue_.last ? 1 : 2;
  const std::uint32_t gap = side == 0 ? cue_.first - at : side == 2 ? at - cue_.last + 1 : 0;
  const std::uint32_t region = region_[at - window_.first];
  const std::uint32_t region_kind = region == 0                ? 0
                                    : region == cue_region_    ? 1
                                    : region == region_before_ ? 2
                                    : region == region_after_  ? 3
                                                               : 4;

  out.add(bias, side);
  out.add(form, word.form);
  out.add(lemma, word.lemma);
  out.add(xpos, word.xpos, side);
  out.add(relation, word.deprel, side);
  out.add(shape, word.shape, word.name);
  out.add(name, word.name, side);
  for (int offset = -2; offset <= 2; ++offset) {
    if (offset == 0) continue;
    out.add(form_near, offset, inside(offset) ? near(offset).form : edge);
    out.add(xpos_near, offset, inside(offset) ? near(offset).xpos : edge);
  }
  out.add(xpos_trigram, inside(-1) ? near(-1).xpos : edge, word.xpos, inside(1) ? near(1).xpos : edge);

  const std::uint32_t branch_kind = role_of(0);
  out.add(path, here.path, side);
  out.add(path_word, here.path, word.xpos);
  out.add(path_first, here.path, inside(-1) ? near(-1).xpos : edge);
  out.add(steps, std::min(here.up, 6U), std::min(here.down, 6U), side);
  out.add(branch_relation, branch_kind, side);
  out.add(branch_cue, branch_kind, side, cue.lemma);
  out.add(cue_lemma_path, here.path, cue.lemma);
  out.add(cue_shape, shape_, branch_kind);
  out.add(cue_shape_path, shape_, here.path);
  out.add(cue_lemma, cue.lemma, side);
  const std::uint32_t before_kind = role_of(-1);
  const std::uint32_t after_kind = role_of(1);
  const bool fresh = !in_window(-1) || place(at - 1).branch != here.branch;
  const bool final = !in_window(1) || place(at + 1).branch != here.branch;
  out.add(branch_triple, before_kind, branch_kind, after_kind);
  out.add(branch_edge, branch_kind, fresh, final, side);
  out.add(branch_edge_cue, branch_kind, fresh, final, side, cue.lemma);
  if (here.branch != no_head) {
    const Word& branch = view_.words[here.branch];
    out.add(branch_lemma, branch.lemma, branch.deprel, here.up);
    out.add(branch_xpos, branch.xpos, branch.deprel, here.up, side);
    out.add(branch_up, branch.deprel, here.up, here.down, word.deprel);
    out.add(passive_branch, branch_kind, cue.xpos, cue.deprel);
  }
  const auto relation_at = [&](std::uint32_t token) {
    return token == no_head ? edge : static_cast<std::uint32_t>(view_.words[token].deprel);
  };
  const std::uint32_t second = relation_at(here.second);
  const std::uint32_t third = relation_at(here.third);
  out.add(path_two, branch_kind, second, side);
  out.add(path_three, branch_kind, second, third, side);
  out.add(path_two_cue, branch_kind, second, cue.lemma);
  out.add(cue_sense, cue.sense, cue.xpos, branch_kind);
  out.add(cue_sense_path, cue.sense, branch_kind, second, side);
  const auto opening = [&](std::uint32_t token) { return view_.words[view_.words[token].first].form; };
  const auto comma_before = [&](std::uint32_t token) {
    const std::uint32_t first = view_.words[token].first;
    return first > sentence.first && view_.words[first - 1].upos == Upos::PUNCT ? view_.words[first - 1].form : 0U;
  };
  if (here.branch != no_head) {
    out.add(branch_opens, branch_kind, opening(here.branch), comma_before(here.branch));
    out.add(branch_sense, branch_kind, view_.words[here.branch].sense, view_.words[here.branch].name, side);
    out.add(branch_size, branch_kind, distance_class(view_.words[here.branch].last - view_.words[here.branch].first),
            side);
  }
  if (here.second != no_head) {
    const Word& node = view_.words[here.second];
    const bool second_fresh = !in_window(-1) || place(at - 1).second != here.second;
    const bool second_final = !in_window(1) || place(at + 1).second != here.second;
    out.add(second_opens, branch_kind, second, opening(here.second));
    out.add(second_comma, branch_kind, second, comma_before(here.second),
            node.last < sentence.last ? view_.words[node.last].xpos : edge);
    out.add(second_lemma, second, node.lemma, branch_kind);
    out.add(second_edge, second, second_fresh, second_final, word.xpos);
    out.add(second_sense, second, node.sense, node.xpos, here.second < here.branch);
  }
  if (here.third != no_head) out.add(third_opens, third, opening(here.third), comma_before(here.third), second);
  if (word.head != no_head) out.add(head_lemma, view_.words[word.head].lemma, word.deprel);
  out.add(up_path, here.up, cue.deprel, side, cue.xpos);
  const bool subtree_begin = inside(-1) && near(-1).first <= at - 1 && near(-1).last <= at;
  out.add(subtree_edge, subtree_begin, word.last == at + 1, word.first == at, side);
  out.add(subtree_first, word.first == at, word.deprel, word.xpos);
  out.add(subtree_last, word.last == at + 1, word.deprel, word.xpos, inside(1) ? near(1).xpos : edge);

  out.add(distance, distance_class(gap), side);
  out.add(side_cue, distance_class(gap), side, cue.lemma);
  out.add(cue_length, std::min(cue_.last - cue_.first, 4U), cue.xpos, side, std::min(gap, 3U));
  out.add(next_to_cue, gap == 1, side, word.xpos, cue.xpos);
  out.add(next_to_cue_lemma, gap == 1, side, word.form, cue.lemma);

  const bool before_quoted = in_window(-1) && near(-1).quoted;
  const bool after_quoted = in_window(1) && near(1).quoted;
  out.add(quote_state, word.quoted, word.mark, before_quoted, after_quoted);
  out.add(mark_near, inside(-1) ? static_cast<int>(near(-1).mark) : 3, word.mark,
          inside(1) ? static_cast<int>(near(1).mark) : 3, word.upos);
  out.add(region_relation, region_kind, side, cue_region_ != 0);
  out.add(region_cue, region_kind, side, cue.lemma);
  out.add(region_edge, region_kind, side, word.mark, inside(1) ? near(1).xpos : edge);
  out.add(side_quote, region_before_ != 0, region_after_ != 0, side, word.quoted, branch_kind);
  out.add(cue_sides, region_before_ != 0, region_after_ != 0, cue_region_ != 0,
          cue_.last < view_.words.size() ? view_.words[cue_.last].xpos : edge, side);

  const std::int64_t sentences = static_cast<std::int64_t>(word.sentence) - static_cast<std::int64_t>(cue.sentence);
  const std::uint32_t sentence_step = static_cast<std::uint32_t>(std::clamp<std::int64_t>(sentences, -3, 3) + 3);
  const std::uint32_t block_step = word.block < cue.block ? 0 : word.block == cue.block ? 1 : 2;
  out.add(sentence_offset, sentence_step, region_kind, word.quoted);
  out.add(block_offset, block_step, word.quoted, sentence_step, cue.lemma);
  out.add(sentence_place, std::min(at - sentence.first, 3U), std::min(sentence.last - 1 - at, 3U), side, sentence_step);
  out.add(punct_end, word.upos == Upos::PUNCT, sentence.last - 1 - at <= 1, word.xpos, inside(1) ? near(1).xpos : edge);
  const bool beyond = side == 0 ? at < first_other_before_ : side == 2 && at >= first_other_after_;
  out.add(other_cue, other_cue_[at - window_.first], beyond, side);
  out.add(other_between, beyond, branch_kind, word.quoted);
}

}  // namespace gainsay::spans
