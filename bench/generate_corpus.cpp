// generate_corpus COUNT FOLDER [SEED]: writes COUNT invented articles of about 600 words as FOLDER/NNN/NNNNNN.txt and
// prints "articles words tokens bytes". The same arguments give the same bytes on every machine.
//
// The articles tell of events; each event is told by several outlets, so that their claims corroborate, deny, qualify
// and outnumber each other as those of a news archive do.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// SplitMix64 (Steele, Lea and Flood, 2014): unlike the standard's distributions, the same numbers everywhere.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
  }
  std::uint64_t below(std::uint64_t bound) { return next() % bound; }
  template <class Range>
  auto pick(const Range& range) {
    return range[below(range.size())];
  }

 private:
  std::uint64_t state_;
};

using Words = std::vector<std::string_view>;

const Words first_names{"Ada",    "Boris", "Carla", "Dmitri", "Elena",  "Farid", "Greta", "Hassan",
                        "Ines",   "Jonas", "Karin", "Luis",   "Marta",  "Nadia", "Oskar", "Paula",
                        "Rafael", "Sonja", "Tomas", "Una",    "Viktor", "Wanda", "Yusuf", "Zora"};
const Words surname_heads{"Al",  "Ber", "Cor", "Dan", "El",  "Fal", "Gar", "Hol", "Ire", "Jan",
                          "Kal", "Lin", "Mar", "Nor", "Ost", "Per", "Ros", "Sol", "Tor", "Val"};
const Words surname_middles{"", "a", "be", "de", "di", "e", "ga", "ka", "la", "mo", "ne", "ri"};
const Words surname_tails{"berg", "dal", "ez",    "ford", "gren", "horst",  "ini", "kova", "lund", "man",
                          "nak",  "ova", "quist", "rup",  "sen",  "strand", "tti", "vik",  "wald", "zic"};
const Words city_tails{"borough", "bridge", "by",    "field", "ford",  "gate", "ham",  "haven", "holm",  "hurst",
                       "mere",    "moor",   "mouth", "port",  "stead", "ton",  "vale", "wick",  "worth", "yard"};
const Words countries{"Australia", "Brazil", "Canada",    "Chile", "Denmark",  "Egypt",  "Finland",
                      "Ghana",     "India",  "Indonesia", "Japan", "Kenya",    "Mexico", "Morocco",
                      "Norway",    "Peru",   "Poland",    "Spain", "Thailand", "Vietnam"};
const Words outlet_tails{"Courier",  "Dispatch", "Echo",   "Gazette",  "Herald", "Mail",
                         "Observer", "Post",     "Record", "Standard", "Times",  "Tribune"};
const Words posts{"transport minister", "labour minister",       "chief inspector", "mayor",
                  "finance minister",   "head of the regulator", "union leader",    "police chief"};
