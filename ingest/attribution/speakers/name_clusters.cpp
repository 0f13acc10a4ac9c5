#include "ingest/attribution/speakers/name_clusters.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/utf8.h"
#include "ingest/attribution/speakers/given_names.h"
#include "ingest/attribution/speakers/named_media.h"

namespace gainsay {
namespace {

bool is_all_caps(std::string_view text) {
  return std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "in Beijing" is the place; "Beijing said" the state.
bool is_location_use(const Syntax& syntax, const TokenRange& range) {
  if (range.first == 0) return false;
  static constexpr std::string_view places[] = {"in",   "at",      "near",   "outside", "across",
                                                "from", "through", "around", "to",      "into"};
  return std::ranges::find(places, syntax.lower(range.first - 1)) != std::end(places);
}

/// A demonym that only modifies ("Chinese officials") names nobody.
bool is_modifier(const Syntax& syntax, const TokenRange& range) {
  const Deprel relation = syntax.deprel(range.last - 1);
  return relation == Deprel::amod || relation == Deprel::compound || relation == Deprel::nmod_desc ||
         relation == Deprel::det || relation == Deprel::advmod;
}

/// The title words that stand straight before a name; they may tell one Clinton from the other.
Gender gender_before(const Syntax& syntax, const TokenRange& range) {
  const std::uint32_t begin = syntax.sentence_range(range.first).first;
  for (std::uint32_t i = range.first; i > begin && i + 3 > range.first; --i) {
    const std::string& word = syntax.lower(i - 1);
    if (word == ".") continue;
    const Gender gender = gender_of_word(word);
    if (gender != Gender::unknown) return gender;
    if (!is_title(word)) break;
  }
  return Gender::unknown;
}

class Clusterer {
 public:
  Clusterer(const Article& article, const Syntax& syntax, const Lexicon& lexicon,
            const std::vector<NameCandidate>& candidates)
      : article_(article), syntax_(syntax), lexicon_(lexicon), candidates_(candidates), table_(syntax) {}

  EntityTable run() {
    assigned_.assign(candidates_.size(), std::nullopt);
    count_kinds();
    cluster_full_persons();
    cluster_listed();
    cluster_short_persons();
    cluster_organisations();
    cluster_rest();
    name_listed();
    name_persons();
    add_missed_surnames();
    return std::move(table_);
  }

 private:
  struct Person {
    EntityIndex entity = 0;
    std::map<std::string, int> forms;
    std::vector<std::string> folded;
  };

  std::string text_of(const TokenRange& range) const {
    return single_spaced(covered(article_.text, syntax_.span_of(range)));
  }

  void assign(std::size_t i, EntityIndex entity) {
    assigned_[i] = entity;
    table_.mention(candidates_[i].range, entity);
    ArticleEntity& e = table_.at(entity);
    const std::string text = text_of(candidates_[i].range);
    if (text != e.named.name) e.aliases.insert(text);
  }

  /// One name can be tagged differently from place to place: the majority tells.
  void count_kinds() {
    std::map<std::string, std::map<NameKind, int>> votes;
    constexpr int by_form = 10;  // what stands beside the name tells more than its look
    for (const NameCandidate& c : candidates_)
      if (c.kind) votes[ascii_lower(text_of(c.range))][*c.kind] += c.by_form ? by_form : 1;
    for (const auto& [name, kinds] : votes)
      kind_of_[name] = std::ranges::max_element(kinds, {}, [](const auto& v) { return v.second; })->first;
  }

  std::optional<NameKind> kind(std::size_t i) const {
    const auto found = kind_of_.find(ascii_lower(text_of(candidates_[i].range)));
    return found == kind_of_.end() ? candidates_[i].kind : std::optional(found->second);
  }

  void cluster_full_persons() {
    std::vector<std::pair<std::size_t, PersonName>> full;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (candidates_[i].entry || candidates_[i].kind != NameKind::person) continue;
      PersonName name = parse_person_name(words_of(syntax_, candidates_[i].range));
      if (name.full()) full.emplace_back(i, std::move(name));
    }
    // The longest first, so that "bin Salman" finds "Mohammed bin Salman".
    std::ranges::stable_sort(
        full, [](const auto& a, const auto& b) { return a.second.parts.size() > b.second.parts.size(); });
    std::map<std::string, std::size_t> by_key;
    for (const auto& [i, name] : full) {
      const std::string whole = joined(name.folded, 0);
      const std::string ends = name.folded.front() + ' ' + name.folded.back();
      std::optional<std::size_t> person;
      for (const std::string& key : {whole, "ends:" + ends})
        if (const auto found = by_key.find(key); !person && found != by_key.end()) person = found->second;
      // "Honest Doe" is the one Doe of the article, not another.
      if (const auto namesakes = by_last_.find(name.folded.back());
          !person && namesakes != by_last_.end() && namesakes->second.size() == 1 && name.parts.size() == 2 &&
          gender_of_given_name(name.folded.front()) == Gender::unknown &&
          lexicon_.knows(name.folded.front(), WordClass::adjective))
        person = namesakes->second.front();
      if (!person) {
        person = persons_.size();
        ArticleEntity entity;
        entity.named = make_named(name.text(), EntityKind::person);
        entity.rule = "name:full";
        persons_.push_back({table_.add(std::move(entity)), {}, name.folded});
        by_key.emplace(whole, *person);
        by_key.emplace("ends:" + ends, *person);
        for (std::size_t k = 1; k + 1 < name.folded.size(); ++k) by_key.emplace(joined(name.folded, k), *person);
        by_last_[name.folded.back()].push_back(*person);
        by_first_[name.folded.front()].push_back(*person);
      }
      Person& p = persons_[*person];
      if (name.folded.front() == p.folded.front()) ++p.forms[name.display];
      note_gender(p.entity, name.gender, candidates_[i].range);
      if (table_[p.entity].gender == Gender::unknown)
        table_.at(p.entity).gender = gender_of_given_name(name.folded.front());
      assign(i, p.entity);
      person_of_[i] = *person;
    }
  }

  static std::string joined(const std::vector<std::string>& words, std::size_t from) {
    std::string out;
    for (std::size_t i = from; i < words.size(); ++i) out += (out.empty() ? "" : " ") + words[i];
    return out;
  }

  void note_gender(EntityIndex entity, Gender stated, const TokenRange& range) {
    Gender gender = stated == Gender::unknown ? gender_before(syntax_, range) : stated;
    if (gender != Gender::unknown && table_[entity].gender == Gender::unknown) table_.at(entity).gender = gender;
  }

  void cluster_listed() {
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      const NameCandidate& c = candidates_[i];
      if (!c.entry || assigned_[i]) continue;
      if (is_surname_here(i)) continue;
      if (c.entry->demonym && is_modifier(syntax_, c.range)) continue;
      if (c.entry->metonym && is_location_use(syntax_, c.range)) continue;
      auto [at, fresh] = listed_.try_emplace(c.entry->named.id.value, 0);
      if (fresh) {
        ArticleEntity entity;
        entity.named = c.entry->named;
        entity.rule = "name:listed";
        at->second = table_.add(std::move(entity));
      }
      assign(i, at->second);
    }
  }

