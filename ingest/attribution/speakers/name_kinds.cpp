#include "ingest/attribution/speakers/name_kinds.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "ingest/attribution/acts/cue_classes.h"
#include "ingest/attribution/speakers/given_names.h"
#include "ingest/attribution/speakers/name_parts.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

constexpr auto organisation_words = std::to_array<std::string_view>({"academy",       "agency",
                                                                     "airlines",      "airways",
                                                                     "alliance",      "army",
                                                                     "association",   "authority",
                                                                     "bakery",        "bank",
                                                                     "brewery",       "broadcasting",
                                                                     "brothers",      "bureau",
                                                                     "centre",        "church",
                                                                     "club",          "college",
                                                                     "commission",    "committee",
                                                                     "confederation", "congress",
                                                                     "council",       "department",
                                                                     "dynamics",      "electric",
                                                                     "electronics",   "energy",
                                                                     "enterprises",   "entertainment",
                                                                     "federation",    "foods",
                                                                     "foundation",    "front",
                                                                     "fund",          "group",
                                                                     "holding",       "holdings",
                                                                     "hospital",      "industries",
                                                                     "institute",     "insurance",
                                                                     "laboratories",  "labs",
                                                                     "league",        "lines",
                                                                     "media",         "mining",
                                                                     "ministry",      "mission",
                                                                     "motors",        "movement",
                                                                     "museum",        "networks",
                                                                     "oil",           "parliament",
                                                                     "partners",      "partnership",
                                                                     "party",         "petroleum",
                                                                     "pharma",        "pharmaceuticals",
                                                                     "pictures",      "police",
                                                                     "productions",   "railway",
                                                                     "railways",      "records",
                                                                     "resources",     "school",
                                                                     "securities",    "society",
                                                                     "software",      "solutions",
                                                                     "steel",         "stores",
                                                                     "studios",       "systems",
                                                                     "technologies",  "telecom",
                                                                     "trust",         "union",
                                                                     "united",        "university"});
constexpr auto first_place_words =
    std::to_array<std::string_view>({"cape", "fort", "gulf", "isle", "lake", "mount", "port", "river", "strait"});
constexpr auto last_place_words = std::to_array<std::string_view>(
    {"avenue",    "bay",      "beach",     "boulevard", "bridge",  "canal",   "county",    "creek",
     "desert",    "district", "forest",    "glacier",   "harbour", "highway", "island",    "islands",
     "mountains", "ocean",    "peninsula", "province",  "reef",    "region",  "reservoir", "river",
     "road",      "sea",      "square",    "street",    "valley",  "volcano"});
constexpr auto settlements =
    std::to_array<std::string_view>({"capital", "city", "district", "island", "municipality", "port", "province",
                                     "region", "state", "suburb", "town", "village"});
/// What firms have, and persons do not.
constexpr auto possessions = std::to_array<std::string_view>(
    {"customer", "earnings", "factory", "headquarters", "plant", "product", "profit", "revenue", "shareholder", "shop",
     "store", "subscriber", "subsidiary", "takeover", "warehouse", "workforce"});
/// What is done with a firm, and what one holds in it.
constexpr auto dealings = std::to_array<std::string_view>({"acquisition", "buyout", "flotation", "merger", "takeover"});
constexpr auto stakes = std::to_array<std::string_view>({"share", "shareholder", "stake", "stock"});
/// What one has in whatever or whomever.
constexpr auto holdings =
    std::to_array<std::string_view>({"belief", "confidence", "faith", "interest", "investment", "trust"});
static_assert(std::ranges::is_sorted(organisation_words) && std::ranges::is_sorted(first_place_words) &&
              std::ranges::is_sorted(last_place_words) && std::ranges::is_sorted(settlements) &&
              std::ranges::is_sorted(possessions) && std::ranges::is_sorted(dealings) &&
              std::ranges::is_sorted(stakes) && std::ranges::is_sorted(holdings));

