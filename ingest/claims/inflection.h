#pragma once

#include <string>
#include <string_view>

namespace gainsay::claims {

/// "provide" to "providing" (Quirk et al. 1985, section 3.5: drop a mute e, double a short vowel's consonant).
[[nodiscard]] std::string present_participle(std::string lemma);

/// "provide" to "provides", "carry" to "carries", "have" to "has" (Quirk et al. 1985, section 3.5).
[[nodiscard]] std::string third_person_singular(std::string lemma);

/// What an auxiliary of another person becomes beside a name: "have" is "has", "'re" is "is". The word itself where it
/// has one form for all persons.
[[nodiscard]] std::string third_person_auxiliary(std::string_view lower);

}  // namespace gainsay::claims
