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
const Words surname_tails{"berg", "dal", "ez",    "ford", "gren", "horst",  "ini", "kova", "lund", "man",
                          "nak",  "ova", "quist", "rup",  "sen",  "strand", "tti", "vik",  "wald", "zic"};
const Words company_tails{"Energy", "Foods",  "Freight", "Health",   "Holdings", "Industries", "Mining",
                          "Motors", "Pharma", "Rail",    "Shipping", "Steel",    "Systems",    "Telecom"};
const Words city_tails{"borough", "bridge", "by",    "field", "ford",  "gate", "ham",  "haven", "holm",  "hurst",
                       "mere",    "moor",   "mouth", "port",  "stead", "ton",  "vale", "wick",  "worth", "yard"};
const Words countries{"Australia", "Brazil", "Canada",    "Chile", "Denmark",  "Egypt",  "Finland",
                      "Ghana",     "India",  "Indonesia", "Japan", "Kenya",    "Mexico", "Morocco",
                      "Norway",    "Peru",   "Poland",    "Spain", "Thailand", "Vietnam"};
const Words outlets{"The Northam Courier", "Coast Daily",      "The Westmark Post",    "Harbour Today",
                    "The Ledger",          "Morning Standard", "The Evening Observer", "Region One",
                    "The Sandvik Mail",    "Metro Wire",       "The Inland Gazette",   "Open Record"};
const Words posts{"transport minister", "labour minister",       "chief inspector", "mayor",
                  "finance minister",   "head of the regulator", "union leader",    "police chief"};
const Words harms{"injured", "taken ill", "laid off", "evacuated", "left without power", "fined"};
const Words goods{"turbines",  "engines", "vaccines", "grain",        "cables",
                  "batteries", "pumps",   "tankers",  "steel plates", "medicines"};
