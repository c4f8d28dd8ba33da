# SPDX-License-Identifier: MIT
# Completion for the tools in bash: each says itself what may be written.

_lifecare() {
    local words=("${COMP_WORDS[@]:1:COMP_CWORD}") last=${COMP_WORDS[COMP_CWORD]} i
    # bash takes --option=value for three words.
    [[ $last != = ]] || words+=("")
    for i in "${!words[@]}"; do [[ ${words[i]} != = ]] || unset "words[i]"; done
    mapfile -t COMPREPLY < <("$1" --complete "${words[@]}" 2>/dev/null | cut -f 1)
}
complete -o default -F _lifecare lifecare lifecare-check lifecare-names lifecare-ports lifecare-rules lifecare-size lifecare-support lifecare-windows