const Words weekdays{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"};
const Words months{"January", "February", "March",     "April",   "May",      "June",
                   "July",    "August",   "September", "October", "November", "December"};

/// What an event is about: news of a mine shares few of its words with news of a hospital.
struct Trade {
  std::string_view site, line, expert, hand, inspector, sign, counted;
  Words firms, faults, goods, harms;
};

const std::vector<Trade> trades{{"plant",
                                 "line",
                                 "engineer",
                                 "worker",
                                 "inspector",
                                 "leak",
                                 "ambulances",
                                 {"Industries", "Systems"},
                                 {"fault", "fire", "blast"},
                                 {"turbines", "pumps", "engines", "boilers"},
                                 {"injured", "evacuated", "laid off"}},
                                {"hospital",
                                 "ward",
                                 "surgeon",
                                 "nurse",
                                 "auditor",
                                 "infection",
                                 "beds",
                                 {"Health", "Clinics"},
                                 {"mix-up", "power cut", "infection"},
                                 {"vaccines", "scanners", "implants", "masks"},
                                 {"taken ill", "infected", "turned away"}},
                                {"mine",
                                 "shaft",
                                 "geologist",
                                 "miner",
                                 "surveyor",
                                 "crack",
                                 "lamps",
                                 {"Mining", "Minerals"},
                                 {"collapse", "flood", "rockfall"},
                                 {"copper", "lithium", "coal", "drills"},
                                 {"injured", "trapped", "laid off"}},
                                {"port",
                                 "berth",
                                 "pilot",
                                 "docker",
                                 "harbour master",
                                 "slick",
                                 "tugs",
                                 {"Shipping", "Maritime"},
                                 {"spill", "collision", "strike"},
                                 {"tankers", "containers", "ferries", "cranes"},
                                 {"stranded", "injured", "fined"}},
                                {"dairy",
                                 "churn",
                                 "chemist",
                                 "milker",
                                 "hygienist",
                                 "mould",
                                 "crates",
                                 {"Foods", "Dairies"},
                                 {"recall", "contamination", "poisoning"},
                                 {"cheese", "butter", "yoghurt", "cream"},
                                 {"taken ill", "poisoned", "laid off"}},
                                {"bank",
                                 "branch",
                                 "actuary",
                                 "clerk",
                                 "regulator",
                                 "shortfall",
                                 "cheques",
                                 {"Bank", "Capital"},
                                 {"fraud", "theft", "default"},
                                 {"mortgages", "bonds", "pensions", "loans"},
                                 {"defrauded", "locked out", "fined"}},
                                {"railway",
                                 "track",
                                 "signaller",
                                 "driver",
                                 "rail examiner",
                                 "buckle",
                                 "carriages",
                                 {"Rail", "Transit"},
                                 {"derailment", "breakdown", "signal failure"},
                                 {"locomotives", "sleepers", "brakes", "rails"},
                                 {"delayed", "injured", "stranded"}},
                                {"reactor",
                                 "core",
                                 "physicist",
                                 "operator",
                                 "nuclear inspector",
                                 "radiation",
                                 "sirens",
                                 {"Energy", "Power"},
                                 {"shutdown", "leak", "surge"},
                                 {"fuel rods", "cables", "transformers", "batteries"},
                                 {"exposed", "evacuated", "left without power"}},
                                {"farm",
                                 "greenhouse",
                                 "agronomist",
                                 "picker",
                                 "vet",
                                 "blight",
                                 "carcasses",
                                 {"Farms", "Agriculture"},
                                 {"drought", "outbreak", "cull"},
                                 {"grain", "tomatoes", "fertilisers", "seeds"},
                                 {"laid off", "displaced", "taken ill"}},
                                {"airport",
                                 "runway",
                                 "controller",
                                 "steward",
                                 "air investigator",
                                 "wreckage",
                                 "sirens",
                                 {"Airways", "Aviation"},
                                 {"crash", "hijacking", "near miss"},
                                 {"jets", "helicopters", "drones", "radars"},
                                 {"grounded", "injured", "stranded"}},
                                {"school",
                                 "classroom",
                                 "headteacher",
                                 "teacher",
                                 "examiner",
                                 "asbestos",
                                 "buses",
                                 {"Learning", "Academies"},
                                 {"closure", "stabbing", "exam leak"},
                                 {"textbooks", "tablets", "uniforms", "lunches"},
                                 {"suspended", "injured", "sent home"}},
                                {"stadium",
                                 "pitch",
                                 "coach",
                                 "player",
                                 "referee",
                                 "doping",
                                 "turnstiles",
                                 {"United", "Athletic"},
                                 {"stampede", "riot", "betting scandal"},
                                 {"tickets", "shirts", "seats", "trophies"},
                                 {"crushed", "banned", "injured"}},
                                {"museum",
                                 "gallery",
                                 "restorer",
                                 "guard",
                                 "curator",
                                 "forgery",
                                 "crates",
                                 {"Arts", "Collections"},
                                 {"robbery", "burglary", "forgery"},
                                 {"paintings", "statues", "manuscripts", "coins"},
                                 {"questioned", "detained", "evacuated"}},
                                {"dam",
                                 "spillway",
                                 "hydrologist",
                                 "farmer",
                                 "dam inspector",
                                 "seepage",
                                 "boats",
                                 {"Water", "Hydro"},
                                 {"breach", "flood", "landslide"},
                                 {"sluices", "turbines", "pipes", "filters"},
                                 {"displaced", "drowned", "evacuated"}},
                                {"prison",
                                 "wing",
                                 "psychologist",
                                 "warder",
                                 "ombudsman",
                                 "contraband",
                                 "vans",
                                 {"Security", "Custody"},
                                 {"riot", "escape", "hunger strike"},
                                 {"cameras", "locks", "tags", "scanners"},
                                 {"injured", "transferred", "detained"}},
                                {"laboratory",
                                 "freezer",
                                 "biologist",
                                 "technician",
                                 "ethics board",
                                 "mutation",
                                 "samples",
                                 {"Pharma", "Biotech"},
                                 {"breach", "trial death", "recall"},
                                 {"medicines", "antibodies", "serums", "reagents"},
                                 {"infected", "hospitalised", "misdiagnosed"}},
                                {"shipyard",
                                 "slipway",
                                 "naval architect",
                                 "welder",
                                 "classification society",
                                 "corrosion",
                                 "lifeboats",
                                 {"Yards", "Marine"},
                                 {"sinking", "capsize", "scaffold fall"},
                                 {"frigates", "submarines", "trawlers", "hulls"},
                                 {"drowned", "injured", "laid off"}},
                                {"forest",
                                 "sawmill",
                                 "ecologist",
                                 "logger",
                                 "ranger",
                                 "smoke",
                                 "fire engines",
                                 {"Timber", "Paper"},
                                 {"wildfire", "storm", "felling ban"},
                                 {"planks", "pulp", "pellets", "saws"},
                                 {"evacuated", "displaced", "injured"}},
                                {"theatre",
                                 "stage",
                                 "director",
                                 "dancer",
                                 "licensing officer",
                                 "asbestos",
                                 "spotlights",
                                 {"Stages", "Studios"},
                                 {"boycott", "walkout", "balcony fall"},
                                 {"costumes", "films", "scripts", "cameras"},
                                 {"dismissed", "injured", "sent home"}},
                                {"network",
                                 "mast",
                                 "programmer",
                                 "fitter",
                                 "data watchdog",
                                 "malware",
                                 "handsets",
                                 {"Telecom", "Networks"},
                                 {"outage", "data theft", "hack"},
                                 {"routers", "phones", "satellites", "chips"},
                                 {"cut off", "spied on", "overcharged"}}};

/// What all reports of one event share.
struct Event {
  const Trade* trade = nullptr;
  std::string company, rival, city, country, official, post, spokesman, witness, fault, good, harm, outlet;
  int count = 0;
  int months = 0;
  int percent = 0;
  int money = 0;
  int past_year = 0;
  int year = 0;
  int month = 0;
  int day = 0;
};

// 4,800 surnames, 9,600 firms of each trade, 4,800 cities: an archive of years tells of many, and of each more than
// once.
std::string surname(Random& random) {
  return std::string(random.pick(surname_heads)) + std::string(random.pick(surname_middles)) +
         std::string(random.pick(surname_tails));
}
std::string person(Random& random) { return std::string(random.pick(first_names)) + " " + surname(random); }
std::string company(const Trade& trade, Random& random) {
  return surname(random) + " " + std::string(random.pick(trade.firms));
}
std::string city(Random& random) {
  return std::string(random.pick(surname_heads)) + std::string(random.pick(surname_middles)) +
         std::string(random.pick(city_tails));
}

Event make_event(std::uint64_t seed) {
  Random random(seed);
  Event event;
  event.trade = &trades[random.below(trades.size())];
  event.company = company(*event.trade, random);
  event.rival = company(*event.trade, random);
  event.city = city(random);
  event.country = random.pick(countries);
  event.official = person(random);
  event.post = random.pick(posts);
  event.spokesman = person(random);
  event.witness = person(random);
  event.fault = random.pick(event.trade->faults);
  event.good = random.pick(event.trade->goods);
  event.harm = random.pick(event.trade->harms);
  event.outlet = city(random) + " " + std::string(random.pick(outlet_tails));
  event.count = 20 + static_cast<int>(random.below(900));
  event.months = 2 + static_cast<int>(random.below(9));
  event.percent = 3 + static_cast<int>(random.below(40));
  event.money = 10 + static_cast<int>(random.below(900));
  event.year = 2015 + static_cast<int>(random.below(9));
  event.past_year = event.year - 3 - static_cast<int>(random.below(8));
  event.month = 1 + static_cast<int>(random.below(12));
  event.day = 1 + static_cast<int>(random.below(26));
  return event;
}

const Words headlines{"{company} accused of hiding {fault} at {city} {site}",
                      "{company} denies claim of {fault} at {city} {site}",
                      "Over {count} {harm} after {city} {fault}, union says",
                      "{country} weighs halt to {good} from {company}", "{official} promises inquiry into {company}"};

const Words openings{
    "{company} on {weekday} rejected a report that a {fault} at its {city} {site} had left more than {count} people "
    "{harm}, calling it unfounded.",
    "More than {count} people were {harm} after a {fault} at a {site} that {company} runs in {city}, the {post} said "
    "on "
    "{weekday}.",
    "Nearly {count} people have been {harm} since a {fault} stopped the {city} {site} of {company}, according to a "
    "report "
    "by {outlet}.",
    "The {post}, {official}, said on {weekday} that {company} had known of the {fault} at its {city} {site} for at "
    "least "
    "{months} months.",
    "{country} is considering a halt to imports of {good} from {company} after a {fault} at its {site} in {city}, two "
    "officials told {outlet}."};

const Words bodies{
    "“We have found no evidence that anybody was {harm},” {spokesman}, a spokesman for {company}, told reporters in "
    "{city}.",
    "{official}, the {post}, said that the company had not reported the {fault}, and that it would be fined if the "
    "inquiry confirmed this.",
    "According to documents seen by {outlet}, {expert}s warned the board of {company} in {month} that the {good} were "
    "unsafe.",
    "{company} denied that any {expert} had warned its board, and said that all {good} had passed their inspection.",
    "The union says that {count} {hand}s were {harm}; the company puts the number at about {fewer}.",
    "“The company promised us in {month} that it would replace the {good},” said {witness}, who has worked at the "
    "{site} for {months} years.",
    "{spokesman} said that {company} would not sell {good} to {rival} while the inquiry lasts.",
    "But {rival} has received {fewer} {good} from the {city} {site} since then, a person familiar with the matter "
    "said.",
    "{official} declined to comment on the documents, citing the inquiry.",
    "{Inspector}s who visited the {site} on {weekday} have seen no sign of {sign}, the {post} said, adding that their "
    "work was not over.",
    "The {site}, which opened in {past_year}, employs {more} people and makes {percent} percent of all {good} that are "
    "sold in {country}.",
    "“It is false to say that we hid anything,” {spokesman} said. “We told the {inspector}s within {months} hours.”",
    "A report that the regulator published in {past_year} had already found that {company} failed to test its {good} "
    "properly.",
    "Shares in {company} fell {percent} percent on {weekday}, while those of {rival} rose.",
    "The mayor of {city} said she had asked the company for a full list of those who were {harm}, and that she had not "
    "received one.",
    "{outlet} reported last week, citing three officials, that {country} was ready to lift its ban on {good} from the "
    "{site}.",
    "Officials in {country} have denied that any ban is planned, though one of them said that talks about stricter "
    "tests are under way.",
    "“If the tests show a {fault}, we will close the {line},” {official} told parliament. “Nobody should doubt that.”",
    "{company} bought the {site} from {rival} for ${money} million in {past_year}.",
    "The company, which had said in {month} that it would not close the {line}, closed it on {weekday} for what it "
    "called routine work.",
    "Residents accuse the company of playing down the danger; {witness}, who lives beside the {site}, said that she "
    "had "
    "counted {fewer} {counted} that night.",
    "The {post} warned {company} against moving {good} out of {city} before the inquiry ends.",
    "A spokesman for {rival} said the firm was unaware of any {fault} in the {good} that it had bought.",
    "The inquiry is expected to report by the end of {month}, and its findings will be made public.",
    "Earlier estimates had put the number of people {harm} at {count}, but the regulator now says that at least {more} "
    "were.",
    "“Nobody from the company has called us,” said {witness}. “Not once.”",
    "Lawyers for the families asked a court in {city} to order {company} to keep all records of the tests.",
    "The company reported a profit of ${money} million for last year, {percent} percent more than the year before.",
    "It was not clear whether the {good} that were sent to {country} came from the same {line}.",
    "{company} said in a statement that it regretted the {fault}, that it was working with the {inspector}s, and that "
    "it "
    "expected to reopen the {line} by {month}."};

const Words furniture{"Also read: {company} in five charts", "Advertisement", "What the company says",
                      "Staff at the {city} {site} on {weekday}. (Image: {outlet})"};

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string capitalised(std::string_view word) {
  std::string out(word);
  out.front() = static_cast<char>(out.front() - 'a' + 'A');
  return out;
}

std::string fill(std::string_view pattern, const Event& event, Random& random) {
  std::string out;
  while (!pattern.empty()) {
    const auto open = pattern.find('{');
    out += pattern.substr(0, open);
    if (open == std::string_view::npos) break;
    const auto close = pattern.find('}', open);
    const std::string_view slot = pattern.substr(open + 1, close - open - 1);
    pattern.remove_prefix(close + 1);
    // Most reports of an event agree on its figures.
    const int wobble = random.below(4) == 0 ? 1 + static_cast<int>(random.below(2)) : 0;
    if (slot == "company")
      out += event.company;
    else if (slot == "rival")
      out += event.rival;
    else if (slot == "city")
      out += event.city;
    else if (slot == "country")
      out += event.country;
    else if (slot == "official")
      out += event.official;
    else if (slot == "post")
      out += event.post;
    else if (slot == "spokesman")
      out += event.spokesman;
    else if (slot == "witness")
      out += event.witness;
    else if (slot == "site")
      out += event.trade->site;
    else if (slot == "line")
      out += event.trade->line;
    else if (slot == "expert")
      out += event.trade->expert;
    else if (slot == "hand")
      out += event.trade->hand;
    else if (slot == "inspector")
      out += event.trade->inspector;
    else if (slot == "Inspector")
      out += capitalised(event.trade->inspector);
    else if (slot == "sign")
      out += event.trade->sign;
    else if (slot == "counted")
      out += event.trade->counted;
    else if (slot == "fault")
      out += event.fault;
    else if (slot == "good")
      out += event.good;
    else if (slot == "harm")
      out += event.harm;
    else if (slot == "outlet")
      out += event.outlet;
    else if (slot == "weekday")
      out += random.pick(weekdays);
    else if (slot == "month")
      out += months[random.below(months.size())];
    else if (slot == "count")
      out += std::to_string(event.count + wobble * 10);
    else if (slot == "fewer")
      out += std::to_string(event.count / 3 + wobble);
    else if (slot == "more")
      out += std::to_string(event.count * 2 + wobble);
    else if (slot == "months")
      out += std::to_string(event.months + wobble);
    else if (slot == "percent")
      out += std::to_string(event.percent + wobble);
    else if (slot == "money")
      out += std::to_string(event.money + wobble * 10);
    else if (slot == "past_year")
      out += std::to_string(event.past_year + wobble);
  }
  return out;
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n';
    words += !space && !inside;
    inside = !space;
  }
  return words;
}