  /// "Jordan" in an article about Jim Jordan.
  bool is_surname_here(std::size_t i) const {
    const NameCandidate& c = candidates_[i];
    return c.range.size() == 1 && kind(i) == NameKind::person && by_last_.contains(syntax_.lower(c.range.first));
  }

  void cluster_short_persons() {
    std::map<std::size_t, std::uint32_t> last_seen;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (const auto person = person_of_.find(i); person != person_of_.end()) {
        last_seen[person->second] = candidates_[i].range.first;
        continue;
      }
      if (assigned_[i]) continue;
      const bool listed_person = candidates_[i].entry && is_surname_here(i);
      if (candidates_[i].entry && !listed_person) continue;
      const PersonName name = parse_person_name(words_of(syntax_, candidates_[i].range));
      if (name.parts.empty()) continue;
      const std::string key = name.folded.back();
      const bool tagged_person = kind(i) == NameKind::person;
      if (!tagged_person && !(name.parts.size() == 1 && by_last_.contains(key) && kind(i) != NameKind::organisation))
        continue;
      const Gender stated = gender_before(syntax_, candidates_[i].range);
      const Gender gender = name.gender == Gender::unknown ? stated : name.gender;
      auto person = choose(by_last_, key, gender, last_seen);
      if (!person) person = choose(by_first_, key, gender, last_seen);
      if (!person) {
        if (!tagged_person) continue;
        person = persons_.size();
        ArticleEntity entity;
        entity.named = make_named(name.text(), EntityKind::person);
        entity.gender = gender;
        entity.rule = "name:single";
        persons_.push_back({table_.add(std::move(entity)), {}, name.folded});
        by_last_[key].push_back(*person);
      }
      last_seen[*person] = candidates_[i].range.first;
      note_gender(persons_[*person].entity, gender, candidates_[i].range);
      person_of_[i] = *person;
      assign(i, persons_[*person].entity);
    }
  }

