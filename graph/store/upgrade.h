#pragma once

#include "graph/store/sqlite.h"

namespace gainsay {

/// Brings a store of an earlier schema to `store_schema_version`, in one transaction; does nothing where it is there
/// already. What was found is found anew with the next use. Needs some twice the store's size on the disk meanwhile.
/// Precondition: foreign keys are off.
void upgrade(const Database& database);

}  // namespace gainsay
