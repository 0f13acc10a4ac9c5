#!/usr/bin/env bash
# run_example.sh GAINSAY EXAMPLE [--update]: what the program prints for an example's articles, against EXAMPLE/expected/.
set -euo pipefail
gainsay=$(realpath "$1")
cd "$2"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$gainsay" extract articles --format text >"$work/extract.txt"
"$gainsay" ingest --store "$work/store.db" articles 2>"$work/messages"
"$gainsay" conflicts --store "$work/store.db" >"$work/conflicts.txt"
"$gainsay" conflicts --store "$work/store.db" --format json >"$work/conflicts.jsonl"
"$gainsay" conflicts --store "$work/store.db" --format markdown >"$work/conflicts.md"
"$gainsay" export --store "$work/store.db" --format dot -o "$work/graph.dot"
"$gainsay" export --store "$work/store.db" --format gexf -o "$work/graph.gexf"
files=(extract.txt conflicts.txt conflicts.jsonl conflicts.md graph.dot graph.gexf)
# Lines of `questions`: a file for the answer, then the command that gives it.
while IFS= read -r line; do
  [[ -n $line && $line != \#* ]] || continue
  eval "asked=($line)"
  "$gainsay" "${asked[1]}" --store "$work/store.db" "${asked[@]:2}" >"$work/${asked[0]}"
  files+=("${asked[0]}")
done <questions
if [[ ${3:-} == --update ]]; then
  mkdir -p expected
  for file in "${files[@]}"; do cp "$work/$file" expected/; done
  exit 0
fi
status=0
for file in "${files[@]}"; do
  diff -u "expected/$file" "$work/$file" || status=1
done
[[ $status -eq 0 ]] || echo "If the change was meant: examples/update, then read the difference before committing it."
exit $status
