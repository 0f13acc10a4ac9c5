# fish offers every command, the options of each, the words of a closed list, and files where a file is meant.
# Arguments: gainsay, the folder of the completions.
command -v fish >/dev/null || { echo "skipped: fish is not installed"; exit 77; }
HOME=$(mktemp -d) || exit 1
export HOME
trap 'rm -rf "$HOME"' EXIT
PATH=$(dirname "$1"):$PATH
offered() { (cd "$HOME" && fish --no-config -c "source '$folder/gainsay.fish'; complete -C '$1'") | cut -f1 | tr '\n' ' '; }
folder=$2
touch "$HOME/graph.txt"
fail() { echo "$1"; exit 1; }
for command in $("$1" --help | sed -n '/^Subcommands:/,$ s/^  \([a-z][a-z-]*\).*/\1/p'); do
  case " $(offered 'gainsay ')" in *" $command "*) ;; *) fail "$command is not offered" ;; esac
done
[ "$(offered 'gainsay con')" = "conflicts " ] || fail "for con: $(offered 'gainsay con')"
[ "$(offered 'gainsay conflicts --strength ')" = "moderate strong weak " ] || fail "for --strength: $(offered 'gainsay conflicts --strength ')"
[ "$(offered 'gainsay export --format gr')" = "graphml " ] || fail "for --format gr: $(offered 'gainsay export --format gr')"
[ "$(offered 'gainsay conflicts --expl')" = "--explain " ] || fail "for --expl: $(offered 'gainsay conflicts --expl')"
[ "$(offered 'gainsay ingest --store gr')" = "graph.txt " ] || fail "no file for --store: $(offered 'gainsay ingest --store gr')"
