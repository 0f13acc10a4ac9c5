#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/attribution/resolve.h"
#include "support/annotated.h"
#include "unit/ingest/attribution/speakers/no_names.h"

namespace gainsay {

/// One article, resolved with some names known.
class Story {
 public:
  explicit Story(const std::vector<std::string>& sentences) : one(test::annotate(sentences)) {
    names.names["ruritania"] = {make_named("Ruritania", EntityKind::country), false, false};
    names.names["strelsau"] = {make_named("Ruritania", EntityKind::country), true, false};
    names.names["ruritanian"] = {make_named("Ruritania", EntityKind::country), false, true};
    names.names["gazette"] = {make_named("Gazette", EntityKind::outlet), false, false};
    names.names["newswire one"] = {make_named("Newswire One", EntityKind::agency), false, false};
  }

  Story& says(std::string_view source, std::string_view cue, std::string_view content, int nth = 0,
              std::optional<std::size_t> parent = std::nullopt) {
    FoundAttribution next;
    if (!source.empty()) next.sources = {one.span(source, nth)};
    if (!cue.empty()) next.cues = {one.span(cue, cue == "said" ? nth_said_++ : 0)};
    next.contents = {one.span(content)};
    next.parent = parent;
    found.push_back(std::move(next));
    return *this;
  }

  Attributed resolve() const { return gainsay::resolve(one.article, one.text, found, names); }

  std::string speaker(std::size_t i) const {
    const Attributed out = resolve();
    return out.attributions.at(i).speaker ? out.attributions[i].speaker->name : "";
  }
  std::string chain(std::size_t i) const {
    const Attributed out = resolve();
    std::string text;
    for (const Hop& hop : out.attributions.at(i).chain) text += (text.empty() ? "" : " > ") + hop.who.name;
    return text;
  }

  test::Annotated one;
  test::NoNames names;
  std::vector<FoundAttribution> found;

 private:
  int nth_said_ = 0;
};

}  // namespace gainsay
