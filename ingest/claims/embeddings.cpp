#include "ingest/claims/embeddings.h"

#include <algorithm>
#include <string>
#include <vector>

namespace gainsay::claims {
namespace {

struct Group {
  WordClass word_class;
  Effect affirmed;
  Effect negated;
  Modality modality;
  Control control;
  bool absorbed;
  std::string_view lemmas;  // by blanks; "_" within one
};

constexpr Group groups[] = {
    {WordClass::verb, Effect::holds, Effect::negates, Modality::actual, Control::subject, true,
     "continue keep keep_on go go_on choose opt begin start resume come get proceed manage happen bother dare remember "
     "succeed see_fit seem appear use tend turn_out prove"},
    {WordClass::verb, Effect::negates, Effect::nothing, Modality::actual, Control::subject, true,
     "fail have_yet neglect forget cease stop quit refrain abstain avoid steer_clear stop_short refuse decline "
     "shy_away "
     "shy desist shun eschew hold_back hold_off"},
    {WordClass::verb, Effect::negates, Effect::holds, Modality::actual, Control::subject, true,
     "deny reject refute dispute rebut dismiss repudiate contest disavow debunk strike_down shoot_down bat_down "
     "brush_off brush_aside shrug_off laugh_off wave_off"},
    {WordClass::verb, Effect::open, Effect::open, Modality::considered, Control::subject, true,
     "want wish hope seek aim intend plan consider contemplate weigh mull mull_over think_about look lean "
     "prepare propose mean aspire try attempt strive struggle hesitate ponder discuss explore study debate "
     "scheme plot conspire work cooperate collaborate team_up move push rush race scramble"},
    {WordClass::verb, Effect::open, Effect::nothing, Modality::promised, Control::subject, true,
     "promise pledge vow agree undertake commit swear decide resolve threaten offer volunteer "
     "guarantee assure"},
    {WordClass::verb, Effect::negates, Effect::nothing, Modality::promised, Control::subject, true, "rule_out"},
    {WordClass::verb, Effect::open, Effect::open, Modality::predicted, Control::subject, true,
     "expect anticipate forecast project predict bet set slate schedule destine poise"},
    {WordClass::verb, Effect::open, Effect::nothing, Modality::requested, Control::subject, true,
     "need have ought deserve oblige require"},
    {WordClass::verb, Effect::holds, Effect::nothing, Modality::actual, Control::object, false,
     "help enable lead cause make force compel drive prompt persuade convince induce watch see hear let assist "
     "aid"},
    {WordClass::verb, Effect::open, Effect::nothing, Modality::requested, Control::object, false,
     "ask urge tell order call call_on request press push encourage beg implore instruct command invite advise "
     "demand recommend suggest insist remind warn"},
    {WordClass::verb, Effect::open, Effect::negates, Modality::possible, Control::object, false,
     "allow permit authorize authorise approve clear empower"},
    {WordClass::verb, Effect::negates, Effect::nothing, Modality::actual, Control::object, false,
     "prevent block bar ban prohibit forbid dissuade deter discourage hinder restrain exclude"},
    {WordClass::verb, Effect::open, Effect::nothing, Modality::possible, Control::object, false, "accuse suspect"},
    {WordClass::verb, Effect::open, Effect::open, Modality::possible, Control::subject, false,
     "think believe reckon suppose imagine feel guess"},
    {WordClass::verb, Effect::negates, Effect::open, Modality::possible, Control::subject, false, "doubt"},
    {WordClass::verb, Effect::open, Effect::nothing, Modality::possible, Control::subject, false,
     "fear worry speculate assume presume"},
    {WordClass::verb, Effect::open, Effect::nothing, Modality::requested, Control::subject, false, "ensure"},
    {WordClass::verb, Effect::negates, Effect::nothing, Modality::actual, Control::subject, false, "pretend lie"},
    {WordClass::noun, Effect::open, Effect::open, Modality::considered, Control::subject, true,
     "plan intention intent proposal idea desire ambition wish hope aim goal bid attempt effort campaign drive "
     "try move option initiative step talk negotiation discussion"},
    {WordClass::noun, Effect::open, Effect::nothing, Modality::promised, Control::subject, true,
     "promise pledge vow assurance commitment guarantee undertaking agreement offer threat decision resolve "
     "determination"},
    {WordClass::noun, Effect::open, Effect::nothing, Modality::requested, Control::subject, true,
     "request demand appeal call order obligation duty need recommendation warning instruction"},
    {WordClass::noun, Effect::open, Effect::open, Modality::possible, Control::subject, true,
     "possibility chance risk prospect likelihood probability opportunity ability capacity capability power "
     "right readiness willingness permission approval authorization authorisation clearance licence license authority "
     "potential allegation accusation suggestion rumor rumour "
     "speculation suspicion theory charge insinuation claim report statement assertion story notion"},
    // "No evidence that": what is not seen is denied no further than one's knowledge goes.
    {WordClass::noun, Effect::open, Effect::negates, Modality::possible, Control::subject, true,
     "evidence sign indication proof knowledge trace hint"},
    {WordClass::noun, Effect::open, Effect::open, Modality::predicted, Control::subject, true,
     "expectation forecast prediction projection cusp verge brink edge eve threshold point track"},
    {WordClass::noun, Effect::holds, Effect::negates, Modality::actual, Control::subject, true,
     "process midst middle course habit"},
    {WordClass::noun, Effect::negates, Effect::nothing, Modality::actual, Control::subject, true,
     "refusal failure inability reluctance unwillingness denial ban moratorium embargo prohibition"},
    {WordClass::noun, Effect::negates, Effect::open, Modality::possible, Control::subject, true, "doubt"},
    {WordClass::adjective, Effect::open, Effect::open, Modality::possible, Control::subject, true,
     "able free possible capable eligible welcome prepared willing ready eager keen open happy allowed "
     "permitted authorized authorised"},
    {WordClass::adjective, Effect::open, Effect::open, Modality::predicted, Control::subject, true,
     "likely sure certain bound set due expected scheduled slated poised about destined probable"},
    {WordClass::adjective, Effect::negates, Effect::nothing, Modality::predicted, Control::subject, true,
     "unlikely improbable"},
    {WordClass::adjective, Effect::negates, Effect::nothing, Modality::possible, Control::subject, true,
     "unable impossible incapable unwilling reluctant loath powerless hesitant"},
    {WordClass::adjective, Effect::negates, Effect::holds, Modality::possible, Control::subject, false, "ignorant"},
    {WordClass::adjective, Effect::holds, Effect::negates, Modality::possible, Control::subject, false, "unaware"},
    {WordClass::adjective, Effect::holds, Effect::negates, Modality::possible, Control::subject, false, "aware"},
    {WordClass::adjective, Effect::negates, Effect::nothing, Modality::actual, Control::subject, true, "far"},
    {WordClass::adjective, Effect::open, Effect::nothing, Modality::promised, Control::subject, true,
     "committed determined obliged obligated"},
    {WordClass::adjective, Effect::open, Effect::nothing, Modality::requested, Control::subject, true,
     "important necessary imperative vital essential crucial advisable"},
    {WordClass::adjective, Effect::negates, Effect::holds, Modality::actual, Control::subject, true,
     "untrue false incorrect inaccurate"},
    {WordClass::adjective, Effect::holds, Effect::nothing, Modality::actual, Control::subject, true,
     "clear evident obvious"},
    {WordClass::adjective, Effect::holds, Effect::negates, Modality::actual, Control::subject, true,
     "true correct accurate"},
};

constexpr std::string_view support_verbs[] = {"be",     "bring",   "express", "extend", "face",  "get",     "give",
                                              "harbor", "harbour", "have",    "hear",   "hold",  "issue",   "keep",
                                              "lack",   "make",    "offer",   "pose",   "raise", "receive", "renew",
                                              "repeat", "see",     "send",    "show",   "take",  "voice"};

struct Index {
  std::vector<std::string> storage;
  std::vector<Embedding> entries;

