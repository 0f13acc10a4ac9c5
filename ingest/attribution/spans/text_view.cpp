#include "ingest/attribution/spans/text_view.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"

namespace gainsay::spans {
namespace {

constexpr std::uint16_t max_depth = 1000;

std::uint8_t shape_of(std::string_view form, Upos upos) {
  if (upos == Upos::PUNCT) return 4;
  bool lower = false, upper = false, digit = false;
  for (const char c : form) {
    lower |= c >= 'a' && c <= 'z';
    upper |= c >= 'A' && c <= 'Z';
    digit |= c >= '0' && c <= '9';
  }
  if (digit) return 3;
  if (upper && form.front() >= 'A' && form.front() <= 'Z') return lower ? 1 : 2;
  return lower ? 0 : 5;
}

/// Walks the quotation marks of one block. Curly marks say which side they are on; straight ones take turns.
class QuoteWalk {
 public:
  void restart() { double_ = single_ = false; }
  [[nodiscard]] bool inside() const { return double_ || single_; }

  Mark step(std::string_view text, const Span& span) {
    const std::string_view form = covered(text, span);
    if (form == "\u201C" || form == "``" || form == "\u00AB" || form == "\u201E") return open(double_);
    const bool space_before = span.begin == 0 || static_cast<unsigned char>(text[span.begin - 1]) <= ' ';
    const bool word_after = span.end < text.size() && static_cast<unsigned char>(text[span.end]) > ' ';
    // A closing mark that opens is a slip of the keyboard ("”It rained,” she said").
    if (form == "\u201D" && !double_ && space_before && word_after) return open(double_);
    if (form == "\u201D" || form == "\u00BB") return close(double_);
    if (form == "\"" || form == "''") return double_ ? close(double_) : open(double_);
    if (form == "\u2018") return open(single_);
    if (form == "\u2019" || form == "'" || form == "`") {
      if (single_) return close(single_);
      if (space_before && word_after && form != "\u2019") return open(single_);
    }
    return Mark::none;
  }

 private:
  static Mark open(bool& state) {
    state = true;
    return Mark::open;
  }
  static Mark close(bool& state) {
    state = false;
    return Mark::close;
  }
  bool double_ = false;
  bool single_ = false;
};

void mark_quotes(const Article& article, const AnnotatedText& text, TextView& view) {
  QuoteWalk walk;
  std::uint32_t block = UINT32_MAX;
  for (std::size_t i = 0; i < view.words.size(); ++i) {
    Word& word = view.words[i];
    if (word.block != block) walk.restart();
    block = word.block;
    word.mark = walk.step(article.text, text.tokens[i].span);
    word.quoted = walk.inside() || word.mark == Mark::close;
  }
}

void link_children(TextView& view) {
  const std::size_t count = view.words.size();
  view.child_begin.assign(count + 1, 0);
  for (const Word& word : view.words)
    if (word.head != no_head) ++view.child_begin[word.head + 1];
  for (std::size_t i = 0; i < count; ++i) view.child_begin[i + 1] += view.child_begin[i];
  view.children.resize(view.child_begin[count]);
  std::vector<std::uint32_t> next(view.child_begin.begin(), view.child_begin.end());
  for (std::uint32_t i = 0; i < count; ++i)
    if (view.words[i].head != no_head) view.children[next[view.words[i].head]++] = i;
}

/// Depths and subtree ranges, from the root down and back up without recursion: a sentence can be a chain.
void measure_trees(TextView& view) {
  std::vector<std::uint32_t> order;
  order.reserve(view.words.size());
  for (std::uint32_t i = 0; i < view.words.size(); ++i)
    if (view.words[i].head == no_head) order.push_back(i);
  for (std::size_t k = 0; k < order.size(); ++k) {
    const std::uint32_t at = order[k];
    for (std::uint32_t c = view.child_begin[at]; c < view.child_begin[at + 1]; ++c) {
      Word& child = view.words[view.children[c]];
      child.depth = std::min<std::uint16_t>(max_depth, static_cast<std::uint16_t>(view.words[at].depth + 1));
      order.push_back(view.children[c]);
    }
  }
  for (std::size_t k = order.size(); k-- > 0;) {
    const Word& word = view.words[order[k]];
    if (word.head == no_head) continue;
    Word& head = view.words[word.head];
    head.first = std::min(head.first, word.first);
    head.last = std::max(head.last, word.last);
  }
}

}  // namespace

TextView make_view(const Article& article, const AnnotatedText& text, const WordSenses& senses) {
  TextView view;
  view.sentences = text.sentences;
  view.words.resize(text.tokens.size());
  std::string lower;
  for (std::uint32_t i = 0; i < text.tokens.size(); ++i) {
    const Token& token = text.tokens[i];
    Word& word = view.words[i];
    lower = ascii_lower(covered(article.text, token.span));
    word.form = hash_of(lower);
    word.suffix = hash_of(std::string_view(lower).substr(lower.size() - std::min<std::size_t>(3, lower.size())));
    word.lemma = hash_of(ascii_lower(token.lemma));
    word.xpos = hash_of(token.xpos);
    word.sense = senses.of(word.lemma, token.upos);
    word.head = token.head;
    word.first = i;
    word.last = i + 1;
    word.shape = shape_of(covered(article.text, token.span), token.upos);
    word.upos = token.upos;
    word.deprel = token.deprel;
  }
  for (std::uint32_t s = 0; s < text.sentences.size(); ++s)
    for (std::uint32_t i = text.sentences[s].first; i < text.sentences[s].last; ++i) {
      view.words[i].sentence = s;
      view.words[i].block = text.sentences[s].block;
    }
  for (const NameMention& name : text.names)
    for (std::uint32_t i = name.first; i < name.last; ++i)
      view.words[i].name = static_cast<std::uint8_t>(1 + static_cast<int>(name.kind));
  mark_quotes(article, text, view);
  link_children(view);
  measure_trees(view);
  return view;
}

TextView cut_out(const TextView& view, std::uint32_t first, std::uint32_t last) {
  TextView out;
  out.words.assign(view.words.begin() + first, view.words.begin() + last);
  const bool all_quoted = std::all_of(out.words.begin(), out.words.end(), [](const Word& word) { return word.quoted; });
  for (std::uint32_t i = 0; i < out.words.size(); ++i) {
    Word& word = out.words[i];
    if (word.head == no_head || word.head < first || word.head >= last) {
      word.head = no_head;
      word.deprel = Deprel::root;
    } else {
      word.head -= first;
    }
    word.first = i;
    word.last = i + 1;
    word.depth = 0;
    if (all_quoted) {
      word.quoted = false;
      word.mark = Mark::none;
    }
    const bool fresh = i == 0 || view.words[first + i].sentence != view.words[first + i - 1].sentence;
    if (fresh) out.sentences.push_back({i, i, word.block});
    ++out.sentences.back().last;
  }
  for (std::uint32_t s = 0; s < out.sentences.size(); ++s)
    for (std::uint32_t i = out.sentences[s].first; i < out.sentences[s].last; ++i) out.words[i].sentence = s;
  link_children(out);
  measure_trees(out);
  return out;
}

}  // namespace gainsay::spans
