# Colour and paging: on a terminal, as asked, and nowhere else. Argument: gainsay.
set -e
command -v script >/dev/null || { echo "skipped: script (bsdutils) is not installed"; exit 77; }
script -qec true /dev/null >/dev/null 2>&1 || { echo "skipped: no pseudo-terminal can be had here"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/in"
printf 'Harbour mayor denies bridge is closed\n\nHARBOUR, March 3, 2025. The mayor of Harbour, Ada Renn, said on Monday: "The bridge is open." The port authority said the bridge was closed.\n' >"$work/in/a.txt"
"$1" ingest --store "$work/s.db" "$work/in" 2>/dev/null
escape=$(printf '\033')
coloured() { grep -q "$escape\[[0-9;]*m"; }
fail() { echo "$1"; exit 1; }
terminal() { TERM=xterm script -qec "$1" /dev/null; }
show="'$1' conflicts --store '$work/s.db'"

if "$1" conflicts --store "$work/s.db" | coloured; then fail "colour in a pipe"; fi
"$1" conflicts --store "$work/s.db" --color always | coloured || fail "--color always gives none"
PAGER=cat terminal "$show" | coloured || fail "no colour on a terminal"
if NO_COLOR=1 PAGER=cat terminal "$show" | coloured; then fail "colour in spite of NO_COLOR"; fi
NO_COLOR= PAGER=cat terminal "$show" | coloured || fail "an empty NO_COLOR asks for nothing"
if PAGER=cat terminal "$show --color never" | coloured; then fail "colour in spite of --color never"; fi
"$1" --color never conflicts --store "$work/s.db" >/dev/null || fail "--color before the command"
PAGER='sed s/^/paged:/' terminal "$show" | grep -q '^paged:' || fail "PAGER is not used on a terminal"
PAGER='sed s/^/paged:/' terminal "$show | cat" | grep -q '^paged:' && fail "PAGER is used in a pipe"
PAGER='true' terminal "$show" >/dev/null || fail "a pager that is left early is an error"
exit 0
