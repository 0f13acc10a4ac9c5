#include "graph/conflict/occasion.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"

namespace gainsay::conflict {
namespace {

template <std::size_t N>
bool says_any(const Reading& reading, const std::array<std::string_view, N>& signs) {
  const std::string text = " " + ascii_lower(reading.position->statement.text) + " ";
  return std::ranges::any_of(signs, [&](std::string_view sign) { return text.find(sign) != std::string::npos; });
}

constexpr std::size_t longest_span = 20;  ///< bytes: "in the past six"

constexpr std::array<std::string_view, 8> perfects = {" has not ",      " have not ", " hasn't ", " hasn\u2019t ",
                                                      " haven\u2019t ", " haven't ",  " yet to ", " not yet "};

}  // namespace

bool is_of_one_occasion(const Reading& no) {
  constexpr std::array<std::string_view, 4> signs = {" did not ", " didn't ", " didn\u2019t ", " short of "};
  if (says_any(no, signs)) return true;
  constexpr std::array<std::string_view, 1> never = {" never "};
  constexpr std::array<std::string_view, 3> lasting = {" has never ", " have never ", " had never "};
  return no.occurs && says_any(no, never) && !says_any(no, lasting) && !says_any(no, perfects);
}

bool is_not_so_far(const Reading& no) { return says_any(no, perfects); }

bool is_of_now(const Reading& no) {
  constexpr std::string_view sign = "not ";
  const std::string text = ascii_lower(no.position->statement.text);
  const std::size_t at = text.find(sign);
  if (at == std::string::npos) return false;
  const std::size_t word = at + sign.size();
  return text.substr(word, text.find_first_of(" .,;:!?", word) - word).ends_with("ing");
}

bool is_for_the_moment(const Reading& no) {
  constexpr std::array<std::string_view, 8> signs = {" currently ",     " right now ",     " at this time ",
                                                     " at this point ", " at the moment ", " for now ",
                                                     " not ready to ",  " for the moment "};
  return says_any(no, signs);
}

bool is_within_a_span(const Reading& no) {
  constexpr std::array<std::string_view, 6> units = {" day", " week", " month", " year", " decade", " hour"};
  const std::string text = ascii_lower(no.position->statement.text);
  const std::size_t in = text.find(" in ");
  return in != std::string::npos && std::ranges::any_of(units, [&](std::string_view unit) {
           const std::size_t at = text.find(unit, in);
           return at != std::string::npos && at - in <= longest_span;
         });
}

bool is_mere_wish(const Reading& no) {
  constexpr std::array<std::string_view, 4> wishes = {" want ", " wish ", " like to ", " care to "};
  return says_any(no, wishes);
}

bool is_state(const Reading& reading, Words& words) {
  constexpr std::array<std::string_view, 22> states = {
      "own",    "have", "hold",   "possess", "control", "lead",   "support", "back", "oppose", "favor",   "favour",
      "belong", "live", "remain", "lack",    "contain", "govern", "rule",    "run",  "occupy", "believe", "recognise"};
  return !words.knows(reading.predicate, WordClass::verb) ||
         std::ranges::find(states, reading.predicate) != states.end();
}

}  // namespace gainsay::conflict
