#include "ingest/attribution/chains/own_outlet.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gainsay {
namespace {

/// "has contacted", "reached out to", "also spoke to", "understands".
bool is_reporting_work(const Syntax& syntax, std::uint32_t name_end) {
  static constexpr auto work = std::to_array<std::string_view>({"approach", "contact", "understand"});
  constexpr std::uint32_t most_between = 3;
  const std::uint32_t end = syntax.sentence_range(name_end - 1).last;
  for (std::uint32_t i = name_end; i < std::min(end, name_end + most_between + 1); ++i) {
    const std::string& lemma = syntax.lemma(i);
    if (std::ranges::find(work, lemma) != work.end()) return true;
    const std::string_view next = i + 1 < end ? std::string_view(syntax.lower(i + 1)) : std::string_view();
    if (lemma == "reach" && next == "out") return true;
    if (lemma == "speak" && (next == "to" || next == "with")) return true;
    if (syntax.upos(i) != Upos::AUX && syntax.upos(i) != Upos::ADV) return false;
  }
  return false;
}

}  // namespace

std::optional<EntityIndex> own_outlet(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                                      const std::vector<SpeakerOf>& speakers) {
  if (!discourse.article.outlet.empty()) return std::nullopt;
  std::optional<EntityIndex> own;
  for (std::uint32_t s = 0; s < discourse.syntax.sentence_count(); ++s)
    for (const EntityMention& mention : discourse.table.in_sentence(s)) {
      if (discourse.table[mention.entity].named.kind != EntityKind::outlet || own == mention.entity) continue;
      if (!is_reporting_work(discourse.syntax, mention.range.last)) continue;
      if (own) return std::nullopt;
      own = mention.entity;
    }
  if (!own) return std::nullopt;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (speakers[i].entity != own || found[i].sources.empty()) continue;
    const TokenRange source = discourse.syntax.range_of(found[i].sources.front());
    if (source.empty() || !is_reporting_work(discourse.syntax, source.last)) return std::nullopt;
  }
  return own;
}

}  // namespace gainsay
