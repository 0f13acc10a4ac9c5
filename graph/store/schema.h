#pragma once

#include <cstdint>
#include <string_view>

namespace gainsay {

/// "GNSY": what `PRAGMA application_id` of a store says. It tells a store from any other SQLite file.
inline constexpr std::int32_t store_application_id = 0x474E5359;

/// `PRAGMA user_version`: raised with every change of the tables; docs/store.md lists what each brought.
inline constexpr std::int32_t store_schema_version = 1;

/// Creates the tables, indexes and views of `store_schema_version` in an empty database. docs/store.md explains them.
extern const std::string_view store_schema;

}  // namespace gainsay
