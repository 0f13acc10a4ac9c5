#!/usr/bin/env bash
# Questions about single claims and voices: claims, dossier, trace, timeline, check.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
expect 0 'articles: 5 added' "$gainsay" ingest "$top/examples/china-arms/articles"

# A list gives ids; an id, or its first digits, gives the claim.
"$gainsay" claims --format json >claims.jsonl || fail "claims"
grep -vq '^{"schema":"gainsay.claim/1","id":"[0-9a-f]\{20\}"' claims.jsonl && fail "a line of claims has another form"
id=$(head -1 claims.jsonl | sed 's/.*"id":"\([0-9a-f]*\)","text.*/\1/' | cut -c1-20)
[[ $("$gainsay" claims | head -1) == ${id:0:10}* ]] || fail "text and JSON begin with different claims"
for wanted in "$id" "${id:0:10}"; do
  expect 0 '' "$gainsay" dossier "$wanted" --format json
  grep -q "^{\"schema\":\"gainsay.dossier/1\",\"claim\":\"$id\"" stdout || fail "the dossier of $wanted"
  expect 0 '' "$gainsay" trace "$wanted" --format json
  grep -q "^{\"schema\":\"gainsay.trace/1\",\"claim\":\"$id\"" stdout || fail "the trace of $wanted"
done
expect 0 '' "$gainsay" dossier "$id" --format markdown
grep -q '^## Mentions' stdout || fail "the dossier in Markdown"

# Words will do where one claim alone has them; else the ids to choose from are told.
expect 0 '' "$gainsay" dossier considering sending ammunition
grep -q 'drones and ammunition' stdout || fail "a dossier by words"
expect 2 'may mean' "$gainsay" dossier China Russia
[[ ! -s stdout ]] || fail "an unclear question wrote something"
expect 2 'no claim in the store' "$gainsay" dossier submarines
expect 2 'no claim in the store' "$gainsay" trace ffffffffff
expect 2 'CLAIM' "$gainsay" dossier

expect 0 '' "$gainsay" claims --about ammunition
[[ $(grep -c '^[0-9a-f]\{10\} ' stdout) -ge 1 ]] || fail "claims by words"
expect 0 'no claim in the store meets this' "$gainsay" claims submarines
expect 0 "is called 'Nemo'" "$gainsay" claims --actor Nemo
expect 2 '--status' "$gainsay" claims --status true

expect 0 '' "$gainsay" timeline China
grep -q '^China: [0-9]* positions' stdout || fail "the timeline's head"
expect 0 '' "$gainsay" timeline Beijing --format json
grep -q '^{"schema":"gainsay.timeline/1"' stdout || fail "a timeline by a metonym"
expect 0 "is called 'Nemo'" "$gainsay" timeline Nemo
[[ ! -s stdout ]] || fail "a timeline of nobody"
expect 2 'ACTOR' "$gainsay" timeline

# A sentence is held against the store, which stays as it is.
before=$(sha256sum <gainsay.db)
expect 0 '' "$gainsay" check "China supplies weapons to Russia."
grep -q '^Against it$' stdout || fail "nothing against the sentence"
grep -q 'articles/.*:[0-9]*-[0-9]*' stdout || fail "no evidence"
expect 1 '' "$gainsay" check --fail-on weak China supplies weapons to Russia.
expect 0 '' "$gainsay" check --fail-on weak "The mayor of Westport opened a bridge."
[[ $(grep -c 'nothing found' stdout) -eq 2 ]] || fail "nothing found is not said"
expect 0 '' "$gainsay" check hello
grep -q 'No claim could be read' stdout || fail "a text that claims nothing"
echo "China supplies weapons to Russia." | "$gainsay" check - --format json >stdout || fail "a sentence from standard input"
grep -q '^{"schema":"gainsay.check/1"' stdout || fail "the check in JSON"
expect 2 '--said' "$gainsay" check --said yesterday "China supplies weapons to Russia."
[[ $(sha256sum <gainsay.db) == "$before" ]] || fail "check changed the store"

for command in "claims China" "dossier $id" "trace $id" "timeline China" "check China"; do
  expect 4 'does not exist' "$gainsay" ${command/ / --store none.db }
done
finish
