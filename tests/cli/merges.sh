#!/usr/bin/env bash
# Merging and splitting claims and actors: by command, in a sitting, from a file; what comes of it in every report.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
export USER=ada
article() {  # article NAME DATE OUTLET TEXT
  mkdir -p in
  printf '{"title": "%s", "outlet": "%s", "published": "%s", "text": "%s"}\n' "$1" "$3" "$2" "$4" >"in/$1.json"
}
article first 2024-05-01 'Harbour Post' 'The mayor of Westport, Ada Renn, said on Wednesday that Norland had sent soldiers to Westport.'
article second 2024-05-02 'Coast Courier' 'A. Renn said on Thursday that Norland had sent soldiers to Westport.'
article third 2024-05-03 'Bay Gazette' 'A spokesman for Norland, Ben Holt, said on Friday that Norland had not sent soldiers to Westport.'
article fourth 2024-05-04 'Hill Herald' 'Ada Renn, a player of Oldham, said on Saturday that Oldham had won the cup.'
expect 0 '4 added' "$gainsay" ingest in
claim_in() { sqlite3 "${2:-gainsay.db}" "SELECT claim FROM claims WHERE article = 'in/$1.json' AND text LIKE '%sent soldiers%' LIMIT 1"; }
actor_in() { sqlite3 "${2:-gainsay.db}" "SELECT DISTINCT lower(hex(g.id)) FROM actor a JOIN entity g USING (entity) JOIN edition e ON e.edition = a.actor / 1000000 JOIN word p ON p.word = e.path JOIN word n ON n.word = g.name WHERE p.text = 'in/$1.json' AND n.text LIKE '%Renn'"; }
origins_of() { "$gainsay" dossier --store "${2:-gainsay.db}" --format json "$(claim_in "$1" "${2:-gainsay.db}")" | grep -o '"origins":{"least":[0-9]*,"most":[0-9]*'; }
[[ $(claim_in first) != "$(claim_in second)" ]] || fail "the two papers are read to say the same: nothing to merge"
[[ $("$gainsay" dossier "$(claim_in first)" | grep -c 'Possibly the same') -eq 1 ]] || fail "the dossier does not say what is possibly the same"
expect 0 'merge: ' "$gainsay" rule merge "$(claim_in first)" "$(claim_in second)"
[[ $(claim_in first) == "$(claim_in second)" && -n $(claim_in first) ]] || fail "merged claims are not one"
[[ $(origins_of first) == '"origins":{"least":2,"most":2' ]] || fail "two names are not two origins: $(origins_of first)"

# Two names are one actor: one origin. And two again.
expect 0 'merge: ' "$gainsay" rule merge 'A. Renn' 'Ada Renn' --note 'the mayor'
[[ $(actor_in first) == "$(actor_in second)" && -n $(actor_in first) ]] || fail "merged names are not one actor's"
[[ $(origins_of first) == '"origins":{"least":1,"most":1' ]] || fail "one actor is not one origin: $(origins_of first)"
for format in text markdown json html csv; do
  "$gainsay" conflicts --format $format | tr '\n' ' ' | tr -s ' ' | grep -q 'the mayor' || fail "conflicts --format $format does not show the ruling"
done
for format in text markdown json; do
  "$gainsay" dossier --format $format "$(claim_in first)" | tr '\n' ' ' | tr -s ' ' | grep -q 'the mayor' || fail "dossier --format $format does not show the ruling"
done
for format in dot gexf graphml json jsonld cytoscape gephi-vertices; do
  expect 0 '' "$gainsay" export --format $format -o out.$format
  grep -q 'the mayor' out.$format || fail "export --format $format does not show the ruling"
done
"$gainsay" verify --fail-on damage >stdout || { fail "damage"; cat stdout; }

