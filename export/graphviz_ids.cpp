#include "export/graphviz_ids.h"

#include <array>
#include <map>
#include <memory>
#include <string>

namespace gainsay {
namespace {

/// One graph's names. Ids are even for names and odd for what has none, as cgraph's own are.
struct Ids {
  struct Space {
    std::map<std::string, IDTYPE> by_name;
    std::map<IDTYPE, char*> by_id;
  };
  explicit Ids(Agraph_t* owner) : graph(owner) {}

  Agraph_t* graph;
  std::array<Space, 3> spaces;
  IDTYPE next_name = 2;
  IDTYPE next_anonymous = 1;

  Space& space(int type) { return spaces[type == AGRAPH ? 0 : type == AGNODE ? 1 : 2]; }
};

void* open_ids(Agraph_t* graph, Agdisc_t*) { return std::make_unique<Ids>(graph).release(); }

void close_ids(void* state) { std::unique_ptr<Ids>(static_cast<Ids*>(state)).reset(); }

long map_name(void* state, int type, char* name, IDTYPE* id, int create) {
  Ids& ids = *static_cast<Ids*>(state);
  if (!name) {
    *id = ids.next_anonymous;
    ids.next_anonymous += 2;
    return 1;
  }
  Ids::Space& space = ids.space(type);
  auto found = space.by_name.find(name);
  if (found == space.by_name.end()) {
    if (!create) return 0;
    found = space.by_name.emplace(name, ids.next_name).first;
    // cgraph looks for a header of its own before each name, to tell HTML from text; its copy lives as long as the
    // graph.
    space.by_id.emplace(ids.next_name, agstrdup(ids.graph, name));
    ids.next_name += 2;
  }
  *id = found->second;
  return 1;
}

/// Callers may not choose ids themselves.
long refuse_id(void*, int, IDTYPE) { return 0; }

/// Names stay known until the graph is closed.
void keep_id(void*, int, IDTYPE) {}

char* name_of_id(void* state, int type, IDTYPE id) {
  const Ids::Space& space = static_cast<Ids*>(state)->space(type);
  const auto found = space.by_id.find(id);
  return found == space.by_id.end() ? nullptr : found->second;
}

void ignore_object(void*, int, void*) {}

}  // namespace

Agdisc_t& sequential_ids() {
  static Agiddisc_t ids{open_ids, map_name, refuse_id, keep_id, name_of_id, close_ids, ignore_object};
  static Agdisc_t disc{&AgMemDisc, &ids, &AgIoDisc};
  return disc;
}

}  // namespace gainsay
