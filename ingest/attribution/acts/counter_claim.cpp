#include "ingest/attribution/acts/counter_claim.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "ingest/attribution/acts/cue_reading.h"

namespace gainsay {
namespace {

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

constexpr auto dying = std::to_array<std::string_view>(
    {"assassinate", "behead", "dead", "decapitate", "die", "execute", "kill", "murder", "perish", "slaughter", "slay"});
constexpr auto living = std::to_array<std::string_view>({"alive", "unharmed"});
// Too common to tell that two clauses speak of one event.
constexpr auto light = std::to_array<std::string_view>(
    {"be",    "have", "do",  "say",  "make", "get",    "go",      "come", "take", "know",
     "think", "want", "see", "need", "give", "use",    "believe", "like", "feel", "look",
     "seem",  "try",  "let", "put",  "keep", "become", "call",    "tell", "mean", "happen"});
constexpr std::string_view death = "+death";
constexpr std::size_t nobody = SIZE_MAX;  ///< the article's own voice

/// A predicate in what somebody is said to have said.
struct Predicate {
  std::size_t attribution = 0;
  bool negated = false;
  std::set<EntityIndex> entities;  ///< among its subjects and objects
  std::set<std::string> nouns;     ///< heads of those that denote no entity
};

bool is_argument(Deprel relation) {
  return relation == Deprel::nsubj || relation == Deprel::nsubj_pass || relation == Deprel::obj;
}

Predicate read_predicate(const Discourse& discourse, std::size_t attribution, std::uint32_t root) {
  Predicate out{attribution, is_negated(discourse.syntax, root), {}, {}};
  for (const std::uint32_t child : discourse.syntax.children(root)) {
    if (!is_argument(discourse.syntax.deprel(child))) continue;
    if (const auto mention = discourse.table.covering(child))
      out.entities.insert(mention->entity);
    else if (discourse.syntax.upos(child) == Upos::NOUN)
      out.nouns.insert(discourse.syntax.lemma(child));
  }
  return out;
}

bool share(const Predicate& a, const Predicate& b) {
  const auto in = [](const auto& set) { return [&set](const auto& x) { return set.contains(x); }; };
  return std::ranges::any_of(a.entities, in(b.entities)) || std::ranges::any_of(a.nouns, in(b.nouns));
}

bool is_modal(const Syntax& syntax, std::uint32_t root) {
  return std::ranges::any_of(syntax.children(root), [&](std::uint32_t child) {
    return syntax.deprel(child) == Deprel::aux && syntax.token(child).xpos == "MD";
  });
}

/// "is alive", said of somebody.
std::uint32_t living_in(const Syntax& syntax, const TokenRange& words) {
  for (std::uint32_t i = words.first; i < words.last; ++i)
    if (among(living, syntax.lemma(i)) && std::ranges::any_of(syntax.children(i), [&](std::uint32_t child) {
          return syntax.deprel(child) == Deprel::nsubj;
        }))
      return i;
  return no_head;
}

}  // namespace

std::vector<bool> counter_claims(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                                 const std::vector<SpeakerOf>& speakers) {
  const Syntax& syntax = discourse.syntax;
  std::map<std::string, std::vector<Predicate>, std::less<>> affirmed;
  constexpr std::size_t most = 24;
  constexpr std::uint32_t most_tokens = 60;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i].contents.empty()) continue;
    const TokenRange content = syntax.range_of(found[i].contents.front());
    for (std::uint32_t t = content.first; t < std::min(content.last, content.first + most_tokens); ++t) {
      const Upos tag = syntax.upos(t);
      if (tag != Upos::VERB && tag != Upos::ADJ) continue;
      const std::string& lemma = syntax.lemma(t);
      const bool dies = among(dying, lemma);
      if (among(light, lemma) || (tag == Upos::ADJ && !dies)) continue;
      Predicate predicate = read_predicate(discourse, i, t);
      if (predicate.negated || (predicate.entities.empty() && predicate.nouns.empty())) continue;
      auto& list = affirmed[dies ? std::string(death) : lemma];
      if (list.size() < most) list.push_back(std::move(predicate));
    }
  }
  // Deaths count whoever tells of them: that somebody is alive is said where that was in doubt.
  auto& deaths = affirmed[std::string(death)];
  for (std::uint32_t t = 0; t < syntax.size() && deaths.size() < 4 * most; ++t) {
    if (!among(dying, syntax.lemma(t)) || (syntax.upos(t) != Upos::VERB && syntax.upos(t) != Upos::ADJ)) continue;
    Predicate predicate = read_predicate(discourse, nobody, t);
    if (!predicate.negated) deaths.push_back(std::move(predicate));
  }
  std::vector<bool> out(found.size(), false);
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i].contents.empty() || !speakers[i].entity) continue;
    const TokenRange content = syntax.range_of(found[i].contents.front());
    if (content.empty()) continue;
    const TokenRange first{content.first, std::min({content.last, syntax.sentence_range(content.first).last,
                                                    content.first + most_tokens})};
    const std::uint32_t alive = living_in(syntax, first);
    const std::uint32_t root = alive != no_head ? alive : syntax.head_of(first);
    const std::string& lemma = syntax.lemma(root);
    const Predicate own = read_predicate(discourse, i, root);
    const bool lives = alive != no_head && !own.negated;
    if ((!lives && !own.negated) || is_modal(syntax, root)) continue;
    const auto others = affirmed.find(lives || among(dying, lemma) ? death : std::string_view(lemma));
    if (others == affirmed.end()) continue;
    out[i] = std::ranges::any_of(others->second, [&](const Predicate& other) {
      if (other.attribution == nobody) return lives && share(own, other);
      return speakers[other.attribution].entity != speakers[i].entity && other.attribution != i &&
             found[i].parent != other.attribution && found[other.attribution].parent != i && share(own, other);
    });
  }
  return out;
}

}  // namespace gainsay
