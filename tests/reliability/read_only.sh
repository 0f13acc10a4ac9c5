#!/usr/bin/env bash
# A disk that cannot be written: the store is read, an ingest into it ends with a message and status 4, nothing changes.
source "$(dirname "${BASH_SOURCE[0]}")/../cli/common.sh"
mkdir disk
if ! mount -t tmpfs -o size=20m tmpfs disk 2>/dev/null; then
  echo "SKIP: may not mount a small tmpfs here"
  exit 77
fi
trap 'umount "$work/disk"; rm -rf "$work"' EXIT
cp -r "$top/examples/china-arms/articles" .
expect 0 'articles: 5 added' "$gainsay" ingest --store disk/s.db articles
"$gainsay" conflicts --store disk/s.db --format json >expected || fail "conflicts"
mount -o remount,ro disk || { echo "SKIP: may not remount here"; exit 77; }
before=$(sha256sum disk/*)

expect 0 '' "$gainsay" conflicts --store disk/s.db --format json
cmp stdout expected || fail "other conflicts on a read-only disk"
expect 0 '' "$gainsay" export --store disk/s.db --format json -o out.json
a_text >a.txt
expect 4 $'disk/s.db\nread-only' "$gainsay" ingest --store disk/s.db a.txt
id=$(sed 's/.*"gainsay.conflict\/1","id":"\([0-9a-f]*\)".*/\1/; q' expected)
expect 4 'disk/s.db' "$gainsay" rule dismiss "$id" --store disk/s.db
expect 4 'disk/new.db' "$gainsay" ingest --store disk/new.db a.txt
expect 4 'disk/out.json' "$gainsay" export --store disk/s.db --format json -o disk/out.json
[[ $(sha256sum disk/*) == "$before" ]] || fail "the disk has changed"
finish
