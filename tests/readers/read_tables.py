"""CSV by Python's csv module, JSON Lines by its json module, against each other."""
import csv
import json
import os
import sys

COLUMNS = 36
FORMULA = ("=", "+", "-", "@", "\t", "\r")

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
