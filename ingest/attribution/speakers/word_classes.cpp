#include "ingest/attribution/speakers/word_classes.h"

#include <algorithm>
#include <array>

namespace gainsay {
namespace {

template <std::size_t N>
bool among(const std::array<std::string_view, N>& sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

constexpr auto report_nouns = std::to_array<std::string_view>(
    {"account", "article", "column", "coverage", "dispatch", "documentary", "editorial", "exclusive", "interview",
     "investigation", "newscast", "piece", "report", "reporting", "scoop", "story", "write-up"});
constexpr auto media_nouns = std::to_array<std::string_view>(
    {"agency",     "blog",    "broadcaster", "broadsheet",  "channel",   "daily",  "journal",
     "magazine",   "network", "newsletter",  "newspaper",   "newswire",  "outlet", "paper",
     "periodical", "portal",  "programme",   "publication", "publisher", "site",   "station",
     "tabloid",    "webpage", "website",     "weekly",      "wire"});
constexpr auto issued_nouns = std::to_array<std::string_view>(
    {"address", "announcement", "blog",   "briefing",   "caption",   "comment", "communique", "declaration", "email",
     "filing",  "letter",       "memo",   "memorandum", "message",   "note",    "notice",     "post",        "release",
     "remark",  "response",     "speech", "statement",  "testimony", "tweet",   "video"});
constexpr auto document_nouns = std::to_array<std::string_view>(
    {"ad",       "advertisement", "affidavit",  "agreement", "analysis",     "assessment", "audit",
     "bill",     "book",          "bulletin",   "complaint", "constitution", "contract",   "data",
     "decree",   "document",      "figure",     "guideline", "indictment",   "law",        "lawsuit",
     "list",     "order",         "paper",      "petition",  "poll",         "record",     "report",
     "research", "result",        "review",     "rule",      "ruling",       "statistics", "study",
     "suit",     "survey",        "transcript", "treaty",    "verdict",      "warrant"});
constexpr auto state_nouns = std::to_array<std::string_view>(
    {"country", "government", "kingdom", "monarchy", "nation", "regime", "republic", "state"});
constexpr auto firm_nouns = std::to_array<std::string_view>(
    {"airline",     "automaker",    "bank",     "brand",        "business",   "carmaker",    "carrier",
     "chain",       "chipmaker",    "company",  "conglomerate", "contractor", "corporation", "developer",
     "distributor", "drugmaker",    "employer", "firm",         "giant",      "insurer",     "lender",
     "maker",       "manufacturer", "operator", "producer",     "provider",   "retailer",    "startup",
     "subsidiary",  "supermarket",  "supplier", "utility",      "vendor"});
constexpr auto body_nouns = std::to_array<std::string_view>(
    {"administration", "agency",    "airline",      "alliance",     "army",         "association", "authority",
     "bank",           "board",     "body",         "brand",        "bureau",       "business",    "cabinet",
     "campaign",       "carmaker",  "carrier",      "center",       "centre",       "chain",       "charity",
     "church",         "club",      "college",      "commission",   "committee",    "community",   "company",
     "congress",       "consulate", "corporation",  "council",      "court",        "department",  "directorate",
     "embassy",        "family",    "federation",   "firm",         "force",        "foundation",  "giant",
     "group",          "hospital",  "institute",    "institution",  "insurer",      "jury",        "league",
     "lender",         "maker",     "manufacturer", "military",     "ministry",     "mission",     "movement",
     "navy",           "office",    "operator",     "organisation", "organization", "panel",       "parliament",
     "party",          "police",    "regulator",    "retailer",     "school",       "secretariat", "senate",
     "service",        "startup",   "supplier",     "team",         "tribunal",     "union",       "unit",
     "university",     "watchdog"});
constexpr auto journalists =
    std::to_array<std::string_view>({"anchor", "blogger", "columnist", "commentator", "contributor", "correspondent",
                                     "editor", "host", "journalist", "presenter", "reporter", "writer"});
constexpr auto spokespersons = std::to_array<std::string_view>(
    {"representative", "spokesman", "spokesmen", "spokespeople", "spokesperson", "spokeswoman", "spokeswomen"});
constexpr auto person_nouns = std::to_array<std::string_view>(
    {"adviser",     "advisor",    "aide",      "ally",         "ambassador", "analyst",    "attorney",  "author",
     "boss",        "ceo",        "chair",     "chairman",     "chairwoman", "chief",      "colleague", "commander",
     "critic",      "diplomat",   "director",  "doctor",       "economist",  "envoy",      "executive", "expert",
     "eyewitness",  "head",       "insider",   "investigator", "journalist", "judge",      "lawmaker",  "lawyer",
     "leader",      "manager",    "minister",  "observer",     "officer",    "official",   "opponent",  "owner",
     "people",      "person",     "player",    "president",    "professor",  "prosecutor", "reporter",  "researcher",
     "resident",    "scientist",  "secretary", "senator",      "soldier",    "source",     "spokesman", "spokesperson",
     "spokeswoman", "strategist", "supporter", "victim",       "witness",    "worker"});
static_assert(std::ranges::is_sorted(report_nouns) && std::ranges::is_sorted(media_nouns) &&
              std::ranges::is_sorted(issued_nouns) && std::ranges::is_sorted(document_nouns) &&
              std::ranges::is_sorted(state_nouns) && std::ranges::is_sorted(firm_nouns) &&
              std::ranges::is_sorted(body_nouns) && std::ranges::is_sorted(journalists) &&
              std::ranges::is_sorted(spokespersons) && std::ranges::is_sorted(person_nouns));

}  // namespace

bool is_report_noun(std::string_view lemma) { return among(report_nouns, lemma); }
bool is_media_noun(std::string_view lemma) { return among(media_nouns, lemma); }
bool is_issued_noun(std::string_view lemma) { return among(issued_nouns, lemma); }
bool is_document_noun(std::string_view lemma) { return among(document_nouns, lemma); }
bool is_state_noun(std::string_view lemma) { return among(state_nouns, lemma); }
bool is_body_noun(std::string_view lemma) { return among(body_nouns, lemma) || among(firm_nouns, lemma); }
bool is_firm_noun(std::string_view lemma) { return among(firm_nouns, lemma); }
bool is_journalist_noun(std::string_view lemma) { return among(journalists, lemma); }
bool is_spokesperson_noun(std::string_view lemma) { return among(spokespersons, lemma); }
bool is_seeing(std::string_view participle) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"accessed", "acquired", "examined", "inspected", "obtained", "reviewed", "seen", "viewed"});
  return among(words, participle);
}
bool is_person_noun(std::string_view lemma, const Lexicon& lexicon) {
  return among(person_nouns, lemma) || is_spokesperson_noun(lemma) || lexicon.is_a(lemma, "person");
}

}  // namespace gainsay
