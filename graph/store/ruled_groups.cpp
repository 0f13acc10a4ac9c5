#include "graph/store/ruled_groups.h"

#include <algorithm>
#include <utility>

namespace gainsay {

std::size_t RuledGroups::root(const std::string& id) {
  const auto [place, is_new] = group_of_.try_emplace(id, groups_.size());
  if (is_new) groups_.push_back({{id}, {}});
  return place->second;
}

bool RuledGroups::unite(const std::string& a, const std::string& b) {
  std::size_t kept = root(a);
  std::size_t gone = root(b);
  if (kept == gone) return true;
  if (groups_[kept].against.contains(gone)) return false;
  if (groups_[kept].members.size() < groups_[gone].members.size()) std::swap(kept, gone);
  for (const std::string& member : groups_[gone].members) group_of_[member] = kept;
  groups_[kept].members.merge(groups_[gone].members);
  for (const std::size_t other : groups_[gone].against) {
    groups_[other].against.erase(gone);
    groups_[other].against.insert(kept);
    groups_[kept].against.insert(other);
  }
  groups_[gone].against.clear();
  return true;
}

bool RuledGroups::keep_apart(const std::string& a, const std::string& b) {
  const std::size_t one = root(a);
  const std::size_t other = root(b);
  if (one == other) return false;
  groups_[one].against.insert(other);
  groups_[other].against.insert(one);
  return true;
}

std::string RuledGroups::name_of(const std::string& id) {
  if (!group_of_.contains(id)) return id;
  const std::set<std::string>& members = groups_[root(id)].members;
  const auto as_read = std::ranges::find_if(members, [this](const std::string& one) { return !apart_.contains(one); });
  return as_read == members.end() ? *members.begin() : *as_read;
}

std::vector<std::string> RuledGroups::told() const {
  std::vector<std::string> out;
  for (const auto& [id, group] : group_of_) out.push_back(id);
  return out;
}

}  // namespace gainsay
