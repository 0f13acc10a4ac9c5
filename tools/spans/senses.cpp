#include "spans/senses.h"

#include <array>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <vector>

#include "ingest/attribution/spans/text_view.h"
#include "ingest/attribution/spans/word_senses.h"

namespace gainsay::tools {
namespace {

/// Lemma to lexicographer file of the first sense, after wndb(5WN).
std::map<std::string, std::uint8_t> first_senses(const std::filesystem::path& wordnet, const std::string& part) {
  std::ifstream index(wordnet / ("index." + part)), data(wordnet / ("data." + part));
  if (!index || !data) throw std::runtime_error("no WordNet in " + wordnet.string());
  std::map<std::string, std::uint8_t> out;
  for (std::string line; std::getline(index, line);) {
    if (line.starts_with(' ')) continue;
    std::istringstream fields(line);
    std::string lemma, word;
    int senses = 0, pointers = 0;
    fields >> lemma >> word >> senses >> pointers;
    for (int i = 0; i < pointers + 2; ++i) fields >> word;
    long offset = 0;
    fields >> offset;
    if (lemma.find('_') != std::string::npos) continue;
    std::string at, file;
    data.seekg(offset);
    data >> at >> file;
    out[lemma] = static_cast<std::uint8_t>(std::stoi(file));
  }
  return out;
}

}  // namespace

std::string compile_senses(const std::filesystem::path& wordnet) {
  std::map<std::uint32_t, std::array<std::uint8_t, 2>> table;
  for (const auto& [lemma, file] : first_senses(wordnet, "verb")) table[spans::hash_of(lemma)][0] = file;
  constexpr std::uint8_t act = 4, cognition = 9, communication = 10, feeling = 12, group = 14, person = 18;
  for (const auto& [lemma, file] : first_senses(wordnet, "noun"))
    if (file == act || file == cognition || file == communication || file == feeling || file == group || file == person)
      table[spans::hash_of(lemma)][1] = file;
  std::string out(spans::senses_magic);
  const auto put = [&out](std::uint32_t value) { out.append(reinterpret_cast<const char*>(&value), sizeof value); };
  put(static_cast<std::uint32_t>(table.size()));
  for (const auto& [lemma, files] : table) {
    put(lemma);
    out += static_cast<char>(files[0]);
    out += static_cast<char>(files[1]);
  }
  return out;
}

}  // namespace gainsay::tools
