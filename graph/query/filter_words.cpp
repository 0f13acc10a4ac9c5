#include "gainsay/store.h"

namespace gainsay {
namespace {

template <class T>
void add_any(std::vector<std::string>& out, const std::string& what, const std::vector<T>& values) {
  if (values.empty()) return;
  std::string words = what;
  for (std::size_t i = 0; i < values.size(); ++i) words += (i == 0 ? " " : " or ") + std::string(name_of(values[i]));
  out.push_back(words);
}

}  // namespace

std::vector<std::string> Filter::as_words() const {
  std::vector<std::string> out;
  for (const std::string& actor : actors) out.push_back("actor " + actor);
  for (const std::string& source : sources) out.push_back("source " + source);
  add_any(out, "type", types);
  add_any(out, "class", classes);
  if (min_strength) out.push_back("strength " + std::string(name_of(*min_strength)) + " or more");
  if (between.known()) out.push_back("said within " + to_string(between));
  if (!about.empty()) out.push_back("about " + about);
  if (limit) out.push_back("the first " + std::to_string(*limit));
  return out;
}

}  // namespace gainsay
