"""What a reader of any graph format must find, from graph.json, which the C++ tests check by themselves."""
import json
import os
import re
import sys
from collections import Counter

FOLDERS = ("sample", "hostile", "empty")
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def skip(reason):
    print("skipped:", reason)
    sys.exit(77)


def in_xml(text):
    """XML 1.0 cannot hold these characters; they are written as U+FFFD."""
    return NOT_XML.sub("\ufffd", text or "")


class Expected:
    def __init__(self, folder, in_xml=in_xml):
        self.written = in_xml
        with open(os.path.join(folder, "graph.json"), encoding="utf-8") as file:
            graph = json.load(file)
        self.vertices = {vertex["id"]: vertex for vertex in graph["vertices"]}
        self.edges = graph["edges"]

    def check(self, vertices, edges):
        """vertices: id -> attributes; edges: (from, to, attributes); attributes with our names."""
        assert set(vertices) == set(self.vertices), "other vertices"
        for key, vertex in self.vertices.items():
            found = vertices[key]
            assert found["text"] == self.written(vertex["label"]), (key, found["text"][:200])
            assert found["vertex_kind"] == vertex["kind"]
            assert (found.get("url") or "") == self.written(vertex["url"]), found.get("url")
            quotes = " | ".join(item["quote"] for item in vertex["evidence"] if item["quote"])
            assert (found.get("quotes") or "") == self.written(quotes)
            assert int(found["evidence_count"]) == len(vertex["evidence"])
        assert len(edges) == len(self.edges), (len(edges), len(self.edges))
        wanted = Counter(
            (edge["from"], edge["to"], edge["kind"], self.written(edge["explanation"]), edge["strength"] or "") for edge in self.edges)
        got = Counter(
            (source, target, found["relation"], found.get("explanation") or "", found.get("strength") or "")
            for source, target, found in edges)
        assert wanted == got, (wanted - got, got - wanted)


def each_folder(check):
    for name in FOLDERS:
        folder = os.path.join(sys.argv[1], name)
        check(folder, Expected(folder))
        print("read", folder)
