#pragma once

namespace gainsay::cli {

/// Puts a pager ($PAGER, else `less`, which shows what fits on one screen without waiting) between standard output and
/// the terminal; nothing where standard output is no terminal, TERM is "dumb", or PAGER is empty or "cat". Only the
/// first call counts.
void start_pager();

/// While it lives a pager may be started; its end waits until the reader has done with it.
class PagerWaiter {
 public:
  PagerWaiter() = default;
  PagerWaiter(const PagerWaiter&) = delete;
  PagerWaiter& operator=(const PagerWaiter&) = delete;
  ~PagerWaiter();
};

}  // namespace gainsay::cli
