#include "ingest/attribution/chains/embedded_posts.h"

#include <gtest/gtest.h>

#include "support/annotated.h"

namespace gainsay {
namespace {

const std::string dash = "\xE2\x80\x94";
const std::string signature =
    dash + "|PUNCT Jane|PROPN Doe|PROPN (|PUNCT @janedoe|NOUN )|PUNCT May|PROPN 1|NUM ,|PUNCT 2020|NUM";

/// "source: content" of the posts added to these sentences.
std::string posts(const std::vector<std::string>& sentences) {
  const test::Annotated one = test::annotate(sentences);
  const Syntax syntax(one.article, one.text);
  std::string out;
  for (const FoundAttribution& post : add_embedded_posts(syntax, {}))
    out += std::string(covered(one.article.text, post.sources[0])) + ": " +
           std::string(covered(one.article.text, post.contents[0])) + "; ";
  return out;
}

TEST(EmbeddedPosts, StandBeforeTheirSignature) {
  EXPECT_EQ(posts({"It|PRON rained|VERB here|ADV " + signature}), "Jane Doe (@janedoe): It rained here; ");
  EXPECT_EQ(posts({"It|PRON rained|VERB here|ADV .|PUNCT", "\xC2\xB6 " + signature}),
            "Jane Doe (@janedoe): It rained here.; ");
}

TEST(EmbeddedPosts, AHandleInRunningTextIsNone) {
  EXPECT_EQ(posts({"It|PRON rained|VERB " + dash +
                   "|PUNCT Jane|PROPN Doe|PROPN (|PUNCT @janedoe|NOUN )|PUNCT says|VERB so|ADV often|ADV"}),
            "");
}

TEST(EmbeddedPosts, WhatTheyQuoteIsTheirs) {
  const test::Annotated one = test::annotate({"He|PRON said|VERB it|PRON rained|VERB " + signature});
  const Syntax syntax(one.article, one.text);
  FoundAttribution inner;
  inner.sources = {one.span("He")};
  inner.cues = {one.span("said")};
  inner.contents = {one.span("it rained")};
  const auto found = add_embedded_posts(syntax, {inner});
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].rule, "rule:embedded_post");
  EXPECT_EQ(found[1].parent, 0u);
}

}  // namespace
}  // namespace gainsay
