#pragma once

#include "gainsay/model/claim.h"
#include "gainsay/model/ids.h"

namespace gainsay {

/// The id of the proposition that a claim expresses: a hash of its normal form. Mentions with one id are one claim,
/// unless a person has ruled otherwise.
ClaimId claim_id_of(const Claim& claim);

}  // namespace gainsay
