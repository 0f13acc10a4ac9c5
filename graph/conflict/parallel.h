#pragma once

#include <atomic>
#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace gainsay::conflict {

/// Calls `work(thread)` on so many threads, the caller's among them, and waits for all. The first exception of the
/// lowest thread is thrown on.
template <class Work>
void on_threads(std::size_t threads, const Work& work) {
  std::vector<std::exception_ptr> failures(threads);
  const auto guarded = [&](std::size_t thread) {
    try {
      work(thread);
    } catch (...) {
      failures[thread] = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t thread = 1; thread < threads; ++thread) others.emplace_back(guarded, thread);
    guarded(0);
  }
  for (const std::exception_ptr& failure : failures)
    if (failure) std::rethrow_exception(failure);
}

/// Calls `work(thread, i)` for each i below `count`, whichever thread comes to it.
template <class Work>
void share_out(std::size_t threads, std::size_t count, const Work& work) {
  std::atomic<std::size_t> next{0};
  on_threads(threads, [&](std::size_t thread) {
    for (std::size_t i = next++; i < count; i = next++) work(thread, i);
  });
}

}  // namespace gainsay::conflict