template <std::size_t N>
bool among(const std::array<std::string_view, N>& sorted, std::string_view word) {
  return std::ranges::binary_search(sorted, word);
}

// By its own words a name tells its kind for good; its form (a given name, a title) tells more than any company.
constexpr int by_words = 20;
constexpr int by_form = 10;
constexpr int by_company = 4;
constexpr int by_hint = 2;  // alone it tells too little
constexpr int by_tag = 1;
constexpr int most_by_tags = 3;
constexpr int least = by_company;

struct Evidence {
  int person = 0, organisation = 0, place = 0;
  bool pronoun = false;  ///< "it" seems to stand for it

  /// Many tags of one name are one guess, and so are many pronouns.
  void settle() {
    if (person < by_company) person = std::min(person, most_by_tags);
    if (pronoun) organisation += by_hint;
  }

  [[nodiscard]] std::optional<NameKind> verdict() const {
    if (organisation >= least && organisation > person && organisation >= place) return NameKind::organisation;
    if (place >= least && place > person && place > organisation) return NameKind::location;
    return std::nullopt;
  }
};

class Witness {
 public:
  Witness(const Syntax& syntax, const Lexicon& lexicon, const NameCandidate& name, Evidence& evidence)
      : syntax_(syntax), lexicon_(lexicon), name_(name), head_(syntax.head_of(name.range)), evidence_(evidence) {}

  void hear() {
    own_words();
    words_around();
    governor();
    apposition();
    pronoun_of_its_clause();
  }

 private:
  void own_words() {
    const TokenRange range = name_.range;
    const std::string& last = syntax_.lower(range.last - 1);
    const std::string& first = syntax_.lower(range.first);
    if (name_.kind == NameKind::person) evidence_.person += name_.by_form ? by_form : by_tag;
    if (range.size() < 2) return;
    if (gender_of_given_name(first) != Gender::unknown) evidence_.person += by_form;
    if (is_company_suffix(last) || among(organisation_words, last)) evidence_.organisation += by_words;
    if (among(first_place_words, first) || among(last_place_words, last)) evidence_.place += by_words;
  }

  void words_around() {
    const TokenRange sentence = syntax_.sentence_range(name_.range.first);
    const std::uint32_t first = name_.range.first, last = name_.range.last;
    const auto word = [&](std::uint32_t i) -> const std::string& { return syntax_.lower(i); };
    // "Norvik Inc" of which only "Norvik" was seen
    if (last < sentence.last && syntax_.upos(last) == Upos::PROPN && is_company_suffix(word(last)))
      evidence_.organisation += by_words;
    // "Vlk, 44, said"
    if (last + 2 < sentence.last && word(last) == "," && syntax_.upos(last + 1) == Upos::NUM &&
        syntax_.form(last + 1).size() == 2 && word(last + 2) == ",")
      evidence_.person += by_form;
    if (first < sentence.first + 2) return;
    if (word(first - 1) == "of" && among(settlements, syntax_.lemma(first - 2))) evidence_.place += by_company;
    // "the airline Norvik"
    if (is_firm_noun(syntax_.lemma(first - 1)) && syntax_.upos(first - 1) == Upos::NOUN)
      evidence_.organisation += by_company;
  }

  [[nodiscard]] std::string preposition() const {
    for (const std::uint32_t c : syntax_.children(head_))
      if (c < head_ && syntax_.deprel(c) == Deprel::case_) return syntax_.lower(c);
    return {};
  }

