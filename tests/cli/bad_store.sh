#!/usr/bin/env bash
# Stores that cannot be used: status 4, a message that names the file, and the file as it was.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
a_text >a.txt
"$gainsay" ingest --store good.db a.txt 2>/dev/null || fail "ingest"

echo 'no store' >text.db
sqlite3 other.db 'CREATE TABLE t (x)'
cp good.db newer.db
sqlite3 newer.db 'PRAGMA user_version = 99'
mkdir folder.db
sum() { sha256sum text.db other.db newer.db; }
before=$(sum)
for command in "ingest a.txt" "conflicts" "stats" "export --format dot -o -"; do
  expect 4 $'text.db\nno Gainsay store' "$gainsay" ${command} --store text.db
  expect 4 $'other.db\nno Gainsay store' "$gainsay" ${command} --store other.db
  expect 4 $'newer.db\nnewer Gainsay' "$gainsay" ${command} --store newer.db
  expect 4 $'folder.db\nis a folder' "$gainsay" ${command} --store folder.db
  expect 4 $'no/such.db\nno such folder' "$gainsay" ${command} --store no/such.db
done
[[ $(sum) == "$before" ]] || fail "a file that is no store was written to"
expect 4 $'missing.db\ndoes not exist' "$gainsay" conflicts --store missing.db
expect 4 $'gainsay.db\ndoes not exist' "$gainsay" conflicts
[[ ! -e missing.db && ! -e gainsay.db ]] || fail "reading made a store"

# Damage: a page in the middle overwritten. No crash, and a message that names the store.
for offset in 100 5000 20000 60000; do
  cp good.db damaged.db
  head -c 3000 /dev/zero | tr '\0' '\377' | dd of=damaged.db bs=1 seek=$offset conv=notrunc status=none
  for command in "conflicts" "stats" "ingest a.txt"; do
    "$gainsay" $command --store damaged.db >stdout 2>stderr
    status=$?
    [[ $status -eq 0 || $status -eq 4 ]] || fail "status $status for a damaged store ($command, $offset)"
    [[ $status -eq 0 ]] || grep -q damaged.db stderr || fail "the damaged store is not named"
  done
done

# Another process holds the store's write lock: wait, then work.
mkfifo hold
sqlite3 good.db >/dev/null <hold &
holder=$!
exec 7>hold
echo 'BEGIN IMMEDIATE; SELECT 1;' >&7
sleep 0.3
a_text ' Later.' >b.txt
"$gainsay" ingest --store good.db b.txt 2>stderr &
waiting=$!
sleep 0.5
kill -0 $waiting 2>/dev/null || fail "did not wait for the other writer"
expect 0 '' "$gainsay" stats --store good.db
echo 'COMMIT;' >&7
exec 7>&-
wait $waiting || { fail "ingest after the wait"; cat stderr; }
wait $holder
[[ $(articles_in good.db) -eq 2 ]] || fail "the second article is missing"
finish
