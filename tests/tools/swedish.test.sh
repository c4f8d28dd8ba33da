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
refuses 'fil måste anges' matrix
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
refuses 'produkt måste anges' show
# Numbers and files.
tool=lifecare-size
refuses '"fem" är inget tal; ' --inhabitants fem
refuses '"1,5" är inget heltal; ' --inhabitants 1,5
refuses '"1000000" är ingen procentsats; ' --inhabitants 5 --years 2 --growth 1000000
refuses 'ingen volym är angiven' --users 5
refuses 'techspec-2025 anger inget lagringstal för compulsory_pupils' --compulsory-pupils 40 --document techspec-2025
printf 'code,name,inhabitants\n1,A,x\n' >"$work/wrong.csv"
refuses 'inhabitants: "x" är inget tal' --batch "$work/wrong.csv"
tool=lifecare-check
refuses 'kan inte läsas: filen eller mappen finns inte' "$work/none.toml"
refuses 'är en katalog; en fil behövs' values "$work"
refuses 'kan inte skrivas: filen eller mappen finns inte' examples/data/medium.toml --output "$work/none/x"
printf '[answers]\nlog-out = "kanske"\n' >"$work/answers.toml"
refuses '.* ska vara true, false eller "not-applicable: SKÄL"' "$work/answers.toml"
printf 'customer = "A"\ncustomer = "B"\n' >"$work/twice.toml"
refuses 'är inte TOML: customer anges två gånger \(rad 1\)' "$work/twice.toml"
# What is not a language is refused in the language of the environment.
ran="LIFECARE_LANG=sv $tool --lang de"
LIFECARE_LANG=sv "$BIN/$tool" --lang de >"$work/out" 2>"$work/err"
code=$?
exits 2
complains '^--lang: fel: "de" godtas inte'
# In every format that people read.
if python_with csv; then
    ran='swedish_check.py'
    "$python" tests/tools/swedish_check.py "$BIN" >"$work/out" 2>"$work/err"
    code=$?
    exits 0
fi
# The commands of every page, in Swedish: no line of what they print has two words that only English has. What may stay is listed, and the list
# only shrinks.
english='the|is|are|was|which|with|there|has|have|from|of|and|this|that|nothing|must|cannot|only|until|missing|given|printed|not|no|to|for|by|does|it'
cat >"$work/allowed" <<'END'
from                to               port  verdict
END
place=$work/place
mkdir -p "$place/build"
for folder in include examples tests bench docs; do ln -s "$PWD/$folder" "$place/$folder"; done
ln -s "$BIN" "$place/build/bin"
PATH=$BIN:$PATH
export PATH
in_swedish() { # COMMAND LINE
    case $1 in *lifecare-[a-z]*) ;; *) return ;; esac
    (cd "$place" && LIFECARE_LANG=sv sh -c "$1" 2>&1 </dev/null) >"$work/out"
    ran=$1
    checks=$((checks + 1))
    grep -E "(^|[ (])($english)[ ,.;:].*[ (]($english)([ ,.;:)]|\$)" "$work/out" | grep -vFf "$work/allowed" >"$work/english" &&
        fault "in English: $(head -n 3 "$work/english")"
}
for page in README.md docs/*.md docs/how-to/*.md docs/explanation/*.md; do
    inside=
    while IFS= read -r line; do
        case $line in
        '```') inside='' ;;
        '```'*" "*) inside=file file=${line#* }; case $file in *[/:\ ]* | refused*) inside=other ;; *) : >"$place/$file" ;; esac ;;
        '```console') inside=console ;;
        '```'*) inside=other ;;
        '$ '*) [ "$inside" != console ] || in_swedish "$(printf '%s' "${line#\$ }" | sed 's/ --lang en//g')" ;;
        *) [ "$inside" != file ] || printf '%s\n' "$line" >>"$place/$file" ;;
        esac
    done <"$page"
done
finish
