# What the scripts share. Sets $gainsay, $top (the source tree) and $work, a new folder that is the working folder.
set -uo pipefail
gainsay=$(realpath "$1")
top=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")
work=$(mktemp -d)
trap 'chmod -R u+rwX "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0

fail() { echo "FAIL: $*"; failures=$((failures + 1)); }

# expect STATUS WORDS COMMAND...: runs it; its standard error must hold each line of WORDS.
expect() {
  local status=$1 words=$2 got=0 word
  shift 2
  "$@" >stdout 2>stderr || got=$?
  [[ $got -eq $status ]] || { fail "status $got, not $status: $*"; cat stderr; }
  while IFS= read -r word; do
    [[ -z $word ]] || grep -qF -- "$word" stderr || { fail "no '$word' in the messages of: $*"; cat stderr; }
  done <<<"$words"
}

# How many articles a store holds.
articles_in() { sqlite3 "$1" 'SELECT count(*) FROM articles'; }

a_text() {
  printf 'Harbour works begin\n\nThe mayor of Westport said on Monday that the harbour works had begun.%s\n' "${1:-}"
}

finish() { [[ $failures -eq 0 ]] || exit 1; exit 0; }
