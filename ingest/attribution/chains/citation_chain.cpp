#include "ingest/attribution/chains/citation_chain.h"

#include <algorithm>

#include "base/utf8.h"
#include "ingest/attribution/chains/publisher.h"

namespace gainsay {
namespace {

/// Deeper nesting than any reader follows; it bounds the cost of hostile text.
constexpr std::size_t most_hops = 16;

class Chains {
 public:
  Chains(const Discourse& discourse, const std::vector<FoundAttribution>& found, const std::vector<SpeakerOf>& speakers,
         const std::vector<Link>& links)
      : discourse_(discourse),
        found_(found),
        speakers_(speakers),
        links_(links),
        out_(found.size()),
        state_(found.size(), State::open),
        publisher_(voice_of(discourse, speakers)) {}

  std::vector<std::vector<Hop>> run() {
    for (std::size_t i = 0; i < found_.size(); ++i) build(i);
    return std::move(out_);
  }

 private:
  enum class State { open, under_way, done };

  void build(std::size_t start) {
    // Along the links to the first whose chain is known, then back; without recursion, since nesting can be deep.
    std::vector<std::size_t> path;
    std::size_t at = start;
    while (state_[at] == State::open) {
      state_[at] = State::under_way;
      path.push_back(at);
      const auto through = links_[at].through;
      if (!through || *through >= found_.size()) break;
      at = *through;
    }
    while (!path.empty()) {
      const std::size_t i = path.back();
      path.pop_back();
      const auto through = links_[i].through;
      const bool known = through && *through < found_.size() && state_[*through] == State::done;
      out_[i] = known && out_[*through].size() < most_hops ? out_[*through] : publisher_;
      if (known && !speakers_[*through].entity && out_[i].size() > publisher_.size()) out_[i].pop_back();
      append(i);
      state_[i] = State::done;
    }
  }

  void append(std::size_t i) {
    const Link& link = links_[i];
    // A station that the words have passed already is not passed again.
    const auto passed = [&](EntityIndex outlet) {
      return std::ranges::any_of(out_[i],
                                 [&](const Hop& hop) { return hop.who.id == discourse_.table[outlet].named.id; });
    };
    if (link.implied && !passed(*link.implied))
      push(i, {discourse_.table[*link.implied].named, std::nullopt, "", true});
    if (link.told && !passed(link.told->outlet))
      push(i, {discourse_.table[link.told->outlet].named, discourse_.syntax.span_of(link.told->range),
               text_of(discourse_.syntax.span_of(link.told->cue)), false});
    Hop hop;
    if (!found_[i].sources.empty()) hop.span = found_[i].sources.front();
    hop.implied = !hop.span;
    if (!found_[i].cues.empty()) hop.cue = text_of(found_[i].cues.front());
    hop.who =
        speakers_[i].entity ? discourse_.table[*speakers_[i].entity].named : unspecified_source(discourse_.article);
    push(i, std::move(hop));
  }

  void push(std::size_t i, Hop hop) {
    if (!out_[i].empty() && out_[i].back().who.id == hop.who.id) return;
    out_[i].push_back(std::move(hop));
  }

  std::string text_of(const Span& span) const { return single_spaced(covered(discourse_.article.text, span)); }

  const Discourse& discourse_;
  const std::vector<FoundAttribution>& found_;
  const std::vector<SpeakerOf>& speakers_;
  const std::vector<Link>& links_;
  std::vector<std::vector<Hop>> out_;
  std::vector<State> state_;
  std::vector<Hop> publisher_;
};

}  // namespace

std::vector<std::vector<Hop>> build_chains(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                                           const std::vector<SpeakerOf>& speakers, const std::vector<Link>& links) {
  return Chains(discourse, found, speakers, links).run();
}

}  // namespace gainsay