  /// What the name hangs on: "Norvik's shares", "a Norvik executive", "shares in Norvik", "bought Norvik", "in Orel".
  void governor() {
    const std::uint32_t above = syntax_.head(head_);
    if (above == no_head) return;
    const Deprel relation = syntax_.deprel(head_);
    const std::string& lemma = syntax_.lemma(above);
    const std::string by = preposition();
    if ((relation == Deprel::nmod_poss || relation == Deprel::compound) && above > head_ && among(possessions, lemma))
      evidence_.organisation += by_company;
    if (relation == Deprel::nmod && ((by == "of" && among(dealings, lemma)) || (by == "in" && among(stakes, lemma))))
      evidence_.organisation += by_company;
    if (relation == Deprel::obj && (lemma == "acquire" || lemma == "buy" || lemma == "purchase" ||
                                    lemma == "nationalise" || lemma == "nationalize"))
      evidence_.organisation += by_company;
    const bool adverbial = relation == Deprel::obl || relation == Deprel::nmod;
    if (adverbial && (by == "in" || by == "near" || by == "off" || by == "outside") && !among(holdings, lemma) &&
        !among(stakes, lemma))
      evidence_.place += by_hint;
  }

  /// "Norvik, an airline", "Vlk, a singer".
  void apposition() {
    for (const std::uint32_t c : syntax_.children(head_)) {
      if (syntax_.deprel(c) != Deprel::appos || syntax_.upos(c) != Upos::NOUN) continue;
      if (is_firm_noun(syntax_.lemma(c)))
        evidence_.organisation += by_company;
      else if (is_person_noun(syntax_.lemma(c), lexicon_))
        evidence_.person += by_company;
    }
  }

  /// "Norvik said it would": the pronoun agrees with the name, unless "it" is something else.
  void pronoun_of_its_clause() {
    if (syntax_.deprel(head_) != Deprel::nsubj || syntax_.head(head_) == no_head) return;
    const std::uint32_t verb = syntax_.head(head_);
    if (!is_saying_verb(syntax_.lemma(verb))) return;
    for (const std::uint32_t c : syntax_.children(verb)) {
      if (syntax_.deprel(c) != Deprel::ccomp) continue;
      for (const std::uint32_t d : syntax_.children(c)) {
        if (syntax_.deprel(d) != Deprel::nsubj && syntax_.deprel(d) != Deprel::nsubj_pass) continue;
        if (syntax_.lower(d) == "it" && syntax_.upos(c) == Upos::VERB) evidence_.pronoun = true;
        if (syntax_.lower(d) == "he" || syntax_.lower(d) == "she") evidence_.person += by_company;
      }
    }
  }

  const Syntax& syntax_;
  const Lexicon& lexicon_;
  const NameCandidate& name_;
  std::uint32_t head_;
  Evidence& evidence_;
};

using Heard = std::map<std::string, Evidence>;

/// "Doe" goes with Jane Doe; "Norvik" with Norvik Mining, where it is not known for a person's or a place's.
void share_with_short_names(Heard& heard) {
  for (const auto& [key, evidence] : Heard(heard)) {
    const auto first = key.find(' ');
    if (first == std::string::npos) continue;
    if (evidence.person >= by_form && !evidence.verdict())
      if (const auto surname = heard.find(key.substr(key.rfind(' ') + 1)); surname != heard.end())
        surname->second.person += by_form;
    if (evidence.verdict() == NameKind::organisation)
      if (const auto alone = heard.find(key.substr(0, first)); alone != heard.end())
        alone->second.organisation += by_company;
  }
}

}  // namespace

void settle_name_kinds(const Syntax& syntax, const Lexicon& lexicon, std::vector<NameCandidate>& candidates) {
  Heard heard;
  std::vector<std::string> keys(candidates.size());
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const NameCandidate& name = candidates[i];
    if (name.entry || name.outlet || name.range.empty()) continue;
    keys[i] = fold_organisation(words_of(syntax, name.range));
    Witness(syntax, lexicon, name, heard[keys[i]]).hear();
  }
  for (auto& [key, evidence] : heard) evidence.settle();
  share_with_short_names(heard);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (keys[i].empty()) continue;
    const auto kind = heard[keys[i]].verdict();
    if (!kind || candidates[i].kind == kind) continue;
    candidates[i].kind = kind;
    candidates[i].by_form = false;
  }
}

}  // namespace gainsay
