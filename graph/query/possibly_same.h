#pragma once

#include <string_view>
#include <vector>

#include "gainsay/model/claim.h"
#include "gainsay/store.h"

/// What may be one, though nothing says that it is: for a person to decide.
namespace gainsay {

/// Precondition: the one claim backs the other. Whether they may be one in other words: the same said of the same
/// thing, with the same figures, at no other time.
bool are_possibly_same(const Statement& a, const Statement& b);
/// "the verb is another one"
std::string_view how_they_differ(const Statement& a, const Statement& b);

/// Two actors whose names may be forms of one name.
struct NamePair {
  Named a;
  Named b;
  std::string_view why;
};
/// By the ids of the actors. Cost: the pairs of persons with one surname, and of bodies with one set of words or
/// initials.
std::vector<NamePair> possible_names(const std::vector<KnownEntity>& entities);

}  // namespace gainsay
