#include "ingest/text/token_features.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "ingest/text/characters.h"
#include "ingest/text/hash.h"

namespace gainsay::text {
namespace {
constexpr std::size_t longest_form = 40;

FeatureKey key_of(std::uint64_t kind, std::string_view text) {
  const auto key = static_cast<FeatureKey>(hashed(kind, text) >> 32);
  return key <= unknown_word ? key + 2 : key;  // 0 is "no feature"
}
}  // namespace

TokenFeatures features_of(std::string_view form, bool first, bool space_before) {
  form = form.substr(0, longest_form);
  const std::string normal = normal_form(form);
  const std::string shape = shape_of(form);
  const std::string_view word = normal;
  TokenFeatures out;
  out.word = key_of(1, word);
  out.others.reserve(12);
  const auto add = [&out](std::uint64_t kind, std::string_view text) { out.others.push_back(key_of(kind, text)); };
  // Only letters' case: a curly quotation mark should tell no more than a straight one.
  if (normal != form && class_of(decode_utf8(form, 0).value) == CharClass::letter) add(2, form);
  for (std::size_t size = 1; size <= 4; ++size)
    if (word.size() > size) add(10 + size, word.substr(word.size() - size));
  for (std::size_t size = 1; size <= 3; ++size)
    if (word.size() > size) add(20 + size, word.substr(0, size));
  add(30, shape);
  add(first ? 31 : 32, std::string_view(shape).substr(0, 2));
  add(space_before ? 33 : 34, std::string_view(shape).substr(0, 1));
  return out;
}

}  // namespace gainsay::text