const Words weekdays{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"};
const Words months{"January", "February", "March",     "April",   "May",      "June",
                   "July",    "August",   "September", "October", "November", "December"};

/// What all reports of one event share.
struct Event {
  std::string company, rival, city, country, official, post, spokesman, witness, good, harm, outlet;
  int count = 0;
  int year = 0;
  int month = 0;
  int day = 0;
};

std::string person(Random& random) {
  return std::string(random.pick(first_names)) + " " + std::string(random.pick(surname_heads)) +
         std::string(random.pick(surname_tails));
}
// 5,600 companies and 400 cities: an archive of years tells of many, and of each more than once.
std::string company(Random& random) {
  return std::string(random.pick(surname_heads)) + std::string(random.pick(surname_tails)) + " " +
         std::string(random.pick(company_tails));
}
std::string city(Random& random) {
  return std::string(random.pick(surname_heads)) + std::string(random.pick(city_tails));
}

Event make_event(std::uint64_t seed) {
  Random random(seed);
  Event event;
  event.company = company(random);
  event.rival = company(random);
  event.city = city(random);
  event.country = random.pick(countries);
  event.official = person(random);
  event.post = random.pick(posts);
  event.spokesman = person(random);
  event.witness = person(random);
  event.good = random.pick(goods);
  event.harm = random.pick(harms);
  event.outlet = random.pick(outlets);
  event.count = 20 + static_cast<int>(random.below(900));
  event.year = 2015 + static_cast<int>(random.below(9));
  event.month = 1 + static_cast<int>(random.below(12));
  event.day = 1 + static_cast<int>(random.below(26));
  return event;
}

const Words headlines{"{company} accused of hiding fault at {city} plant",
                      "{company} denies claim of fault at {city} plant",
                      "Over {count} {harm} after {city} fault, union says",
                      "{country} weighs halt to {good} from {company}", "{official} promises inquiry into {company}"};

const Words openings{
    "{company} on {weekday} rejected a report that a fault at its {city} plant had left more than {count} people "
    "{harm}, calling it unfounded.",
    "More than {count} people were {harm} after a fault at a plant that {company} runs in {city}, the {post} said on "
    "{weekday}.",
    "Nearly {count} people have been {harm} since a fault stopped the {city} plant of {company}, according to a report "
    "by {outlet}.",
    "The {post}, {official}, said on {weekday} that {company} had known of the fault at its {city} plant for at least "
    "{months} months.",
    "{country} is considering a halt to imports of {good} from {company} after a fault at its plant in {city}, two "
    "officials told {outlet}."};

const Words bodies{
    "“We have found no evidence that anybody was {harm},” {spokesman}, a spokesman for {company}, told reporters in "
    "{city}.",
    "{official}, the {post}, said that the company had not reported the fault, and that it would be fined if the "
    "inquiry confirmed this.",
    "According to documents seen by {outlet}, engineers warned the board of {company} in {month} that the {good} were "
    "unsafe.",
    "{company} denied that any engineer had warned its board, and said that all {good} had passed their inspection.",
    "The union says that {count} workers were {harm}; the company puts the number at about {fewer}.",
    "“The company promised us in {month} that it would replace the {good},” said {witness}, who has worked at the "
    "plant for {months} years.",
    "{spokesman} said that {company} would not sell {good} to {rival} while the inquiry lasts.",
    "But {rival} has received {fewer} {good} from the {city} plant since then, a person familiar with the matter said.",
    "{official} declined to comment on the documents, citing the inquiry.",
    "Inspectors who visited the plant on {weekday} have seen no sign of a leak, the {post} said, adding that their "
    "work was not over.",
    "The plant, which opened in {past_year}, employs {more} people and makes {percent} percent of all {good} that are "
    "sold in {country}.",
    "“It is false to say that we hid anything,” {spokesman} said. “We told the inspectors within {months} hours.”",
    "A report that the regulator published in {past_year} had already found that {company} failed to test its {good} "
    "properly.",
    "Shares in {company} fell {percent} percent on {weekday}, while those of {rival} rose.",
    "The mayor of {city} said she had asked the company for a full list of those who were {harm}, and that she had not "
    "received one.",
    "{outlet} reported last week, citing three officials, that {country} was ready to lift its ban on {good} from the "
    "plant.",
    "Officials in {country} have denied that any ban is planned, though one of them said that talks about stricter "
    "tests are under way.",
    "“If the tests show a fault, we will close the line,” {official} told parliament. “Nobody should doubt that.”",
    "{company} bought the plant from {rival} for ${money} million in {past_year}.",
    "The company, which had said in {month} that it would not close the line, closed it on {weekday} for what it "
    "called routine work.",
    "Residents accuse the company of playing down the danger; {witness}, who lives beside the plant, said that she had "
    "counted {fewer} ambulances that night.",
    "The {post} warned {company} against moving {good} out of {city} before the inquiry ends.",
    "A spokesman for {rival} said the firm was unaware of any fault in the {good} that it had bought.",
    "The inquiry is expected to report by the end of {month}, and its findings will be made public.",
    "Earlier estimates had put the number of people {harm} at {count}, but the regulator now says that at least {more} "
    "were.",
    "“Nobody from the company has called us,” said {witness}. “Not once.”",
    "Lawyers for the families asked a court in {city} to order {company} to keep all records of the tests.",
    "The company reported a profit of ${money} million for last year, {percent} percent more than the year before.",
    "It was not clear whether the {good} that were sent to {country} came from the same line.",
    "{company} said in a statement that it regretted the fault, that it was working with the inspectors, and that it "
    "expected to reopen the line by {month}."};

const Words furniture{"Also read: {company} in five charts", "Advertisement", "What the company says",
                      "Workers at the {city} plant on {weekday}. (Image: Open Record)"};

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string fill(std::string_view pattern, const Event& event, Random& random) {
  std::string out;
  while (!pattern.empty()) {
    const auto open = pattern.find('{');
    out += pattern.substr(0, open);
    if (open == std::string_view::npos) break;
    const auto close = pattern.find('}', open);
    const std::string_view slot = pattern.substr(open + 1, close - open - 1);
    pattern.remove_prefix(close + 1);
    const int wobble = static_cast<int>(random.below(3));
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
      out += std::to_string(2 + random.below(9));
    else if (slot == "percent")
      out += std::to_string(3 + random.below(40));
    else if (slot == "money")
      out += std::to_string(10 + random.below(900));
    else if (slot == "past_year")
      out += std::to_string(event.year - 1 - static_cast<int>(random.below(8)));
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
