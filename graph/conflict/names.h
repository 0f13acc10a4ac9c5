#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// Extraction resolves names article by article, and leaves some unresolved. Gives all parties and speakers that are
/// known by the same name one id, over all articles. Part of the comparison alone: the store keeps what was extracted,
/// so that nothing need be undone.
class Names {
 public:
  void add(const Position& position);
  void apply(Reading& reading) const;

 private:
  void add(const Named& named);
  void apply(std::string& id) const;
  void apply(std::vector<std::string>& ids) const;
  void apply(Party& party) const;

  std::unordered_map<std::string, std::string> keys_;    ///< entity id to its name's words
  std::unordered_map<std::string, std::string> firsts_;  ///< a name's words to the id that stands for it: the first
};

}  // namespace gainsay::conflict
