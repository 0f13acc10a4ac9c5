#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace gainsay {

/// Which ids stand for one thing, after what people merged and split. To be told the last word first: what is told
/// later does nothing where it goes against what was told before.
class RuledGroups {
 public:
  /// False where it was told that they are not one.
  bool unite(const std::string& a, const std::string& b);
  /// False where it was told that they are one.
  bool keep_apart(const std::string& a, const std::string& b);
  /// The id that came of a split, which names its group only where nothing else is in it.
  void set_apart(const std::string& id) { apart_.insert(id); }

  [[nodiscard]] bool are_one(const std::string& a, const std::string& b) { return root(a) == root(b); }
  /// The id by which the whole group goes: the first of those that were read. `id` itself where nothing was told of it.
  [[nodiscard]] std::string name_of(const std::string& id);
  /// All ids of which something was told, in order.
  [[nodiscard]] std::vector<std::string> told() const;

 private:
  struct Group {
    std::set<std::string> members;
    std::set<std::size_t> against;  ///< groups that are not to be one with it
  };
  std::size_t root(const std::string& id);

  std::map<std::string, std::size_t> group_of_;
  std::vector<Group> groups_;
  std::set<std::string> apart_;
};

}  // namespace gainsay
