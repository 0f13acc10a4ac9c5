#!/usr/bin/env bash
# Wrong usage is status 2 with a hint on standard error; help and version go to standard output.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
expect 2 'help' "$gainsay"
expect 2 'unknown: no such command' "$gainsay" unknown
expect 2 'conflict: no such command' "$gainsay" conflict --limit 3
expect 2 'PATH' "$gainsay" extract
expect 2 '' "$gainsay" extract a.txt --format yaml
expect 2 '--published' "$gainsay" ingest a.txt --published yesterday
expect 2 '--between' "$gainsay" conflicts --between 2024-01-01 tomorrow
expect 2 'is before' "$gainsay" conflicts --between 2024-02-01 2024-01-01
expect 2 '' "$gainsay" conflicts --between 2024-01-01
expect 2 '' "$gainsay" conflicts --type quarrel
expect 2 '--limit' "$gainsay" conflicts --limit -3
expect 2 '--threads' "$gainsay" extract a.txt --threads -1
expect 2 '' "$gainsay" export --format dot
[[ ! -s stdout && ! -e gainsay.db ]] || fail "wrong usage wrote something"

for command in "" ingest extract conflicts claims dossier trace timeline changes check rule rulings review export stats verify remove; do
  expect 0 '' "$gainsay" $command --help
  [[ -s stdout && ! -s stderr ]] || fail "help of '$command' is not on standard output"
done
expect 0 '' "$gainsay" --version
grep -qE '^gainsay [0-9]+\.[0-9]+' stdout || fail "version"
expect 3 'no such data folder' "$gainsay" extract --data /no/such a.txt
GAINSAY_DATA=/no/such expect 3 'GAINSAY_DATA' "$gainsay" extract a.txt

# Every option is in the manual page.
page=$top/docs/gainsay.1
for command in ingest extract conflicts claims dossier trace timeline changes check rule rulings review export stats verify remove; do
  for option in $("$gainsay" $command --help | grep -oE -- '--[a-z-]+' | sort -u); do
    grep -q -- "Fl -${option#--}" "$page" || [[ $option == --help ]] || fail "$option of $command is not in the manual page"
  done
done
finish
