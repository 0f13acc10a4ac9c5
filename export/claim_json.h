#pragma once

#include "export/json.h"
#include "gainsay/model/claim.h"

namespace gainsay {

/// One object, as under "claims" of gainsay.extract/1.
void write_claim(Json& json, const Statement& statement);

}  // namespace gainsay
