#include "graph/conflict/quotation.h"

#include <algorithm>
#include <sstream>
#include <vector>

#include "base/utf8.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

constexpr int gate_days = gate(30);
constexpr std::size_t least_words = 5;      ///< fewer are said by many
constexpr std::size_t longest_pronoun = 4;  ///< "they": a shorter source names nobody

std::vector<std::string> name_words(const Named& named) {
  std::string name = ascii_lower(named.name);
  std::ranges::replace(name, '-', ' ');
  std::vector<std::string> words;
  std::istringstream stream(name);
  for (std::string word; stream >> word;) words.push_back(word);
  std::ranges::sort(words);
  return words;
}

/// Whether the text names the speaker where it quotes him; who a pronoun stands for was inferred.
bool is_named_there(const Position& position) {
  if (!position.speaker || position.speaker->kind != EntityKind::person || position.chain.empty()) return false;
  const Hop& hop = position.chain.back();
  return !hop.implied && hop.who.id == position.speaker->id && (!hop.span || hop.span->size() > longest_pronoun);
}

bool one_name(const Named& a, const Named& b) {
  const auto words_a = name_words(a);
  const auto words_b = name_words(b);
  return std::ranges::includes(words_a, words_b) || std::ranges::includes(words_b, words_a);
}

}  // namespace

std::string own_words(const Reading& reading) {
  const Position& position = *reading.position;
  const Claim& claim = position.statement.claim;
  if (!is_named_there(position) || !claim.agent.entity || claim.agent.entity->id != position.speaker->id) return {};
  const std::string& name = claim.agent.entity->name;
  if (!position.statement.text.starts_with(name + " ")) return {};
  std::string words;
  std::size_t count = 1;
  for (const char c : ascii_lower(position.statement.text.substr(name.size() + 1))) {
    if (c == ' ') ++count;
    if (c == ' ' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) words += c;
  }
  return count >= least_words ? words : std::string();
}

bool rejects_quotation(const Reading& reading) {
  const Claim& claim = reading.position->statement.claim;
  // "I am not saying that": says how he means it, not that he was quoted wrongly.
  return claim.denial && claim.denial_scope == DenialScope::wording && claim.polarity == Polarity::affirmed &&
         reading.position->speaker && reading.position->speaker->kind == EntityKind::person;
}

bool one_speaker(const Reading& a, const Reading& b) {
  return a.position->speaker && b.position->speaker && one_name(*a.position->speaker, *b.position->speaker);
}

/// What one article has a person say of himself, another has another person say in the same words.
std::optional<Finding> misattribution(const Pair& pair, Words&) {
  const auto& [a, b, alignment, backward] = pair;
  if (!a.story || !alignment.same_story || alignment.same_article || alignment.days_apart > gate_days)
    return std::nullopt;
  const std::string words = own_words(a);
  if (words.empty() || words != own_words(b) || one_speaker(a, b)) return std::nullopt;
  return finding(pair, ConflictType::negation, ConflictClass::contradiction, Strength::moderate, "misattribution",
                 "Both may have said it, or one may have quoted the other.");
}

/// Who is quoted says that he did not say it, or not so.
std::optional<Finding> misquotation(const Pair& pair, Words&) {
  const auto& [a, b, alignment, backward] = pair;
  if (!a.story || !alignment.same_story || alignment.same_sentence || alignment.days_apart > gate_days)
    return std::nullopt;
  const bool a_rejects = rejects_quotation(a);
  if (a_rejects == rejects_quotation(b) || !one_speaker(a, b)) return std::nullopt;
  const Reading& quoted = a_rejects ? b : a;
  const Position& position = *quoted.position;
  if (position.statement.attribution.empty() || position.act == SpeechAct::deny || position.statement.claim.denial ||
      quoted.anaphoric)
    return std::nullopt;
  return finding(pair, ConflictType::denial, ConflictClass::contradiction, Strength::weak, "misquotation",
                 "Which of his words he means is assumed.");
}

}  // namespace gainsay::conflict
