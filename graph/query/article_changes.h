#pragma once

#include <vector>

#include "gainsay/model/dossier.h"
#include "gainsay/store.h"

namespace gainsay {

/// The statements of `before` that `after` does not make: neither the claim nor the sentence, in order. Conditions and
/// questions are none.
std::vector<Position> withdrawn(const Extraction& before, const Extraction& after);

/// Statements that made `claim` in earlier texts of articles that do not make it any more, as they stood there.
std::vector<MentionView> withdrawn_mentions(const Store& store, const ClaimId& claim);

/// Statements that backed `claim` in earlier texts of articles that do not make them any more.
std::vector<SupportView> lost_supports(const Store& store, const ClaimId& claim);

}  // namespace gainsay
