#include "gainsay/language.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <random>
#include <sstream>

#include "ingest/text/tokenizer.h"

namespace gainsay {
namespace {

const LanguageLayer& layer() {
  static const auto loaded = load_language_layer(GAINSAY_DATA_DIR);
  return *loaded;
}

Article article_of(std::string text) {
  Article article;
  article.path = "a.txt";
  article.text = std::move(text);
  article.blocks.push_back({{0, article.text.size()}, BlockKind::paragraph});
  return article;
}

std::vector<std::string> forms(const Article& article, const AnnotatedText& text) {
  std::vector<std::string> out;
  for (const auto& token : text.tokens) out.emplace_back(covered(article.text, token.span));
  return out;
}

std::vector<std::string> words(std::string text) {
  const Article article = article_of(std::move(text));
  return forms(article, layer().annotate(article));
}

using Forms = std::vector<std::string>;

/// What holds for every text: spans in order and covering all but white space, sentences that tile the tokens and stay
/// within their block, heads within the sentence, one root, no circle.
void expect_sound(const Article& article, const AnnotatedText& text) {
  std::size_t at = 0;
  for (const auto& token : text.tokens) {
    ASSERT_LE(at, token.span.begin);
    ASSERT_LT(token.span.begin, token.span.end);
    ASSERT_LE(token.span.end, article.text.size());
    if (article.blocks.size() == 1) {
      for (const auto& lost : text::characters_of(article.text, {at, token.span.begin}))
        ASSERT_EQ(lost.kind, text::CharClass::space) << "lost at byte " << lost.begin;
    }
    at = token.span.end;
  }
  std::uint32_t next = 0;
  for (const auto& sentence : text.sentences) {
    ASSERT_EQ(sentence.first, next);
    ASSERT_LT(sentence.first, sentence.last);
    next = sentence.last;
    const Span block = article.blocks.at(sentence.block).span;
    std::size_t roots = 0;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const Token& token = text.tokens[i];
      ASSERT_TRUE(block.contains(token.span));
      ASSERT_FALSE(token.lemma.empty());
      ASSERT_FALSE(token.xpos.empty());
      ASSERT_EQ(token.head == no_head, token.deprel == Deprel::root);
      if (token.head == no_head) {
        ++roots;
        continue;
      }
      ASSERT_GE(token.head, sentence.first);
      ASSERT_LT(token.head, sentence.last);
      std::uint32_t steps = 0;
      for (std::uint32_t k = i; text.tokens[k].head != no_head; k = text.tokens[k].head)
        ASSERT_LE(++steps, sentence.last - sentence.first) << "a circle of heads";
    }
    ASSERT_EQ(roots, 1U);
  }
  ASSERT_EQ(next, text.tokens.size());
  std::uint32_t name_end = 0;
  for (const auto& name : text.names) {
    ASSERT_LE(name_end, name.first);
    ASSERT_LT(name.first, name.last);
    ASSERT_LE(name.last, text.tokens.size());
    name_end = name.last;
  }
}

void expect_sound(const std::string& text) {
  const Article article = article_of(text);
  const AnnotatedText annotated = layer().annotate(article);
  expect_sound(article, annotated);
}

TEST(Tokens, DivideCliticsFromWords) {
  EXPECT_EQ(words("They don't know Ana's plan."), (Forms{"They", "do", "n't", "know", "Ana", "'s", "plan", "."}));
  EXPECT_EQ(words("They don\u2019t know Ana\u2019s plan."),
            (Forms{"They", "do", "n\u2019t", "know", "Ana", "\u2019s", "plan", "."}));
  EXPECT_EQ(words("She cannot say."), (Forms{"She", "can", "not", "say", "."}));
}

TEST(Tokens, KeepAbbreviationsNumbersAndAddressesWhole) {
  EXPECT_EQ(words("Mr. Brown paid 3,400.50 to the U.S. office."),
            (Forms{"Mr.", "Brown", "paid", "3,400.50", "to", "the", "U.S.", "office", "."}));
  EXPECT_EQ(words("See https://example.org/a-b?c=d, or write to ana.b@example.org."),
            (Forms{"See", "https://example.org/a-b?c=d", ",", "or", "write", "to", "ana.b@example.org", "."}));
}

TEST(Tokens, SetEveryKindOfQuotationMarkApart) {
  EXPECT_EQ(words("\u201CFine,\u201D she said."), (Forms{"\u201C", "Fine", ",", "\u201D", "she", "said", "."}));
  EXPECT_EQ(words("\u00ABFine\u00BB, she said."), (Forms{"\u00AB", "Fine", "\u00BB", ",", "she", "said", "."}));
  EXPECT_EQ(words("\"Fine\", she said."), (Forms{"\"", "Fine", "\"", ",", "she", "said", "."}));
}

TEST(Tokens, TreatNoBreakSpacesAndDirectionMarksAsWhiteSpace) {
  EXPECT_EQ(words("five\u00A0men\u200F left\u202F."), (Forms{"five", "men", "left", "."}));
}

TEST(Tokens, KeepEmojiSequencesWhole) {
  EXPECT_EQ(words("Good \U0001F468\u200D\U0001F469\u200D\U0001F467\U0001F44D\U0001F3FD day"),
            (Forms{"Good", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\U0001F44D\U0001F3FD", "day"}));
}

TEST(Sentences, EndAtPeriodsButNotAtAbbreviations) {
  const Article article = article_of("Mr. Brown met Dr. Green on Monday. They talked. Nobody else came!");
  EXPECT_EQ(layer().annotate(article).sentences.size(), 3U);
}

TEST(Sentences, StayWithinTheirBlockAndSkipBoilerplate) {
  Article article = article_of("A headline here\nThe council met and\nAdvertisement\nvoted on Friday.");
  const auto line = [&](std::string_view text, BlockKind kind) {
    const auto at = article.text.find(text);
    return Block{{at, at + text.size()}, kind};
  };
  article.blocks = {line("A headline here", BlockKind::headline), line("The council met and", BlockKind::paragraph),
                    line("Advertisement", BlockKind::advertisement), line("voted on Friday.", BlockKind::paragraph)};
  const auto text = layer().annotate(article);
  expect_sound(article, text);
  ASSERT_EQ(text.sentences.size(), 3U);
  EXPECT_EQ(text.sentences[1].block, 1U);
  EXPECT_EQ(text.sentences[2].block, 3U);
  for (const auto& token : text.tokens) EXPECT_NE(covered(article.text, token.span), "Advertisement");
}

TEST(Trees, FollowUniversalDependencies) {
  const Article article = article_of("The minister was not told that the factory had closed.");
  const auto text = layer().annotate(article);
  expect_sound(article, text);
  const auto relation = [&](std::size_t i) { return name_of(text.tokens[i].deprel); };
  ASSERT_EQ(text.tokens.size(), 11U);
  EXPECT_EQ(relation(1), "nsubj:pass");
  EXPECT_EQ(relation(2), "aux:pass");
  EXPECT_EQ(relation(4), "root");
  EXPECT_EQ(text.tokens[4].lemma, "tell");
  EXPECT_EQ(text.tokens[4].xpos, "VBN");
  EXPECT_EQ(relation(9), "ccomp");
  EXPECT_EQ(text.tokens[9].head, 4U);
  EXPECT_EQ(relation(7), "nsubj");
}

TEST(Names, TellPeopleFromPlaces) {
  const Article article = article_of("Maria Lopez flew from Berlin to Canada on Tuesday.");
  const auto text = layer().annotate(article);
  ASSERT_EQ(text.names.size(), 3U);
  EXPECT_EQ(text.names[0].kind, NameKind::person);
  EXPECT_EQ(text.names[0].first, 0U);
  EXPECT_EQ(text.names[0].last, 2U);
  EXPECT_EQ(text.names[1].kind, NameKind::location);
  EXPECT_EQ(text.names[2].kind, NameKind::location);
}

TEST(Layer, IsSoundOnHostileText) {
  std::string long_sentence;
  for (int i = 0; i < 5000; ++i) long_sentence += "word" + std::to_string(i % 37) + " ";
  expect_sound(long_sentence);
  expect_sound(std::string(100000, '"'));
  expect_sound(std::string(50000, 'x'));
  expect_sound(std::string(50000, '.'));
  expect_sound("");
  expect_sound("   \n\n \t ");
  expect_sound("\u200F\u202B\uFEFF\u00A0");
  expect_sound("\u0301 alone, \uFE0F too");
  expect_sound(
      "\u0414\u043E\u0431\u0440\u044B\u0439 \u0434\u0435\u043D\u044C, \u65B0\u805E\u793E\u3002 "
      "\u0645\u0631\u062D\u0628\u0627");
  std::string numbers;
  for (int i = 0; i < 3000; ++i) numbers += std::to_string(i * 7919) + (i % 9 == 0 ? "\n" : " ");
  expect_sound(numbers);
}

TEST(Layer, TakesTimeLinearInTheText) {
  const auto seconds = [](std::size_t times, const std::string& piece) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += piece;
    const Article article = article_of(text);
    const auto begin = std::clock();
    (void)layer().annotate(article);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  };
  for (const std::string piece : {"word ", "\"", "x", "(", "12,5 ", "a@b", "The man said so. "}) {
    const double once = seconds(2000, piece);
    EXPECT_LT(seconds(8000, piece), 10 * once + 0.2) << piece;  // quadratic time would take sixteen times as long
  }
}

TEST(Layer, IsSoundOnRandomText) {
  const std::vector<std::string> pieces{
      "a",      "B",      "the",    " ",          "\n",         "\n\n",   ".",      ",",    "'",     "\u2019",
      "\u201C", "\u201D", "\"",     "-",          "\u2014",     "3",      "$",      "%",    "@",     "www.",
      "n't",    "\u00A0", "\u200D", "\U0001F600", "\U0001F1E6", "\u0301", "\u200F", "said", "(",     ")",
      "/",      "\u2026", "...",    "\u2022",     "\uFFFD",     "\u00E9", "Mr.",    "://",  "\u4E2D"};
  std::mt19937 random(5);
  for (int round = 0; round < 400; ++round) {
    std::string text;
    for (std::size_t n = random() % 60; n > 0; --n) text += pieces[random() % pieces.size()];
    expect_sound(text);
  }
}

TEST(Layer, GivesTheSameTwice) {
  const Article article =
      article_of("Officials said on Monday that two of the reports, which they had not seen, were false.");
  std::ostringstream a;
  std::ostringstream b;
  write_conllu(a, article, layer().annotate(article));
  write_conllu(b, article, layer().annotate(article));
  EXPECT_EQ(a.str(), b.str());
}

TEST(Conllu, HasTenColumnsAndFusedTokens) {
  const Article article = article_of("They don't know.");
  std::ostringstream out;
  write_conllu(out, article, layer().annotate(article));
  EXPECT_NE(out.str().find("# text = They don't know.\n"), std::string::npos);
  EXPECT_NE(out.str().find("2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tTokenRange=5:10\n"), std::string::npos) << out.str();
  EXPECT_NE(out.str().find("4\tknow\tknow\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=11:15\n"),
            std::string::npos)
      << out.str();
  std::istringstream lines(out.str());
  for (std::string line; std::getline(lines, line);)
    if (!line.empty() && line[0] != '#') {
      EXPECT_EQ(std::count(line.begin(), line.end(), '\t'), 9);
    }
}

}  // namespace
}  // namespace gainsay
