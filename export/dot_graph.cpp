#include "export/dot_graph.h"

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>

#include "export/graphviz_ids.h"

namespace gainsay {
namespace {

/// cgraph's interface takes `char*` and copies what it is given.
char* c_string(const std::string& text) { return const_cast<char*>(text.c_str()); }

void set_all(void* object, DotGraph::Attributes attributes) {
  for (const auto& [name, value] : attributes) {
    const std::string key(name);
    const std::string text(value);
    if (agset(object, c_string(key), c_string(text)) != 0) throw std::logic_error("undeclared DOT attribute: " + key);
  }
}

}  // namespace

std::mutex& graphviz_mutex() {
  static std::mutex mutex;
  return mutex;
}

DotGraph::DotGraph(std::string_view name) : graph_(agopen(c_string(std::string(name)), Agdirected, &sequential_ids())) {
  if (!graph_) throw std::runtime_error("cgraph cannot open a graph");
}

DotGraph::~DotGraph() { agclose(graph_); }

void DotGraph::declare(Kind kind, Attributes defaults) {
  const int object = kind == Kind::graph ? AGRAPH : kind == Kind::node ? AGNODE : AGEDGE;
  for (const auto& [name, value] : defaults)
    agattr(graph_, object, c_string(std::string(name)), c_string(std::string(value)));
}

void DotGraph::node(const std::string& name, Attributes attributes) {
  set_all(agnode(graph_, c_string(name), 1), attributes);
}

void DotGraph::edge(const std::string& from, const std::string& to, const std::string& key, Attributes attributes) {
  Agnode_t* tail = agnode(graph_, c_string(from), 1);
  Agnode_t* head = agnode(graph_, c_string(to), 1);
  set_all(agedge(graph_, tail, head, c_string(key), 1), attributes);
}

std::string DotGraph::text() const {
  char* buffer = nullptr;
  std::size_t size = 0;
  std::FILE* file = open_memstream(&buffer, &size);
  if (!file) throw std::runtime_error("no memory for a diagram");
  const bool written = agwrite(graph_, file) == 0;
  const bool closed = std::fclose(file) == 0;
  const std::unique_ptr<char, decltype(&std::free)> owned(buffer, &std::free);
  if (!written || !closed) throw std::runtime_error("no memory for a diagram");
  return {owned.get(), size};
}

}  // namespace gainsay
