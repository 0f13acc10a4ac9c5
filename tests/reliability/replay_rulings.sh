#!/usr/bin/env bash
# replay_rulings.sh GAINSAY COUNT: a log of COUNT rulings of all kinds is replayed into another store, and everything read
# again: what was dismissed stays dismissed, what was merged one, what was split two, what was corrected so; and the log is the same.
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
"$gainsay" review --by ada --of conflicts --of unsure <keys >/dev/null 2>stderr || { fail "review"; cat stderr; }
"$gainsay" rulings --format json >log.jsonl
[[ $(wc -l <log.jsonl) -eq $conflicts ]] || fail "the log has $(wc -l <log.jsonl) rulings, not $conflicts"

# Rulings of the other kinds: towns two by two have their claims and their mayors merged, every other pair's mayors are split,
# outlets and dates are corrected.
"$gainsay" extract --format json articles >extracted.jsonl 2>/dev/null || fail "extract"
python3 - <<'END'
import json
articles = sorted((json.loads(line) for line in open("extracted.jsonl")), key=lambda a: a["article"]["path"])
out = open("others.jsonl", "w")
def write(subject, decision, number, **rest):
    out.write(json.dumps({"schema": "gainsay.ruling/1", "subject": subject, "decision": decision, "by": "bela", "note": f"case {number}",
                          "made_at": "2026-11-30T10:00:00Z"} | rest) + "\n")
def place(article, of):
    return {"version": article["article"]["version"], "begin": of["begin"], "end": of["end"], "text": of["text"]}
mayors = [a for a in articles if a["article"]["path"].endswith("-a.json")]
for number, (one, other) in enumerate(zip(mayors[::2], mayors[1::2])):
    claim = lambda article: place(article, next(c for c in article["claims"] if "sent soldiers" in c["text"]))
    name = lambda article: place(article, next(m for actor in article["actors"] for m in actor["mentions"] if m["text"] == "Ada Renn"))
    write("claims", "merge", number, a=claim(one), b=claim(other))
    write("actors", "split" if number % 2 else "merge", number, a=name(one), b=name(other))
for number, article in enumerate(articles):
    write("article", "correct", number, path=article["article"]["path"], field="outlet", value=f"Courier {number}")
    write("article", "correct", number, path=article["article"]["path"], field="published", value=f"2024-05-{number % 28 + 1:02}")
END
expect 0 "$(wc -l <others.jsonl) added" "$gainsay" rulings --add others.jsonl
"$gainsay" rulings --format json >log.jsonl
state() {
  ids "$@"
  ids --dismissed "$@"
  "$gainsay" claims --format json "$@" | grep -o '"id":"[0-9a-f]*","text":"[^"]*","status":"[a-z-]*"'
  sqlite3 "${2:-gainsay.db}" "SELECT path, outlet, published_begin FROM articles ORDER BY path; SELECT id, name, articles FROM actors ORDER BY id, name"
}
left=$(state)
[[ $(sqlite3 gainsay.db "SELECT count(*) FROM claim_as_read") -ge 32 && $(sqlite3 gainsay.db "SELECT count(*) FROM actor_split") -ge 16 ]] ||
  fail "the claims and actors are not ruled on"
# People change their minds: before what holds in the end come many other decisions on the same matters.
python3 - "$count" <<'END'
import json, sys
log = [json.loads(line) for line in open("log.jsonl")]
out = open("long.jsonl", "w")
others = {"conflict": ("confirm", "dismiss", "withdraw"), "claims": ("merge", "split", "withdraw"), "actors": ("split", "merge", "withdraw"),
          "article": ("correct", "withdraw", "correct")}
def write(ruling):
    key = lambda side: [ruling[side][k] or "" for k in ("version", "begin", "end", "text", "id")]
    if "a" in ruling and ruling["decision"] != "split" and key("b") < key("a"):  # the one form that a pair has
        ruling["a"], ruling["b"] = ruling["b"], ruling["a"]
    out.write(json.dumps(ruling, ensure_ascii=False, separators=(",", ":")) + "\n")
for i in range(int(sys.argv[1]) - len(log)):
    before = log[i % len(log)]
    ruling = dict(before, note=f"thought {i}", decision=others[before["subject"]][i % 3])
    if before["subject"] == "article":
        ruling["value"] = "2023-01-01" if before["field"] == "published" else f"Thought {i}"
        if ruling["decision"] == "withdraw":
            ruling["value"] = None
    write(ruling)
for ruling in log:
    write(ruling)
END
kinds=$(sed 's/.*"subject":"\([a-z]*\)","decision":"\([a-z]*\)".*/\1 \2/' long.jsonl | sort -u | wc -l)
[[ $kinds -eq 11 ]] || fail "the log has rulings of $kinds kinds"

"$gainsay" ingest --store other.db articles 2>/dev/null || fail "ingest into another store"
begin=$(date +%s%N)
expect 0 "$count added, 0 as before" "$gainsay" rulings --store other.db --add long.jsonl
replayed=$((($(date +%s%N) - begin) / 1000000))
begin=$(date +%s%N)
ids --store other.db >/dev/null
shown=$((($(date +%s%N) - begin) / 1000000))
[[ $(state --store other.db) == "$left" ]] || { fail "replayed, the rulings do not hold as they did"; diff <(echo "$left") <(state --store other.db) | head; }
echo "$count rulings, of them on $conflicts conflicts: replayed and applied in $replayed ms; conflicts with them in $shown ms"
expect 0 "0 added, $count as before" "$gainsay" rulings --store other.db --add long.jsonl

# Everything again, and then as other models would: every article is extracted anew.
"$gainsay" ingest --store other.db articles 2>/dev/null || fail "ingest again"
[[ $(state --store other.db) == "$left" ]] || fail "read again, the rulings do not hold"
echo '{"article":{"path":"elsewhere.txt"},"attributions":[]}' >engine.jsonl
expect 0 '' "$gainsay" ingest --store other.db --attributions engine.jsonl articles
[[ $(state --store other.db) == "$left" ]] || { fail "extracted anew, the rulings do not hold"; diff <(echo "$left") <(state --store other.db) | head; }
"$gainsay" rulings --store other.db --format json | sed 's/"id":"[0-9a-f]*",//' | cmp - <(sed 's/"id":"[0-9a-f]*",//' long.jsonl) || fail "the log has changed"
"$gainsay" verify --store other.db --fail-on damage >stdout || { fail "damage"; cat stdout; }
finish
