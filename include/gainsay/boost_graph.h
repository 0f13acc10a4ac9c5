#pragma once

#include <boost/graph/adjacency_list.hpp>

#include "gainsay/model/claim_graph.h"

/// Opt-in: the claim graph for Boost.Graph's algorithms. Not included by gainsay.h, so that only those who want Boost
/// compile it.
namespace gainsay {

/// Vertex descriptors are the indices of ClaimGraph; `graph[v]` is its Vertex, `graph[e]` its Edge.
using BoostClaimGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Vertex, Edge>;

/// The graph behind what `Store::graph` returned, without a copy; lives as long as that does. Null for a ClaimGraph of
/// another make.
///
///     const gainsay::BoostClaimGraph* graph = gainsay::boost_view(*store->graph({}));   // keep the unique_ptr!
///     std::vector<int> component(num_vertices(*graph));
///     boost::strong_components(*graph, component.data());
const BoostClaimGraph* boost_view(const ClaimGraph& graph);

}  // namespace gainsay
