#include "lexicon/table_check.h"

#include <algorithm>

#include "gainsay/model/vocabulary.h"

namespace gainsay::lexicon {
namespace {

bool is_range(std::uint32_t first, std::uint32_t count, std::size_t size) {
  return first <= size && count <= size - first;
}

}  // namespace

std::string_view problem_with(const Tables& tables, std::string_view text) {
  const auto is_text = [&](std::uint32_t offset) { return offset < text.size(); };
  const auto is_synset = [&](std::uint32_t synset) { return synset < tables.synsets.size(); };
  if (text.empty() || text.back() != '\0') return "the text does not end";
  if (!std::ranges::all_of(tables.synsets,
                           [&](const SynsetRecord& record) {
                             return is_range(record.first_hypernym, record.hypernym_count, tables.hypernyms.size());
                           }) ||
      !std::ranges::all_of(tables.hypernyms, is_synset))
    return "a synset points outside";
  if (!std::ranges::all_of(tables.names, [&](const NameRecord& record) {
        return is_text(record.key) && is_text(record.name) && record.kind < entity_kind_names.size();
      }))
    return "a name points outside";
  for (std::size_t c = 0; c < word_classes; ++c) {
    const auto lemmas_of = [&](std::size_t word_class) {
      return word_class < word_classes ? tables.lemmas[word_class].size() : 0;
    };
    const auto is_link = [&](const LinkRecord& link) { return link.a < lemmas_of(c) && link.b < lemmas_of(link.to); };
    const bool is_sound =
        std::ranges::all_of(tables.lemmas[c],
                            [&](const LemmaRecord& record) {
                              return is_text(record.text) &&
                                     is_range(record.first_sense, record.sense_count, tables.senses[c].size());
                            }) &&
        std::ranges::all_of(tables.senses[c], [&](const SenseRecord& sense) { return is_synset(sense.synset); }) &&
        std::ranges::all_of(tables.antonyms[c], is_link) && std::ranges::all_of(tables.derivations[c], is_link) &&
        std::ranges::all_of(tables.exceptions[c], [&](const ExceptionRecord& record) {
          return is_text(record.form) && is_text(record.base);
        });
    if (!is_sound) return "a lemma points outside";
  }
  return "";
}

}  // namespace gainsay::lexicon
