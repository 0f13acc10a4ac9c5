"""JSON and JSON Lines against docs/schemas/, by the jsonschema package. Arguments: the samples, the schemas."""
import json
import os
import sys

from expected import FOLDERS, skip

try:
    import jsonschema
except ImportError:
    skip("python3-jsonschema is not installed")


def validator(name):
    with open(os.path.join(sys.argv[2], name), encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


for folder in FOLDERS:
    for name, schema in (("extract.json", "extract-1.json"), ("report.jsonl", "conflict-1.json"), ("graph.json", "graph-1.json")):
        path = os.path.join(sys.argv[1], folder, name)
        check = validator(schema)
        with open(path, encoding="utf-8", newline="\n") as file:
            lines = [line for line in file.read().split("\n") if line]
        for line in lines:
            for error in check.iter_errors(json.loads(line)):
                sys.exit(f"{path}: {error.json_path}: {error.message[:300]}")
        print("read", path, len(lines), "objects")
