#pragma once

#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

struct Agraph_s;
struct Agnode_s;

namespace gainsay {

/// cgraph and gvc keep global state; whoever touches either holds this.
std::mutex& graphviz_mutex();

/// A directed multigraph in cgraph. Attribute values are DOT's own syntax: text that people wrote goes through
/// escape::dot_label or escape::dot_tooltip first. Names are ours (letters, digits, underscores). Hold `graphviz_mutex`
/// while it lives.
class DotGraph {
 public:
  using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;
  enum class Kind { graph, node, edge };

  explicit DotGraph(std::string_view name);
  ~DotGraph();
  DotGraph(const DotGraph&) = delete;
  DotGraph& operator=(const DotGraph&) = delete;

  /// Declares attributes with their defaults; cgraph refuses values for attributes that were never declared.
  void declare(Kind kind, Attributes defaults);

  /// Creates the node, or finds it, and sets its attributes.
  void node(const std::string& name, Attributes attributes);
  void edge(const std::string& from, const std::string& to, const std::string& key, Attributes attributes);

  /// As `agwrite` writes it. Throws std::runtime_error where memory is out.
  [[nodiscard]] std::string text() const;

 private:
  Agraph_s* graph_;
};

}  // namespace gainsay
