# bash completion for gainsay: commands and options as `gainsay --help` lists them, so that it cannot fall behind.

_gainsay() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} program=${COMP_WORDS[0]} command= each help values
  for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $each == -* ]] || { command=$each; break; }
  done
  COMPREPLY=()
  if [[ -z $command && $word != -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$("$program" --help 2>/dev/null | sed -n '/^Subcommands:/,$ s/^  \([a-z][a-z-]*\).*/\1/p')" -- "$word")
    return
  fi
  help=$("$program" ${command:+"$command"} --help 2>/dev/null)
  # Options with a closed list of values: "--format FORMAT:{text,json}".
  values=$(sed -n "s/^  \(-[a-z],\)\{0,1\}$previous [A-Z]*:{\([^}]*\)}.*/\2/p" <<<"$help" | head -1)
  if [[ $previous == -* && -n $values ]]; then
    mapfile -t COMPREPLY < <(compgen -W "${values//,/ }" -- "$word")
  elif [[ $word == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(grep -o -- '^  \(-[a-z],\)\{0,1\}--[a-z-]*' <<<"$help" | grep -o -- '--[a-z-]*')" -- "$word")
  fi
}
complete -o default -F _gainsay gainsay