  Index() {
    for (const Group& group : groups) {
      std::string_view rest = group.lemmas;
      while (!rest.empty()) {
        const auto end = rest.find(' ');
        std::string lemma(rest.substr(0, end));
        std::replace(lemma.begin(), lemma.end(), '_', ' ');
        storage.push_back(std::move(lemma));
        entries.push_back(
            {{}, group.word_class, group.affirmed, group.negated, group.modality, group.control, group.absorbed});
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
      }
    }
    for (std::size_t i = 0; i < entries.size(); ++i) entries[i].lemma = storage[i];
    std::stable_sort(entries.begin(), entries.end(), [](const Embedding& x, const Embedding& y) {
      return x.lemma != y.lemma ? x.lemma < y.lemma : x.word_class < y.word_class;
    });
  }
};

}  // namespace

const Embedding* find_embedding(std::string_view lemma, WordClass word_class) {
  static const Index index;
  const auto at = std::lower_bound(index.entries.begin(), index.entries.end(), lemma,
                                   [](const Embedding& entry, std::string_view key) { return entry.lemma < key; });
  for (auto it = at; it != index.entries.end() && it->lemma == lemma; ++it)
    if (it->word_class == word_class) return &*it;
  return nullptr;
}

bool is_support_verb(std::string_view lemma) {
  return std::binary_search(std::begin(support_verbs), std::end(support_verbs), lemma);
}

}  // namespace gainsay::claims
