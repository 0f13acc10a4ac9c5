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

# Conflicts between articles of the example: found, filtered, and told by the exit status where that is asked for.
expect 0 '' "$gainsay" ingest --store arms.db "$top/examples/china-arms/articles"
expect 0 '' "$gainsay" conflicts --store arms.db --format json
all=$(wc -l <stdout)
[[ $all -gt 1 ]] || fail "no conflicts in the example"
expect 1 '' "$gainsay" conflicts --store arms.db --fail-on weak
expect 0 '' "$gainsay" conflicts --store arms.db --fail-on weak --about zeppelin
expect 0 '' "$gainsay" conflicts --store arms.db --format json --limit 1
[[ $(wc -l <stdout) -eq 1 ]] || fail "--limit 1 gives more than one"
expect 0 '' "$gainsay" conflicts --store arms.db --format json --actor PRC
[[ -s stdout && ! -s stderr ]] || fail "PRC is not taken for China"
expect 0 "called 'Nobody Inparticular'" "$gainsay" conflicts --store arms.db --format json --actor 'Nobody Inparticular'
[[ ! -s stdout ]] || fail "conflicts of nobody"

# In a folder that cannot be written the conflicts are shown, with a word that they may be old.
mkdir -m 755 shelf
cp arms.db shelf/
sqlite3 shelf/arms.db 'INSERT INTO unsearched SELECT edition FROM edition WHERE is_current'
chmod a-w shelf shelf/arms.db
as_other=(env)
if [[ $(id -u) -eq 0 ]]; then  # who may write anywhere
  chmod 755 .
  as_other=(setpriv --reuid 65534 --clear-groups)
fi
if "${as_other[@]}" test -x "$gainsay"; then
  expect 0 'may be out of date' "${as_other[@]}" "$gainsay" conflicts --store shelf/arms.db --format json
  [[ $(wc -l <stdout) -eq $all ]] || fail "not the conflicts that were found before"
fi

expect 4 'no/such/out' "$gainsay" export --format dot -o no/such/out
[[ -z $(find . -name 'out.*') ]] || fail "a temporary file was left"
finish
