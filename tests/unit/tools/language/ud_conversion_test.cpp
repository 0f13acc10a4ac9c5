#include "tools/language/ud_conversion.h"

#include <gtest/gtest.h>

namespace gainsay::train {
namespace {

SilverWord word(std::string form, std::string lemma, std::string xpos, int head, std::string deprel,
                std::string ner = "O") {
  SilverWord w;
  w.form = std::move(form);
  w.lemma = std::move(lemma);
  w.xpos = std::move(xpos);
  w.head = head - 1;
  w.deprel = std::move(deprel);
  w.ner = std::move(ner);
  return w;
}

std::string tree(const Sentence& sentence) {
  std::string out;
  for (const auto& w : sentence.words)
    out += std::to_string(w.head + 1) + ":" + (w.deprel.empty() ? "?" : w.deprel) + " ";
  return out;
}

TEST(ToUniversal, RenamesRelations) {
  // It was not sold to Norway by them on Monday
  const auto out = to_universal(
      {word("It", "it", "PRP", 4, "nsubjpass"), word("was", "be", "VBD", 4, "auxpass"),
       word("not", "not", "RB", 4, "neg"), word("sold", "sell", "VBN", 0, "root"), word("to", "to", "TO", 6, "case"),
       word("Norway", "Norway", "NNP", 4, "nmod", "LOCATION"), word("by", "by", "IN", 8, "case"),
       word("them", "they", "PRP", 4, "nmod"), word("Monday", "Monday", "NNP", 4, "nmod:tmod")});
  EXPECT_EQ(tree(out), "4:nsubj:pass 4:aux:pass 4:advmod 0:root 6:case 4:obl 8:case 4:obl:agent 4:obl:unmarked ");
  EXPECT_EQ(out.words[4].xpos, "IN");
  EXPECT_EQ(out.words[4].upos, "ADP");
  EXPECT_EQ(out.words[2].upos, "PART");
  EXPECT_EQ(out.words[5].name, "U-location");
}

TEST(ToUniversal, KeepsNominalModifiersUnderNouns) {
  const auto out = to_universal({word("ships", "ship", "NNS", 0, "root"), word("of", "of", "IN", 3, "case"),
                                 word("war", "war", "NN", 1, "nmod")});
  EXPECT_EQ(tree(out), "0:root 3:case 1:nmod ");
}

TEST(ToUniversal, PutsTheFirstWordOfANameOnTop) {
  // President Ana Lopez spoke
  const auto out = to_universal(
      {word("President", "President", "NNP", 3, "compound"), word("Ana", "Ana", "NNP", 3, "compound", "PERSON"),
       word("Lopez", "Lopez", "NNP", 4, "nsubj", "PERSON"), word("spoke", "speak", "VBD", 0, "root")});
  EXPECT_EQ(tree(out), "2:nmod:desc 4:nsubj 2:flat 0:root ");
  EXPECT_EQ(out.words[1].name, "B-person");
  EXPECT_EQ(out.words[2].name, "L-person");
}

TEST(ToUniversal, HangsCoordinatorsOnTheNextConjunct) {
  // tea , coffee and milk
  const auto out = to_universal({word("tea", "tea", "NN", 0, "root"), word(",", ",", ",", 1, "punct"),
                                 word("coffee", "coffee", "NN", 1, "conj"), word("and", "and", "CC", 1, "cc"),
                                 word("milk", "milk", "NN", 1, "conj")});
  EXPECT_EQ(tree(out), "0:root 3:punct 1:conj 5:cc 1:conj ");
}

TEST(ToUniversal, LeavesOpenWhatItCannotTell) {
  const auto out = to_universal({word("nothing", "nothing", "NN", 0, "root"), word("x", "x", "FW", 1, "dep")});
  EXPECT_EQ(out.words[1].head, unknown);
  EXPECT_TRUE(out.words[1].deprel.empty());
  EXPECT_TRUE(out.words[1].xpos.empty());
  EXPECT_EQ(out.words[0].upos, "PRON");
}

}  // namespace
}  // namespace gainsay::train
