#pragma once

namespace gainsay {

class DotGraph;

/// A boxed legend of the kinds of vertices and edges, drawn with the looks that the diagram itself uses.
void add_legend(DotGraph& dot);

}  // namespace gainsay