  std::optional<std::size_t> choose(const std::map<std::string, std::vector<std::size_t>>& index,
                                    const std::string& key, Gender gender,
                                    const std::map<std::size_t, std::uint32_t>& last_seen) const {
    const auto found = index.find(key);
    if (found == index.end()) return std::nullopt;
    std::optional<std::size_t> best;
    std::uint32_t best_seen = 0;
    constexpr std::size_t most = 16;
    for (std::size_t n = 0; n < std::min(most, found->second.size()); ++n) {
      const std::size_t person = found->second[n];
      const Gender known = table_[persons_[person].entity].gender;
      if (gender != Gender::unknown && known != Gender::unknown && gender != known) continue;
      const auto seen = last_seen.find(person);
      const std::uint32_t at = seen == last_seen.end() ? 0 : seen->second + 1;
      if (!best || at > best_seen) {
        best = person;
        best_seen = at;
      }
    }
    return best;
  }

  void cluster_organisations() {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < candidates_.size(); ++i)
      if (!assigned_[i] && !candidates_[i].entry && kind(i) == NameKind::organisation) order.push_back(i);
    // The longest first, so that short forms find the long one.
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return candidates_[a].range.size() > candidates_[b].range.size(); });
    std::map<std::string, EntityIndex> by_name, by_initials, by_prefix;
    std::map<EntityIndex, std::map<std::string, int>> forms;
    for (const std::size_t i : order) {
      const auto words = words_of(syntax_, candidates_[i].range);
      const std::string folded = fold_organisation(words);
      if (folded.empty()) continue;
      std::optional<EntityIndex> entity;
      if (const auto found = by_name.find(folded); found != by_name.end()) entity = found->second;
      if (!entity && words.size() == 1 && is_acronym(words[0])) {
        std::string letters;
        for (const char c : words[0])
          if (c != '.') letters += c;
        if (const auto found = by_initials.find(letters); found != by_initials.end()) entity = found->second;
      }
      if (!entity)
        if (const auto found = by_prefix.find(folded); found != by_prefix.end()) entity = found->second;
      if (!entity) {
        ArticleEntity made;
        made.named = make_named(organisation_text(candidates_[i].range), EntityKind::organisation);
        made.rule = "name:organisation";
        entity = table_.add(std::move(made));
        if (words.size() > 1) by_initials.emplace(initials_of(words), *entity);
        for (auto space = folded.find(' '); space != std::string::npos; space = folded.find(' ', space + 1))
          by_prefix.emplace(folded.substr(0, space), *entity);
      }
      if (candidates_[i].outlet && table_[*entity].named.kind != EntityKind::outlet) {
        table_.at(*entity).named = make_named(table_[*entity].named.name, EntityKind::outlet);
        table_.at(*entity).rule = "name:outlet";
      }
      by_name.emplace(folded, *entity);
      ++forms[*entity][organisation_text(candidates_[i].range)];
      assign(i, *entity);
    }
    // An acronym that the article prefers is what other articles use as well.
    for (const auto& [entity, counts] : forms) {
      const auto best = std::ranges::max_element(counts, {}, [](const auto& f) { return f.second; });
      if (is_acronym(best->first)) rename(entity, best->first);
    }
  }

  /// As written, without "the" and what `is_company_suffix` says.
  std::string organisation_text(TokenRange range) const {
    while (range.size() > 1 &&
           (is_company_suffix(syntax_.lower(range.last - 1)) || syntax_.lower(range.last - 1) == ","))
      --range.last;
    if (range.size() > 1 && syntax_.lower(range.first) == "the") ++range.first;
    return text_of(range);
  }

  void cluster_rest() {
    std::map<std::string, EntityIndex> by_name;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (assigned_[i] || candidates_[i].entry) continue;
      const std::string text = text_of(candidates_[i].range);
      if (text.empty()) continue;
      const bool place = kind(i) == NameKind::location;
      const bool people = kind(i) == NameKind::misc && text.back() == 's' && candidates_[i].range.size() == 1;
      if (!place && !people) continue;
      auto [at, fresh] = by_name.try_emplace(ascii_lower(text), 0);
      if (fresh) {
        ArticleEntity entity;
        entity.named = make_named(text, EntityKind::group);
        entity.plural = people;
        entity.rule = place ? "name:place" : "name:people";
        at->second = table_.add(std::move(entity));
      }
      assign(i, at->second);
    }
  }

  void rename(EntityIndex entity, const std::string& name) {
    ArticleEntity& e = table_.at(entity);
    if (e.named.name == name) return;
    e.aliases.insert(e.named.name);
    e.aliases.erase(name);
    e.named = make_named(name, e.named.kind);
  }

  /// Without an article, marks and possessive endings around it.
  std::string bare_name(TokenRange range) const {
    const auto is_article = [&](std::uint32_t i) {
      return syntax_.lower(i) == "the" || syntax_.lower(i) == "a" || syntax_.lower(i) == "an";
    };
    while (range.size() > 1 && is_article(range.first)) ++range.first;
    while (range.size() > 1 && (syntax_.upos(range.last - 1) == Upos::PUNCT || syntax_.lower(range.last - 1) == "'s"))
      --range.last;
    std::string out = text_of(range);
    for (const std::string_view ending : {"\xE2\x80\x99s", "'s", "\xE2\x80\x99", "'"})
      if (out.size() > ending.size() && out.ends_with(ending)) out.resize(out.size() - ending.size());
    return out;
  }

  /// What is listed goes by its listed name where the article uses it, else by what the article calls it most often
  /// ("the Pentagon", "RFE/RL"). The id is the listed one's.
  void name_listed() {
    std::map<EntityIndex, std::map<std::string, int>> forms;
    for (std::size_t i = 0; i < candidates_.size(); ++i)
      if (assigned_[i] && candidates_[i].entry && candidates_[i].entry->named.kind != EntityKind::country)
        ++forms[*assigned_[i]][bare_name(candidates_[i].range)];
    for (const auto& [entity, counts] : forms) {
      const auto best = std::ranges::max_element(counts, {}, [](const auto& f) { return f.second; });
      ArticleEntity& e = table_.at(entity);
      const std::string listed = ascii_lower(e.named.name);
      const bool used = std::ranges::any_of(counts, [&](const auto& form) {
        const std::string name = ascii_lower(form.first);
        return name == listed || "the " + name == listed || is_domain_name(name);
      });
      if (used || best->first.empty()) continue;
      e.aliases.insert(e.named.name);
      e.aliases.erase(best->first);
      e.named.name = best->first;
    }
  }

  /// The fullest form, initials and all; a headline's capitals only where there is no other. The id stays that of the
  /// name without initials, which other articles may leave out.
  void name_persons() {
    for (const Person& p : persons_) {
      const std::string* best = nullptr;
      int best_score = -1;
      for (const auto& [form, count] : p.forms) {
        const int score = std::min(count, 9) + 10 * static_cast<int>(std::min<std::size_t>(form.size(), 99)) +
                          (is_all_caps(form) ? 0 : 1000000);
        if (score > best_score) {
          best = &form;
          best_score = score;
        }
      }
      if (!best || table_[p.entity].named.name == *best) continue;
      ArticleEntity& e = table_.at(p.entity);
      e.aliases.insert(e.named.name);
      e.aliases.erase(*best);
      e.named.name = *best;
    }
  }

  static bool is_month(const std::string& word) {
    return word == "april" || word == "may" || word == "june" || word == "august";
  }

  /// "Doe said" where the language layer saw no name but the article names Jane Doe elsewhere.
  void add_missed_surnames() {
    std::set<std::string_view> written;  // the words that the article uses as words
    for (std::uint32_t i = 0; i < syntax_.size(); ++i)
      if (by_last_.contains(syntax_.lower(i)) && syntax_.form(i)[0] >= 'a') written.insert(syntax_.lower(i));
    for (std::uint32_t i = 0; i < syntax_.size(); ++i) {
      const std::string_view form = syntax_.form(i);
      if (form.empty() || form[0] < 'A' || form[0] > 'Z') continue;
      // A name that is a word as well needs the tag of a name; "Costly" opens sentences, too.
      if (syntax_.upos(i) != Upos::PROPN && is_word(syntax_.lower(i)) &&
          (written.contains(syntax_.lower(i)) || syntax_.deprel(i) != Deprel::nsubj))
        continue;
      auto found = by_last_.find(syntax_.lower(i));
      // Where the family name stands first ("Zorn Vlk", "Zorn said"), it is no given name of the table.
      if (found == by_last_.end() && gender_of_given_name(syntax_.lower(i)) == Gender::unknown) {
        found = by_first_.find(syntax_.lower(i));
        if (found == by_first_.end()) continue;
      }
      // "Jane is well": the one Jane of the article, as news of the famous calls her.
      const bool alone = (i + 1 >= syntax_.size() || syntax_.upos(i + 1) != Upos::PROPN) &&
                         (i == 0 || syntax_.upos(i - 1) != Upos::PROPN) && !is_month(syntax_.lower(i));
      if (found == by_last_.end() && alone && syntax_.upos(i) == Upos::PROPN) {
        found = by_first_.find(syntax_.lower(i));
        if (found == by_first_.end()) continue;
      }
      if (found == by_last_.end() || found->second.size() != 1 || table_.covering(i)) continue;
      if (lexicon_.find_name(syntax_.form(i))) continue;
      table_.mention({i, i + 1}, persons_[found->second.front()].entity);
    }
  }

  bool is_word(const std::string& lower) const {
    return lexicon_.knows(lower, WordClass::noun) || lexicon_.knows(lower, WordClass::verb) ||
           lexicon_.knows(lower, WordClass::adjective) || lexicon_.knows(lower, WordClass::adverb);
  }

  const Article& article_;
  const Syntax& syntax_;
  const Lexicon& lexicon_;
  const std::vector<NameCandidate>& candidates_;
  EntityTable table_;
  std::vector<std::optional<EntityIndex>> assigned_;
  std::map<std::string, NameKind> kind_of_;
  std::vector<Person> persons_;
  std::map<std::size_t, std::size_t> person_of_;
  std::map<std::string, std::vector<std::size_t>> by_last_, by_first_;
  std::map<std::string, EntityIndex> listed_;
};

}  // namespace

EntityTable cluster_names(const Article& article, const Syntax& syntax, const Lexicon& lexicon,
                          const std::vector<NameCandidate>& candidates) {
  return Clusterer(article, syntax, lexicon, candidates).run();
}

}  // namespace gainsay
