#!/bin/sh
# SPDX-License-Identifier: MIT
# Completion, in each shell that is installed: the shell itself is asked what it offers.
tool=lifecare-ports
. tests/tools/harness.sh
completion=$PWD/examples/completion
PATH=$BIN:$PATH
export PATH
skipped=""

# offers SHELL WORDS REGEX: what the shell offers for the last of the words has such a line.
offers() {
    ran="completion in $1 of \"$2\""
    case $1 in
    bash) # the function is called as bash calls it
        # shellcheck disable=SC2016 # it is bash's to expand
        bash -c '. "$1"; read -ra COMP_WORDS <<<"$2"; [[ $2 != *" " ]] || COMP_WORDS+=(""); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _lifecare "${COMP_WORDS[0]}"; printf "%s\n" "${COMPREPLY[@]}"' \
            - "$completion/lifecare.bash" "$2" ;;
    zsh) # what the function would add; zsh itself keeps what begins with the word
        # shellcheck disable=SC2016 # it is zsh's to expand
        zsh -fc 'compadd() { shift; print -l -- ${(P)1}; }; _files() { :; }; completed() { local words=(${(s: :)2}) CURRENT PREFIX; [[ $2 != *" " ]] || words+=(""); CURRENT=$#words PREFIX=$words[-1]; . $1; }; completed "$@"' \
            - "$completion/_lifecare" "$2" ;;
    fish) HOME=$work fish --no-config -c ". $completion/lifecare.fish; complete -C '$2'" ;;
    esac >"$work/out" 2>"$work/err"
    code=$?
    exits 0
    silent
    prints "$3"
}

for shell in bash zsh fish; do
    command -v $shell >/dev/null || { skipped="$skipped $shell"; continue; }
    offers $shell "lifecare-ports " '^generate'
    offers $shell "lifecare-ports --" '^--document'
    offers $shell "lifecare-ports --format " '^svg'
    prints '^text'
    prints_not 'matrix|--help'
    offers $shell "lifecare-ports --lang " '^sv'
    offers $shell "lifecare-ports --family " '^education'
    prints '^welfare'
    # Every document that the tools know, and nothing else.
    for document in $("$BIN/lifecare-rules" documents --format csv | sed '1d; s/,.*//'); do
        offers $shell "lifecare-ports --document " "^$document"
    done
    prints_not '^--|^matrix'
    # A subcommand's own options, and their words.
    offers $shell "lifecare-ports generate --" '^--target'
    offers $shell "lifecare-ports generate --target " '^nftables'
    offers $shell "lifecare-names check --kind " '^password'
    offers $shell "lifecare-check --fail-on " '^warning'
    offers $shell "lifecare-support check --paid" '^--paid-updates'
    # What the rows of arguments offer: keys, and what has no list in help.
    offers $shell "lifecare-check --explain LC-NAME-" '^LC-NAME-001'
    offers $shell "lifecare-ports allowed dmz " '^admin-network'
    offers $shell "lifecare-ports diff --from " '^techspec-2025'
    offers $shell "lifecare-check init --h" '^--hosting'
    # What depends on what was written before: servers of the file, columns of the table; and how a change may begin.
    offers $shell "lifecare-ports generate examples/data/medium.toml --server " '^MELCORE01'
    offers $shell "lifecare-ports check examples/data/medium.toml --on " '^MELCORE01'
    offers $shell "lifecare-rules list hardware --where " '^memory_gb='
    offers $shell "lifecare-check set examples/data/medium.toml client" '^client.latency_ms='
    # All tools as one program.
    offers $shell "lifecare " '^ports'
    offers $shell "lifecare ports generate --target " '^nftables'
    # A file is no word of a list.
    offers $shell "lifecare-check --output " '.|^$'
    prints_not '^file$'
    # At a terminal, with names that others wrote.
    if command -v python3 >/dev/null && ! on_windows; then
        ran="$shell at a terminal"
        BIN=$BIN python3 tests/tools/completion_check.py $shell >"$work/out" 2>"$work/err"
        code=$?
        exits 0
        silent
    fi
done
# bash takes --option=value for three words.
if command -v bash >/dev/null; then
    offers bash "lifecare-ports --format = sv" '^svg$'
    offers bash "lifecare-ports --lang =" '^sv$'
fi
# Every tool is named in each of them.
for tool in "$BIN"/lifecare "$BIN"/lifecare-*; do
    name=$(basename "$tool")
    ran="the completions, for $name"
    for file in lifecare.bash _lifecare; do grep -qw "$name" "$completion/$file"; code=$?; exits 0; done
    grep -qw "${name#lifecare-}" "$completion/lifecare.fish"
    code=$?
    exits 0
done
[ -z "$skipped" ] || echo "not installed, not asked:$skipped"
finish
