#pragma once

#include "export/json.h"
#include "gainsay/model/dossier.h"

namespace gainsay {

/// The members of a mention with its evidence into the open object: "article", "begin", "end", "quote", "act",
/// "speaker", "chain", "reports", "said".
void write_mention_members(Json& json, const MentionView& mention);
void write_mentions(Json& json, const std::vector<MentionView>& mentions);
/// "origins", "circles", "bottlenecks".
void write_provenance_members(Json& json, const Provenance& provenance);
void write_supports(Json& json, const std::vector<SupportView>& supports);
/// Objects with the members of gainsay.conflict/1.
void write_conflicts(Json& json, const std::vector<ConflictView>& conflicts);

}  // namespace gainsay
