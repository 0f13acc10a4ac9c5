#!/usr/bin/env bash
# Rulings: made one by one, in a sitting, from a file; kept, shown, replayed.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
export USER=ada
cp -r "$top/examples/china-arms/articles" .
expect 0 'articles: 5 added' "$gainsay" ingest articles
ids() { "$gainsay" conflicts --format json "$@" | sed 's/.*"schema":"gainsay.conflict\/1","id":"\([0-9a-f]*\)".*/\1/'; }
all=$(ids | wc -l)
first=$(ids | head -1)
second=$(ids | sed -n 2p)

expect 0 'dismiss: ' "$gainsay" rule dismiss "${first:0:10}" --note 'another event'
expect 0 'confirm: ' "$gainsay" rule confirm "$second" --by bela
[[ $(ids | wc -l) -eq $((all - 1)) ]] || fail "a dismissed conflict is still shown"
[[ $(ids --dismissed | wc -l) -eq $all ]] || fail "--dismissed does not show all"
"$gainsay" conflicts | tr '\n' ' ' | grep -q '1 conflict dismissed' || fail "the report does not count what is left out"
"$gainsay" conflicts --dismissed | tr -s ' \n' ' ' | grep -q 'ruling dismiss of the conflict .* by ada, 20[0-9T:-]*Z: another event' ||
  fail "the ruling is not shown"
"$gainsay" conflicts --format json | grep -q '"ruling":{"decision":"confirm","by":"bela"' || fail "the ruling is not in the JSON"

# It stays when everything is read anew, and can be carried to another store.
touch -d yesterday articles/*
expect 0 '' "$gainsay" ingest articles
[[ $(ids | wc -l) -eq $((all - 1)) ]] || fail "read again, the dismissed conflict is back"
"$gainsay" rulings --format json >log.jsonl || fail "rulings"
[[ $(grep -c '^{"schema":"gainsay.ruling/1"' log.jsonl) -eq 2 ]] || fail "the log"
expect 0 '' "$gainsay" ingest --store other.db articles
expect 0 '2 added' "$gainsay" rulings --store other.db --add log.jsonl
expect 0 '0 added, 2 as before' "$gainsay" rulings --store other.db --add - <log.jsonl
[[ $(ids --store other.db | wc -l) -eq $((all - 1)) ]] || fail "replayed rulings do not hold"
cmp <("$gainsay" conflicts --format json --dismissed) <("$gainsay" conflicts --store other.db --format json --dismissed) ||
  fail "two stores with the same rulings differ"

expect 0 'withdraw: ' "$gainsay" rule withdraw "$first"
[[ $(ids | wc -l) -eq $all ]] || fail "withdrawn, the conflict is not back"

# A sitting goes through what has no ruling yet.
printf 'n not the same goods\nd\nc\nu\nq\n' | "$gainsay" review --of conflicts --of unsure >stdout 2>stderr || fail "review"
grep -q '0 confirmed, 1 dismissed' stderr || { fail "review's count"; cat stderr; }
grep -q "1 of $((all - 1))" stdout || fail "review shows what is ruled on already"
"$gainsay" rulings | grep -q 'not the same goods' || fail "the note is lost"
"$gainsay" review </dev/null >stdout 2>stderr || fail "review without answers"

# What an article says of itself is corrected at once, and whenever its path is read again.
said_of() { sqlite3 "${1:-gainsay.db}" "SELECT outlet, published_begin, published_from FROM articles WHERE article LIKE '%xi-visit%'"; }
expect 0 'outlet is now Harbour Post' "$gainsay" rule outlet articles/xi-visit.txt 'Harbour Post' --note 'the imprint'
expect 0 'published is now 2023-03-21' "$gainsay" rule published articles/xi-visit.txt 2023-03-21
[[ $(said_of) == 'Harbour Post|2023-03-21|given by the user' ]] || fail "the article is not corrected: $(said_of)"
expect 0 '0 changed, 5 as before' "$gainsay" ingest articles
[[ $(said_of) == 'Harbour Post|2023-03-21|given by the user' ]] || fail "read again, the correction is lost: $(said_of)"
expect 0 'outlet is now Port Post' "$gainsay" rule outlet articles/xi-visit.txt 'Port Post'
[[ $(said_of) == 'Port Post|2023-03-21|given by the user' ]] || fail "the last correction does not hold: $(said_of)"
"$gainsay" rulings --format json | grep -q '"subject":"article","decision":"correct","by":"ada","note":"the imprint","made_at":"20.*","path":"articles/xi-visit.txt","field":"outlet","value":"Harbour Post"}$' ||
  fail "the log does not say who corrected what and why"
"$gainsay" rulings | tr '\n' ' ' | grep -q 'outlet of articles/xi-visit.txt: Port Post' || fail "a correction is not shown"

# The whole log, replayed into a store that knows nothing of it, before and after the articles come.
"$gainsay" rulings --format json >all.jsonl
expect 0 '' "$gainsay" ingest --store after.db articles
expect 0 "$(wc -l <all.jsonl) added, 0 as before" "$gainsay" rulings --store after.db --add all.jsonl
expect 0 "$(wc -l <all.jsonl) added, 0 as before" "$gainsay" rulings --store before.db --add all.jsonl
expect 0 '' "$gainsay" ingest --store before.db articles
for store in after.db before.db; do
  [[ $(said_of $store) == 'Port Post|2023-03-21|given by the user' ]] || fail "$store: the corrections are not replayed: $(said_of $store)"
  cmp <("$gainsay" conflicts --format json --dismissed) <("$gainsay" conflicts --store $store --format json --dismissed) ||
    fail "$store differs from the store whose log it replayed"
  "$gainsay" rulings --store $store --format json | cmp - all.jsonl || fail "$store: another log"
done
correction=$("$gainsay" rulings --store after.db --format json | grep '"field":"published"' | sed 's/.*"id":"\([0-9a-f]*\)","subject.*/\1/')
expect 0 'what the article says itself holds when it is read again' "$gainsay" rule withdraw --store after.db "${correction:0:10}"
expect 0 '1 changed, 4 as before' "$gainsay" ingest --store after.db articles
[[ $(said_of after.db) != *'given by the user' ]] || fail "a correction that was withdrawn holds"

expect 2 'no article in the store' "$gainsay" rule outlet nowhere.txt 'Harbour Post'
expect 2 "'someday' is no date" "$gainsay" rule published articles/xi-visit.txt someday
expect 2 'say what holds' "$gainsay" rule outlet articles/xi-visit.txt
expect 4 'does not exist' "$gainsay" rule outlet a b --store none.db
[[ ! -e none.db ]] || fail "a correction made a store"

expect 2 'no conflict in the store' "$gainsay" rule confirm ffffffffff
expect 2 '' "$gainsay" rule judge "$first"
printf 'not a ruling\n\n{"schema":"gainsay.ruling/1","decision":"confirm"}\n' >bad.jsonl
expect 3 'bad.jsonl:0: no ruling' "$gainsay" rulings --add bad.jsonl
expect 3 'bad.jsonl:14: no ruling' "$gainsay" rulings --add bad.jsonl
expect 3 'cannot be read' "$gainsay" rulings --add missing.jsonl
finish
