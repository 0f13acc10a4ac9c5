#!/usr/bin/env bash
# Two ingests into one store at once, and readers all the while: all end well, and the store is as if one had done it.
source "$(dirname "${BASH_SOURCE[0]}")/../cli/common.sh"
mkdir left right both
for i in $(seq 30); do
  a_text " It was the mayor's report $i of the year, and the council of Westport denied report $((i - 1))." >both/$i.txt
  [[ $i -le 20 ]] && cp both/$i.txt left/
  [[ $i -gt 10 ]] && cp both/$i.txt right/
done
cp "$top"/examples/china-arms/articles/*.txt left/
cp "$top"/examples/china-arms/articles/* right/
cd left || exit 1
"$gainsay" ingest --store ../s.db . 2>../left.log &
left=$!
cd ../right || exit 1
"$gainsay" ingest --store ../s.db . 2>../right.log &
right=$!
cd ..
reads=0
while kill -0 $left 2>/dev/null || kill -0 $right 2>/dev/null; do
  [[ -s s.db ]] || continue
  for command in stats "conflicts --format json" "export --format json -o -"; do
    # Until the first ingest has made its tables the file is no store yet.
    "$gainsay" $command --store s.db >read.out 2>read.log || grep -q 'no Gainsay store' read.log || { fail "reading during the ingests: $command"; cat read.log; }
    reads=$((reads + 1))
  done
done
wait $left || { fail "the first ingest"; cat left.log; }
wait $right || { fail "the second ingest"; cat right.log; }
[[ $reads -gt 0 ]] || fail "nothing was read during the ingests"

dump() {
  "$gainsay" conflicts --store "$1" --format json
  "$gainsay" export --store "$1" --format json -o -
}
(cd left && "$gainsay" ingest --store ../one.db . 2>/dev/null) || fail "ingest of the left"
(cd right && "$gainsay" ingest --store ../one.db . 2>/dev/null) || fail "ingest of the right"
cmp <(dump s.db) <(dump one.db) || fail "two ingests at once give another store than one after the other"
[[ $(sqlite3 s.db 'PRAGMA integrity_check; PRAGMA foreign_key_check') == ok ]] || fail "the store is damaged"
finish
