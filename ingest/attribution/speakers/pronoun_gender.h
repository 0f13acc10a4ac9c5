#pragma once

#include "ingest/attribution/speakers/entity_table.h"

namespace gainsay {

/// The gender of persons whose name and titles leave it open, by the pronouns of sentences that name nobody else before
/// them: "Robin broke her leg". At least two, and four in five of one gender. Cost: linear.
void infer_gender(const Syntax& syntax, EntityTable& table);

}  // namespace gainsay
