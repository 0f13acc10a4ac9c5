#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gainsay/model/ids.h"
#include "gainsay/model/span.h"
#include "gainsay/model/vocabulary.h"

namespace gainsay {

/// An entity as other values name it: an actor or a source. The id is the same in every article.
struct Named {
  EntityId id;
  std::string name;
  EntityKind kind = EntityKind::group;
  friend bool operator==(const Named&, const Named&) = default;
};

/// What the article says of a source that it does not name. "Two senior US officials familiar with the
/// talks": count 2, of_what "senior US officials", close_to "the talks".
struct UnnamedSource {
  std::optional<int> count;  ///< none for "officials", "several officials"
  std::string of_what;
  std::string close_to;
};

/// A person, country, organisation or group that acts or speaks in one article, with its mentions there.
struct Actor {
  Named named;
  std::vector<std::string> aliases;  ///< the other surface names by which the article calls it
  std::vector<Span> mentions;        ///< in text order
  std::optional<UnnamedSource> unnamed;
  std::string rule;  ///< what resolved it
};

}  // namespace gainsay
