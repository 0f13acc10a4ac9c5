#pragma once

#include <string>
#include <utility>

#include "base/content_id.h"
#include "gainsay/lexicon.h"
#include "gainsay/model/extraction.h"

namespace gainsay::test {

/// Extractions as the stages would make them, for tests of what comes after.
class ExtractionBuilder {
 public:
  ExtractionBuilder(const std::string& path, const std::string& text) {
    Article& article = out_.article;
    article.id = ArticleId(path);
    article.version = VersionId(sha256_hex(text));
    article.path = path;
    article.language = "en";
    article.title = "On " + path;
    article.text = text;
    article.blocks.push_back({{0, text.size()}, BlockKind::paragraph});
    out_.made_by = "test/1";
  }

  ExtractionBuilder& url(const std::string& url) {
    out_.article.url = url;
    out_.article.id = ArticleId(url);
    return *this;
  }

  ExtractionBuilder& outlet(const std::string& name) {
    out_.article.outlet = name;
    return *this;
  }

  ExtractionBuilder& published(const std::string& date) {
    out_.article.published = *parse_interval(date);
    out_.article.published_from = "test";
    return *this;
  }

  ExtractionBuilder& actor(const std::string& name, EntityKind kind, const std::vector<std::string>& aliases = {}) {
    Actor actor;
    actor.named = make_named(name, kind);
    actor.aliases = aliases;
    if (const auto at = out_.article.text.find(name); at != std::string::npos)
      actor.mentions = {{at, at + name.size()}};
    actor.rule = "test";
    out_.attributed.actors.push_back(actor);
    return *this;
  }

  /// `quote` said by `speaker`, after the article's outlet and the hops between.
  ExtractionBuilder& said(const std::string& quote, const Named& speaker, SpeechAct act = SpeechAct::assert_,
                          const std::vector<Named>& between = {}) {
    Attribution a;
    const Span content = place(quote);
    a.id = AttributionId(content_id({out_.article.version.value, std::to_string(content.begin), "attribution"}));
    a.contents = {content};
    a.act = act;
    a.speaker = speaker;
    if (!out_.article.outlet.empty())
      a.chain.push_back({make_named(out_.article.outlet, EntityKind::outlet), {}, "", true});
    for (const Named& hop : between) a.chain.push_back({hop, content, "citing", false});
    a.chain.push_back({speaker, content, "said", false});
    a.said = out_.article.published;
    a.rule = "test";
    out_.attributed.attributions.push_back(a);
    return *this;
  }

  /// The clause `quote` claims that `agent` does `predicate` to `object`; within the last attribution where that holds
  /// it.
  ExtractionBuilder& claim(const std::string& quote, const Named& agent, const std::string& predicate,
                           const std::string& object, Polarity polarity = Polarity::affirmed) {
    Statement s;
    s.span = place(quote);
    s.id = StatementId(content_id({out_.article.version.value, std::to_string(s.span.begin), "statement"}));
    s.text = quote;
    s.claim.agent = {agent.name, s.span, agent.name, {}, agent};
    s.claim.predicate = predicate;
    s.claim.predicate_span = s.span;
    s.claim.object = {object, s.span, object, {object, "second"}, {}};
    s.claim.polarity = polarity;
    s.claim_id = ClaimId(content_id({agent.id.value, predicate, object, name_of(polarity)}));
    if (!out_.attributed.attributions.empty() && out_.attributed.attributions.back().contents[0].contains(s.span))
      s.attribution = out_.attributed.attributions.back().id;
    s.rule = "test";
    out_.statements.push_back(s);
    return *this;
  }

  [[nodiscard]] Extraction& last() { return out_; }
  [[nodiscard]] Extraction build() const { return out_; }

 private:
  [[nodiscard]] Span place(const std::string& quote) const {
    const std::size_t at = out_.article.text.find(quote);
    return {at, at + quote.size()};
  }

  Extraction out_;
};

}  // namespace gainsay::test
