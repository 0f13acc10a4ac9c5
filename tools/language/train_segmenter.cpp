#include "tools/language/train_segmenter.h"

#include <algorithm>
#include <random>
#include <set>

#include "tools/language/averaged_perceptron.h"

namespace gainsay::train {
namespace {
struct Example {
  text::BoundaryFeatures features;
  bool yes = false;
};

bool is_divider(char32_t c) { return c == '-' || c == '/' || text::plain(c) == '-'; }

/// All decisions on words of one paragraph. The silver corpus says nothing of chunks with a hyphen or slash, or that
/// lie outside its sentences.
void word_examples(const Paragraph& paragraph, bool is_gold, std::vector<Example>& out) {
  const auto cs = text::characters_of(paragraph.text, {0, paragraph.text.size()});
  std::set<std::size_t> begins;
  for (const auto& sentence : paragraph.sentences)
    for (const auto& word : sentence.words) begins.insert(word.span.begin);
  for (std::size_t i = 0; i < cs.size();) {
    if (cs[i].kind == text::CharClass::space) {
      ++i;
      continue;
    }
    std::size_t last = i;
    bool divided = false;
    while (last < cs.size() && cs[last].kind != text::CharClass::space) divided |= is_divider(cs[last++].value);
    if (is_gold || !divided)
      text::cut_chunk(
          cs, i, last,
          [&](std::size_t at, const text::BoundaryFeatures& features) {
            const bool yes = begins.contains(cs[at].begin);
            out.push_back({features, yes});
            return yes;
          },
          [](std::size_t) {});
    i = last;
  }
}

void sentence_examples(const Paragraph& paragraph, std::vector<Example>& out) {
  std::vector<Span> tokens;
  std::set<std::size_t> ends;
  for (const auto& sentence : paragraph.sentences) {
    for (const auto& word : sentence.words) tokens.push_back(word.span);
    ends.insert(tokens.size());
  }
  const text::SplitFeatures features(paragraph.text, tokens);
  std::size_t begin = 0;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const bool yes = ends.contains(i + 1);
    out.push_back({features.after(i, i - begin + 1), yes});
    if (yes) begin = i + 1;
  }
}

text::BoundaryModel learn(std::vector<Example>& examples, int epochs, std::string_view what, std::ostream& log) {
  AveragedPerceptron perceptron;
  std::mt19937 random(20240601);
  for (int epoch = 0; epoch < epochs; ++epoch) {
    for (std::size_t i = examples.size(); i > 1; --i) std::swap(examples[i - 1], examples[random() % i]);
    std::size_t right = 0;
    for (const auto& example : examples) right += perceptron.learn(example.features, example.yes);
    log << what << ", pass " << epoch + 1 << ": " << examples.size() - right << " wrong of " << examples.size() << "\n";
  }
  return perceptron.averaged();
}
}  // namespace

SegmenterModels train_segmenter(const Paragraphs& gold, const Paragraphs& silver, std::ostream& log) {
  std::vector<Example> words;
  std::vector<Example> sentences;
  for (const auto& paragraph : gold) {
    word_examples(paragraph, true, words);
    sentence_examples(paragraph, sentences);
  }
  for (const auto& paragraph : silver) {
    word_examples(paragraph, false, words);
    sentence_examples(paragraph, sentences);
  }
  SegmenterModels out;
  out.tokens = learn(words, 8, "words", log);
  words.clear();
  out.sentences = learn(sentences, 8, "sentences", log);
  return out;
}

bool retokenise(const Paragraph& paragraph, const text::Tokenizer& tokenizer, Sentence& sentence) {
  if (sentence.words.empty()) return false;
  const auto tokens =
      tokenizer.tokens(paragraph.text, {sentence.words.front().span.begin, sentence.words.back().span.end});
  std::vector<Word> out;
  std::vector<int> moved(sentence.words.size());  // where each word's place in the tree went
  std::size_t at = 0;
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    const Word& word = sentence.words[i];
    const std::size_t first = out.size();
    if (at >= tokens.size() || tokens[at].begin != word.span.begin) return false;
    for (; at < tokens.size() && tokens[at].end <= word.span.end; ++at) {
      out.push_back(word);
      out.back().span = tokens[at];
    }
    if (out.size() == first || out.back().span.end != word.span.end) return false;
    const std::size_t last = out.size() - 1;
    moved[i] = static_cast<int>(last);
    if (last == first) continue;
    for (std::size_t k = first; k <= last; ++k) {
      Word& part = out[k];
      const std::string_view form = paragraph.form(part);
      const bool mark = form == "-" || form == "\xE2\x80\x93" || form == "/";
      part.upos = mark && form != "/" ? "PUNCT" : "";
      part.xpos = mark ? (form == "/" ? "," : "HYPH") : "";
      part.lemma.clear();
      if (word.name.size() > 2) {
        const char tag = word.name[0];
        const bool begins = (tag == 'B' || tag == 'U') && k == first;
        const bool ends = (tag == 'L' || tag == 'U') && k == last;
        part.name[0] = begins ? (ends ? 'U' : 'B') : (ends ? 'L' : 'I');
      }
      if (k == last) continue;
      part.head = -3 - static_cast<int>(last);  // already a number of the new sentence; see below
      part.deprel = mark ? "punct" : "";
    }
  }
  for (Word& word : out) {
    if (word.head >= 0)
      word.head = moved[static_cast<std::size_t>(word.head)];
    else if (word.head <= -3)
      word.head = -3 - word.head;
  }
  sentence.words = std::move(out);
  return true;
}

}  // namespace gainsay::train
