#include "graph/conflict/names.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <unordered_map>

#include "base/utf8.h"

namespace gainsay::conflict {
namespace {

/// The words of a name in any order, as ids of unresolved names have them.
std::string key_of(const std::string& name) {
  std::vector<std::string> words;
  std::istringstream stream(ascii_lower(name));
  for (std::string word; stream >> word;) words.push_back(word);
  std::ranges::sort(words);
  std::string key(unresolved_name);
  for (const std::string& word : words) key += " " + word;
  return key;
}

}  // namespace

void Names::add(const Named& named) {
  std::string key = key_of(named.name);
  const auto [place, is_new] = firsts_.try_emplace(key, named.id.value);
  if (!is_new && named.id.value < place->second) place->second = named.id.value;
  keys_.emplace(named.id.value, std::move(key));
}

void Names::add(const Position& position) {
  const Claim& claim = position.statement.claim;
  for (const Phrase* phrase : {&claim.agent, &claim.object, &claim.recipient, &claim.place})
    if (phrase->entity) add(*phrase->entity);
  for (const Argument& argument : claim.arguments)
    if (argument.phrase.entity) add(*argument.phrase.entity);
  if (position.speaker) add(*position.speaker);
}

void Names::apply(std::string& id) const {
  if (id.empty()) return;
  const auto known = keys_.find(id);
  const auto first = firsts_.find(known == keys_.end() ? id : known->second);
  if (first != firsts_.end()) id = first->second;
}

void Names::apply(std::vector<std::string>& ids) const {
  for (std::string& id : ids) apply(id);
  std::ranges::sort(ids);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

void Names::apply(Party& party) const {
  apply(party.id);
  apply(party.of);
}

void Names::apply(Reading& reading) const {
  apply(reading.agent);
  apply(reading.object_party);
  apply(reading.recipient_party);
  apply(reading.others);
  apply(reading.speaker);
}

}  // namespace gainsay::conflict
