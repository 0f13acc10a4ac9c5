# zsh completes commands, options and the words of a closed list, asked through a terminal of its own.
# Arguments: gainsay, the folder of the completions.
zmodload zsh/zpty || { print "skipped: zsh has no zpty here"; exit 77 }
home=$(mktemp -d) || exit 1
trap 'rm -rf $home' EXIT
path=(${1:h} $path)

# What becomes of a line when Tab is pressed at its end.
completed() {
  local line=$1 answer= piece
  zpty shell "HOME=$home TERM=dumb zsh -f -i" || { print "skipped: no pseudo-terminal can be had here"; exit 77 }
  zpty -w shell "PROMPT= fpath=($folder \$fpath); autoload -Uz compinit; compinit -u -D; print BE''GUN"
  zpty -r -m shell piece '*BEGUN*'
  zpty -n -w shell $line$'\t\n'
  for _ in {1..100}; do
    zpty -r -t shell piece && answer+=$piece
    [[ $answer == *$2* ]] && break
    sleep 0.1
  done
  zpty -d shell
  [[ $answer == *$2* ]] || { print -r -- "for '$line': ${(V)answer}"; exit 1 }
}
folder=$2
completed "gainsay confl" "gainsay conflicts"
completed "gainsay conflicts --explai" "gainsay conflicts --explain"
completed "gainsay export --format graphm" "gainsay export --format graphml"
completed "gainsay conflicts --strength mod" "gainsay conflicts --strength moderate"
