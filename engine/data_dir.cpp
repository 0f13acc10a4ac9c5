#include <cstdlib>
#include <system_error>
#include <vector>

#include "gainsay/engine.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

bool is_folder(const fs::path& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored);
}

/// `<prefix>/share/gainsay` for a program in `<prefix>/bin`, so that an installed tree can be moved.
fs::path beside_program() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? fs::path() : program.parent_path().parent_path() / "share" / "gainsay";
}

}  // namespace

fs::path find_data_dir(const fs::path& explicit_dir) {
  if (!explicit_dir.empty()) {
    if (is_folder(explicit_dir)) return explicit_dir;
    throw InputError({Diagnostic::Severity::error, explicit_dir.string(), {}, "no such data folder"});
  }
  if (const char* named = std::getenv("GAINSAY_DATA"); named != nullptr && *named != '\0') {
    if (is_folder(named)) return named;
    throw InputError({Diagnostic::Severity::error, named, {}, "no such data folder (from GAINSAY_DATA)"});
  }
  const std::vector<fs::path> places{beside_program(), GAINSAY_INSTALLED_DATA_DIR, GAINSAY_BUILD_DATA_DIR};
  for (const fs::path& place : places)
    if (is_folder(place)) return place;
  throw InputError({Diagnostic::Severity::error,
                    GAINSAY_INSTALLED_DATA_DIR,
                    {},
                    "the data folder is missing; name it with GAINSAY_DATA"});
}

}  // namespace gainsay
