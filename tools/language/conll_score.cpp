#include "tools/language/conll_score.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace gainsay::train {
namespace {
using Range = std::pair<std::size_t, std::size_t>;  // of the letters, white space left out

struct Word {
  Range range;
  std::string_view lemma, upos, xpos, relation;
  std::size_t head = 0;  // number in the file from 1; 0 is the root
};

struct File {
  std::string letters;
  std::set<Range> tokens;
  std::set<Range> sentences;
  std::vector<Word> words;
};

std::size_t number_of(std::string_view field) {
  std::size_t value = 0;
  for (const char c : field) {
    if (c < '0' || c > '9') throw std::invalid_argument("not a number: " + std::string(field));
    value = value * 10 + static_cast<std::size_t>(c - '0');
  }
  return value;
}

File parse(std::string_view data) {
  File out;
  std::size_t sentence_begin = 0;
  std::size_t offset = 0;  // words before this sentence
  std::size_t fused_to = 0;
  const auto close = [&] {
    if (out.words.size() > offset) out.sentences.emplace(sentence_begin, out.letters.size());
    sentence_begin = out.letters.size();
    offset = out.words.size();
    fused_to = 0;
  };
  for (std::size_t at = 0; at < data.size();) {
    const std::size_t end = std::min(data.find('\n', at), data.size());
    const std::string_view line = data.substr(at, end - at);
    at = end + 1;
    if (line.empty()) close();
    if (line.empty() || line[0] == '#') continue;
    std::array<std::string_view, 10> fields;
    std::size_t k = 0;
    for (auto& field : fields) {
      const std::size_t stop = std::min(line.find('\t', k), line.size());
      field = line.substr(std::min(k, line.size()), stop - std::min(k, line.size()));
      k = stop + 1;
    }
    if (fields[0].find('.') != std::string_view::npos) continue;
    std::string form;
    for (const char c : fields[1])
      if (c != ' ') form.push_back(c);
    const std::size_t begin = out.letters.size();
    if (const auto dash = fields[0].find('-'); dash != std::string_view::npos) {
      out.tokens.emplace(begin, begin + form.size());
      fused_to = number_of(fields[0].substr(dash + 1));
      continue;
    }
    out.letters += form;
    const Range range{begin, out.letters.size()};
    if (number_of(fields[0]) > fused_to) out.tokens.insert(range);
    const std::size_t head = number_of(fields[6]);
    const std::string_view relation = fields[7].substr(0, fields[7].find(':'));
    out.words.push_back({range, fields[2], fields[3], fields[4], relation, head == 0 ? 0 : offset + head});
  }
  close();
  return out;
}

double f1(std::size_t right, std::size_t gold, std::size_t system) {
  return gold + system == 0 ? 0 : 200.0 * static_cast<double>(right) / static_cast<double>(gold + system);
}

double f1(const std::set<Range>& gold, const std::set<Range>& system) {
  const auto right = std::count_if(system.begin(), system.end(), [&](const Range& r) { return gold.contains(r); });
  return f1(static_cast<std::size_t>(right), gold.size(), system.size());
}
}  // namespace

ConllScores score_conllu(std::string_view gold_data, std::string_view system_data) {
  const File gold = parse(gold_data);
  const File system = parse(system_data);
  if (gold.letters != system.letters) throw std::invalid_argument("the two files are not of the same text");
  ConllScores out;
  out.tokens = f1(gold.tokens, system.tokens);
  out.sentences = f1(gold.sentences, system.sentences);
  std::map<Range, std::size_t> place;  // in the gold file, from 1
  for (std::size_t i = 0; i < gold.words.size(); ++i) place[gold.words[i].range] = i + 1;
  const auto aligned = [&](std::size_t number) -> std::size_t {
    if (number == 0) return 0;
    const auto found = place.find(system.words[number - 1].range);
    return found == place.end() ? gold.words.size() + 1 : found->second;
  };
  std::size_t words = 0, upos = 0, xpos = 0, lemmas = 0, uas = 0, las = 0;
  for (const Word& word : system.words) {
    const auto found = place.find(word.range);
    if (found == place.end()) continue;
    const Word& truth = gold.words[found->second - 1];
    ++words;
    upos += word.upos == truth.upos;
    xpos += word.xpos == truth.xpos;
    lemmas += truth.lemma == "_" || word.lemma == truth.lemma;
    if (aligned(word.head) != truth.head) continue;
    ++uas;
    las += word.relation == truth.relation;
  }
  const auto whole = [&](std::size_t right) { return f1(right, gold.words.size(), system.words.size()); };
  out.words = whole(words);
  out.upos = whole(upos);
  out.xpos = whole(xpos);
  out.lemmas = whole(lemmas);
  out.uas = whole(uas);
  out.las = whole(las);
  return out;
}

}  // namespace gainsay::train
