"""CSV by Python's csv module, JSON Lines by its json module, against each other."""
import csv
import json
import os
import sys

from expected import Expected

COLUMNS = 37
FORMULA = ("=", "+", "-", "@", "\t", "\r")



def read_pair(folder, dialect, names):
    tables = []
    for part in ("vertices", "edges"):
        with open(os.path.join(folder, f"{dialect}-{part}.csv"), encoding="utf-8", newline="") as file:
            tables.append(list(csv.DictReader(file, strict=True)))
    vertices, edges = tables
    key, source, target = names
    return {row[key]: row for row in vertices}, [(row[source], row[target], row) for row in edges]


for name in ("sample", "hostile", "empty"):
    folder = os.path.join(sys.argv[1], name)
    graph = Expected(folder, in_xml=lambda text: text or "")
    for dialect, names in (("gephi", ("Id", "Source", "Target")), ("neo4j", ("id:ID", ":START_ID", ":END_ID"))):
        vertices, edges = read_pair(folder, dialect, names)
        for row in vertices.values():
            row.setdefault("evidence_count", row.get("evidence_count:long"))
        graph.check(vertices, edges)
    with open(os.path.join(folder, "cytoscape.json"), encoding="utf-8") as file:
        elements = json.load(file)["elements"]
    graph.check({node["data"]["id"]: node["data"] for node in elements["nodes"]},
                [(edge["data"]["source"], edge["data"]["target"], edge["data"]) for edge in elements["edges"]])

for name in ("sample", "hostile", "empty"):
    folder = os.path.join(sys.argv[1], name)
    with open(os.path.join(folder, "report.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    with open(os.path.join(folder, "report.jsonl"), encoding="utf-8", newline="\n") as file:
        conflicts = [json.loads(line) for line in file.read().splitlines() if line] if name == "empty" else [
            json.loads(line) for line in file.read().split("\n") if line]
    header, rows = rows[0], rows[1:]
    assert len(header) == COLUMNS and len(set(header)) == COLUMNS, header
    assert [row[0] for row in rows] == [conflict["id"] for conflict in conflicts]
    for row, conflict in zip(rows, conflicts):
        assert len(row) == COLUMNS, len(row)
        for field in row:
            if field.startswith(FORMULA):
                float(field)
        record = dict(zip(header, row))
        wanted = conflict["explanation"].replace("\0", "\ufffd")
        assert record["explanation"].removeprefix("'") == wanted.removeprefix("'")
        assert record["a_path"].removeprefix("'") == conflict["a"]["article"]["path"]
    print("read", folder, len(rows), "conflicts")
