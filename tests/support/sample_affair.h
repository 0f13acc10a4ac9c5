#pragma once

#include <array>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "base/content_id.h"
#include "gainsay/model/conflict.h"

/// The invented affair of sample_report.h: its articles, who speaks in them and what they say.
namespace gainsay::testing::affair {

struct SampleArticle {
  std::string_view path, url, outlet, title, published, text;
};

inline constexpr std::array articles{
    SampleArticle{
        "isk/courier-0303.html", "https://courier.example/varnholm?id=3&ref=front", "Harbour Courier",
        "Varnholm: nothing left our site", "2025-03-03",
        "Varnholm Chemicals has rejected reports of a spill. \"No solvent left our site at any time,\" chief executive "
        "Mirela Osk told reporters in Tarsk on Monday. The company put the loss inside the works at about 40 litres. "
        "It promised to keep the treatment plant closed until the inspection is over. Shares fell by 4 %."},
    SampleArticle{
        "isk/tribune-0306.html", "https://tribune.example/2025/03/06/solvent", "The Isk Tribune",
        "Water authority finds solvent downstream", "2025-03-06",
        "The regional water authority says that solvent from the Varnholm works entered the river Isk. Its director, "
        "Teodor "
        "Brandl, told Radio Isk that at least 300 litres were lost. Two inspectors, who asked not to be named, said "
        "that "
        "the treatment plant had been running at night. The authority advised the town not to let people bathe."},
    SampleArticle{"isk/wire-0312.txt", "", "Norrland Wire", "Varnholm restarts treatment plant", "2025-03-12",
                  "Varnholm Chemicals restarted its treatment plant on Tuesday, while the inspection was still under "
                  "way, two people "
                  "familiar with the matter told Norrland Wire. A spokesman for the company declined to comment."},
    SampleArticle{"isk/post-0320.html", "https://post.example/fish", "Tarsk Evening Post", "Anglers count dead fish",
                  "2025-03-20",
                  "More than 2,000 fish died because of the spill, the anglers' association says. \"We pulled them out "
                  "with our own "
                  "hands,\" its chair Ludo Vint said. The environment ministry has seen no evidence that fish died "
                  "because of the "
                  "spill, a spokeswoman said on Thursday."},
    SampleArticle{"isk/courier-0402.html", "https://courier.example/bathing", "Harbour Courier",
                  "Bathing allowed again", "2025-04-02",
                  "Bathing in the Isk is safe again, Tarsk's mayor Ana Reuss said on Wednesday after new samples came "
                  "in. The works "
                  "stay closed."}};

inline Date day(std::string_view text) { return parse_date(text).value(); }

inline Named named(std::string name, EntityKind kind) {
  EntityId id(content_id({name_of(kind), name}));
  return {std::move(id), std::move(name), kind};
}

inline Span find(std::size_t article, std::string_view words) {
  const std::size_t at = articles[article].text.find(words);
  if (at == std::string_view::npos) throw std::logic_error("sample text lacks: " + std::string(words));
  return {at, at + words.size()};
}

inline Position::ArticleRef article_ref(std::size_t index) {
  const SampleArticle& article = articles[index];
  Position::ArticleRef ref;
  ref.id = ArticleId(std::string(article.url.empty() ? article.path : article.url));
  ref.version = VersionId(sha256_hex(article.text));
  ref.path = article.path;
  ref.url = article.url;
  ref.outlet = article.outlet;
  ref.title = article.title;
  ref.published = DateInterval::on(day(article.published));
  return ref;
}

struct Said {
  std::size_t article;
  std::string_view words;
  std::string_view text;
  SpeechAct act;
  std::optional<Named> speaker;
  std::string_view cue;
  std::string_view on;
};

inline Position position(const Said& said) {
  Position out;
  out.article = article_ref(said.article);
  out.statement.span = find(said.article, said.words);
  out.statement.text = said.text;
  out.statement.claim_id = ClaimId(content_id({"claim", said.text}));
  out.statement.id = StatementId(content_id({out.article.version.value, said.words}));
  out.statement.rule = "clause";
  out.act = said.act;
  out.speaker = said.speaker;
  out.chain.push_back({named(std::string(articles[said.article].outlet), EntityKind::outlet), std::nullopt, "", true});
  if (said.speaker && said.speaker->name != articles[said.article].outlet)
    out.chain.push_back({*said.speaker, Span{0, 8}, std::string(said.cue), false});
  out.said = DateInterval::on(day(said.on));
  return out;
}

inline const Named osk = named("Mirela Osk", EntityKind::person);
inline const Named varnholm = named("Varnholm Chemicals", EntityKind::organisation);
inline const Named authority = named("regional water authority", EntityKind::organisation);
inline const Named brandl = named("Teodor Brandl", EntityKind::person);
inline const Named inspectors = named("two inspectors", EntityKind::unnamed);
inline const Named insiders = named("two people familiar with the matter", EntityKind::unnamed);
inline const Named anglers = named("anglers' association", EntityKind::organisation);
inline const Named ministry = named("environment ministry", EntityKind::organisation);
inline const Named reuss = named("Ana Reuss", EntityKind::person);
inline const Named radio = named("Radio Isk", EntityKind::outlet);

inline const Said osk_denies{0,
                             "\"No solvent left our site at any time,\"",
                             "No solvent left the site of Varnholm Chemicals.",
                             SpeechAct::deny,
                             osk,
                             "told",
                             "2025-03-03"};
inline const Said litres_40{0,
                            "The company put the loss inside the works at about 40 litres",
                            "About 40 litres of solvent were lost.",
                            SpeechAct::assert_,
                            varnholm,
                            "put",
                            "2025-03-03"};
inline const Said promise{0,
                          "keep the treatment plant closed until the inspection is over",
                          "Varnholm Chemicals will keep the treatment plant closed until the inspection is over.",
                          SpeechAct::promise,
                          varnholm,
                          "promised",
                          "2025-03-03"};
inline const Said entered{1,
                          "solvent from the Varnholm works entered the river Isk",
                          "Solvent from the Varnholm works entered the river Isk.",
                          SpeechAct::assert_,
                          authority,
                          "says",
                          "2025-03-06"};
inline const Said litres_300{1,
                             "at least 300 litres were lost",
                             "At least 300 litres of solvent were lost.",
                             SpeechAct::assert_,
                             brandl,
                             "told",
                             "2025-03-05"};
inline const Said at_night{1,
                           "the treatment plant had been running at night",
                           "The treatment plant had been running at night.",
                           SpeechAct::assert_,
                           inspectors,
                           "said",
                           "2025-03-06"};
inline const Said no_bathing{1,
                             "The authority advised the town not to let people bathe",
                             "Bathing in the Isk is not safe.",
                             SpeechAct::warn,
                             authority,
                             "advised",
                             "2025-03-06"};
inline const Said restarted{
    2,
    "Varnholm Chemicals restarted its treatment plant on Tuesday, while the inspection was still under way",
    "Varnholm Chemicals restarted its treatment plant during the inspection.",
    SpeechAct::assert_,
    insiders,
    "told",
    "2025-03-11"};
inline const Said fish_died{3,
                            "More than 2,000 fish died because of the spill",
                            "More than 2,000 fish died because of the spill.",
                            SpeechAct::allege,
                            anglers,
                            "says",
                            "2025-03-20"};
inline const Said no_evidence{3,
                              "no evidence that fish died because of the spill",
                              "There is no evidence that fish died because of the spill.",
                              SpeechAct::doubt,
                              ministry,
                              "said",
                              "2025-03-20"};
inline const Said safe_again{
    4,           "Bathing in the Isk is safe again", "Bathing in the Isk is safe.", SpeechAct::assert_, reuss, "said",
    "2025-04-02"};

}  // namespace gainsay::testing::affair
