// Asks one question of a folder of articles through the library: which claims that ACTOR made, relayed or is the
// subject of, said between FROM and TO, stand against others?
//
//   mission_query FOLDER ACTOR FROM TO
//   mission_query examples/china-arms/articles Blinken 2023-06-01 2024-04-30

#include <gainsay/gainsay.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

namespace {

void print_side(const gainsay::SideView& side) {
  std::cout << "  " << gainsay::to_string(side.position.said) << "  ";
  for (const gainsay::Hop& hop : side.position.chain) std::cout << hop.who.name << " > ";
  std::cout << side.position.statement.text << "\n    \"" << side.quote << "\"\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    std::cerr << "usage: mission_query FOLDER ACTOR FROM TO\n";
    return 2;
  }
  const auto period = gainsay::parse_interval(std::string(argv[3]) + "/" + argv[4]);
  if (!period) {
    std::cerr << "FROM and TO are dates like 2024-04-13\n";
    return 2;
  }
  try {
    const gainsay::Engine engine;
    const auto path = std::filesystem::temp_directory_path() / "mission_query.db";
    std::filesystem::remove(path);
    const auto store = gainsay::Store::open(path, gainsay::Store::Mode::write);
    const auto summary = gainsay::ingest(engine, *store, {argv[1]}, {}, 2);
    for (const auto& diagnostic : summary.diagnostics) std::cerr << gainsay::to_string(diagnostic) << "\n";

    gainsay::Filter filter;
    filter.actors = {argv[2]};
    filter.between = *period;
    const gainsay::Report report = store->report(filter);
    for (const gainsay::ConflictView* view : gainsay::in_reading_order(report)) {
      std::cout << gainsay::name_of(view->conflict.type) << " (" << gainsay::name_of(view->conflict.strength) << ")\n";
      print_side(view->a);
      print_side(view->b);
      std::cout << "  " << view->conflict.explanation << "\n\n";
    }
  } catch (const std::exception& error) {
    std::cerr << "mission_query: " << error.what() << "\n";
    return EXIT_FAILURE;
  }
}
