#pragma once

#include <graphviz/cgraph.h>

namespace gainsay {

/// Disciplines for `agopen` and `agread` under which names get ids in the order in which they first occur. cgraph's own
/// takes the addresses of the names' copies, and keeps subgraphs in the order of their ids: its output, and the layout,
/// would change from run to run.
Agdisc_t& sequential_ids();

}  // namespace gainsay
