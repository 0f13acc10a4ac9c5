#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <sstream>

#include "base/utf8.h"
#include "export/wrap.h"
#include "gainsay/export.h"
#include "support/sample_report.h"

namespace gainsay {
namespace {

using Names = std::vector<std::string>;

template <class Writer>
std::string written(Writer writer) {
  std::ostringstream out;
  writer(out);
  return out.str();
}

MentionView mention_of(const SideView& side) {
  MentionView out{side.position, side.quote, {}};
  out.reports.resize(side.position.chain.size());
  return out;
}

/// A dossier of the first side of the report's first conflict, with something in every list.
Dossier dossier_from(const Report& report) {
  const ConflictView& view = report.disputes.at(0).conflicts.at(0);
  Dossier out;
  out.claim = view.conflict.claim_a;
  out.text = view.a.position.statement.text;
  out.status = "conflicted";
  out.mentions = {mention_of(view.a), mention_of(view.b)};
  const Named& first = view.a.position.chain.back().who;
  const Named& second = view.b.position.chain.back().who;
  out.provenance.origins = {{Origin::Kind::named, {first}, {0}}, {Origin::Kind::publisher, {second}, {1}}};
  out.provenance.least = 1;
  out.provenance.most = 2;
  out.provenance.certain = {{{first, second}, "print the same words"}};
  out.provenance.assumed = {{{second}, "name no source for it and have it from the other origins"}};
  out.provenance.circles = {{first, second}};
  out.provenance.bottlenecks = {first};
  out.conflicts = {view};
  out.denials = {mention_of(view.b)};
  out.supported_by = {{view.conflict.claim_b, mention_of(view.b), "supports"}};
  out.supports = out.supported_by;
  out.missing = {"The word of " + first.name + "."};
  return out;
}

Timeline timeline_from(const Report& report) {
  const ConflictView& view = report.disputes.at(0).conflicts.at(0);
  Timeline out;
  out.actors = {view.a.position.chain.back().who, view.b.position.chain.back().who};
  out.entries.push_back({mention_of(view.a), false, {view.b.position}, {}, 2});
  out.entries.push_back({mention_of(view.b), true, {}, {{0, view.conflict}}, 0});
  return out;
}

TextCheck check_from(const Report& report) {
  const ConflictView& view = report.disputes.at(0).conflicts.at(0);
  TextCheck out;
  out.text = view.a.quote;
  out.held_against = 7;
  out.claims.push_back(
      {view.a.position.statement, {mention_of(view.a)}, {{view.conflict.claim_b, mention_of(view.b), ""}}, {view}});
  return out;
}

std::vector<ClaimEntry> claims_from(const Report& report) {
  const ConflictView& view = report.disputes.at(0).conflicts.at(0);
  return {{view.conflict.claim_a, "denied", view.a.position, 3, 2, 1, 1, 2}};
}

/// Every answer as text, of one report.
std::vector<std::string> all_texts(const Report& report, const TextOptions& options) {
  return {written([&](std::ostream& out) { write_dossier_text(out, dossier_from(report), options); }),
          written([&](std::ostream& out) { write_trace_text(out, dossier_from(report), options); }),
          written([&](std::ostream& out) { write_timeline_text(out, timeline_from(report), options); }),
          written([&](std::ostream& out) { write_check_text(out, check_from(report), options); }),
          written([&](std::ostream& out) { write_claims_text(out, claims_from(report), options); })};
}

std::vector<std::string> all_json(const Report& report) {
  return {written([&](std::ostream& out) { write_dossier_json(out, dossier_from(report)); }),
          written([&](std::ostream& out) { write_trace_json(out, dossier_from(report)); }),
          written([&](std::ostream& out) { write_timeline_json(out, timeline_from(report)); }),
          written([&](std::ostream& out) { write_check_json(out, check_from(report)); }),
          written([&](std::ostream& out) { write_claims_json(out, claims_from(report)); })};
}

rapidjson::Document first_line(const std::string& lines) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag>(lines.substr(0, lines.find('\n')).c_str());
  EXPECT_FALSE(document.HasParseError()) << lines;
  return document;
}

Names names(const rapidjson::Value& object) {
  Names out;
  for (const auto& member : object.GetObject()) out.emplace_back(member.name.GetString());
  return out;
}

TEST(AnswerText, KeepsWithinTheWidthAndLetsNoControlThrough) {
  for (const std::size_t width : {60U, 90U})
    for (const Report& report : {testing::sample_report(), testing::hostile_report()})
      for (const std::string& text : all_texts(report, {width, false})) {
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) EXPECT_LE(display_width(line), width) << line;
        for (const char c : text) ASSERT_FALSE(static_cast<unsigned char>(c) < 0x20 && c != '\n');
      }
}

TEST(AnswerText, ColourAddsNothingButColour) {
  const auto plain = all_texts(testing::sample_report(), {90, false});
  auto coloured = all_texts(testing::sample_report(), {90, true});
  for (std::size_t i = 0; i < plain.size(); ++i) {
    EXPECT_NE(coloured[i].find("\x1b["), std::string::npos);
    for (std::size_t at; (at = coloured[i].find('\x1b')) != std::string::npos;)
      coloured[i].erase(at, coloured[i].find('m', at) + 1 - at);
    EXPECT_EQ(coloured[i], plain[i]);
  }
}

