#pragma once

#include <span>
#include <string_view>

#include "graph/conflict/standing.h"

namespace gainsay::conflict {

/// One way to say how something stands.
struct StandingWords {
  enum class Bearer : std::uint8_t {
    subject,  ///< the agent; of a passive without one, the object
    object,
    either  ///< the object where there is one ("close the mill"), else the agent ("the mill closes")
  };
  Matter matter;
  bool holds;
  Standing::Aspect aspect;
  Bearer bearer;
  std::string_view predicate;
  std::string_view sign;  ///< words that must stand in the text, too; "" where none need
};

/// All the ways to say it with this predicate.
std::span<const StandingWords> standing_words(std::string_view predicate);

}  // namespace gainsay::conflict
