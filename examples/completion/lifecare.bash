# SPDX-License-Identifier: MIT
# Completion for the tools in bash. Subcommands, options and their words come from the tool's own --help.

_lifecare_help() { "$@" --help --lang en 2>/dev/null | sed '/^Positionals:/,/^$/d; /^Examples:/,$d'; }

_lifecare() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} help given words
    help=$(_lifecare_help "$1") || return
    for given in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        # The first word that is a subcommand adds its options.
        if [[ $given =~ ^[a-z-]+$ ]] && sed -n '/^Subcommands:/,/^$/p' <<<"$help" | grep -q -- "^  $given "; then
            help+=$'\n'$(_lifecare_help "$1" "$given")
            break
        fi
    done
    case $before in
        # The documents are those that the tools beside this one know.
        --document) words=$("${1%lifecare-*}lifecare-rules" documents --format csv 2>/dev/null | sed '1d; s/,.*//' | tr '\n' ' ') ;;
        # "this is what it is: one, two or three"
        -*) words=$(sed -nE "s/^  $before [^,]*  +(.*: )?([a-z0-9-]+)( \(default\))?((, [a-z0-9-]+)*(,? or [a-z0-9-]+)?)\$/\2\4/p" <<<"$help" | sed 's/,/ /g; s/ or / /') ;;
    esac
    [[ ${words-} == *\ * ]] || words=
    # Subcommands and options stand first on their lines.
    [[ -n $words ]] || words=$(sed -nE 's/^  (-h,)?(--[a-z0-9-]+|[a-z][a-z-]*) .*/\2/p' <<<"$help")
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o default -F _lifecare lifecare-check lifecare-names lifecare-ports lifecare-rules lifecare-size lifecare-support lifecare-windows
