#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace gainsay {

/// Runs `work` on a number of threads and hands its results to `sink` in the order in which the inputs were given, as
/// many at a time as are there. `sink` runs on the caller's thread, within `give` or `finish`; what `work` throws comes
/// out there, too. At most eight inputs a thread are held at once, so that memory does not grow with the input; so many
/// that the threads have work while the sink waits for the disk.
template <class In, class Out>
class OrderedWork {
 public:
  OrderedWork(unsigned threads, std::function<Out(In)> work, std::function<void(std::vector<Out>)> sink)
      : work_(std::move(work)), sink_(std::move(sink)), window_(std::size_t{threads} * 8) {
    if (threads > 1)
      for (unsigned i = 0; i < threads; ++i) workers_.emplace_back([this] { serve(); });
  }

  OrderedWork(const OrderedWork&) = delete;
  OrderedWork& operator=(const OrderedWork&) = delete;

  ~OrderedWork() {
    {
      const std::lock_guard lock(mutex_);
      closed_ = true;
      waiting_.clear();
    }
    wake_.notify_all();
  }

  void give(In input) {
    if (workers_.empty()) {
      std::vector<Out> one;
      one.push_back(work_(std::move(input)));
      sink_(std::move(one));
      return;
    }
    if (results_.size() >= window_) take_ready();
    auto held = std::make_shared<In>(std::move(input));
    std::packaged_task<Out()> task([this, held] { return work_(std::move(*held)); });
    results_.push_back(task.get_future());
    {
      const std::lock_guard lock(mutex_);
      waiting_.push_back(std::move(task));
    }
    wake_.notify_one();
  }

  void finish() {
    while (!results_.empty()) take_ready();
  }

 private:
  /// Waits for the oldest and takes it, with those behind it that are done. Where the work on one threw, those before
  /// it go to the sink first.
  void take_ready() {
    std::vector<Out> ready;
    std::exception_ptr failure;
    do {
      std::future<Out> oldest = std::move(results_.front());
      results_.pop_front();
      try {
        ready.push_back(oldest.get());
      } catch (...) {
        failure = std::current_exception();
        break;
      }
    } while (!results_.empty() && results_.front().wait_for(std::chrono::seconds(0)) == std::future_status::ready);
    if (!ready.empty()) sink_(std::move(ready));
    if (failure) std::rethrow_exception(failure);
  }

  void serve() {
    for (;;) {
      std::packaged_task<Out()> task;
      {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [this] { return closed_ || !waiting_.empty(); });
        if (waiting_.empty()) return;
        task = std::move(waiting_.front());
        waiting_.pop_front();
      }
      task();
    }
  }

  std::function<Out(In)> work_;
  std::function<void(std::vector<Out>)> sink_;
  std::size_t window_;
  std::deque<std::future<Out>> results_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool closed_ = false;
  std::deque<std::packaged_task<Out()>> waiting_;
  std::vector<std::jthread> workers_;  // last: joined before anything that they use goes
};

}  // namespace gainsay
