#pragma once

#include <cstdint>
#include <vector>

#include "ingest/attribution/spans/feature_list.h"
#include "ingest/attribution/spans/text_view.h"

namespace gainsay::spans {

/// Labels of the role tagger, in the order of the network's outputs.
enum class RoleLabel : std::uint8_t { outside, begin_source, inside_source, begin_content, inside_content };

/// A cue: tokens [first, last), and its head, the one nearest to the root of the tree.
struct Cue {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t head = 0;
  friend bool operator==(const Cue&, const Cue&) = default;
};

Cue make_cue(const TextView& view, std::uint32_t first, std::uint32_t last);

/// The tokens [first, last) in which a cue's source and contents are looked for: its sentence, and what quotation marks
/// or a colon tie to it before and after, at most `max_reach` tokens on either side.
struct Window {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};
inline constexpr std::uint32_t max_reach = 400;

Window window_of(const TextView& view, const Cue& cue);

/// Features of the tokens of one cue's window. Makes what all tokens share once.
class RoleFeatures {
 public:
  /// `cues` are all the cues found, in text order; the features say which other cues lie near.
  RoleFeatures(const TextView& view, const std::vector<Cue>& cues, const Cue& cue, Window window);
  /// Precondition: `at` lies in the window. Cost: a constant.
  void add(std::uint32_t at, FeatureList& out) const;

 private:
  /// Where a token hangs, seen from the cue: up from the cue to the lowest common ancestor, down one branch of that.
  struct Place {
    std::uint32_t branch = no_head;  ///< the first token down from the common ancestor
    std::uint32_t second = no_head;  ///< the second one
    std::uint32_t third = no_head;
    std::uint32_t up = 0;    ///< steps up from the cue
    std::uint32_t down = 0;  ///< steps down to the token
    std::uint32_t path = 0;  ///< hash of the relations on the way
  };
  [[nodiscard]] Place place_of(std::uint32_t at) const;
  [[nodiscard]] const Place& place(std::uint32_t at) const { return places_[at - window_.first]; }

  const TextView& view_;
  Cue cue_;
  Window window_;
  std::vector<std::uint32_t> ancestors_;  ///< of the cue's head, itself first
  std::vector<Place> places_;
  std::vector<std::uint32_t> region_;    ///< number of the quotation that a token lies in, 0 for none
  std::vector<std::uint8_t> other_cue_;  ///< 1 where another cue has the token
  std::uint32_t region_before_ = 0;      ///< the last quotation before the cue, 0 for none
  std::uint32_t region_after_ = 0;
  std::uint32_t cue_region_ = 0;
  std::uint32_t shape_ = 0;               ///< hash of the relations below the cue
  std::uint32_t first_other_before_ = 0;  ///< nearest other cue before: its last token + 1, else 0
  std::uint32_t first_other_after_ = UINT32_MAX;
};

}  // namespace gainsay::spans
