#include "gainsay/conflicts.h"

namespace gainsay {
ConflictFindings find_conflicts(std::span<const Position>, const Lexicon&) { return {}; }
ClaimId claim_id_of(const Claim&) { return {}; }
}  // namespace gainsay
