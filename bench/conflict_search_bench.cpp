// conflict_search_bench CLAIMS [ARTICLES_A_DAY] [THREADS] [SEED]: times `find_conflicts` over generated claims. Actors,
// verbs and nouns are drawn by Zipf's law; the most frequent actor acts in a tenth of the claims, and the lexicon knows
// in how much of this news each is named. Prints a digest of all that was found: a faster search must find the same.
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/content_id.h"
#include "gainsay/conflicts.h"
#include "lexicon/tables.h"

namespace {

using namespace gainsay;

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  /// SplitMix64: the same numbers on every machine.
  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }
  std::uint64_t below(std::uint64_t bound) { return next() % bound; }
  double share() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
  bool one_in(std::uint64_t n) { return below(n) == 0; }

 private:
  std::uint64_t state_;
};

/// Ranks by Zipf's law: the first is drawn twice as often as the second, three times as often as the third, and so on.
class Zipf {
 public:
  explicit Zipf(std::size_t count) : sums_(count) {
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) sums_[i] = sum += 1.0 / static_cast<double>(i + 1);
  }
  /// How many ranks it takes for the first to have the share.
  static std::size_t count_for(double first_share) {
    double sum = 0;
    std::size_t count = 0;
    while (sum < 1 / first_share) sum += 1.0 / static_cast<double>(++count);
    return count;
  }
  std::size_t draw(Random& random) const {
    const double at = random.share() * sums_.back();
    return static_cast<std::size_t>(std::ranges::upper_bound(sums_, at) - sums_.begin());
  }

 private:
  std::vector<double> sums_;
};

constexpr std::size_t claims_an_article = 20;
constexpr double share_of_first_actor = 0.1;

/// Names are of letters alone, and no words of any language: "Zqbb", "Zqcb".
namespace actor_name {
constexpr std::string_view prefix = "Zq";
constexpr std::string_view letters = "bcdfghjklmnprtvw";
constexpr std::size_t length = prefix.size() + 4;

std::string of(std::size_t rank) {
  std::string name(prefix);
  for (; name.size() < length; rank /= letters.size()) name += letters[rank % letters.size()];
  return name;
}

std::optional<std::size_t> rank_of(std::string_view lemma) {
  if (lemma.size() != length || !lemma.starts_with("zq")) return std::nullopt;
  std::size_t rank = 0;
  for (std::size_t at = length; at-- > prefix.size();) rank = rank * letters.size() + letters.find(lemma[at]);
  return rank;
}
}  // namespace actor_name

/// The lexicon, as if its news had been counted where the actors live: a story is told by rare words, and who acts in a
/// tenth of all claims is in most articles.
class NewsOfActors : public Lexicon {
 public:
  explicit NewsOfActors(const Lexicon& lexicon) : lexicon_(lexicon) {}

  WordRelation relation(std::string_view a, std::string_view b, WordClass word_class) const override {
    return lexicon_.relation(a, b, word_class);
  }
  double similarity(std::string_view a, std::string_view b, WordClass word_class) const override {
    return lexicon_.similarity(a, b, word_class);
  }
  bool knows(std::string_view lemma, WordClass word_class) const override { return lexicon_.knows(lemma, word_class); }
  std::vector<std::string> derived(std::string_view lemma, WordClass from, WordClass to) const override {
    return lexicon_.derived(lemma, from, to);
  }
  std::string lemma(std::string_view form, WordClass word_class) const override {
    return lexicon_.lemma(form, word_class);
  }
  bool is_a(std::string_view lemma, std::string_view category) const override { return lexicon_.is_a(lemma, category); }
  double share_of_news(std::string_view lemma) const override {
    const auto rank = actor_name::rank_of(lemma);
    if (!rank) return lexicon_.share_of_news(lemma);
    return 1 - std::pow(1 - share_of_first_actor / static_cast<double>(*rank + 1), claims_an_article);
  }
  std::optional<NameEntry> find_name(std::string_view name) const override { return lexicon_.find_name(name); }

 private:
  const Lexicon& lexicon_;
};

