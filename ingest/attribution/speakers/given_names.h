#pragma once

#include <string_view>

#include "ingest/attribution/speakers/name_parts.h"

namespace gainsay {

/// The gender of nearly all who bear a given name, by data/given_names.tsv; unknown for a name that is not listed.
/// Lower case.
Gender gender_of_given_name(std::string_view lower);

}  // namespace gainsay
