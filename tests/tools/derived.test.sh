#!/bin/sh
# SPDX-License-Identifier: MIT
# Every tool, asked what the documents answer: tests/data/conclusions/answers.tsv has each answer with how it follows from the document.
. tests/tools/harness.sh
PATH=$(cd "$BIN" && pwd):$PATH
cat >"$work/ifo.toml" <<'END'
customer = "Xby"
[[domain]]
name = "XBY"
subsystems = ["IFO"]
END
cat >"$work/both.toml" <<'END'
customer = "X"
[[server]]
name = "A"
roles = ["application-server", "intranet-server"]
memory_gb = GIGABYTES
END
export work
asked=0
tab=$(printf '\t')
while IFS=$tab read -r where derived code_derived says question; do
    case $where in '#'*) continue ;; esac
    asked=$((asked + 1))
    ran="$question ($where: $derived)"
    sh -c "$question" >"$work/out" 2>"$work/err" </dev/null
    code=$?
    exits "$code_derived"
    case $says in
    '!'*) prints_not "${says#!}" ;;
    *) prints "$says" ;;
    esac
done <tests/data/conclusions/answers.tsv
checks=$((checks + 1))
[ "$asked" -ge 60 ] || fault "only $asked questions were asked"
finish
