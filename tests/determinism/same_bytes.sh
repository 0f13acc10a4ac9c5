#!/usr/bin/env bash
# same_bytes.sh GAINSAY FOLDER...: the same articles in another order, in several ingests, twice over, and on another number
# of threads give the same bytes in every export.
set -euo pipefail
gainsay=$(realpath "$1")
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mapfile -t files < <(find "$@" -type f | LC_ALL=C sort)
mapfile -t reversed < <(printf '%s\n' "${files[@]}" | tac)
[[ ${#files[@]} -ge 5 ]] || { echo "only ${#files[@]} articles under $*"; exit 1; }

ingest() { "$gainsay" ingest --store "$work/$1.db" "${@:2}" 2>/dev/null; }
ingest one --threads 1 "${files[@]}"
ingest reversed --threads 4 "${reversed[@]}"
for file in "${reversed[@]}"; do ingest singly "$file"; done
ingest twice "${files[@]}"
ingest twice "${files[@]}"

dump() {
  for format in text json csv markdown html; do "$gainsay" conflicts --store "$work/$1.db" --format $format; done
  for format in dot gexf graphml json; do "$gainsay" export --store "$work/$1.db" --format $format -o -; done
}
dump one >"$work/one.out"
[[ -s $work/one.out ]]
grep -q '"schema": *"gainsay.conflict/1"' "$work/one.out" || { echo "no conflict in the output: nothing was compared"; exit 1; }
for other in reversed singly twice; do
  dump $other >"$work/$other.out"
  cmp "$work/one.out" "$work/$other.out" || { diff "$work/one.out" "$work/$other.out" | head -20; echo "differs: $other"; exit 1; }
done
