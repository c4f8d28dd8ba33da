#!/bin/sh
# SPDX-License-Identifier: MIT
# The language: --lang, then LIFECARE_LANG, then what the system speaks.
. tests/tools/harness.sh

# speaks LANGUAGE VARIABLE...: a tool answers in the language, with these variables and none of the others.
speaks() {
    language=$1
    shift
    ran="env $* $tool $asked"
    # shellcheck disable=SC2086 # the question is words
    env -u LC_ALL -u LC_MESSAGES -u LANG "$@" "$BIN/$tool" $asked >"$work/out" 2>"$work/err" </dev/null
    cmp -s "$work/out" "$work/$language" && code=0 || code=1
    exits 0
}
ask() { # TOOL QUESTION...
    tool=$1
    shift
    asked=$*
    for language in sv en; do
        run "$@" --lang $language
        cp "$work/out" "$work/$language"
    done
    ran="$tool in both languages"
    ! cmp -s "$work/sv" "$work/en"
    code=$?
    exits 0
}
ask lifecare-rules tables
speaks sv LIFECARE_LANG=sv
speaks sv LIFECARE_LANG=sv LC_ALL=en_GB.UTF-8
speaks en LIFECARE_LANG=en LC_ALL=sv_SE.UTF-8
speaks en LIFECARE_LANG= LANG=en_GB.UTF-8
if [ "$(head -c 2 "$BIN/$tool")" != '#!' ]; then # another system is asked in another way
    speaks sv LANG=sv_SE.UTF-8
    speaks sv LC_MESSAGES=sv_SE.UTF-8 LANG=en_GB.UTF-8
    speaks en LC_ALL=C.UTF-8 LANG=sv_SE.UTF-8
fi
speaks en
for tool in lifecare-check lifecare-names lifecare-ports lifecare-size lifecare-support lifecare-windows; do
    case $tool in
    lifecare-check) ask $tool --list ;;
    lifecare-names) ask $tool expect examples/data/medium.toml --as-of 2026-01-15 ;;
    lifecare-ports) ask $tool who 7020 ;;
    lifecare-size) ask $tool --inhabitants 1000 --as-of 2026-01-15 ;;
    lifecare-support) ask $tool show "SQLServer2019" --as-of 2026-01-15 ;;
    lifecare-windows) ask $tool kir --last 2026-03-18 --as-of 2026-03-20 ;;
    esac
    speaks sv LIFECARE_LANG=sv
done

# What is no language is named with where it came from.
tool=lifecare-rules
ran="LIFECARE_LANG=xx $tool tables"
LIFECARE_LANG=xx "$BIN/$tool" tables >"$work/out" 2>"$work/err"
code=$?
exits 2
complains 'LIFECARE_LANG.*"xx" is not accepted'
finish
