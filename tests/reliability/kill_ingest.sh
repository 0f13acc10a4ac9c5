#!/usr/bin/env bash
# kill_ingest.sh GAINSAY ROUNDS [SIGNAL]: sends SIGNAL (KILL, TERM or INT, which is Ctrl-C) to an ingest at random moments; the
# store must open, be whole, and after the ingest is run again give the same exports as one that was left alone.
source "$(dirname "${BASH_SOURCE[0]}")/../cli/common.sh"
rounds=${2:?}
signal=${3:-KILL}
find "$top/examples" -path '*/articles/*' -name '*.txt' | while read -r file; do cp "$file" "$(basename "$file")"; done
for i in $(seq 40); do a_text " It was the mayor's report $i of the year, and the council of Westport denied report $((i - 1))." >"report-$i.txt"; done
files=(*.txt)
RANDOM=20240413

dump() {
  "$gainsay" conflicts --store "$1" --format json
  "$gainsay" export --store "$1" --format json -o -
  "$gainsay" export --store "$1" --format gexf -o -
}

begin=$(date +%s%N)
"$gainsay" ingest --store whole.db "${files[@]}" 2>/dev/null || fail "the undisturbed ingest"
took=$((($(date +%s%N) - begin) / 1000000))
dump whole.db >expected
killed=0
for round in $(seq "$rounds"); do
  rm -f s.db*
  # What a script starts in the background ignores Ctrl-C unless told otherwise.
  env --default-signal=INT "$gainsay" ingest --store s.db --threads 2 "${files[@]}" 2>/dev/null &
  ingest=$!
  sleep "$(awk -v r=$RANDOM -v t=$took 'BEGIN { print r / 32768 * t / 1000 }')"
  kill -"$signal" $ingest 2>/dev/null
  wait $ingest 2>/dev/null
  [[ $? -eq $((128 + $(kill -l "$signal"))) ]] && killed=$((killed + 1))
  if [[ -s s.db ]]; then
    rm -f copy.db*  # a copy, so that the recovery below is our own
    cp s.db copy.db
    [[ ! -f s.db-wal ]] || cp s.db-wal copy.db-wal
    [[ $(sqlite3 copy.db 'PRAGMA integrity_check; PRAGMA foreign_key_check') == ok ]] || fail "round $round: the store is damaged"
  fi
  "$gainsay" ingest --store s.db "${files[@]}" 2>stderr || { fail "round $round: ingest after the kill"; cat stderr; }
  dump s.db | cmp -s - expected || fail "round $round: the exports differ"
done
echo "SIG$signal: ended in $killed of $rounds rounds; $failures failures"
[[ $killed -gt 0 ]] || fail "nothing was killed: the ingest is too quick"
finish