TEST(DossierText, SaysHowManyOriginsAndWhatThatAssumes) {
  const std::string text = written([](std::ostream& out) {
    write_dossier_text(out, dossier_from(testing::sample_report()), {200, false});
  });
  for (const char* words :
       {"status   conflicted · 2 mentions in 2 articles", "origins  1 to 2: 1 if ", "have it from the other origins",
        "print the same words", "cite one another for it", "every chain passes through Mirela Osk", "Against it",
        "contradiction · denial · strong · 93 %", "Backed by", "It backs", "Missing", "The word of Mirela Osk."})
    EXPECT_NE(text.find(words), std::string::npos) << words << "\n" << text;
}

TEST(TimelineText, MarksTurnsAndSaysWhoSpeaks) {
  const std::string text = written([](std::ostream& out) {
    write_timeline_text(out, timeline_from(testing::sample_report()), {200, false});
  });
  for (const char* words :
       {"2 positions, 1 turn", "means more than one", "3 March 2025", "Mirela Osk denied: No solvent",
        "also in 1 other place", "2 conflicts with what others say", "reverses    3 March 2025: No solvent", "relayed"})
    EXPECT_NE(text.find(words), std::string::npos) << words << "\n" << text;
}

TEST(CheckText, SaysPlainlyThatNothingWasFound) {
  TextCheck check = check_from(testing::sample_report());
  check.claims[0].conflicts.clear();
  check.claims[0].same.clear();
  check.claims[0].supports.clear();
  const std::string text = written([&](std::ostream& out) { write_check_text(out, check); });
  for (const char* words : {"Held against 7 statements", "Against it: nothing found", "For it: nothing found"})
    EXPECT_NE(text.find(words), std::string::npos) << words;
  check.claims.clear();
  const std::string none = written([&](std::ostream& out) { write_check_text(out, check); });
  EXPECT_NE(none.find("No claim could be read from"), std::string::npos);
}

TEST(AnswerJson, IsOneValidObjectALineWithItsSchemaFirst) {
  for (const Report& report : {testing::sample_report(), testing::hostile_report()})
    for (const std::string& lines : all_json(report)) {
      std::istringstream in(lines);
      for (std::string line; std::getline(in, line);) {
        EXPECT_TRUE(line.starts_with("{\"schema\":\"gainsay.")) << line;
        EXPECT_TRUE(first_line(line).IsObject());
      }
    }
}

TEST(AnswerJson, HasTheKeysThatTheDocumentationLists) {
  const Report report = testing::sample_report();
  const std::vector<std::string> json = all_json(report);
  const auto dossier = first_line(json[0]);
  EXPECT_EQ(names(dossier), (Names{"schema", "claim", "text", "status", "origins", "circles", "bottlenecks", "mentions",
                                   "rulings", "conflicts", "denials", "supported_by", "supports", "possibly_same",
                                   "withdrawn", "lost_support", "missing"}));
  EXPECT_EQ(names(dossier["origins"]), (Names{"least", "most", "list", "copies", "assumed"}));
  EXPECT_EQ(names(dossier["mentions"][0]),
            (Names{"article", "begin", "end", "quote", "act", "speaker", "chain", "reports", "said"}));
  EXPECT_EQ(names(first_line(json[1])),
            (Names{"schema", "claim", "text", "status", "origins", "circles", "bottlenecks", "mentions", "rulings"}));
  EXPECT_EQ(names(first_line(json[2])),
            (Names{"schema", "claim", "text", "polarity", "modality", "denial", "article", "begin", "end", "quote",
                   "act", "speaker", "chain", "reports", "said", "relayed", "also", "reversals", "against_others"}));
  EXPECT_EQ(names(first_line(json[3])),
            (Names{"schema", "sentence", "held_against", "claim", "conflicts", "same", "supported_by"}));
  EXPECT_EQ(names(first_line(json[4])), (Names{"schema", "id", "text", "status", "polarity", "modality", "denial",
                                               "mentions", "articles", "conflicts", "origins", "first"}));
}

TEST(CheckJson, GivesNullWhereNothingIsClaimed) {
  TextCheck check;
  check.text = "Hello.";
  const auto line = first_line(written([&](std::ostream& out) { write_check_json(out, check); }));
  EXPECT_TRUE(line["claim"].IsNull());
}

TEST(DossierMarkdown, QuotesAndExplains) {
  const std::string text =
      written([](std::ostream& out) { write_dossier_markdown(out, dossier_from(testing::sample_report())); });
  for (const char* words : {"# No solvent", "- Origins: 1 to 2 origins", "## Against it", "**Why:**", "## Missing"})
    EXPECT_NE(text.find(words), std::string::npos) << words << "\n" << text;
}

}  // namespace
}  // namespace gainsay
