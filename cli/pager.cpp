#include "cli/pager.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string_view>

#include "cli/terminal.h"

namespace gainsay::cli {
namespace {

pid_t pager = -1;

/// None where no pager is wanted.
const char* pager_command() {
  const char* term = std::getenv("TERM");
  if (isatty(STDOUT_FILENO) == 0 || term == nullptr || std::string_view(term) == "dumb") return nullptr;
  const char* wanted = std::getenv("PAGER");
  if (wanted == nullptr) return "if command -v less >/dev/null; then exec less; else exec cat; fi";
  return *wanted == '\0' || std::string_view(wanted) == "cat" ? nullptr : wanted;
}

}  // namespace

void start_pager() {
  static bool is_tried = false;
  if (is_tried) return;
  is_tried = true;
  const char* command = pager_command();
  if (command == nullptr) return;
  (void)text_options();  // asked while standard output is the terminal, and remembered
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return;
  pager = fork();
  if (pager == 0) {
    dup2(ends[0], STDIN_FILENO);
    std::signal(SIGPIPE, SIG_DFL);
    setenv("LESS", "FRX", 0);
    setenv("LESSCHARSET", "utf-8", 0);
    execl("/bin/sh", "sh", "-c", command, nullptr);
    _exit(127);
  }
  close(ends[0]);
  if (pager > 0) {
    std::signal(SIGINT, SIG_IGN);  // the key is the pager's
    dup2(ends[1], STDOUT_FILENO);
  }
  close(ends[1]);
}

PagerWaiter::~PagerWaiter() {
  if (pager <= 0) return;
  close(STDOUT_FILENO);
  int status = 0;
  while (waitpid(pager, &status, 0) < 0 && errno == EINTR) {
  }
}

}  // namespace gainsay::cli
