# fish completion for gainsay: commands and options as `gainsay --help` lists them, so that it cannot fall behind.

function __gainsay_help
    set -l words (commandline -opc)
    set -l command (string match -v -- '-*' $words[2..-1])[1]
    $words[1] $command --help 2>/dev/null
end

function __gainsay_commands
    __gainsay_help | sed -n '/^Subcommands:/,$ s/^  \([a-z][a-z-]*\)  *\(.*\)/\1\t\2/p'
end

function __gainsay_options
    __gainsay_help | string match -r -- '^  (?:-[a-z],)?--[a-z-]+' | string match -r -- '--[a-z-]+'
end

function __gainsay_values
    set -l words (commandline -opc)
    __gainsay_help | string match -rg -- "^  (?:-[a-z],)?$words[-1] [A-Z]*:\{([^}]*)\}" | string split ,
end

complete -c gainsay -n 'test (count (commandline -opc)) = 1' -f -a '(__gainsay_commands)'
complete -c gainsay -n 'string match -q -- "-*" (commandline -ct)' -f -a '(__gainsay_options)'
complete -c gainsay -n 'count (__gainsay_values) >/dev/null' -f -a '(__gainsay_values)'
