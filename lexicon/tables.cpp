#include "lexicon/tables.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <fstream>

#include "gainsay/model/diagnostic.h"
#include "lexicon/table_check.h"

namespace gainsay::lexicon {
namespace {

static_assert(std::endian::native == std::endian::little, "lexicon.bin is read as it stands");

[[noreturn]] void refuse(const std::filesystem::path& file, std::optional<std::size_t> byte, std::string why) {
  throw InputError({Diagnostic::Severity::error, file.string(), byte, std::move(why)});
}

constexpr std::size_t prefixes = std::size_t{1} << 16;

/// The first two bytes of a text, as a number that is ordered as texts are; a text of one byte is followed by 0.
std::size_t prefix_of(const char* text) {
  return static_cast<std::size_t>(static_cast<unsigned char>(text[0])) << 8 |
         (text[0] == 0 ? 0U : static_cast<unsigned char>(text[1]));
}

std::vector<std::uint32_t> read_words(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary | std::ios::ate);
  if (!in) refuse(file, std::nullopt, "the lexicon cannot be opened");
  const auto size = static_cast<std::size_t>(in.tellg());
  if (size % sizeof(std::uint32_t) != 0) refuse(file, size, "the lexicon is cut short");
  std::vector<std::uint32_t> words(size / sizeof(std::uint32_t));
  in.seekg(0);
  in.read(reinterpret_cast<char*>(words.data()), static_cast<std::streamsize>(size));
  if (!in) refuse(file, std::nullopt, "the lexicon cannot be read");
  return words;
}

}  // namespace

std::uint64_t checksum(std::span<const std::uint32_t> words) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const std::uint32_t word : words) hash = (hash ^ word) * 0x100000001b3U;
  return hash;
}

Tables::Tables(const std::filesystem::path& file) : words_(read_words(file)) {
  const std::size_t body = header_words + 2 * section_count;
  if (words_.size() < body) refuse(file, words_.size() * 4, "the lexicon is cut short");
  if (std::memcmp(words_.data(), magic.data(), magic.size()) != 0) refuse(file, 0, "this is not a Gainsay lexicon");
  if (words_[2] != format_version)
    refuse(file, 8, "the lexicon has version " + std::to_string(words_[2]) + ", not " + std::to_string(format_version));
  if (words_[3] != section_count) refuse(file, 12, "the lexicon has another number of sections");

  const std::span<const std::uint32_t> all(words_);
  const auto raw = [&](std::uint32_t section) {
    const std::size_t at = header_words + 2 * section;
    const std::size_t begin = words_[at];
    const std::size_t length = words_[at + 1];
    if (begin > words_.size() || length > words_.size() - begin)
      refuse(file, words_.size() * 4, "the lexicon is cut short");
    return all.subspan(begin, length);
  };
  const auto records = [&]<class Record>(std::span<const Record>& out, std::uint32_t section) {
    const auto part = raw(section);
    out = {reinterpret_cast<const Record*>(part.data()), part.size_bytes() / sizeof(Record)};
  };
  for (std::uint32_t section = 0; section < section_count; ++section) static_cast<void>(raw(section));
  const std::uint64_t sum = checksum(all.subspan(header_words));
  if (static_cast<std::uint32_t>(sum) != words_[4] || static_cast<std::uint32_t>(sum >> 32U) != words_[5])
    refuse(file, 16, "the lexicon is damaged: its checksum does not match");

  text_ = reinterpret_cast<const char*>(raw(section_text).data());
  records(synsets, section_synsets);
  hypernyms = raw(section_hypernyms);
  records(names, section_names);
  records(news_words, section_news_words);
  for (std::uint32_t c = 0; c < word_classes; ++c) {
    records(lemmas[c], section_lemmas + c);
    records(senses[c], section_senses + c);
    records(antonyms[c], section_antonyms + c);
    records(derivations[c], section_derivations + c);
    records(exceptions[c], section_exceptions + c);
  }
  if (const auto problem = problem_with(*this, {text_, raw(section_text).size_bytes()}); !problem.empty())
    refuse(file, std::nullopt, "the lexicon is damaged: " + std::string(problem));
  for (std::uint32_t c = 0; c < word_classes; ++c) {
    std::vector<std::uint32_t>& first = first_with_[c];
    first.reserve(prefixes + 1);
    for (std::uint32_t lemma = 0; lemma < lemmas[c].size(); ++lemma)
      while (first.size() <= prefix_of(text_ + lemmas[c][lemma].text)) first.push_back(lemma);
    first.resize(prefixes + 1, static_cast<std::uint32_t>(lemmas[c].size()));
  }
}

std::optional<std::uint32_t> Tables::find(std::string_view lemma, WordClass word_class) const {
  if (lemma.empty() || lemma.find('\0') != std::string_view::npos) return std::nullopt;
  const auto c = static_cast<std::size_t>(word_class);
  const std::array<char, 2> start = {lemma[0], lemma.size() > 1 ? lemma[1] : '\0'};
  const std::size_t prefix = prefix_of(start.data());
  const std::uint32_t first = first_with_[c][prefix];
  const auto all = lemmas[c].subspan(first, first_with_[c][prefix + 1] - first);
  // Without the length of each text that is looked at.
  const auto at = std::lower_bound(all.begin(), all.end(), lemma, [&](const LemmaRecord& record, std::string_view key) {
    return std::strncmp(text_ + record.text, key.data(), key.size()) < 0;
  });
  if (at == all.end() || text(at->text) != lemma) return std::nullopt;
  return first + static_cast<std::uint32_t>(at - all.begin());
}

double Tables::share_of_news(std::string_view lemma) const {
  const auto at =
      std::ranges::lower_bound(news_words, lemma, {}, [&](const NewsWordRecord& record) { return text(record.text); });
  return at == news_words.end() || text(at->text) != lemma ? 0 : at->articles / 10'000.0;
}

}  // namespace gainsay::lexicon
