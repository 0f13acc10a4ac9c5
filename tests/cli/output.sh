#!/usr/bin/env bash
# Exports: every format, whole or not at all, over an existing file, to standard output; the same bytes each time.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
a_text >a.txt
"$gainsay" ingest a.txt 2>/dev/null || fail "ingest"
[[ -f gainsay.db ]] || fail "the default store is not gainsay.db"

for format in dot svg png pdf gexf graphml json html markdown csv text; do
  echo old >out
  expect 0 '' "$gainsay" export --format $format -o out
  [[ $format == text || -s out ]] || fail "$format is empty"
  ! grep -qx old out || fail "$format left the old file"
  expect 0 '' "$gainsay" export --format $format -o -
  [[ $format == pdf ]] || cmp out stdout || fail "$format differs on standard output"
done
[[ $(stat -c %a out) == $(printf '%o' $((0666 & ~$(umask)))) ]] || fail "mode of the export: $(stat -c %a out)"
for format in text markdown html json csv; do
  expect 0 '' "$gainsay" conflicts --format $format
  [[ ! -s stderr ]] || fail "$format: messages where there is nothing to say"
done
expect 4 'no/such/out' "$gainsay" export --format dot -o no/such/out
[[ -z $(find . -name 'out.*') ]] || fail "a temporary file was left"
finish