/// The lemmas of a class that WordNet's sense-tagged corpora have most often, the most frequent first.
std::vector<std::string> frequent_words(const lexicon::Tables& tables, WordClass word_class, std::size_t count) {
  std::vector<std::pair<std::uint64_t, std::string>> counted;
  const auto which = static_cast<std::size_t>(word_class);
  for (const lexicon::LemmaRecord& lemma : tables.lemmas[which]) {
    std::uint64_t total = 0;
    for (const auto& sense : tables.senses[which].subspan(lemma.first_sense, lemma.sense_count)) total += sense.count;
    counted.emplace_back(total, tables.text(lemma.text));
  }
  std::ranges::sort(counted, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  std::vector<std::string> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back(counted[i].second);
  return out;
}

/// Positions as a store of news has them: twenty to an article, so many articles a day.
class Claims {
 public:
  Claims(std::uint64_t seed, std::size_t articles_a_day, const lexicon::Tables& tables)
      : random_(seed),
        articles_a_day_(articles_a_day),
        actors_(Zipf::count_for(share_of_first_actor)),
        verbs_(verb_count),
        nouns_(noun_count),
        verb_words_(frequent_words(tables, WordClass::verb, verb_count)),
        noun_words_(frequent_words(tables, WordClass::noun, noun_count)) {
    for (std::size_t i = 0; i < Zipf::count_for(share_of_first_actor); ++i)
      names_.push_back(make_named(actor_name::of(i), EntityKind::organisation));
  }

  Position next() {
    const std::size_t article = number_ / claims_an_article;
    const std::size_t place = number_++ % claims_an_article * 200;
    Position position;
    position.article.id = ArticleId("article" + std::to_string(article));
    position.article.published = DateInterval::on(add_days(first_day, static_cast<int>(article / articles_a_day_)));
    position.said = position.article.published;
    position.statement.span = {place, place + 150};
    position.statement.id = StatementId(std::to_string(number_));
    if (!random_.one_in(3)) {
      position.speaker = names_[actors_.draw(random_)];
      position.statement.attribution = AttributionId(std::to_string(number_));
      const std::array acts{SpeechAct::assert_, SpeechAct::assert_, SpeechAct::assert_, SpeechAct::assert_,
                            SpeechAct::assert_, SpeechAct::deny,    SpeechAct::allege,  SpeechAct::promise,
                            SpeechAct::doubt,   SpeechAct::predict};
      position.act = acts[random_.below(acts.size())];
    }
    fill(position.statement.claim, place);
    position.statement.claim_id = claim_id_of(position.statement.claim);
    position.statement.text = position.statement.claim.predicate + " " + position.statement.claim.object.text;
    return position;
  }

 private:
  static constexpr std::size_t verb_count = 1500;
  static constexpr std::size_t noun_count = 4000;
  static constexpr Date first_day{std::chrono::year(2015), std::chrono::January, std::chrono::day(1)};

  Phrase actor(std::size_t begin) {
    Phrase phrase;
    phrase.entity = names_[actors_.draw(random_)];
    phrase.head = phrase.text = phrase.entity->name;
    phrase.span = {begin, begin + 8};
    return phrase;
  }

  Phrase thing(std::size_t begin) {
    Phrase phrase;
    phrase.head = phrase.text = noun_words_[nouns_.draw(random_)];
    if (random_.one_in(3)) phrase.terms.push_back(noun_words_[nouns_.draw(random_)]);
    phrase.span = {begin, begin + 8};
    return phrase;
  }

  void fill(Claim& claim, std::size_t place) {
    claim.agent = actor(place);
    claim.predicate = verb_words_[verbs_.draw(random_)];
    claim.predicate_span = {place + 20, place + 28};
    if (const std::uint64_t kind = random_.below(10); kind < 7)
      claim.object = thing(place + 40);
    else if (kind < 9)
      claim.object = actor(place + 40);
    if (random_.one_in(6)) claim.recipient = actor(place + 60);
    if (random_.one_in(4)) claim.arguments.push_back({random_.one_in(2) ? "in" : "with", thing(place + 80)});
    if (random_.one_in(10)) claim.polarity = Polarity::negated;
    const std::array modalities{Modality::considered, Modality::possible, Modality::promised, Modality::predicted,
                                Modality::requested};
    if (random_.one_in(5)) claim.modality = modalities[random_.below(modalities.size())];
    if (random_.one_in(10)) claim.hedge = "may";
    if (random_.one_in(7)) {
      Quantity figure;
      figure.low = figure.high = static_cast<double>(1 + random_.below(2000));
      figure.unit = claim.object.head;
      figure.span = {place + 36, place + 39};
      claim.quantity = figure;
    }
  }

  Random random_;
  std::size_t articles_a_day_;
  std::size_t number_ = 0;
  Zipf actors_;
  Zipf verbs_;
  Zipf nouns_;
  std::vector<std::string> verb_words_;
  std::vector<std::string> noun_words_;
  std::vector<Named> names_;
};

std::string digest_of(const ConflictFindings& found) {
  std::string all;
  const auto add = [&](const auto&... fields) { ((all += fields, all += '\n'), ...); };
  for (const Conflict& c : found.conflicts)
    add(c.id.value, c.dispute.value, name_of(c.strength), c.rule, c.a.value, c.b.value, c.explanation, c.why_not);
  for (const Support& s : found.supports) add(s.from.value, s.to.value, s.evidence_from.value, s.evidence_to.value);
  return sha256_hex(all).substr(0, 12);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("usage: conflict_search_bench CLAIMS [ARTICLES_A_DAY] [THREADS] [SEED]\n", stderr);
    return 2;
  }
  const auto argument = [&](int at, std::uint64_t otherwise) {
    return argc > at ? std::strtoull(argv[at], nullptr, 10) : otherwise;
  };
  const std::uint64_t count = argument(1, 0);
  const std::filesystem::path data = GAINSAY_DATA_DIR;
  const auto words = load_lexicon(data);
  const NewsOfActors news(*words);
  std::vector<Position> positions;
  {
    const lexicon::Tables tables(data / lexicon::file_name);
    Claims claims(argument(4, 1), argument(2, 50), tables);
    positions.reserve(count);
    for (std::uint64_t i = 0; i < count; ++i) positions.push_back(claims.next());
  }
  const auto start = std::chrono::steady_clock::now();
  const ConflictFindings found = find_conflicts(positions, news, static_cast<unsigned>(argument(3, 2)));
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf(
      "%llu claims, %.2f s, peak %ld MiB (the claims themselves among them), %zu conflicts, %zu supports, digest %s\n",
      static_cast<unsigned long long>(count), took.count(), usage.ru_maxrss / 1024, found.conflicts.size(),
      found.supports.size(), digest_of(found).c_str());
}
