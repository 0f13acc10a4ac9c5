#!/usr/bin/env bash
# Standard input and output: data on one, all else on the other; a reader that goes away is no error.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
a_text | "$gainsay" extract --format json - >stdout 2>stderr || fail "reading standard input"
[[ $(wc -l <stdout) -eq 1 && ! -s stderr ]] || fail "one line an article, and nothing else"
grep -q '^{"schema":"gainsay.extract/1"' stdout || fail "the schema does not come first"

for text in one two; do a_text " Part $text." | "$gainsay" ingest - 2>stderr || fail "ingest from standard input"; done
[[ $(articles_in gainsay.db) -eq 2 ]] || fail "two texts from standard input are two articles"
expect 0 '1 as before' bash -c "printf 'Harbour works begin\n\nThe mayor of Westport said on Monday that the harbour works had begun. Part one.\n' | '$gainsay' ingest -"
[[ ! -s stdout ]] || fail "ingest writes to standard output"

mkdir many
for i in $(seq 400); do a_text " Report $i." >many/$i.txt; done
"$gainsay" extract --format json many 2>stderr | head -1 >/dev/null
[[ ${PIPESTATUS[0]} -eq 0 && ! -s stderr ]] || fail "a reader that goes away: ${PIPESTATUS[0]}"

one=$("$gainsay" extract --threads 1 --format json many | sha256sum)
for threads in 2 7; do
  [[ $("$gainsay" extract --threads $threads --format json many | sha256sum) == "$one" ]] || fail "differs on $threads threads"
done
finish
