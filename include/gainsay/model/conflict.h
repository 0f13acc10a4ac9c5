#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gainsay/model/attribution.h"
#include "gainsay/model/claim.h"
#include "gainsay/model/ids.h"
#include "gainsay/model/vocabulary.h"

namespace gainsay {

/// A statement with all that a comparison or a report needs of its article: the self-contained record
/// that the store gives out.
struct Position {
  Statement statement;
  struct ArticleRef {
    ArticleId id;
    VersionId version;
    std::string path;
    std::string title;
    std::string outlet;
    std::string url;
    DateInterval published;
    std::shared_ptr<const std::string> text = nullptr;  ///< title and text; null where it is not at hand
  } article;
  SpeechAct act = SpeechAct::assert_;
  std::optional<Named> speaker;  ///< in the article's own voice: the outlet or agency whose text it is, else none
  std::vector<Hop> chain;
  DateInterval said;
};

/// How one slot stands between the two claims. `slot` is one of agent, predicate, object, recipient, place,
/// time, polarity, modality, quantity, speaker.
struct SlotComparison {
  std::string slot;
  std::string a;
  std::string b;
  SlotRelation relation = SlotRelation::unknown;
};

/// A person's decision on a conflict.
struct RulingMark {
  std::string decision;  ///< "confirm" or "dismiss"
  std::string by;
  std::string note;
};

/// Two claims that a careful fact-checker would hold against each other. `a` is the earlier one (by said, then
/// published, then article id, then span). Stored once, in this canonical order.
struct Conflict {
  ConflictId id;
  DisputeId dispute;
  ConflictClass conflict_class = ConflictClass::contradiction;
  ConflictType type = ConflictType::negation;
  Strength strength = Strength::weak;
  double score = 0;  ///< 0..1: the share of such conflicts that a careful reader accepts
  ClaimId claim_a;
  ClaimId claim_b;
  StatementId a;  ///< the best evidence for each claim
  StatementId b;
  std::vector<Span> opposing_a;  ///< the words that oppose, in the text of a's article
  std::vector<Span> opposing_b;
  std::vector<SlotComparison> slots;
  std::string explanation;
  std::string why_not;  ///< why no stronger type or strength
  std::string rule;
  std::optional<RulingMark> ruling;
};

/// One claim that backs another (class `supports`).
struct Support {
  ClaimId from;
  ClaimId to;
  StatementId evidence_from;
  StatementId evidence_to;
  std::string rule;
};

}  // namespace gainsay
