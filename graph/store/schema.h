#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "graph/store/sqlite.h"

namespace gainsay {

/// "GNSY": what `PRAGMA application_id` of a store says. It tells a store from any other SQLite file.
inline constexpr std::int32_t store_application_id = 0x474E5359;

/// `PRAGMA user_version`: raised with every change of the tables; docs/store.md lists what each brought.
inline constexpr std::int32_t store_schema_version = 3;

/// How many rows of one table an edition has room for: their keys are its number times this, and on.
inline constexpr std::int64_t rows_per_edition = 1'000'000;

/// The slots of a statement that are phrases. The first two stand in its own row, the others in table `phrase`.
enum class PhraseSlot { agent, object, recipient, place, argument };
inline constexpr std::array<std::string_view, 5> phrase_slot_names{"agent", "object", "recipient", "place", "argument"};

/// The tables and indexes, those of what was found and of what people decided by themselves, and the views for people.
/// docs/store.md explains them.
extern const std::string_view store_tables;
extern const std::string_view finding_tables;
extern const std::string_view ruling_tables;
extern const std::string_view store_views;

/// Makes the tables, vocabularies and views of `store_schema_version` and marks the database as a store.
/// Precondition: a transaction is open, and none of the tables is there.
void create_schema(const Database& database);

}  // namespace gainsay
