// The whole way from text to spans, on sentences of our own.
#include <gtest/gtest.h>

#include "unit/ingest/attribution/shown.h"

namespace gainsay {
namespace {

using test::Lines;
using test::shown;

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

TEST(UnseenText, AClosingMarkMayOpenAQuotationBySlip) {
  EXPECT_EQ(shown("”The water tastes of iron and nobody listens.” ― Greta Moss"),
            (Lines{"Greta Moss |  | ”The water tastes of iron and nobody listens.”"}));
}

TEST(UnseenText, NarrationSaysNothing) {
  EXPECT_TRUE(shown("The ferry left the harbour at nine and came back at noon.").empty());
}

}  // namespace
}  // namespace gainsay
