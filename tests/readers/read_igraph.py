"""GraphML through igraph."""
import os
import warnings

from expected import each_folder, skip

try:
    import igraph
except ImportError:
    skip("python3-igraph is not installed")

warnings.simplefilter("error")


def check(folder, expected):
    graph = igraph.Graph.Read_GraphML(os.path.join(folder, "graph.graphml"))
    assert graph.is_directed()
    vertices = {vertex["id"]: vertex.attributes() for vertex in graph.vs}
    edges = [(graph.vs[edge.source]["id"], graph.vs[edge.target]["id"], edge.attributes()) for edge in graph.es]
    expected.check(vertices, edges)


each_folder(check)
