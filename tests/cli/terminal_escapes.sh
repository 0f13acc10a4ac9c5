#!/usr/bin/env bash
# What an article, its fields and its file's name hold does not drive the terminal: not in any text, wherever it goes, and
# on a terminal in no format.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
osc='\u001b]0;owned\u0007' red='\u001b[31m' csi='\u009b31m'  # a title, a colour, and the C1 form of the same
raw() { printf '%b' "${1//\\u009b/\\xc2\\x9b}"; }
cp "$top"/examples/china-arms/articles/*.txt .
sed "s/\"outlet\": \"/&$(printf '%s' "$red$osc" | sed 's/\\/\\\\/g')/; s/\"title\": \"/&$(printf '%s' "$csi$osc" | sed 's/\\/\\\\/g')/" \
  "$top/examples/china-arms/articles/2023-06-19-assurance.json" >"$(raw "a$red$csi").json"
cp 2024-04-13-build-up.txt "$(raw "b$osc").txt"
printf 'Ada Renn%s said on Monday that the bridge was open%s. Ben Holt said on Monday that it was not.\n' "$(raw "$red$osc")" "$(raw "$csi")" >c.txt
grep -q 'u001b' ./*.json || fail "the fields of the article are not hostile"

# clean FILE WHAT: no control character but tabs, line ends and, where allowed, colours.
clean() {
  LC_ALL=C sed 's/\x1b\[[0-9;]*m//g' "$1" | LC_ALL=C grep -aPq '[\x00-\x08\x0B\x0C\x0E-\x1F\x7F]|\xC2[\x80-\x9F]|\r(?!\r*$)' &&
    { fail "control characters in: $2"; LC_ALL=C cat -v "$1" | grep -m 5 '\^\|M-B'; }
}
expect 0 '' "$gainsay" ingest ./*.json ./*.txt
clean stderr "the messages of ingest"
id=$("$gainsay" claims --format json 2>/dev/null | grep -o '"id":"[0-9a-f]*"' | sed 's/.*:"\(.*\)"/\1/; q')
printf 's\ns\nq\n' >keys
texts=("extract ./*.json ./*.txt" conflicts "conflicts --explain" "conflicts --format markdown" claims "dossier $id" "trace $id"
  "timeline Blinken" "check 'China sends weapons to Russia.'" stats rulings "review <keys")
others=("extract --format json ./*.json ./*.txt" "extract --format conllu ./*.json ./*.txt" "conflicts --format json"
  "conflicts --format csv" "conflicts --format html" "claims --format json" "dossier --format json $id"
  "export --format dot -o -" "export --format json -o -" "export --format gexf -o -" "export --format graphml -o -")
for command in "${texts[@]}"; do
  eval "\"$gainsay\" $command" >stdout 2>stderr
  [[ -s stdout || $command == rulings ]] || fail "nothing printed: $command"
  ! LC_ALL=C grep -aq $'\e' stdout || fail "an escape in: $command"
  clean stdout "$command"
  clean stderr "the messages of $command"
done
if script -qec true /dev/null >/dev/null 2>&1; then
  for command in "${texts[@]}" "${others[@]}"; do
    PAGER=cat TERM=xterm script -qec "'$gainsay' $command" /dev/null >shown
    clean shown "$command on a terminal"
  done
  "$gainsay" extract --format conllu c.txt >file.conllu 2>/dev/null
  LC_ALL=C grep -q $'\e' file.conllu || fail "a file for programs does not hold the article's own bytes"
fi
finish
