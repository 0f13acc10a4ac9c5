#include "cli/progress.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <system_error>

namespace gainsay::cli {
namespace {

constexpr std::chrono::milliseconds before_first(2000);
constexpr std::chrono::milliseconds between(200);

std::string grouped(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string duration(double seconds) {
  const auto whole = static_cast<std::size_t>(std::ceil(seconds));
  if (whole < 100) return std::to_string(whole) + " s";
  if (whole < 6000) return std::to_string((whole + 59) / 60) + " min";
  return std::to_string((whole + 3599) / 3600) + " h";
}

}  // namespace

std::string progress_line(std::string_view what, std::size_t done, std::optional<std::size_t> total, double seconds) {
  std::string line = std::string(what) + ": " + grouped(done);
  if (total && done <= *total) line += " of " + grouped(*total);
  const double rate = seconds > 0 ? static_cast<double>(done) / seconds : 0;
  if (rate >= 10) line += " · " + grouped(static_cast<std::size_t>(std::lround(rate))) + "/s";
  if (rate > 0 && rate < 10) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), " · %.1f/s", rate);
    line += text.data();
  }
  if (total && done < *total && rate > 0) line += " · " + duration(static_cast<double>(*total - done) / rate) + " left";
  return line;
}

Progress::Progress(std::string_view what, std::optional<std::size_t> total)
    : what_(what), total_(total), is_terminal_(isatty(STDERR_FILENO) != 0) {}

Progress::~Progress() {
  if (is_shown_) show("");
}

bool Progress::is_due() {
  if (!is_terminal_) return false;
  const Clock::time_point now = Clock::now();
  if (now - begun_ < before_first || (is_shown_ && now - shown_ < between)) return false;
  shown_ = now;
  return true;
}

void Progress::set(std::size_t done) {
  if (is_due()) show(progress_line(what_, done, total_, std::chrono::duration<double>(Clock::now() - begun_).count()));
}

void Progress::say(std::string_view stage) {
  if (is_terminal_) show(std::string(stage));
}

/// ECMA-48: carriage return, the text, erase to the end of the line.
void Progress::show(const std::string& line) {
  const std::string text = "\r" + line + "\033[K";
  std::fwrite(text.data(), 1, text.size(), stderr);
  std::fflush(stderr);
  is_shown_ = !line.empty();
}

std::optional<std::size_t> count_files(const std::vector<std::filesystem::path>& paths) {
  static constexpr std::array<std::string_view, 4> single{".txt", ".html", ".htm", ".json"};
  std::size_t count = 0;
  std::error_code error;
  const auto add = [&](const std::filesystem::path& path) {
    if (std::ranges::find(single, path.extension().string()) == single.end()) return false;
    ++count;
    return true;
  };
  for (const std::filesystem::path& path : paths) {
    if (!std::filesystem::is_directory(path, error)) {
      if (!add(path)) return std::nullopt;
      continue;
    }
    for (auto at = std::filesystem::recursive_directory_iterator(
             path, std::filesystem::directory_options::skip_permission_denied, error);
         !error && at != std::filesystem::recursive_directory_iterator(); at.increment(error))
      if (at->is_regular_file(error) && !add(at->path())) return std::nullopt;
  }
  return count;
}

}  // namespace gainsay::cli
