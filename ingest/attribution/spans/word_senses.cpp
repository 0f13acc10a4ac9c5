#include "ingest/attribution/spans/word_senses.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>

#include "gainsay/model/diagnostic.h"

namespace gainsay::spans {

WordSenses WordSenses::read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in)
    throw InputError(
        {Diagnostic::Severity::error, path.string(), std::nullopt, "the table of senses cannot be opened"});
  const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  std::string_view rest = bytes;
  if (!rest.starts_with(senses_magic))
    throw InputError({Diagnostic::Severity::error, path.string(), 0, "no table of senses of this version"});
  rest.remove_prefix(senses_magic.size());
  constexpr std::size_t size = 6;
  std::uint32_t count = 0;
  if (rest.size() >= sizeof count) std::memcpy(&count, rest.data(), sizeof count);
  if (rest.size() < sizeof count || (rest.size() - sizeof count) / size != count)
    throw InputError({Diagnostic::Severity::error, path.string(), bytes.size(), "the table of senses is cut short"});
  rest.remove_prefix(sizeof count);
  WordSenses out;
  out.entries_.resize(count);
  for (Entry& entry : out.entries_) {
    std::memcpy(&entry.lemma, rest.data(), sizeof entry.lemma);
    entry.verb = static_cast<std::uint8_t>(rest[4]);
    entry.noun = static_cast<std::uint8_t>(rest[5]);
    rest.remove_prefix(size);
  }
  return out;
}

std::uint8_t WordSenses::of(std::uint32_t lemma, Upos upos) const {
  if (upos != Upos::VERB && upos != Upos::NOUN) return 0;
  const auto found = std::lower_bound(entries_.begin(), entries_.end(), lemma,
                                      [](const Entry& entry, std::uint32_t key) { return entry.lemma < key; });
  if (found == entries_.end() || found->lemma != lemma) return 0;
  return upos == Upos::VERB ? found->verb : found->noun;
}

}  // namespace gainsay::spans
