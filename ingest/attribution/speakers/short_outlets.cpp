#include "ingest/attribution/speakers/short_outlets.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "ingest/attribution/speakers/named_media.h"

namespace gainsay {
namespace {

/// By their last words the papers that the article names in full; none where two share one.
std::map<std::string, std::optional<NameEntry>> papers_by_last_word(const Syntax& syntax,
                                                                    const std::vector<NameCandidate>& candidates) {
  std::map<std::string, std::optional<NameEntry>> out;
  for (const NameCandidate& c : candidates) {
    if (!c.entry || c.entry->named.kind != EntityKind::outlet || c.range.size() < 2) continue;
    // "The Times" itself is no full name of another.
    if (c.range.size() == 2 && syntax.lower(c.range.first) == "the") continue;
    const std::string& last = syntax.lower(c.range.last - 1);
    if (!is_newspaper_word(last)) continue;
    const auto [at, fresh] = out.try_emplace(last, c.entry);
    if (!fresh && at->second && at->second->named.id != c.entry->named.id) at->second.reset();
  }
  return out;
}

bool is_capitalised(std::string_view form) { return form[0] >= 'A' && form[0] <= 'Z'; }

}  // namespace

void name_short_outlets(const Syntax& syntax, std::vector<NameCandidate>& candidates) {
  const auto papers = papers_by_last_word(syntax, candidates);
  if (papers.empty()) return;
  std::vector<NameCandidate> added;
  for (std::uint32_t i = 1; i < syntax.size(); ++i) {
    if (syntax.lower(i - 1) != "the" || !is_capitalised(syntax.form(i))) continue;
    const auto paper = papers.find(syntax.lower(i));
    if (paper == papers.end() || !paper->second || syntax.sentence_of(i - 1) != syntax.sentence_of(i)) continue;
    const bool goes_on = i + 1 < syntax.size() && syntax.sentence_of(i + 1) == syntax.sentence_of(i) &&
                         syntax.upos(i + 1) == Upos::PROPN && is_capitalised(syntax.form(i + 1));
    if (goes_on) continue;
    const auto after =
        std::ranges::upper_bound(candidates, i, {}, [](const NameCandidate& c) { return c.range.first; });
    NameCandidate* other = after == candidates.begin() ? nullptr : &*std::prev(after);
    if (!other || !other->range.contains(i)) {
      added.push_back({{i, i + 1}, std::nullopt, paper->second, false});
    } else if (other->range == TokenRange{i, i + 1} || other->range == TokenRange{i - 1, i + 1}) {
      other->entry = paper->second;
    }
  }
  candidates.insert(candidates.end(), added.begin(), added.end());
  std::ranges::stable_sort(candidates, {}, &NameCandidate::range);
}

}  // namespace gainsay
