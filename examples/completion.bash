# SPDX-License-Identifier: MIT
# Completion for the tools in bash: options and their accepted words come from the tool's own --help. zsh: autoload bashcompinit && bashcompinit first.

_lifecare() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} help words
    COMPREPLY=()
    help=$("$1" --help 2>/dev/null) || return
    case $before in
        --lang) words="sv en" ;;
        --family) words="welfare education" ;;
        --document) words="techspec-2024 techspec-2025 cloud-6.2 stockholm-2013 vellinge" ;;
        --format) words=$(sed -n 's/^  --format [^ ]* *//p' <<<"$help" | sed 's/,/ /g; s/ or / /') ;;
        *)
            # Subcommands and options stand first on their lines.
            words=$(sed -nE 's/^  (-h,)?(--[a-z-]+|[a-z][a-z-]*) .*/\2/p' <<<"$help") ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o default -F _lifecare lifecare-check lifecare-names lifecare-ports lifecare-rules lifecare-size lifecare-support lifecare-windows
