#!/usr/bin/env bash
# Other engines in place of the built-in models: what these wrote, read back, gives the same; another file gives other
# findings, and ingest notices; a damaged one is refused.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
a_text ' “Nobody was asked,” Ana Brandt, a fisher, told the Westport Gazette.' >a.txt
"$gainsay" extract --format conllu a.txt >a.conllu || fail "extract --format conllu"
"$gainsay" extract --format json a.txt >a.jsonl || fail "extract --format json"

expect 0 '' "$gainsay" extract --format json --conllu a.conllu a.txt
cmp stdout a.jsonl || fail "the built-in layer's own analyses change the result"
expect 0 '' "$gainsay" extract --format json --attributions a.jsonl a.txt
[[ $(grep -o '"act"' stdout | wc -l) -eq $(grep -o '"act"' a.jsonl | wc -l) ]] || fail "attributions got lost"

sed 's/"attributions":\[.*\],"claims"/"attributions":[],"claims"/' a.jsonl >none.jsonl
expect 0 '' "$gainsay" extract --format json --attributions none.jsonl a.txt
! grep -q '"act"' stdout || fail "attributions that the file does not have"

expect 0 'articles: 1 added' "$gainsay" ingest a.txt
expect 0 '1 changed' "$gainsay" ingest --attributions none.jsonl a.txt

echo '# no document' >bad.conllu
echo "1	Harbour" >>bad.conllu
expect 3 'bad.conllu:14: line has not ten columns' "$gainsay" extract --conllu bad.conllu a.txt
echo '{"article"' >bad.jsonl
expect 3 'bad.jsonl:0: line is no object' "$gainsay" extract --attributions bad.jsonl a.txt
expect 3 'missing.conllu:0: cannot be read' "$gainsay" extract --conllu missing.conllu a.txt
finish
