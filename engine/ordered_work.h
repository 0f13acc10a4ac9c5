#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace gainsay {

/// Runs `work` on a number of threads and hands its results to `sink` in the order in which the inputs were given.
/// `sink` runs on the caller's thread, within `give` or `finish`; what `work` throws comes out there, too. At most
/// two inputs a thread are held at once, so that memory does not grow with the input.
template <class In, class Out>
class OrderedWork {
 public:
  OrderedWork(unsigned threads, std::function<Out(In)> work, std::function<void(Out)> sink)
      : work_(std::move(work)), sink_(std::move(sink)), window_(std::size_t{threads} * 2) {
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
      sink_(work_(std::move(input)));
      return;
    }
    if (results_.size() >= window_) take_oldest();
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
    while (!results_.empty()) take_oldest();
  }

 private:
  void take_oldest() {
    std::future<Out> oldest = std::move(results_.front());
    results_.pop_front();
    sink_(oldest.get());
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
  std::function<void(Out)> sink_;
  std::size_t window_;
  std::deque<std::future<Out>> results_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool closed_ = false;
  std::deque<std::packaged_task<Out()>> waiting_;
  std::vector<std::jthread> workers_;  // last: joined before anything that they use goes
};

}  // namespace gainsay
