#!/usr/bin/env bash
# Unusable inputs: each is named with its reason, the others are still done, the status is 3.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

mkdir in
a_text >in/good.txt
: >in/empty.txt
head -c 5000 /dev/urandom >in/binary.txt
printf '\0\1\2' >>in/binary.txt
printf '{"title": "Cut short", "text": "The mayor sai' >in/cut.json
printf '{"title": "One", "text": "The mayor of Westport said that work had begun."}\n{"title": "Tw' >in/cut.jsonl
truncate -s 200M in/huge.txt
a_text >in/secret.txt
chmod 000 in/secret.txt

expect 3 $'in/empty.txt\nin/binary.txt\nin/cut.json\nin/cut.jsonl\nin/huge.txt\nmissing' "$gainsay" ingest --store s.db in missing
# In a folder that it may not read, root reads all the same.
[[ $(id -u) -eq 0 ]] || grep -q 'in/secret.txt' stderr || fail "unreadable file not named"
[[ $(articles_in s.db) -ge 2 ]] || fail "the good articles were not stored"
while IFS= read -r line; do
  [[ $line == gainsay:* ]] || fail "a message that does not say who speaks: $line"
done <stderr

grep -q 'in/cut.json:[0-9]' stderr || fail "no byte offset for the cut JSON"
expect 3 'no such file or folder' "$gainsay" extract missing
[[ ! -s stdout ]] || fail "output for a missing file"

# Where nothing can be read there is no store afterwards; one that was there stays.
expect 3 $'missing\nno such file or folder\nno store was made' "$gainsay" ingest --store none.db missing
expect 3 $'in/empty.txt\nno store was made' "$gainsay" ingest --store none.db in/empty.txt
expect 3 'no store was made' "$gainsay" ingest --store none.db - <in/binary.txt
[[ ! -e none.db && ! -e none.db-wal ]] || fail "an ingest that read nothing made a store"
before=$(articles_in s.db)
expect 3 'conflicts in s.db' "$gainsay" ingest --store s.db missing
[[ $(articles_in s.db) -eq $before ]] || fail "an ingest that read nothing changed the store"

# Recoverable: read with a note, and used.
printf 'Harbour works\n\nThe mayor \xff\xfe of Westport said that caf\xe9s had \xed\xa0\x80 opened.\n' >invalid.txt
printf '<html><head><title>Harbour</title></head><body><p>The mayor of Westport said that the works had begun.</p><p>Cut sho' >cut.html
expect 0 '' "$gainsay" ingest --store t.db invalid.txt cut.html
[[ $(articles_in t.db) -eq 2 ]] || fail "recoverable articles were not stored"
[[ $(sqlite3 t.db "SELECT hex(body) FROM text WHERE instr(body, 'mayor') AND instr(body, char(0xFFFD))" | wc -l) -eq 1 ]] ||
  fail "invalid bytes do not stand as U+FFFD"

# A name that would drive the terminal.
printf '' >$'esc\e[31mape.txt'
expect 3 'esc\x1b[31mape.txt' "$gainsay" extract $'esc\e[31mape.txt'
finish