# It holds when everything is read anew, in another store by the log, and after the article on which it hangs has gone.
echo '{"article":{"path":"elsewhere.txt"},"attributions":[]}' >engine.jsonl
expect 0 '' "$gainsay" ingest --attributions engine.jsonl in
[[ $(origins_of first) == '"origins":{"least":1,"most":1' ]] || fail "extracted anew, the merge does not hold"
expect 0 '' "$gainsay" ingest in
"$gainsay" rulings --format json >log.jsonl
expect 0 '' "$gainsay" ingest --store other.db in
expect 0 '2 added' "$gainsay" rulings --store other.db --add log.jsonl
cmp <("$gainsay" conflicts --format json) <("$gainsay" conflicts --store other.db --format json) || fail "replayed, the conflicts differ"
cmp <("$gainsay" claims --format json) <("$gainsay" claims --store other.db --format json) || fail "replayed, the claims differ"
expect 0 '' "$gainsay" remove --store other.db in/second.json
article fifth 2024-05-05 'Bay Gazette' 'A. Renn said on Sunday that Norland had sent soldiers to Westport.'
expect 0 '1 added' "$gainsay" ingest --store other.db in/fifth.json
[[ $(actor_in fifth other.db) == "$(actor_in first other.db)" ]] || fail "the name alone is not merged"
rm in/fifth.json

# Whom one article means by the name is another one.
expect 0 'split: ' "$gainsay" rule split 'Ada Renn' in/fourth.json --note 'the player'
[[ $("$gainsay" timeline 'Ada Renn' --format json | grep -c 'won the cup') -eq 1 ]] || fail "the player is not asked for by her name"
sqlite3 gainsay.db "SELECT count(*) FROM actor_split" | grep -qx 1 || fail "the player is not split off"
expect 0 '' "$gainsay" ingest in
sqlite3 gainsay.db "SELECT count(*) FROM actor_split" | grep -qx 1 || fail "read again, the split does not hold"

# One mention is of another claim.
expect 0 'split: ' "$gainsay" rule split "$(claim_in first)" in/second.json
[[ $(claim_in first) != "$(claim_in second)" ]] || fail "the mention is not split off"
ruling=$("$gainsay" rulings --format json | tail -1 | sed 's/.*"id":"\([0-9a-f]*\)","subject":"claims".*/\1/')
expect 0 'withdraw: ' "$gainsay" rule withdraw "${ruling:0:12}"
expect 0 'merge: ' "$gainsay" rule merge "$(claim_in first)" "$(claim_in second)"
[[ $(claim_in first) == "$(claim_in second)" ]] || fail "withdrawn, the split still holds"
expect 2 'are one mention' "$gainsay" rule merge 'Ben Holt' 'Ben Holt'
expect 2 'say what is one' "$gainsay" rule merge 'Ben Holt'
expect 2 'a claim and an actor' "$gainsay" rule merge 'Ben Holt' "$(claim_in first)"
expect 2 'no claim in the store' "$gainsay" rule merge 'Ben Holt' 'nobody of that name'
"$gainsay" verify --fail-on damage >stdout || { fail "damage"; cat stdout; }

# A sitting over what may be one, by the keys of a person at a terminal.
expect 0 '' "$gainsay" ingest --store sitting.db in
"$gainsay" review --store sitting.db --list --of merges --format json >open.jsonl || fail "review --list"
grep -q '^{"schema":"gainsay.possible_merge/1","subject":"actors"' open.jsonl || { fail "the names are not asked about"; cat open.jsonl; }
"$gainsay" review --store sitting.db --list --of merges >stdout
grep -q '\[A. Renn\] said on Thursday' stdout || { fail "the passage is not shown"; cat stdout; }
if command -v script >/dev/null && script -qec true /dev/null >/dev/null 2>&1; then
  printf 'n one claim\nm\nu\nx\nm\nn one woman\nm\nq\n' | TERM=xterm script -qec "'$gainsay' review --store sitting.db --of merges --actor Renn --by bela" /dev/null >typed 2>&1
  grep -q 'possibly the same actor' typed || { fail "the sitting does not show the pair"; cat typed; }
  grep -q "'x' is none of them" typed || fail "another key is taken for an answer"
  grep -q '2 merged' typed || { fail "the sitting does not count the merge"; cat typed; }
else
  printf 'n one claim\nm\nu\nx\nm\nn one woman\nm\nq\n' | "$gainsay" review --store sitting.db --of merges --actor Renn --by bela >typed 2>&1
  grep -q '2 merged' typed || { fail "the sitting does not count the merge"; cat typed; }
fi
[[ $(actor_in first sitting.db) == "$(actor_in second sitting.db)" ]] || fail "the sitting merged nothing"
[[ $("$gainsay" rulings --store sitting.db --format json | wc -l) -eq 4 ]] || fail "the log of the sitting: merge, withdraw, merge, merge"
"$gainsay" rulings --store sitting.db --format json | grep -q '"by":"bela","note":"one woman"' || fail "who and why"
finish
