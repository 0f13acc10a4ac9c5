#pragma once

#include <string>
#include <vector>

#include "gainsay/attribution.h"
#include "gainsay/language.h"
#include "gainsay/lexicon.h"
#include "gainsay/read.h"
#include "ingest/attribution/span_model.h"

/// Texts the whole way, with the models that users get.
namespace gainsay::test {

using Lines = std::vector<std::string>;

inline Article article_of(const std::string& body) {
  Article article;
  Diagnostics diagnostics;
  read_articles_from_bytes(
      body, "note.txt", {}, [&](Article&& one) { article = std::move(one); }, diagnostics);
  return article;
}

inline const LanguageLayer& language_layer() {
  static const auto layer = load_language_layer(GAINSAY_DATA_DIR);
  return *layer;
}

/// Attributions as "source | cue | content ... content"; a child names its parent's cue in front.
inline Lines shown(const std::string& body) {
  static const auto model = SpanModel::load(GAINSAY_DATA_DIR);
  const Article article = article_of(body);
  const auto found = model->find(article, language_layer().annotate(article));
  const auto joined = [&](const std::vector<Span>& spans) {
    std::string out;
    for (const Span& span : spans) out += (out.empty() ? "" : " ... ") + std::string(covered(article.text, span));
    return out;
  };
  Lines out;
  for (const FoundAttribution& one : found)
    out.push_back((one.parent ? joined(found[*one.parent].cues) + " > " : "") + joined(one.sources) + " | " +
                  joined(one.cues) + " | " + joined(one.contents));
  return out;
}

/// Attributions as "hop > hop: first words of the content", the article left out; hops that are implied in brackets.
inline Lines chains(const std::string& body) {
  static const auto lexicon = load_lexicon(GAINSAY_DATA_DIR);
  static const auto model = load_attribution_model(GAINSAY_DATA_DIR, *lexicon);
  const Article article = article_of(body);
  Lines out;
  for (const Attribution& one : model->attribute(article, language_layer().annotate(article)).attributions) {
    std::string line;
    for (std::size_t i = 1; i < one.chain.size(); ++i)
      line +=
          (i == 1 ? "" : " > ") + (one.chain[i].implied ? "[" + one.chain[i].who.name + "]" : one.chain[i].who.name);
    constexpr std::size_t most_bytes = 24;
    out.push_back(line + ": " + std::string(covered(article.text, one.contents.front())).substr(0, most_bytes));
  }
  return out;
}

}  // namespace gainsay::test
