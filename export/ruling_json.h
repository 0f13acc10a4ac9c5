#pragma once

#include <vector>

#include "export/json.h"
#include "gainsay/model/ruling.h"

namespace gainsay {

/// The members of gainsay.ruling/1 but the schema.
void write_ruling_members(Json& json, const Ruling& ruling);
/// A list of them, as other answers hold it.
void write_rulings(Json& json, const std::vector<Ruling>& rulings);

}  // namespace gainsay
