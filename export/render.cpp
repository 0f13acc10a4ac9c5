#include "export/render.h"

#include <fcntl.h>
#include <graphviz/gvc.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <mutex>
#include <system_error>

#include "export/dot_graph.h"
#include "export/graphviz_ids.h"

namespace gainsay {
namespace {

using Clock = std::chrono::steady_clock;

bool write_all(int fd, const char* data, std::size_t size) {
  while (size > 0) {
    const ssize_t written = write(fd, data, size);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    data += written;
    size -= static_cast<std::size_t>(written);
  }
  return true;
}

/// Runs in the child. What Graphviz and the font libraries print there goes nowhere.
[[noreturn]] void render(const std::string& dot, const std::string& format, int out) {
  const int null = open("/dev/null", O_WRONLY);
  if (null >= 0) dup2(null, STDERR_FILENO);
  GVC_t* context = gvContext();
  std::FILE* text = fmemopen(const_cast<char*>(dot.data()), dot.size(), "r");
  Agraph_t* graph = text ? static_cast<Agraph_t*>(agread(text, &sequential_ids())) : nullptr;
  if (!context || !graph || gvLayout(context, graph, "nop2") != 0) _exit(1);
  char* data = nullptr;
  unsigned size = 0;
  if (gvRenderData(context, graph, format.c_str(), &data, &size) != 0 || !data) _exit(1);
  _exit(write_all(out, data, size) ? 0 : 1);
}

/// What the child writes until it ends or `deadline`; none if it was not done by then.
std::optional<std::string> read_until(int fd, Clock::time_point deadline) {
  std::string data;
  std::array<char, 65536> buffer{};
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return std::nullopt;
    pollfd waiting{fd, POLLIN, 0};
    const int ready = poll(&waiting, 1, static_cast<int>(left));
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return std::nullopt;
    const ssize_t got = read(fd, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return std::nullopt;
    if (got == 0) return data;
    data.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

}  // namespace

std::optional<std::string> rendered(const std::string& dot, const std::string& format,
                                    std::chrono::milliseconds limit) {
  std::array<int, 2> ends{};
  pid_t child = -1;
  {
    // No other thread of ours is inside cgraph while the process is copied.
    const std::scoped_lock lock(graphviz_mutex());
    if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
    child = fork();
  }
  if (child < 0) {
    const int error = errno;
    close(ends[0]);
    close(ends[1]);
    throw std::system_error(error, std::generic_category(), "fork");
  }
  if (child == 0) {
    close(ends[0]);
    render(dot, format, ends[1]);
  }
  close(ends[1]);
  std::optional<std::string> data = read_until(ends[0], Clock::now() + limit);
  close(ends[0]);
  if (!data) kill(child, SIGKILL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return std::nullopt;
  return data;
}

}  // namespace gainsay
