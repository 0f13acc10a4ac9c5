# bash completion offers every command, every option of each, and the words of a closed list. GAINSAY is the program.
# Arguments: gainsay, the folder of the completions.
set -e
gainsay=$1
. "$2/gainsay.bash"
offered() {  # offered WORD...: what is offered for the last of them
  COMP_WORDS=("$gainsay" "$@")
  COMP_CWORD=$#
  _gainsay
  echo "${COMPREPLY[*]}"
}
commands=$("$gainsay" --help | sed -n '/^Subcommands:/,$ s/^  \([a-z][a-z-]*\).*/\1/p')
[ -n "$commands" ] || { echo "gainsay --help lists no commands"; exit 1; }
for command in $commands; do
  case " $(offered "") " in *" $command "*) ;; *) echo "$command is not offered"; exit 1 ;; esac
  for option in $("$gainsay" "$command" --help | grep -o -- '--[a-z-]*' | sort -u); do
    "$gainsay" "$command" --help | grep -q -- "^  \(-[a-z],\)\{0,1\}$option" || continue
    case " $(offered "$command" --) " in *" $option "*) ;; *) echo "$command: $option is not offered"; exit 1 ;; esac
  done
done
[ "$(offered con)" = conflicts ] || { echo "conflicts is not offered for con: $(offered con)"; exit 1; }
[ "$(offered export --format gr)" = graphml ] || { echo "graphml is not offered for --format gr: $(offered export --format gr)"; exit 1; }
