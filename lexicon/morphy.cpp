#include "lexicon/morphy.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace gainsay::lexicon {
namespace {

struct Detachment {
  WordClass word_class;
  std::string_view suffix;
  std::string_view ending;
};
constexpr Detachment detachments[] = {
    {WordClass::noun, "s", ""},        {WordClass::noun, "ses", "s"},     {WordClass::noun, "xes", "x"},
    {WordClass::noun, "zes", "z"},     {WordClass::noun, "ches", "ch"},   {WordClass::noun, "shes", "sh"},
    {WordClass::noun, "men", "man"},   {WordClass::noun, "ies", "y"},     {WordClass::verb, "s", ""},
    {WordClass::verb, "ies", "y"},     {WordClass::verb, "es", "e"},      {WordClass::verb, "es", ""},
    {WordClass::verb, "ed", "e"},      {WordClass::verb, "ed", ""},       {WordClass::verb, "ing", "e"},
    {WordClass::verb, "ing", ""},      {WordClass::adjective, "er", ""},  {WordClass::adjective, "est", ""},
    {WordClass::adjective, "er", "e"}, {WordClass::adjective, "est", "e"}};

}  // namespace

std::string morphy(const Tables& tables, std::string_view form, WordClass word_class) {
  std::string lower = ascii_lower(form);
  std::replace(lower.begin(), lower.end(), '_', ' ');
  const auto& exceptions = tables.exceptions[static_cast<std::size_t>(word_class)];
  const auto at = std::lower_bound(
      exceptions.begin(), exceptions.end(), std::string_view(lower),
      [&](const ExceptionRecord& record, std::string_view key) { return tables.text(record.form) < key; });
  if (at != exceptions.end() && tables.text(at->form) == lower) return std::string(tables.text(at->base));
  if (tables.find(lower, word_class)) return lower;
  for (const Detachment& rule : detachments) {
    if (rule.word_class != word_class || lower.size() <= rule.suffix.size() || !lower.ends_with(rule.suffix)) continue;
    std::string candidate = lower.substr(0, lower.size() - rule.suffix.size()).append(rule.ending);
    if (tables.find(candidate, word_class)) return candidate;
  }
  return lower;
}

}  // namespace gainsay::lexicon
