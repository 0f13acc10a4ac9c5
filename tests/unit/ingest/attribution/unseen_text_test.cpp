// The whole way from text to spans, on sentences of our own.
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/language.h"
#include "gainsay/read.h"
#include "ingest/attribution/span_model.h"

namespace gainsay {
namespace {

/// An attribution as text: "source | cue | content ... content"; a child names its parent's cue in front.
std::vector<std::string> shown(const std::string& body) {
  static const auto layer = load_language_layer(GAINSAY_DATA_DIR);
  static const auto model = SpanModel::load(GAINSAY_DATA_DIR);
  Article article;
  Diagnostics diagnostics;
  read_articles_from_bytes(
      body, "note.txt", {}, [&](Article&& one) { article = std::move(one); }, diagnostics);
  const auto found = model->find(article, layer->annotate(article));
  const auto joined = [&](const std::vector<Span>& spans) {
    std::string out;
    for (const Span& span : spans) out += (out.empty() ? "" : " ... ") + std::string(covered(article.text, span));
    return out;
  };
  std::vector<std::string> out;
  for (const FoundAttribution& one : found)
    out.push_back((one.parent ? joined(found[*one.parent].cues) + " > " : "") + joined(one.sources) + " | " +
                  joined(one.cues) + " | " + joined(one.contents));
  return out;
}

using Lines = std::vector<std::string>;

TEST(UnseenText, NestedReports) {
  EXPECT_EQ(shown("The Coast Gazette reported on Monday that two port officials had said the ferry line would close."),
            (Lines{"The Coast Gazette | reported | that two port officials had said the ferry line would close",
                   "reported > two port officials | had said | the ferry line would close"}));
}

TEST(UnseenText, AnInterruptedQuotationHasTwoContents) {
  EXPECT_EQ(shown("“We lost all our boats,” said Ada Birk, who runs the yard, “and nobody called.”"),
            (Lines{"Ada Birk, who runs the yard, | said | “We lost all our boats,” ... “and nobody called.”"}));
}

TEST(UnseenText, AccordingTo) {
  EXPECT_EQ(shown("The line is losing money, according to a report by the audit office."),
            (Lines{"a report by the audit office | according to | The line is losing money"}));
}

TEST(UnseenText, AgentlessReports) {
  EXPECT_EQ(shown("The captain reportedly left the country."),
            (Lines{" | reportedly | The captain ... left the country"}));
}

TEST(UnseenText, AQuotationGoesOnInTheNextParagraph) {
  EXPECT_EQ(
      shown("“The storm came at night,” Birk said.\n\n“Then the whole harbour burned before anybody woke.”\n"),
      (Lines{"Birk | said | “The storm came at night,” ... “Then the whole harbour burned before anybody woke.”"}));
}

TEST(UnseenText, NarrationSaysNothing) {
  EXPECT_TRUE(shown("The ferry left the harbour at nine and came back at noon.").empty());
}

}  // namespace
}  // namespace gainsay
