#include "support/witness_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <stdexcept>

namespace gainsay::test {
namespace {

constexpr const char* vfs_name = "gainsay-witness";
constexpr std::size_t sector = 512;

/// What SQLite holds for an open file; the real one's own state follows it in memory.
struct File {
  sqlite3_file base;
  WitnessVfs* witness;
  std::string*
      name;  ///< null for temporary files, which nobody looks for after power loss, and the shared memory index
};

sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1); }
File& mine(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }

int close(sqlite3_file* file) {
  const int code = real(file)->pMethods->xClose(real(file));
  delete mine(file).name;
  return code;
}

int read(sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
  return real(file)->pMethods->xRead(real(file), to, size, at);
}

int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
  File& self = mine(file);
  if (!self.witness->take_room()) return SQLITE_FULL;
  if (self.name != nullptr)
    self.witness->witness({WitnessVfs::Step::Kind::write, *self.name, static_cast<std::uint64_t>(at),
                           std::string(static_cast<const char*>(from), static_cast<std::size_t>(size)), 0});
  return real(file)->pMethods->xWrite(real(file), from, size, at);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
  File& self = mine(file);
  if (self.name != nullptr)
    self.witness->witness({WitnessVfs::Step::Kind::truncate, *self.name, 0, "", static_cast<std::uint64_t>(size)});
  return real(file)->pMethods->xTruncate(real(file), size);
}

int sync(sqlite3_file* file, int flags) {
  File& self = mine(file);
  if (self.name != nullptr) self.witness->witness({WitnessVfs::Step::Kind::sync, *self.name, 0, "", 0});
  return real(file)->pMethods->xSync(real(file), flags);
}

