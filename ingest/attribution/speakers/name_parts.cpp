#include "ingest/attribution/speakers/name_parts.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "ingest/attribution/speakers/person_forms.h"

namespace gainsay {
namespace {

template <std::size_t N>
bool among(const std::array<std::string_view, N>& sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

// Forms of address, offices and ranks that English news sets before names (AP Stylebook, "titles"), with the
// stylebook's abbreviations; the dot is dropped before the look-up.
constexpr auto titles = std::to_array<std::string_view>({"adm",
                                                         "admiral",
                                                         "ambassador",
                                                         "archbishop",
                                                         "assemblyman",
                                                         "assemblywoman",
                                                         "attorney",
                                                         "ayatollah",
                                                         "bishop",
                                                         "brig",
                                                         "brigadier",
                                                         "brother",
                                                         "capt",
                                                         "captain",
                                                         "cardinal",
                                                         "chairman",
                                                         "chairwoman",
                                                         "chancellor",
                                                         "chief",
                                                         "cmdr",
                                                         "co-founder",
                                                         "coach",
                                                         "col",
                                                         "colonel",
                                                         "commander",
                                                         "commissioner",
                                                         "congressman",
                                                         "congresswoman",
                                                         "councilman",
                                                         "councilwoman",
                                                         "cpl",
                                                         "dame",
                                                         "deputy",
                                                         "detective",
                                                         "director",
                                                         "doctor",
                                                         "dr",
                                                         "emir",
                                                         "emperor",
                                                         "envoy",
                                                         "ex-president",
                                                         "father",
                                                         "first",
                                                         "foreign",
                                                         "former",
                                                         "gen",
                                                         "general",
                                                         "gov",
                                                         "governor",
                                                         "hon",
                                                         "imam",
                                                         "judge",
                                                         "justice",
                                                         "king",
                                                         "lady",
                                                         "lieutenant",
                                                         "lord",
                                                         "lt",
                                                         "maj",
                                                         "major",
                                                         "mayor",
                                                         "minister",
                                                         "miss",
                                                         "mr",
                                                         "mrs",
                                                         "ms",
                                                         "officer",
                                                         "pastor",
                                                         "pope",
                                                         "premier",
                                                         "president",
                                                         "prime",
                                                         "prince",
                                                         "princess",
                                                         "prof",
                                                         "professor",
                                                         "pvt",
                                                         "queen",
                                                         "rabbi",
                                                         "rep",
                                                         "representative",
                                                         "rev",
                                                         "reverend",
                                                         "secretary",
                                                         "sen",
                                                         "senator",
                                                         "sergeant",
                                                         "sgt",
                                                         "sheik",
                                                         "sheikh",
                                                         "sheriff",
                                                         "sir",
                                                         "sister",
                                                         "speaker",
                                                         "spokesman",
                                                         "spokesperson",
                                                         "spokeswoman",
                                                         "sultan",
                                                         "superintendent",
                                                         "supt",
                                                         "treasurer",
                                                         "vice"});
static_assert(std::ranges::is_sorted(titles));
constexpr auto suffixes = std::to_array<std::string_view>({"ii", "iii", "iv", "jr", "sr"});
constexpr auto company_suffixes = std::to_array<std::string_view>(
    {"ab",   "ag",  "as",           "asa", "bv",      "co",  "company", "corp", "corporation",
     "gmbh", "inc", "incorporated", "kk",  "limited", "llc", "llp",     "lp",   "ltd",
     "nv",   "oyj", "plc",          "pty", "sa",      "sae", "sas",     "se",   "spa"});
constexpr auto female_words = std::to_array<std::string_view>(
    {"actress",     "aunt",     "businesswoman", "chairwoman", "congresswoman", "councilwoman", "dame",
     "daughter",    "duchess",  "empress",       "girl",       "girlfriend",    "grandmother",  "heroine",
     "hostess",     "lady",     "madam",         "miss",       "mother",        "mrs",          "ms",
     "niece",       "nun",      "policewoman",   "princess",   "queen",         "servicewoman", "sister",
     "spokeswoman", "waitress", "widow",         "wife",       "woman"});
// Not "chairman" and "spokesman": news calls women so as well.
constexpr auto male_words = std::to_array<std::string_view>(
    {"actor",   "boy",    "boyfriend", "brother",   "businessman", "congressman", "councilman", "duke",
     "emperor", "father", "fireman",   "gentleman", "grandfather", "husband",     "king",       "lord",
     "man",     "mr",     "nephew",    "policeman", "pope",        "priest",      "prince",     "serviceman",
     "sir",     "son",    "sultan",    "uncle",     "widower"});
static_assert(std::ranges::is_sorted(suffixes) && std::ranges::is_sorted(company_suffixes) &&
              std::ranges::is_sorted(female_words) && std::ranges::is_sorted(male_words));

std::string_view without_dot(std::string_view word) {
  while (!word.empty() && word.back() == '.') word.remove_suffix(1);
  return word;
}

bool is_initial(std::string_view word) {
  const std::string_view bare = without_dot(word);
  return bare.size() == 1 && bare[0] >= 'A' && bare[0] <= 'Z';
}

bool is_quote(std::string_view word) {
  return word == "\"" || word == "'" || word == "``" || word == "''" || word == "\xE2\x80\x9C" ||
         word == "\xE2\x80\x9D" || word == "\xE2\x80\x98";
}

bool is_capitalised(std::string_view word) { return !word.empty() && word[0] >= 'A' && word[0] <= 'Z'; }

bool is_abbreviated_title(std::string_view word) {
  static constexpr auto abbreviated = std::to_array<std::string_view>(
      {"adm", "capt", "col", "dr", "gen", "gov", "lt", "maj", "mr", "mrs", "ms", "prof", "rep", "rev", "sen", "sgt"});
  return among(abbreviated, ascii_lower(without_dot(word)));
}

}  // namespace

bool is_title(std::string_view lower) { return among(titles, without_dot(lower)); }
bool is_name_suffix(std::string_view lower) { return among(suffixes, without_dot(lower)); }
bool is_company_suffix(std::string_view lower) { return among(company_suffixes, without_dot(lower)); }

Gender gender_of_word(std::string_view lower) {
  const std::string_view bare = without_dot(lower);
  if (among(female_words, bare)) return Gender::female;
  if (among(male_words, bare)) return Gender::male;
  return Gender::unknown;
}

std::string PersonName::text() const {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += ' ';
    out += part;
  }
  return out;
}

PersonName parse_person_name(const std::vector<std::string_view>& words) {
  PersonName out;
  std::size_t first = 0, last = words.size();
  // "Ruritania Sen. Jane Doe": what stands before a title that two more words follow is no name.
  for (std::size_t i = 1; i + 2 < last; ++i)
    if (is_abbreviated_title(words[i]) && words[i + (words[i + 1] == "." ? 2 : 1)] != "." &&
        i + (words[i + 1] == "." ? 3 : 2) < last)
      first = i;
  for (; first + 1 < last; ++first) {
    const std::string lower = ascii_lower(words[first]);
    if (is_regnal_title(lower) && first + 2 == last) break;  // "King Rudolf"
    const bool inside_title = lower == "of" && first > 0;
    if (!is_title(lower) && !inside_title) break;
    if (const Gender gender = gender_of_word(lower); gender != Gender::unknown) out.gender = gender;
  }
  while (last > first + 1) {
    const std::string lower = ascii_lower(words[last - 1]);
    if (!is_name_suffix(lower) && lower != "," && lower != "'s" && lower != "\xE2\x80\x99s") break;
    --last;
  }
  bool in_nickname = false;
  for (std::size_t i = first; i < last; ++i) {
    if (is_quote(words[i])) {
      in_nickname = !in_nickname;
      continue;
    }
    const bool between = i > first && i + 1 < last;
    if (words[i] == "." && i > first && is_initial(words[i - 1]) && words[i - 1].size() == 1) out.display += '.';
    if (words[i] == "." || (between && in_nickname)) continue;
    const bool joined = words[i] == "-" || (i > first && words[i - 1] == "-");
    if (!out.display.empty() && !joined) out.display += ' ';
    out.display += words[i];
    if (between && is_initial(words[i])) continue;
    if (joined && !out.parts.empty()) {
      out.parts.back() += words[i];
      out.folded.back() += ascii_lower(words[i]);
      continue;
    }
    out.parts.emplace_back(words[i]);
    out.folded.push_back(ascii_lower(words[i]));
  }
  return out;
}

std::string fold_organisation(const std::vector<std::string_view>& words) {
  std::size_t first = 0, last = words.size();
  if (last > 1 && ascii_lower(words[0]) == "the") ++first;
  while (last > first + 1) {
    const std::string lower = ascii_lower(words[last - 1]);
    if (!is_company_suffix(lower) && lower != "," && lower != "." && lower != "'s" && lower != "\xE2\x80\x99s") break;
    --last;
  }
  std::string out;
  for (std::size_t i = first; i < last; ++i) {
    if (!out.empty()) out += ' ';
    out += ascii_lower(words[i]);
  }
  return out;
}

std::string initials_of(const std::vector<std::string_view>& words) {
  std::string out;
  for (const std::string_view word : words)
    if (is_capitalised(word) && ascii_lower(word) != "the" && !is_company_suffix(ascii_lower(word))) out += word[0];
  return out;
}

bool is_acronym(std::string_view word) {
  std::size_t capitals = 0;
  for (const char c : word) {
    if (c == '.') continue;
    if (c < 'A' || c > 'Z') return false;
    ++capitals;
  }
  return capitals >= 2 && capitals <= 6;
}

}  // namespace gainsay
