#!/bin/sh
# SPDX-License-Identifier: MIT
# Whoever asks in Swedish is answered in Swedish: the help of every tool and subcommand, and what is wrong with arguments. A line that is the same in
# both languages has not been given its Swedish, unless it is a command to type or holds names alone.
. tests/tools/harness.sh

# helps ARGUMENTS...: no line of the help is in English.
helps() {
    run "$@" --help --lang en
    exits 0
    cp "$work/out" "$work/en"
    run "$@" --help --lang sv
    exits 0
    # Names with no words about them: "to TEXT"; formats that are the same in both languages.
    grep -vE '^$|^  (lifecare-|parallel |sqlcmd |systeminfo )|^  (--)?[A-Za-z-]+( [A-Z]+)*$|^ +(nmap|windows)(, [a-z]+)*$' "$work/en" >"$work/sentences"
    grep -Fxf "$work/sentences" "$work/out" >"$work/same" && fault "in English: $(cat "$work/same")"
    checks=$((checks + 1))
}
for tool in lifecare-check lifecare-names lifecare-ports lifecare-rules lifecare-size lifecare-support lifecare-windows; do
    helps
    sed -n '/^Subcommands:$/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p' "$work/en" >"$work/subcommands"
    while read -r subcommand; do helps "$subcommand"; done <"$work/subcommands"
done

# refuses SENTENCE ARGUMENTS...
refuses() {
    sentence=$1
    shift
    run "$@" --lang sv
    exits 2
    complains "fel: $sentence"
}
tool=lifecare-ports
refuses 'ett underkommando måste anges'
refuses 'ett underkommando måste anges; "matrx" är inget underkommando, menar du matrix\?' matrx x.toml
refuses 'file måste anges' matrix
refuses 'okända argument: --formt; menar du --format\?' matrix x.toml --formt
refuses '--nmap har fel antal värden' changes x.toml --nmap a.xml
refuses '--format är tom; ett värde saknas' matrix x.toml --format ''
refuses '"x" godtas inte; godtas: text, csv' matrix x.toml --format x
refuses '"x" är inget datum; skriv det som ÅÅÅÅ-MM-DD' matrix x.toml --as-of x
complains '^--as-of: fel: '
run --lang sv matrix x.toml --format
exits 2
complains 'fel: --format saknar sitt värde'
tool=lifecare-size
refuses '.* kan inte användas tillsammans med .*' x.toml --batch y.csv
tool=lifecare-support
refuses 'product måste anges' show
finish
