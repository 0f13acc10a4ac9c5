#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace gainsay::cli {
namespace {

Colour chosen = Colour::automatic;

TextOptions find_text_options() {
  TextOptions options;
  const bool is_terminal = isatty(STDOUT_FILENO) != 0;
  const char* no_color = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  const bool is_wanted =
      is_terminal && (no_color == nullptr || *no_color == '\0') && term != nullptr && std::string_view(term) != "dumb";
  options.colour = chosen == Colour::always || (chosen == Colour::automatic && is_wanted);
  winsize size{};
  if (is_terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    options.width = std::clamp<std::size_t>(size.ws_col, 40, 120);
  return options;
}

}  // namespace

void choose_colour(Colour colour) { chosen = colour; }

TextOptions text_options() {
  static const TextOptions options = find_text_options();
  return options;
}

}  // namespace gainsay::cli
