#include "graph/query/position_filter.h"

#include <algorithm>

#include "base/utf8.h"
#include "graph/query/name_match.h"

namespace gainsay {
namespace {

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

/// Lower-case words; all else separates.
void add_words(std::string_view text, std::vector<std::string>& words) {
  std::string word;
  for (const char c : ascii_lower(text)) {
    if (is_word_byte(c)) {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
}

void add_words(const Phrase& phrase, std::vector<std::string>& words) {
  add_words(phrase.text, words);
  add_words(phrase.head, words);
  for (const std::string& term : phrase.terms) add_words(term, words);
  if (phrase.entity) add_words(phrase.entity->name, words);
}

}  // namespace

PositionFilter::PositionFilter(const Filter& filter, const Store& store) : between_(filter.between) {
  for (const std::string& name : filter.actors) actors_.push_back({name, matching_entities(store, name)});
  for (const std::string& name : filter.sources) sources_.push_back({name, matching_entities(store, name)});
  add_words(filter.about, words_);
}

bool PositionFilter::in_period(const Position& position) const {
  if (!between_.known()) return true;
  const DateInterval& when = position.said.known() ? position.said : position.article.published;
  return when.known() && may_overlap(when, between_);
}

std::size_t PositionFilter::condition_count() const {
  return actors_.size() + sources_.size() + (words_.empty() ? 0 : 1);
}

std::vector<Interest> PositionFilter::interests() const {
  std::vector<Interest> out;
  for (const Name& actor : actors_) {
    std::vector<std::string> words;
    if (actor.ids.empty()) add_words(actor.asked, words);
    // The last word of a phrase is the name's.
    out.push_back({actor.ids, words.empty() ? words : std::vector<std::string>{words.back()}});
  }
  for (const Name& source : sources_) out.push_back({source.ids, {}});
  for (const std::string& word : words_) out.push_back({{}, {word}});
  return out;
}

bool PositionFilter::lets_through(const Position& position) const {
  if (!in_period(position)) return false;
  for (std::size_t i = 0; i < condition_count(); ++i)
    if (!meets(position, i)) return false;
  return true;
}

bool PositionFilter::meets(const Position& position, std::size_t condition) const {
  if (condition < actors_.size()) return names_actor(position, actors_[condition]);
  condition -= actors_.size();
  if (condition < sources_.size()) return names_source(position, sources_[condition]);
  return has_words(position);
}

bool PositionFilter::names_actor(const Position& position, const Name& name) {
  if (position.speaker && name.ids.contains(position.speaker->id)) return true;
  if (names_source(position, name)) return true;
  const auto plays = [&](const Phrase& phrase) {
    if (phrase.entity) return name.ids.contains(phrase.entity->id);
    return name.ids.empty() && !phrase.text.empty() && name_matches(name.asked, phrase.text, EntityKind::group);
  };
  return plays(position.statement.claim.agent) || plays(position.statement.claim.recipient);
}

bool PositionFilter::names_source(const Position& position, const Name& name) {
  return std::ranges::any_of(position.chain, [&](const Hop& hop) { return name.ids.contains(hop.who.id); });
}

bool PositionFilter::has_words(const Position& position) const {
  const Claim& claim = position.statement.claim;
  std::vector<std::string> words;
  add_words(position.statement.text, words);
  add_words(claim.predicate, words);
  for (const Phrase* phrase : {&claim.agent, &claim.object, &claim.recipient, &claim.place}) add_words(*phrase, words);
  for (const Argument& argument : claim.arguments) add_words(argument.phrase, words);
  return std::ranges::all_of(words_,
                             [&](const std::string& word) { return std::ranges::find(words, word) != words.end(); });
}

}  // namespace gainsay
