#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace gainsay::test {

/// SQLite's own file layer with a witness in front of it: while it lives, every connection goes through it. It keeps
/// what was written, cut, synced and removed, in order, so that a disk can be put together as a power loss at any of
/// these moments might have left it; and it can be told that the disk is full. One at a time.
class WitnessVfs {
 public:
  WitnessVfs();
  WitnessVfs(const WitnessVfs&) = delete;
  WitnessVfs& operator=(const WitnessVfs&) = delete;
  ~WitnessVfs();

  struct Step {
    enum class Kind { write, truncate, sync, remove } kind = Kind::sync;
    std::string file;  ///< name without its folder
    std::uint64_t offset = 0;
    std::string bytes;
    std::uint64_t size = 0;  ///< of the file, after `truncate`
  };
  [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }

  /// Writes the files into `folder` as they may lie there after power was lost before step `moment`: what was synced is
  /// there; of what was written since, each sector is there or not, by `seed`. A file that was never synced may be
  /// missing.
  void restore(std::size_t moment, unsigned seed, const std::filesystem::path& folder) const;

  /// Connections that are opened from here on go past it. None that it has seen may still be open.
  void stop();

  /// After so many more writes the disk is full, for good; -1: it never is.
  void fill_after(std::int64_t writes) { writes_left_ = writes; }

  /// For the functions that SQLite calls.
  bool take_room();
  void witness(Step step) { steps_.push_back(std::move(step)); }

 private:
  struct Registration;
  std::unique_ptr<Registration> registration_;
  std::vector<Step> steps_;
  std::int64_t writes_left_ = -1;
};

}  // namespace gainsay::test
