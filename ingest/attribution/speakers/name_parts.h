#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

enum class Gender { unknown, female, male };

/// Whether a word is a title that stands before a person's name ("Mr.", "President", "Gen."). Lower case, as it stands.
bool is_title(std::string_view lower);
/// "Jr.", "III".
bool is_name_suffix(std::string_view lower);
/// "Inc.", "Corp", "Ltd": no part of how an organisation is called afterwards.
bool is_company_suffix(std::string_view lower);
/// What a title or a noun for a person says of the gender ("Mrs.", "spokesman", "actress"); unknown for most.
Gender gender_of_word(std::string_view lower);

/// A person's name in parts.
struct PersonName {
  std::vector<std::string> parts;   ///< as written, without titles, suffixes, initials between names, nicknames
  std::vector<std::string> folded;  ///< the same in lower case
  std::string display;              ///< the same with the initials
  Gender gender = Gender::unknown;  ///< by its titles
  [[nodiscard]] bool full() const { return parts.size() > 1; }
  /// The parts in one string: what the person is known by in every article.
  [[nodiscard]] std::string text() const;
};

PersonName parse_person_name(const std::vector<std::string_view>& words);

/// An organisation's name for comparison: lower case, without "the" and what `is_company_suffix` says.
std::string fold_organisation(const std::vector<std::string_view>& words);
/// First letters of its capitalised words ("European Medicines Agency": "EMA").
std::string initials_of(const std::vector<std::string_view>& words);
/// Two to six capitals, dots aside: "IBM", "U.N.".
bool is_acronym(std::string_view word);

}  // namespace gainsay
