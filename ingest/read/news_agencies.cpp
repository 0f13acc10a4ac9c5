#include "ingest/read/news_agencies.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "ingest/read/wording.h"

namespace gainsay::read {
namespace {

struct Agency {
  std::string_view sign;  ///< as it stands in texts
  std::string_view name;  ///< lower case
};

constexpr std::array<Agency, 124> agencies{{
    // World-wide and commercial wires
    {"AFP", "agence france-presse"},
    {"AFP", "agence france presse"},
    {"AP", "associated press"},
    {"AP", "the associated press"},
    {"Reuters", "reuters"},
    {"Reuters", "thomson reuters"},
    {"UPI", "united press international"},
    {"dpa", "deutsche presse-agentur"},
    {"EFE", "agencia efe"},
    {"EFE", "efe"},
    {"ANSA", "agenzia nazionale stampa associata"},
    {"Bloomberg", "bloomberg"},
    {"Bloomberg", "bloomberg news"},
    {"Dow Jones", "dow jones newswires"},
    {"Xinhua", "xinhua"},
    {"Xinhua", "xinhua news agency"},
    {"CNS", "china news service"},
    {"TASS", "tass"},
    {"TASS", "itar-tass"},
    {"Interfax", "interfax"},
    {"RIA Novosti", "ria novosti"},
    {"RIA", "ria news agency"},
    {"Sputnik", "sputnik"},
    {"Kyodo", "kyodo"},
    {"Kyodo", "kyodo news"},
    {"Jiji", "jiji press"},
    {"Yonhap", "yonhap"},
    {"Yonhap", "yonhap news agency"},
    {"KCNA", "korean central news agency"},
    {"Anadolu", "anadolu"},
    {"AA", "anadolu agency"},
    {"DHA", "demiroren news agency"},
    {"IHA", "ihlas news agency"},
    // South Asia
    {"PTI", "press trust of india"},
    {"ANI", "asian news international"},
    {"IANS", "indo-asian news service"},
    {"UNI", "united news of india"},
    {"APP", "associated press of pakistan"},
    {"PPI", "pakistan press international"},
    {"BSS", "bangladesh sangbad sangstha"},
    {"UNB", "united news of bangladesh"},
    {"RSS", "rastriya samachar samiti"},
    {"Lankapuvath", "lankapuvath"},
    {"Bakhtar", "bakhtar news agency"},
    {"Khaama", "khaama press"},
    // South-East Asia and the Pacific
    {"Antara", "antara"},
    {"Bernama", "bernama"},
    {"PNA", "philippine news agency"},
    {"TNA", "thai news agency"},
    {"VNA", "vietnam news agency"},
    {"AKP", "agence kampuchea presse"},
    {"KPL", "kpl lao news agency"},
    {"AAP", "australian associated press"},
    {"CNA", "central news agency"},
    {"Montsame", "montsame"},
    // Middle East and North Africa
    {"IRNA", "islamic republic news agency"},
    {"ISNA", "iranian students' news agency"},
    {"Fars", "fars news agency"},
    {"Mehr", "mehr news agency"},
    {"Tasnim", "tasnim news agency"},
    {"SPA", "saudi press agency"},
    {"WAM", "emirates news agency"},
    {"QNA", "qatar news agency"},
    {"KUNA", "kuwait news agency"},
    {"BNA", "bahrain news agency"},
    {"ONA", "oman news agency"},
    {"INA", "iraqi news agency"},
    {"SANA", "syrian arab news agency"},
    {"Petra", "jordan news agency"},
    {"NNA", "national news agency"},
    {"WAFA", "wafa news agency"},
    {"MENA", "middle east news agency"},
    {"Saba", "saba news agency"},
    {"SUNA", "sudan news agency"},
    {"LANA", "libyan news agency"},
    {"TAP", "tunis afrique presse"},
    {"APS", "algeria press service"},
    {"MAP", "maghreb arabe presse"},
    {"TPS", "tazpit press service"},
    // Africa
    {"NAN", "news agency of nigeria"},
    {"GNA", "ghana news agency"},
    {"KNA", "kenya news agency"},
    {"ENA", "ethiopian news agency"},
    {"ANGOP", "angola press agency"},
    {"AIM", "agencia de informacao de mocambique"},
    {"APA", "african press agency"},
    {"PANA", "panapress"},
    {"NAMPA", "namibia press agency"},
    {"ZIANA", "new ziana"},
    {"SONNA", "somali national news agency"},
    // Europe and the Caucasus
    {"PA", "press association"},
    {"PA", "pa media"},
    {"ANP", "algemeen nederlands persbureau"},
    {"Belga", "belga"},
    {"APA", "austria presse agentur"},
    {"Lusa", "lusa"},
    {"NTB", "norsk telegrambyra"},
    {"TT", "tidningarnas telegrambyra"},
    {"Ritzau", "ritzau"},
    {"STT", "suomen tietotoimisto"},
    {"BNS", "baltic news service"},
    {"ELTA", "elta"},
    {"PAP", "polska agencja prasowa"},
    {"CTK", "ceska tiskova kancelar"},
    {"MTI", "magyar tavirati iroda"},
    {"Agerpres", "agerpres"},
    {"BTA", "bulgarian telegraph agency"},
    {"Tanjug", "tanjug"},
    {"HINA", "hina"},
    {"FENA", "fena"},
    {"ANA-MPA", "athens-macedonian news agency"},
    {"BelTA", "belta"},
    {"Ukrinform", "ukrinform"},
    {"UNIAN", "unian"},
    {"Armenpress", "armenpress"},
    {"Azertac", "azertac"},
    // The Americas
    {"CP", "canadian press"},
    {"CP", "the canadian press"},
    {"Notimex", "notimex"},
    {"Telam", "telam"},
    {"ABr", "agencia brasil"},
    {"Andina", "andina"},
    {"Prensa Latina", "prensa latina"},
    {"ABI", "agencia boliviana de informacion"},
}};

/// Signs of one word in mixed case ("Reuters") may also stand in capitals.
bool is_sign(std::string_view text, std::string_view sign) {
  if (text == sign) return true;
  const bool mixed = std::ranges::any_of(sign, [](char c) { return c >= 'a' && c <= 'z'; });
  if (!mixed || text.size() != sign.size()) return false;
  return std::ranges::equal(text, sign, [](char a, char b) { return a == (b >= 'a' && b <= 'z' ? b - 32 : b); });
}

/// Where `phrase` stands in `text` with word edges on both sides.
std::vector<std::size_t> occurrences(std::string_view text, std::string_view phrase) {
  std::vector<std::size_t> found;
  for (auto at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
    // One byte more on either side lets contains_phrase see the edges.
    const std::size_t begin = at == 0 ? 0 : at - 1;
    if (contains_phrase(text.substr(begin, at - begin + phrase.size() + 1), phrase)) found.push_back(at);
  }
  return found;
}

}  // namespace

std::optional<std::string_view> find_news_agency(std::string_view name) {
  name = trimmed(name);
  const std::string lower = folded(name);
  const auto found = std::ranges::find_if(
      agencies, [&](const Agency& agency) { return is_sign(name, agency.sign) || lower == agency.name; });
  return found == agencies.end() ? std::nullopt : std::optional(found->sign);
}

std::vector<std::string> news_agencies_in(std::string_view text) {
  const std::string lower = ascii_lower(text);
  std::vector<std::pair<std::size_t, std::string_view>> found;
  const auto note = [&](std::size_t at, std::string_view sign) {
    const auto same = std::ranges::find(found, sign, [](const auto& pair) { return pair.second; });
    if (same == found.end()) {
      found.emplace_back(at, sign);
    } else {
      same->first = std::min(same->first, at);
    }
  };
  for (const Agency& agency : agencies) {
    for (const std::size_t at : occurrences(lower, agency.name)) note(at, agency.sign);
    for (const std::size_t at : occurrences(text, agency.sign)) note(at, agency.sign);
  }
  std::ranges::sort(found);
  std::vector<std::string> signs;
  for (const auto& [at, sign] : found) signs.emplace_back(sign);
  return signs;
}

}  // namespace gainsay::read
