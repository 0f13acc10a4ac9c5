"""GEXF 1.2draft (static and dynamic) and GraphML through networkx."""
import os

from expected import each_folder, skip

try:
    import networkx
except ImportError:
    skip("python3-networkx is not installed")


def attributes_of(graph):
    vertices = dict(graph.nodes(data=True))
    edges = [(source, target, data) for source, target, data in graph.edges(data=True)]
    return vertices, edges


def check(folder, expected):
    for name in ("graph.gexf", "dynamic.gexf"):
        graph = networkx.read_gexf(os.path.join(folder, name))
        assert graph.is_directed()
        expected.check(*attributes_of(graph))
        for _, vertex in graph.nodes(data=True):
            assert {"color", "position", "size"} <= set(vertex["viz"]), vertex["viz"]
            if name == "dynamic.gexf" and vertex.get("published"):
                assert vertex["start"] == vertex["published"]
        assert all(data["weight"] > 0 for _, _, data in graph.edges(data=True))
    graph = networkx.read_graphml(os.path.join(folder, "graph.graphml"), force_multigraph=True)
    assert graph.is_directed()
    expected.check(*attributes_of(graph))


each_folder(check)
