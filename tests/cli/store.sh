#!/usr/bin/env bash
# Articles that change, that go, and stores that are whole or not.
source "$(dirname "$0")/common.sh"

a_text ' It would last a year.' >a.txt
printf 'Grain\n\nThe union said on Friday that Westport shipped grain to Norland.\n' >b.txt
"$gainsay" ingest a.txt b.txt 2>stderr || fail "ingest"

expect 0 '' "$gainsay" verify --fail-on stale
grep -qx whole stdout || fail "a whole store is not called whole"
expect 0 '' "$gainsay" changes
[[ ! -s stdout ]] || fail "there are changes before an edit"

printf 'Grain\n\nThe union said on Friday that Westport shipped steel to Norland.\n' >b.txt
"$gainsay" ingest a.txt b.txt 2>stderr || fail "ingest of the edit"
grep -q '1 changed, 1 as before' stderr || { fail "what changed is not counted"; cat stderr; }
expect 0 '' "$gainsay" changes
grep -q 'grain' stdout && grep -q 'steel' stdout || { fail "the edit is not shown"; cat stdout; }
expect 0 '' "$gainsay" changes --format json
grep -q '^{"schema":"gainsay.changes/1","article":"b.txt"' stdout || { fail "the edit as JSON"; cat stdout; }

expect 0 '' "$gainsay" stats
grep -qx 'articles 2' stdout && grep -qx 'editions 3' stdout || { fail "the numbers"; cat stdout; }

expect 2 'not in the store' "$gainsay" remove nowhere.txt
expect 0 'b.txt: removed' "$gainsay" remove b.txt
[[ $(articles_in gainsay.db) -eq 1 ]] || fail "the article is still there"
grep -qc grain gainsay.db && fail "its words are still in the file"
expect 0 '' "$gainsay" conflicts
expect 0 '' "$gainsay" verify --fail-on stale

sqlite3 gainsay.db "UPDATE text SET body = body || ' And more.'"
expect 0 '' "$gainsay" verify
grep -q '^damage: ' stdout || fail "another text is not seen"
expect 1 '' "$gainsay" verify --fail-on damage

# A store of the first schema is brought up to date, and its rulings hold; one of a newer schema is left alone.
sqlite3 old.db <"$top/tests/golden/store/schema-1.sql"
expect 0 '' "$gainsay" conflicts --store old.db
expect 0 '' "$gainsay" verify --store old.db --fail-on stale
expect 0 '' "$gainsay" rulings --store old.db
grep -q Ada stdout || fail "the ruling is lost"
sqlite3 old.db 'PRAGMA user_version = 99'
expect 4 'newer Gainsay' "$gainsay" verify --store old.db
finish
