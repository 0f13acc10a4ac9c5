#!/usr/bin/env bash
# replay_rulings.sh GAINSAY COUNT: a log of COUNT rulings is replayed into another store, and everything read again: what was
# dismissed stays dismissed, what was confirmed confirmed, and the log is the same.
source "$(dirname "${BASH_SOURCE[0]}")/../cli/common.sh"
count=${2:?}
mkdir articles
python3 - <<'END'
towns = [a + b for a in ("West", "East", "North", "South", "Old", "New", "High", "Low") for b in
         ("port", "haven", "bridge", "mouth", "ford", "ness", "wick", "holm")]
for day, town in enumerate(towns):
    when = f"2024-{1 + day // 28:02}-{1 + day % 28:02}"
    for side, words in (("a", f"The mayor of {town}, Ada Renn, said on Monday that Norland had sent soldiers to {town}."),
                        ("b", f"A spokesman for Norland, Ben Holt, said on Monday that Norland had not sent soldiers to {town}.")):
        with open(f"articles/{town}-{side}.json", "w") as out:
            out.write('{"title": "%s", "outlet": "Gazette %s", "published": "%s", "text": "%s"}\n' % (town, side, when, words))
END
expect 0 '' "$gainsay" ingest articles
ids() { "$gainsay" conflicts --format json "$@" | grep -o '^{"schema":"gainsay.conflict/1","id":"[0-9a-f]*"' | sort; }
conflicts=$(ids | wc -l)
[[ $conflicts -ge 50 ]] || fail "too few conflicts to rule on: $conflicts"
for i in $(seq "$conflicts"); do [[ $((i % 3)) -eq 0 ]] && echo c || echo d; done >keys
"$gainsay" review --by ada <keys >/dev/null 2>stderr || { fail "review"; cat stderr; }
"$gainsay" rulings --format json >log.jsonl
[[ $(wc -l <log.jsonl) -eq $conflicts ]] || fail "the log has $(wc -l <log.jsonl) rulings, not $conflicts"
left=$(ids)
# People change their minds: before what holds in the end come many other decisions on the same pairs.
python3 - "$count" <<'END'
import json, sys
log = [json.loads(line) for line in open("log.jsonl")]
out = open("long.jsonl", "w")
for i in range(int(sys.argv[1]) - len(log)):
    ruling = dict(log[i % len(log)], note=f"thought {i}", decision=("confirm", "dismiss", "withdraw")[i % 3])
    out.write(json.dumps(ruling, ensure_ascii=False, separators=(",", ":")) + "\n")
out.writelines(json.dumps(ruling, ensure_ascii=False, separators=(",", ":")) + "\n" for ruling in log)
END

"$gainsay" ingest --store other.db articles 2>/dev/null || fail "ingest into another store"
begin=$(date +%s%N)
expect 0 "$count added, 0 as before" "$gainsay" rulings --store other.db --add long.jsonl
replayed=$((($(date +%s%N) - begin) / 1000000))
begin=$(date +%s%N)
[[ $(ids --store other.db) == "$left" ]] || fail "replayed, the rulings do not hold as they did"
shown=$((($(date +%s%N) - begin) / 1000000))
echo "$count rulings on $conflicts conflicts: replayed in $replayed ms; conflicts with them in $shown ms"
expect 0 "0 added, $count as before" "$gainsay" rulings --store other.db --add long.jsonl

# Everything again, and then as other models would: every article is extracted anew.
"$gainsay" ingest --store other.db articles 2>/dev/null || fail "ingest again"
[[ $(ids --store other.db) == "$left" ]] || fail "read again, the rulings do not hold"
echo '{"article":{"path":"elsewhere.txt"},"attributions":[]}' >engine.jsonl
expect 0 '' "$gainsay" ingest --store other.db --attributions engine.jsonl articles
[[ $(ids --store other.db) == "$left" ]] || fail "extracted anew, the rulings do not hold"
"$gainsay" rulings --store other.db --format json | cmp - long.jsonl || fail "the log has changed"
finish