int file_size(sqlite3_file* file, sqlite3_int64* size) { return real(file)->pMethods->xFileSize(real(file), size); }
int lock(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int unlock(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int check_lock(sqlite3_file* file, int* out) { return real(file)->pMethods->xCheckReservedLock(real(file), out); }
int control(sqlite3_file* file, int op, void* argument) {
  return real(file)->pMethods->xFileControl(real(file), op, argument);
}
int sector_size(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int characteristics(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
int shm_map(sqlite3_file* file, int page, int size, int extend, void volatile** out) {
  return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
int shm_lock(sqlite3_file* file, int offset, int count, int flags) {
  return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void shm_barrier(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
int shm_unmap(sqlite3_file* file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }

/// Version 2: with shared memory, without mapped reading.
constexpr sqlite3_io_methods methods{
    2,         close,      read,    write,       truncate,        sync,    file_size, lock,
    unlock,    check_lock, control, sector_size, characteristics, shm_map, shm_lock,  shm_barrier,
    shm_unmap, nullptr,    nullptr};

}  // namespace

struct WitnessVfs::Registration {
  explicit Registration(WitnessVfs& owner) : below(sqlite3_vfs_find(nullptr)) {
    if (below == nullptr) throw std::runtime_error("SQLite has no file layer");
    vfs = *below;
    vfs.zName = vfs_name;
    vfs.pNext = nullptr;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + below->szOsFile;
    vfs.pAppData = &owner;
    // The functions that are not replaced read the real layer's data: they get the real layer.
    vfs.xOpen = [](sqlite3_vfs* self, const char* name, sqlite3_file* out, int flags, int* out_flags) {
      auto* const witness = static_cast<WitnessVfs*>(self->pAppData);
      sqlite3_vfs* const layer = witness->registration_->below;
      File& file = mine(out);
      file.base.pMethods = nullptr;
      file.witness = witness;
      file.name = nullptr;
      const int code = layer->xOpen(layer, name, real(out), flags, out_flags);
      if (real(out)->pMethods == nullptr) return code;
      if (name != nullptr) file.name = new std::string(std::filesystem::path(name).filename().string());
      file.base.pMethods = &methods;
      return code;
    };
    vfs.xDelete = [](sqlite3_vfs* self, const char* name, int sync_folder) {
      auto* const witness = static_cast<WitnessVfs*>(self->pAppData);
      sqlite3_vfs* const layer = witness->registration_->below;
      witness->witness({Step::Kind::remove, std::filesystem::path(name).filename().string(), 0, "", 0});
      return layer->xDelete(layer, name, sync_folder);
    };
    vfs.xAccess = [](sqlite3_vfs* self, const char* name, int flags, int* out) {
      sqlite3_vfs* const layer = static_cast<WitnessVfs*>(self->pAppData)->registration_->below;
      return layer->xAccess(layer, name, flags, out);
    };
    vfs.xFullPathname = [](sqlite3_vfs* self, const char* name, int size, char* out) {
      sqlite3_vfs* const layer = static_cast<WitnessVfs*>(self->pAppData)->registration_->below;
      return layer->xFullPathname(layer, name, size, out);
    };
    sqlite3_vfs_register(&vfs, 1);
  }
  ~Registration() {
    sqlite3_vfs_unregister(&vfs);
    sqlite3_vfs_register(below, 1);
  }

  sqlite3_vfs* below;
  sqlite3_vfs vfs{};
};

WitnessVfs::WitnessVfs() : registration_(std::make_unique<Registration>(*this)) {}

WitnessVfs::~WitnessVfs() = default;

void WitnessVfs::stop() { registration_.reset(); }

bool WitnessVfs::take_room() {
  if (writes_left_ == 0) return false;
  if (writes_left_ > 0) --writes_left_;
  return true;
}

namespace {

/// A file as the disk holds it.
class Disk {
 public:
  explicit Disk(unsigned seed) : random_(seed) {}

  /// `is_sure`: a sync has come after it.
  void apply(const WitnessVfs::Step& step, bool is_sure) {
    std::optional<std::string>& content = files_[step.file];
    switch (step.kind) {
      case WitnessVfs::Step::Kind::write:
        for (std::size_t at = 0; at < step.bytes.size(); at += sector)
          if (is_sure || coin()) put(content, step.offset + at, std::string_view(step.bytes).substr(at, sector));
        break;
      case WitnessVfs::Step::Kind::truncate:
        if (content && (is_sure || coin())) content->resize(step.size);
        break;
      case WitnessVfs::Step::Kind::remove:
        if (is_sure || coin()) content.reset();
        break;
      case WitnessVfs::Step::Kind::sync:
        if (!content) content.emplace();
        break;
    }
  }

  void write_to(const std::filesystem::path& folder) const {
    for (const auto& [name, content] : files_)
      if (content) std::ofstream(folder / name, std::ios::binary) << *content;
  }

 private:
  bool coin() { return random_() % 2 == 0; }
  static void put(std::optional<std::string>& content, std::uint64_t at, std::string_view bytes) {
    if (!content) content.emplace();
    if (content->size() < at + bytes.size()) content->resize(at + bytes.size());
    content->replace(at, bytes.size(), bytes);
  }

  std::mt19937 random_;
  std::map<std::string, std::optional<std::string>> files_;
};

}  // namespace

void WitnessVfs::restore(std::size_t moment, unsigned seed, const std::filesystem::path& folder) const {
  std::map<std::string, std::size_t> last_sync;
  // SQLite syncs the folder with the first sync of a journal or log that it has made (unixSync in its os_unix.c): what
  // was removed before is gone for good.
  std::size_t folder_sync = 0;
  std::set<std::string> known;
  for (std::size_t i = 0; i < moment; ++i) {
    const Step& step = steps_[i];
    if (step.kind == Step::Kind::remove) known.erase(step.file);
    if (step.kind != Step::Kind::sync) continue;
    last_sync[step.file] = i;
    if (known.insert(step.file).second) folder_sync = i;
  }
  Disk disk(seed);
  for (std::size_t i = 0; i < moment; ++i) {
    const auto synced = last_sync.find(steps_[i].file);
    const bool is_kept = synced != last_sync.end() && i <= synced->second;
    disk.apply(steps_[i], is_kept || (steps_[i].kind == Step::Kind::remove && i <= folder_sync));
  }
  disk.write_to(folder);
}

}  // namespace gainsay::test
