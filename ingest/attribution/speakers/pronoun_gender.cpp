#include "ingest/attribution/speakers/pronoun_gender.h"

#include <map>

namespace gainsay {
namespace {

struct Votes {
  int female = 0;
  int male = 0;
};

Gender gender_of_pronoun(const std::string& word) {
  // "he" and "she" are often who speaks about the person.
  if (word == "her" || word == "hers" || word == "herself") return Gender::female;
  if (word == "him" || word == "his" || word == "himself") return Gender::male;
  return Gender::unknown;
}

}  // namespace

void infer_gender(const Syntax& syntax, EntityTable& table) {
  std::map<EntityIndex, Votes> votes;
  for (std::uint32_t s = 0; s < syntax.sentence_count(); ++s) {
    const auto& mentions = table.in_sentence(s);
    std::optional<EntityIndex> only;
    bool several = false;
    std::size_t next = 0;
    for (std::uint32_t i = syntax.sentence(s).first; i < syntax.sentence(s).last && !several; ++i) {
      for (; next < mentions.size() && mentions[next].range.first <= i; ++next) {
        if (table[mentions[next].entity].named.kind != EntityKind::person) continue;
        several |= only && *only != mentions[next].entity;
        only = mentions[next].entity;
      }
      const Gender gender = gender_of_pronoun(syntax.lower(i));
      if (!only || several || gender == Gender::unknown) continue;
      (gender == Gender::female ? votes[*only].female : votes[*only].male) += 1;
      break;  // a sentence votes once
    }
  }
  for (const auto& [entity, vote] : votes) {
    constexpr int fewest = 2, share = 4;
    ArticleEntity& e = table.at(entity);
    if (e.gender != Gender::unknown || vote.female + vote.male < fewest) continue;
    if (vote.female >= share * vote.male) e.gender = Gender::female;
    if (vote.male >= share * vote.female) e.gender = Gender::male;
  }
}

}  // namespace gainsay
