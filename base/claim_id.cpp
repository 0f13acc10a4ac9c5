#include "gainsay/model/claim_id.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include "base/content_id.h"
#include "base/utf8.h"

namespace gainsay {
namespace {

std::string joined(std::vector<std::string> words) {
  for (std::string& word : words) word = ascii_lower(word);
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  std::string text;
  for (const std::string& word : words) text += word + '\x1f';
  return text;
}

std::string normal_form(const Phrase& phrase) {
  if (phrase.empty()) return {};
  if (phrase.entity) return "entity:" + phrase.entity->id.value;
  return content_id({ascii_lower(phrase.head.empty() ? phrase.text : phrase.head), joined(phrase.terms)});
}

std::string number(const std::optional<double>& value) {
  if (!value) return "..";
  char buffer[32];
  const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, *value);
  return {buffer, end};
}

std::string normal_form(const std::optional<Quantity>& quantity) {
  if (!quantity) return {};
  return content_id({number(quantity->low), number(quantity->high), ascii_lower(quantity->unit),
                     ascii_lower(quantity->whole), name_of(quantity->bound)});
}

std::string normal_form(const std::vector<Argument>& arguments) {
  std::vector<std::string> parts;
  for (const Argument& argument : arguments)
    parts.push_back(content_id({ascii_lower(argument.role), normal_form(argument.phrase)}));
  return joined(std::move(parts));
}

bool is_pronoun(const Phrase& phrase) {
  static constexpr std::string_view pronouns[] = {"he",   "she",  "it",    "they",  "we",  "i",    "you",
                                                  "this", "that", "these", "those", "who", "which"};
  return !phrase.entity && std::ranges::find(pronouns, ascii_lower(phrase.head)) != std::end(pronouns);
}

/// A claim about somebody whom the words do not name is the same as another only where it is the same text.
std::string place_of_unresolved(const Claim& claim) {
  if (!claim.agent.empty() && !is_pronoun(claim.agent) && !is_pronoun(claim.object)) return {};
  return std::to_string(claim.predicate_span.begin) + ":" + std::to_string(claim.predicate_span.end);
}

}  // namespace

ClaimId claim_id_of(const Claim& claim) {
  return ClaimId(content_id({"claim/1", normal_form(claim.agent), ascii_lower(claim.predicate),
                             normal_form(claim.object), normal_form(claim.recipient), normal_form(claim.place),
                             normal_form(claim.arguments), name_of(claim.polarity), name_of(claim.modality),
                             claim.conditional ? "if" : "", claim.denial ? "denial" : "", to_string(claim.time),
                             normal_form(claim.quantity), place_of_unresolved(claim)}));
}

}  // namespace gainsay
