#!/usr/bin/env bash
# A full disk while storing and while exporting: status 4, a clear message, nothing that was stored is lost.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
mkdir disk
if ! mount -t tmpfs -o size=700k tmpfs disk 2>/dev/null; then
  echo "SKIP: may not mount a small tmpfs here"
  exit 77
fi
trap 'umount "$work/disk"; rm -rf "$work"' EXIT

a_text >first.txt
expect 0 '' "$gainsay" ingest --store disk/s.db first.txt
mkdir many
for i in $(seq 60); do
  { a_text " Report $i."; for _ in $(seq 300); do echo "The council of Westport met, and report $i was read out to it."; done; } >many/$i.txt
done
expect 4 $'disk/s.db\nstored before is kept' "$gainsay" ingest --store disk/s.db many
kept=$(articles_in "file:disk/s.db?immutable=0")
[[ $kept -ge 1 ]] || fail "the first article is lost"
expect 4 '' "$gainsay" ingest --store disk/s.db many
[[ $(articles_in disk/s.db) -ge $kept ]] || fail "articles were lost on the second try"
[[ $(sqlite3 disk/s.db 'PRAGMA integrity_check') == ok ]] || fail "the store is damaged"

# An export to the full disk leaves nothing half written.
dd if=/dev/zero of=disk/filler bs=1k 2>/dev/null
expect 0 '' "$gainsay" ingest --store s.db many
expect 4 'disk/graph.json' "$gainsay" export --store s.db --format json -o disk/graph.json
[[ -z $(find disk -name 'graph.json*') ]] || fail "half an export was left"
"$gainsay" export --store s.db --format json -o /dev/full 2>stderr && fail "writing to /dev/full succeeded"
"$gainsay" conflicts --store s.db --format html >/dev/full 2>stderr && fail "a full standard output went unnoticed"
finish
