#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay::cli {

/// One line on standard error that is written over again: how much is done, how fast, and how long the rest will take.
/// Shown only on a terminal, counts only once the work has taken two seconds; gone when the work ends.
class Progress {
 public:
  /// `total`: of what is counted, where that is known.
  Progress(std::string_view what, std::optional<std::size_t> total);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  void set(std::size_t done);
  /// Now something is done that cannot be counted: shown at once.
  void say(std::string_view stage);

 private:
  using Clock = std::chrono::steady_clock;
  [[nodiscard]] bool is_due();
  void show(const std::string& line);

  std::string what_;
  std::optional<std::size_t> total_;
  bool is_terminal_;
  Clock::time_point begun_ = Clock::now();
  Clock::time_point shown_ = begun_;
  bool is_shown_ = false;
};

/// "articles: 312 of 1,000 · 84/s · 8 s left"; without a total "articles: 312 · 84/s".
std::string progress_line(std::string_view what, std::size_t done, std::optional<std::size_t> total, double seconds);

/// How many files lie at and under the paths: about as many articles, where none of them is an archive or a list. None
/// for standard input and for files that hold many.
std::optional<std::size_t> count_files(const std::vector<std::filesystem::path>& paths);

}  // namespace gainsay::cli
