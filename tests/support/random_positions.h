#pragma once

#include <random>
#include <string>
#include <vector>

#include "support/position.h"

namespace gainsay::testing {

template <class T>
const T& pick(std::mt19937& random, const std::vector<T>& values) {
  return values[random() % values.size()];
}

/// Words and slots drawn from a few, so that many positions meet; every kind of party, goods, standing and date.
class RandomPositions {
 public:
  RandomPositions(unsigned seed, unsigned articles) : random_(seed), articles_(articles) {
    agents_ = some({"Ostria", "Veldish firms", "bishop", "rebels", "*it", "Mirland", "Ada Brandt", ""}, 3);
    agents_.insert(agents_.end(), {"Veldland", "Veldland"});
    verbs_ = some({"send", "supply", "produce", "help", "rise", "fall", "alive", "cut", "kill", "dead", "buy", "close",
                   "open", "purchase", "fire", "offer"},
                  4);
    objects_ = some({"", "drone", "lethal aid", "grain", "wheat", "Mirish farmers", "Veldland", "equipment", "jobs",
                     "staff", "arms industry", "*them", "firm", "company", "rifle", "Ada Brandt", "arms sale"},
                    4);
  }

  Position next() {
    static const std::vector<std::string> parties{"", "", "", "Ostria", "Mirland", "warring parties"};
    static const std::vector<std::string> speakers{"Ada Brandt", "Jonas Weir", "Veldland"};
    static const std::vector<std::string> days{"2022-05-01", "2022-05-03", "2022-05-09", "2022-05-20", "2022-06-02",
                                               "2022-06-20", "2022-07-01", "2022-08-01", "2022-09-15", "2023-06-01",
                                               "2025-06-01", "2022-05-01/..", "../2022-06-01"};
    const unsigned article = below(articles_);
    auto builder = in_article("article " + std::to_string(article));
    if (below(12) != 0) builder.on(pick(random_, days));
    if (below(8) != 0) builder.by(pick(random_, speakers));
    builder.that(pick(random_, agents_), pick(random_, verbs_), pick(random_, objects_));
    if (const auto& party = pick(random_, parties); !party.empty()) builder.to(party);
    if (const auto& party = pick(random_, parties); below(8) == 0 && !party.empty()) builder.with("in", party);
    if (below(3) == 0) builder.no();
    if (below(6) == 0) builder.denial();
    if (below(12) == 0) builder.scope(static_cast<DenialScope>(below(5)));
    builder.status(static_cast<Modality>(below(6))).act(static_cast<SpeechAct>(below(10)));
    if (below(3) != 0) builder.status(Modality::actual).act(SpeechAct::assert_);
    if (below(6) == 0) builder.hedge("reportedly");
    if (below(6) == 0) builder.when(pick(random_, days));
    if (below(4) == 0)
      builder.number(static_cast<Bound>(below(6)), below(50), below(2) == 0 ? "fatality" : "death");
    Position position = builder;
    // An article comes out on one day, if it says so, whatever days its sources spoke on.
    position.article.published = article % 5 == 0 ? DateInterval() : parse_interval(days[article % days.size()]).value();
    return position;
  }

  unsigned below(unsigned bound) { return static_cast<unsigned>(random_() % bound); }

 private:
  std::vector<std::string> some(const std::vector<std::string>& words, std::size_t count) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(pick(random_, words));
    return out;
  }

  std::mt19937 random_;
  unsigned articles_;
  std::vector<std::string> agents_, verbs_, objects_;
};

/// A third of them are other mentions of the same few claims.
inline std::vector<Position> random_positions(unsigned seed, std::size_t count, unsigned articles = 5) {
  RandomPositions random(seed, articles);
  std::vector<Position> positions;
  for (std::size_t i = 0; i < count; ++i) {
    Position position = random.next();
    if (i >= 10 && random.below(3) == 0) {
      const Statement& again = positions[random.below(static_cast<unsigned>(i))].statement;
      position.statement.claim = again.claim;
      position.statement.claim_id = again.claim_id;
      position.statement.text = again.text;
    }
    positions.push_back(std::move(position));
  }
  return positions;
}

}  // namespace gainsay::testing
