#include <stdlib.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "fuzz/patches.h"
#include "gainsay/store.h"
#include "tests/support/extraction_builder.h"
#include "tests/support/findings.h"

namespace {

namespace fs = std::filesystem;
using gainsay::EntityKind;

/// A folder in memory where there is one.
fs::path new_folder() {
  std::string name = (fs::exists("/dev/shm") ? "/dev/shm" : "/tmp") + std::string("/gainsay-fuzz-XXXXXX");
  if (mkdtemp(name.data()) == nullptr) std::abort();
  return name;
}

std::string contents(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// A sound store of two articles that conflict, closed.
void make_sound_store(const fs::path& path) {
  const gainsay::Named arland = gainsay::make_named("Arland", EntityKind::country);
  const gainsay::Named minister = gainsay::make_named("Ada Brandt", EntityKind::person);
  const auto store = gainsay::Store::open(path, gainsay::Store::Mode::write);
  std::vector<gainsay::Extraction> both;
  for (const char* name : {"a.txt", "b.txt"})
    both.push_back(gainsay::test::ExtractionBuilder(name, std::string("Ada Brandt said Arland sold tanks. ") + name)
                       .outlet("Gazette")
                       .published("2024-03-01")
                       .actor("Ada Brandt", EntityKind::person, {"Brandt"})
                       .said("Arland sold tanks", minister)
                       .claim("Arland sold tanks", arland, "sell", "tank")
                       .build());
  for (const auto& extraction : both) store->put(extraction);
  gainsay::Conflict conflict;
  conflict.id = gainsay::ConflictId("c");
  conflict.claim_a = both[0].statements[0].claim_id;
  conflict.claim_b = both[1].statements[0].claim_id;
  conflict.a = both[0].statements[0].id;
  conflict.b = both[1].statements[0].id;
  conflict.slots = {{}};
  const gainsay::Support support{both[0].statements[0].claim_id, both[1].statements[0].claim_id,
                                 both[0].statements[0].id, both[1].statements[0].id, "test"};
  gainsay::test::replace_findings(*store, {conflict}, {support}, "test");
}

void read_all(const gainsay::Store& store) {
  static_cast<void>(store.articles());
  static_cast<void>(store.entities());
  static_cast<void>(store.positions());
  static_cast<void>(store.conflicts());
  static_cast<void>(store.supports());
  static_cast<void>(store.cited_articles());
  static_cast<void>(store.skipped());
  static_cast<void>(store.rulings());
  static_cast<void>(store.corrections());
  static_cast<void>(store.report({}));
  static_cast<void>(store.graph({}));
}

}  // namespace

/// A damaged store: read whole, or refused with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fs::path folder = new_folder();
  static const std::string sound = (make_sound_store(folder / "sound.db"), contents(folder / "sound.db"));
  const fs::path path = folder / "fuzz.db";
  for (const char* end : {"", "-wal", "-shm"}) fs::remove(path.string() + end);
  std::ofstream(path, std::ios::binary) << patched(sound, {reinterpret_cast<const char*>(data), size});
  for (const auto mode : {gainsay::Store::Mode::read, gainsay::Store::Mode::write}) {
    try {
      const auto store = gainsay::Store::open(path, mode);
      read_all(*store);
      if (mode == gainsay::Store::Mode::write)
        store->put(gainsay::test::ExtractionBuilder("c.txt", "Ada Brandt met.").build());
    } catch (const gainsay::StoreError&) {
    }
  }
  return 0;
}
