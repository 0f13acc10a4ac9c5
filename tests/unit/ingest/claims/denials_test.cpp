#include <gtest/gtest.h>

#include "unit/ingest/claims/pipeline_fixture.h"

/// What rejects a proposition, and how much of it; and what looks like it and does not.
namespace gainsay::test {
namespace {

/// The scopes of the denials in it, in text order; "none" without one.
std::string denied(const std::string& sentence) {
  std::string out;
  for (const Statement& s : extract_sentence(sentence).statements)
    if (s.claim.denial)
      out += (out.empty() ? "" : " ") + std::string(s.claim.denial_scope ? name_of(*s.claim.denial_scope) : "unset");
  return out.empty() ? "none" : out;
}

TEST(Denials, OfNounsThatNameAReport) {
  for (const char* sentence :
       {"The minister denied the allegations.", "The bank rejected the claims.", "The bank dismissed the rumours.",
        "The union disputed the report.", "The minister refuted the accusations."})
    EXPECT_EQ(denied(sentence), "all") << sentence;
  for (const char* sentence :
       {"The minister rejected the offer.", "The bank dismissed the workers.", "The guards denied them access.",
        "The court denied the request.", "The union contested the vote."})
    EXPECT_EQ(denied(sentence), "none") << sentence;
}

TEST(Denials, NamedByANoun) {
  const Extracted found = extract_sentence("The court ignored the bank's denial of any role in the fraud.");
  const Statement* denial = found.find("perpetrate");
  ASSERT_TRUE(denial) << found.summary();
  EXPECT_TRUE(denial->claim.denial);
  EXPECT_EQ(denial->claim.polarity, Polarity::negated);
  EXPECT_EQ(denial->claim.agent.head, "bank");
  EXPECT_EQ(denied("The court ignored the denial of bail."), "none");
}

TEST(Denials, SayingThatItIsNotSo) {
  for (const char* sentence : {"\"That is not true,\" the minister said.", "\"It never happened,\" the minister said.",
                               "\"There is no truth to the report,\" the minister said.",
                               "The minister said that was not the case.", "\"The story is fake,\" the minister said."})
    EXPECT_EQ(denied(sentence), "all") << sentence;
  for (const char* sentence : {"\"That is not fair,\" the minister said.", "\"The jacket is fake,\" Anna Berg wrote.",
                               "\"The train never came,\" the minister said.", "\"She lies,\" the minister said.",
                               "\"I will not leave the party,\" the minister said."})
    EXPECT_EQ(denied(sentence), "none") << sentence;
}

TEST(Denials, InTheArticlesOwnVoice) {
  EXPECT_EQ(denied("The claim is false."), "all");
  EXPECT_EQ(denied("The teeth are false."), "none");
}

TEST(Denials, OfPart) {
  for (const char* sentence :
       {"\"The report is not entirely accurate,\" the minister said.",
        "\"The report is partly false,\" the minister said.", "The minister denied most of the allegations."})
    EXPECT_EQ(denied(sentence), "part") << sentence;
}

TEST(Denials, OfIntent) {
  for (const char* sentence : {"\"I did not knowingly mislead the court,\" the minister said.",
                               "Norway said it had no plans to send tanks to Sudan."})
    EXPECT_EQ(denied(sentence), "intent") << sentence;
}

TEST(Denials, OfWording) {
  for (const char* sentence : {"\"I never said that,\" the minister said.", "\"I was misquoted,\" the minister said.",
                               "\"I did not use that word,\" the minister said."})
    EXPECT_EQ(denied(sentence), "wording") << sentence;
}

TEST(Denials, OfKnowledge) {
  for (const char* sentence : {"\"I did not know about the payments,\" the minister said.",
                               "\"I have no knowledge of the payments,\" the minister said.",
                               "\"We were not informed of the payments,\" the minister said."})
    EXPECT_EQ(denied(sentence), "knowledge") << sentence;
  EXPECT_EQ(denied("\"I do not know who sent the tanks,\" the minister said."), "none");
}

TEST(Denials, WhatOneKeepsToOneself) {
  for (const char* sentence :
       {"\"We cannot confirm the report,\" the minister said.", "\"We do not comment on rumours,\" the bank said.",
        "\"We do not deny the report,\" the bank said.", "The bank did not deny the allegations.",
        "\"We will not discuss the matter,\" the bank said.", "\"I do not like the plan,\" the minister said."})
    EXPECT_EQ(denied(sentence), "none") << sentence;
}

TEST(Denials, OfWhatTheSentenceSaid) {
  const auto rejected = [](const char* sentence) {
    for (const Statement& s : extract_sentence(sentence).statements)
      if (s.rule == "denied_above")
        return s.claim.predicate + (s.claim.polarity == Polarity::negated && s.claim.denial ? " denied" : " kept");
    return std::string("none");
  };
  EXPECT_EQ(rejected("The mayor took the money, which she denies."), "take denied");
  EXPECT_EQ(rejected("Rebels shelled the town, a claim the army rejected."), "shell denied");
  EXPECT_EQ(rejected("The union accused the bank of dumping waste, which it denies."), "dump denied");
  for (const char* sentence :
       {"The mayor was charged with fraud, which she denies.", "The mayor, who denies wrongdoing, took the money.",
        "The mayor wrote the letter, which she signed.", "The judge heard the pleas that he denied."})
    EXPECT_EQ(rejected(sentence), "none") << sentence;
}

TEST(Denials, SanctionsUnderConsiderationAreWeighed) {
  for (const Statement& s : extract_sentence("Sanctions are being considered.").statements)
    EXPECT_EQ(s.claim.modality, Modality::considered) << s.text;
  for (const Statement& s : extract_sentence("The appeal was considered in May.").statements)
    EXPECT_EQ(s.claim.modality, Modality::actual) << s.text;
}

}  // namespace
}  // namespace gainsay::test
