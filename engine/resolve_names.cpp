#include <memory>

#include "gainsay/engine.h"
#include "graph/query/name_match.h"

namespace gainsay {

std::vector<std::string> resolve_names(Filter& filter, const Store& store, const std::filesystem::path& data_dir) {
  std::vector<std::string> unknown;
  std::unique_ptr<Lexicon> lexicon;
  const auto resolve = [&](std::string& name) {
    if (!matching_entities(store, name).empty()) return;
    if (!lexicon) lexicon = load_lexicon(find_data_dir(data_dir));
    const auto listed = lexicon->find_name(name);
    if (listed && !matching_entities(store, listed->named.name).empty())
      name = listed->named.name;
    else
      unknown.push_back(name);
  };
  for (std::string& actor : filter.actors) resolve(actor);
  for (std::string& source : filter.sources) resolve(source);
  return unknown;
}

}  // namespace gainsay
