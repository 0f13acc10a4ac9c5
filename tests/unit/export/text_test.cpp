#include <gtest/gtest.h>

#include <sstream>

#include "base/utf8.h"
#include "export/wrap.h"
#include "gainsay/export.h"
#include "support/sample_report.h"

namespace gainsay {
namespace {

template <class Writer>
std::string written(Writer writer) {
  std::ostringstream out;
  writer(out);
  return out.str();
}

TEST(ReportText, KeepsWithinTheWidth) {
  for (const std::size_t width : {60U, 80U, 100U}) {
    TextOptions options;
    options.width = width;
    for (const Report& report : {testing::sample_report(), testing::hostile_report()}) {
      std::istringstream lines(written([&](std::ostream& out) { write_report_text(out, report, options); }));
      for (std::string line; std::getline(lines, line);) EXPECT_LE(display_width(line), width) << line;
    }
  }
}

TEST(ReportText, SaysWhoWhatWhereAndWhy) {
  const std::string text = written([](std::ostream& out) { write_report_text(out, testing::sample_report()); });
  for (const char* words : {"1. Solvent from the Varnholm works reached the river Isk", "contradiction · denial · strong · 93 %", "Mirela Osk denied, 3 March 2025",
                            "[Harbour Courier] → Mirela Osk", "isk/courier-0303.html:52-91", "both cannot hold",
                            "Not used", "isk/broken.json:118: the JSON ends"})
    EXPECT_NE(text.find(words), std::string::npos) << words << "\n" << text;
}

TEST(ReportText, GathersConflictsByDisputeAndExplainsAllOfThemWhenAsked) {
  Report report = testing::sample_report();
  DisputeView& dispute = report.disputes[2];
  const ConflictView& best = dispute.conflicts[0];
  dispute.sides = {{{best.conflict.claim_a}, "It stays closed.", {*best.a.position.speaker}, best.a.position.said, 1, 1},
                   {{best.conflict.claim_b}, "It runs.", {*best.b.position.speaker}, best.b.position.said, 1, 2}};
  const std::string brief = written([&](std::ostream& out) { write_report_text(out, report, {200, false}); });
  for (const char* words : {"side 1   It stays closed.", "Varnholm Chemicals · first 3 March 2025 · 1 origin",
                            "· 1 to 2 origins", "1 conflict more in this dispute:", "--explain shows"})
    EXPECT_NE(brief.find(words), std::string::npos) << words << "\n" << brief;
  EXPECT_EQ(brief.find("whether the nights were before"), std::string::npos) << "the second conflict is told in short";
  const std::string full = written([&](std::ostream& out) { write_report_text(out, report, {200, false}, true); });
  for (const char* words : {"whether the nights were before", "predicate  opposes: keep closed | restart"})
    EXPECT_NE(full.find(words), std::string::npos) << words;
}

TEST(ReportText, ColourAddsNothingButColour) {
  TextOptions coloured;
  coloured.colour = true;
  std::string text = written([&](std::ostream& out) { write_report_text(out, testing::sample_report(), coloured); });
  EXPECT_NE(text.find("\x1b["), std::string::npos);
  for (std::size_t at; (at = text.find('\x1b')) != std::string::npos;) text.erase(at, text.find('m', at) + 1 - at);
  EXPECT_EQ(text, written([](std::ostream& out) { write_report_text(out, testing::sample_report()); }));
}

TEST(ReportText, NoEscapeSequenceOfAnArticleReachesTheTerminal) {
  const auto has_control = [](const std::string& text) {
    for (const char c : text)
      if (static_cast<unsigned char>(c) < 0x20 && c != '\n') return true;
    return false;
  };
  EXPECT_FALSE(has_control(written([](std::ostream& out) { write_report_text(out, testing::hostile_report()); })));
  EXPECT_FALSE(
      has_control(written([](std::ostream& out) { write_extraction_text(out, testing::hostile_extraction()); })));
}

TEST(ExtractionText, ListsClaimsBelowWhoSaidThem) {
  const std::string text = written([](std::ostream& out) { write_extraction_text(out, testing::sample_extraction()); });
  const std::size_t speaker = text.find("Mirela Osk · deny");
  const std::size_t denial = text.find("denial   No solvent left the site");
  const std::size_t own = text.find("In the article's own voice");
  EXPECT_LT(speaker, denial) << text;
  EXPECT_LT(denial, own) << text;
  EXPECT_NE(text.find("the loss inside the works … at about 40 litres [170-214]"), std::string::npos) << text;
  EXPECT_NE(text.find("source   chief executive Mirela Osk"), std::string::npos) << text;
}

TEST(ReportMarkdown, NoHtmlOfAnArticleIsLeft) {
  const std::string text = written([](std::ostream& out) { write_report_markdown(out, testing::hostile_report()); });
  EXPECT_EQ(text.find("<script"), std::string::npos);
  EXPECT_EQ(text.find("](javascript:"), text.find("\\](javascript:") + 1) << "its brackets are escaped";
  EXPECT_EQ(to_valid_utf8(text), text);
}

}  // namespace
}  // namespace gainsay
