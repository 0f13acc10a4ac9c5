#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace gainsay::conflict {

/// Answers to questions about two numbers, so that one that is costly to find is found once. It grows to a bound; from
/// there on an answer drives out another.
class AnswerTable {
 public:
  static constexpr std::uint32_t end_of_numbers = 1U << 29;
  static constexpr unsigned end_of_questions = 8;
  static constexpr unsigned end_of_answers = 7;

  /// `ask()` gives the answer where it is not known; it may itself ask the table.
  template <class Ask>
  unsigned of(unsigned question, std::uint32_t a, std::uint32_t b, const Ask& ask) {
    const std::uint64_t key = (std::uint64_t{a} << 35) | (std::uint64_t{b} << 6) | (std::uint64_t{question} << 3);
    for (const std::uint64_t known : place_of(key))
      if ((known & ~std::uint64_t{7}) == key && known != key) return static_cast<unsigned>(known & 7) - 1;
    const unsigned answer = ask();
    keep(key | (answer + 1));
    return answer;
  }

 private:
  /// A cache line. 0 is no answer.
  struct alignas(64) Place : std::array<std::uint64_t, 8> {};
  static constexpr unsigned least_bits = 6;
  static constexpr unsigned most_bits = 18;  ///< 16 MB

  static std::uint64_t hash(std::uint64_t key) { return (key >> 3) * 0x9E3779B97F4A7C15U; }
  Place& place_of(std::uint64_t key) { return places_[hash(key) >> (64 - bits_)]; }

  void keep(std::uint64_t answer) {
    if (bits_ < most_bits && count_ * 4 > places_.size() * 8 * 3) grow();
    put(answer);
  }

  void put(std::uint64_t answer) {
    Place& place = place_of(answer);
    for (std::uint64_t& known : place)
      if (known == 0) {
        known = answer;
        ++count_;
        return;
      }
    place[hash(answer) % place.size()] = answer;
  }

  void grow() {
    std::vector<Place> before(std::size_t{1} << ++bits_);
    before.swap(places_);
    count_ = 0;
    for (const Place& place : before)
      for (const std::uint64_t answer : place)
        if (answer != 0) put(answer);
  }

  unsigned bits_ = least_bits;
  std::size_t count_ = 0;
  std::vector<Place> places_ = std::vector<Place>(std::size_t{1} << least_bits);
};

}  // namespace gainsay::conflict
