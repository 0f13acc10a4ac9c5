"""JSON-LD through PyLD: it expands and becomes RDF without asking the network for anything; selectors hold in code points."""
import json
import os
import sys

from expected import FOLDERS, Expected, skip

try:
    from pyld import jsonld
except ImportError:
    skip("python3-pyld is not installed")

SCHEMA = "https://schema.org/"
OA = "http://www.w3.org/ns/oa#"


def no_network(url, options):
    raise AssertionError("asked the network for " + url)


jsonld.set_document_loader(no_network)
for name in FOLDERS:
    folder = os.path.join(sys.argv[1], name)
    graph = Expected(folder, in_xml=lambda text: text or "")
    with open(os.path.join(folder, "graph.jsonld"), encoding="utf-8") as file:
        document = json.load(file)
    nodes = jsonld.expand(document)
    claims = [node for node in nodes if SCHEMA + "Claim" in node["@type"]]
    wanted = [vertex for vertex in graph.vertices.values() if vertex["kind"] in ("claim", "denial")]
    assert sorted(node[SCHEMA + "text"][0]["@value"] for node in claims) == sorted(vertex["label"] for vertex in wanted)
    with open(os.path.join(folder, "report.jsonl"), encoding="utf-8", newline="\n") as file:
        conflicts = [json.loads(line) for line in file.read().split("\n") if line]
    reviews = [node for node in nodes if SCHEMA + "ClaimReview" in node["@type"]]
    assert len(reviews) == sum(1 for conflict in conflicts if conflict["ruling"]), "a review without a person's decision"
    assert sum(1 for node in nodes if "urn:gainsay:term:Conflict" in node["@type"]) == len(conflicts)
    quoted = 0
    for node in nodes:
        if OA + "Annotation" not in node["@type"]:
            continue
        selectors = node[OA + "hasTarget"][0][OA + "hasSelector"]
        kinds = {selector["@type"][0]: selector for selector in selectors}
        exact = kinds[OA + "TextQuoteSelector"][OA + "exact"][0]["@value"]
        position = kinds.get(OA + "TextPositionSelector")
        if position and name == "sample":  # the quotes of the others are not those of their texts
            length = position[OA + "end"][0]["@value"] - position[OA + "start"][0]["@value"]
            assert length == len(exact), (length, exact)
            quoted += 1
    quads = jsonld.to_rdf(document)["@default"] if document["@graph"] else []
    assert len(quads) >= len(nodes)
    print("read", folder, len(nodes), "nodes,", len(quads), "triples,", quoted, "places")