/// Runs of letters and figures, and each other mark, as treebanks cut them but for contractions.
std::size_t count_tokens(std::string_view text) {
  std::size_t tokens = 0;
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if ((c & 0xC0) == 0x80) continue;  // the rest of a multi-byte mark
    const bool word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const bool space = c == ' ' || c == '\n';
    tokens += word ? !inside : !space;
    inside = word;
  }
  return tokens;
}

std::string make_article(std::uint64_t seed, std::uint64_t number) {
  constexpr std::uint64_t reports_an_event = 5;
  constexpr std::size_t length = 590;
  const Event event = make_event(seed * 1000003 + number / reports_an_event);
  Random random(seed ^ (number + 1) * 0xD1B54A32D192ED03u);
  const int day = event.day + static_cast<int>(random.below(3));
  const std::string month(months[static_cast<std::size_t>(event.month - 1)]);
  std::string text = " date " + std::to_string(event.year) + "-" + two_digits(event.month) + "-" + two_digits(day) +
                     " " + fill(random.pick(headlines), event, random) + "\n\nBy " + person(random) +
                     "\n\nLast Updated: " + month + " " + two_digits(day) + ", " + std::to_string(event.year) +
                     ", 10:15 IST\n\n";
  if (random.below(3) == 0) text += event.city + ", " + month + " " + std::to_string(day) + " (Reuters) - ";
  text += fill(random.pick(openings), event, random) + "\n\n";
  std::vector<std::size_t> order(bodies.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
  for (std::size_t i = 0; i < order.size() && count_words(text) < length; ++i) {
    text += fill(bodies[order[i]], event, random);
    text += random.below(2) == 0 ? " " : "\n\n";
    if (i % 7 == 5) text += "\n\n" + fill(random.pick(furniture), event, random) + "\n\n";
  }
  return text + "\n(With inputs from agencies)\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: generate_corpus COUNT FOLDER [SEED]\n";
    return 2;
  }
  const std::uint64_t count = std::strtoull(argv[1], nullptr, 10);
  const std::filesystem::path folder = argv[2];
  const std::uint64_t seed = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1;
  std::uint64_t words = 0;
  std::uint64_t tokens = 0;
  std::uint64_t bytes = 0;
  for (std::uint64_t number = 0; number < count; ++number) {
    constexpr std::uint64_t a_folder = 1000;
    char name[32];
    std::snprintf(name, sizeof name, "%06llu", static_cast<unsigned long long>(number));
    const std::filesystem::path inner = folder / std::string(name, 3);
    if (number % a_folder == 0) std::filesystem::create_directories(inner);
    const std::string text = make_article(seed, number);
    std::ofstream out(inner / (std::string(name) + ".txt"), std::ios::binary);
    if (!(out << text)) {
      std::cerr << "cannot write " << inner << "\n";
      return 4;
    }
    words += count_words(text);
    tokens += count_tokens(text);
    bytes += text.size();
  }
  std::cout << count << " " << words << " " << tokens << " " << bytes << "\n";
}
