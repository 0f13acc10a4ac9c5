#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gainsay/model/date.h"
#include "gainsay/model/entity.h"
#include "gainsay/model/ids.h"
#include "gainsay/model/span.h"
#include "gainsay/model/vocabulary.h"

namespace gainsay {

/// One link of a citation chain. Chains run from the article's outlet (else the article) to the origin.
struct Hop {
  Named who;
  std::optional<Span> span;  ///< where the text names it; none for a hop that is implied
  std::string cue;           ///< the word that reports it ("citing", "reported"); "" where implied
  bool implied = false;      ///< not said here, inferred (a rewrite of a CNN report goes through CNN)
};

/// One act of saying (PARC 3.0, PolNeAR). The three span lists are in text order; each can be in parts,
/// since quotations get interrupted. Quotation marks and "that" belong to the content.
struct Attribution {
  AttributionId id;
  std::vector<Span> sources;  ///< empty for agentless reports ("reportedly") and floating quotations
  std::vector<Span> cues;
  std::vector<Span> contents;
  QuotationKind kind = QuotationKind::indirect;
  SpeechAct act = SpeechAct::assert_;
  std::optional<Named> speaker;  ///< none where unsure
  std::vector<Hop> chain;        ///< ends with the speaker where that is known; never empty
  DateInterval said;             ///< when the words were said, not when the article was published
  AttributionId parent;          ///< the attribution whose content holds this one; else empty
  std::string rule;
};

/// The attribution stage's result for one article.
struct Attributed {
  std::vector<Attribution> attributions;  ///< by position of the first content (else cue) span
  std::vector<Actor> actors;              ///< every actor and source of the article, by id
  /// The chain of what the article says in its own voice: its outlet, else the article itself, and the agency whose
  /// text it is. Every attribution's chain begins with its first hop. Empty: not told.
  std::vector<Hop> own_voice{};
};

}  // namespace gainsay
