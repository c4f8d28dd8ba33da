# SPDX-License-Identifier: MIT
# Completion for the tools in bash: each says itself what may be written.

# REPLY is a word as the tool gets it, without backslashes and quotes and with nothing expanded; `open` is the quote that it ends within.
_lifecare_unquoted() {
    local rest=$1 c
    REPLY='' open=''
    while [[ $rest ]]; do
        c=${rest:0:1} rest=${rest:1}
        case $open$c in
        "'" | '"') open=$c ;;
        "''" | '""') open='' ;;
        \\) REPLY+=${rest:0:1} rest=${rest:1} ;;
        \"\\)
            [[ $rest == [\"\\\$\`]* ]] || REPLY+=$c
            REPLY+=${rest:0:1} rest=${rest:1}
            ;;
        *) REPLY+=$c ;;
        esac
    done
}

_lifecare() {
    local words=() last=${COMP_WORDS[COMP_CWORD]} word open REPLY
    for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        # bash takes --option=value for three words.
        [[ $word != = ]] || continue
        _lifecare_unquoted "$word"
        words+=("$REPLY")
    done
    [[ $last != = ]] || words+=("")
    COMPREPLY=()
    # A word can come from a file that others wrote, and bash runs what is not quoted. Within a quote that is open only what means itself there is offered.
    while IFS=$'\t' read -r word _; do
        case $open in
        "'") [[ $word != *\'* ]] || continue ;;
        '"') [[ $word != *[\"\\\$\`!]* ]] || continue ;;
        *) printf -v word %q "$word" ;;
        esac
        COMPREPLY+=("$word")
    done < <("$1" --complete "${words[@]}" 2>/dev/null)
}
complete -o default -F _lifecare lifecare lifecare-check lifecare-names lifecare-ports lifecare-rules lifecare-size lifecare-support lifecare-windows
