#!/bin/sh
# SPDX-License-Identifier: MIT
# What self_checks.hpp refuses, on a copy of the headers: a row that is missing, one that is there twice, rows in a wrong order, a cell that disagrees with
# another. The compiler names the rule. And no table is forgotten there.
# usage: self_checks.sh COMPILER    (from the top of the project)
set -eu
compiler=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf '#include <lifecare/self_checks.hpp>\n' >"$work/self_checks.cpp"

# refused RULE FILE AWK-PROGRAM: with a file so changed, the headers do not compile, and the message has the rule.
refused() {
    rm -rf "$work/include"
    cp -r include "$work/include"
    awk "$3" "include/lifecare/$2" >"$work/include/lifecare/$2"
    ! cmp -s "include/lifecare/$2" "$work/include/lifecare/$2" || { echo "$2: nothing was changed"; exit 1; }
    if "$compiler" -std=c++20 -fsyntax-only -I"$work/include" "$work/self_checks.cpp" >"$work/said" 2>&1; then echo "$2 compiles, in spite of \"$1\""; exit 1; fi
    grep -qF "$1" "$work/said" || { echo "$2 is refused without \"$1\":"; cat "$work/said"; exit 1; }
    echo "refused: $1"
}
"$compiler" -std=c++20 -fsyntax-only -Iinclude "$work/self_checks.cpp"
refused 'client_ports: 13.5 of 2024 prints 26 rows' rulebook/client_ports.hpp '!index($0, "\"BoU\"")'
refused 'rows_of_one_key_must_not_share_a_document' rulebook/firewall_programs.hpp '{ print } index($0, "{\"lefi-controller\",")'
refused 'documents: rows are in the order of the enumeration' rulebook/about/documents.hpp \
    'index($0, "    {techspec_2024,  ") == 1 { kept = $0; next } { print } kept { print kept; kept = "" }'
refused 'storage_rates: every rate is a whole number of bytes a unit' rulebook/storage_rates.hpp "{ sub(/6_MB, 1'000/, \"6_MB, 1'007\") } { print }"

forgotten=$(grep -rhoE '^inline constexpr table [a-z0-9_]+' include/lifecare | awk '{ print $NF }' | while read -r table; do
    grep -qF "require_one_row_a_document($table))" include/lifecare/self_checks/tables.hpp || echo "$table"
done)
[ -z "$forgotten" ] || { echo "not in self_checks/tables.hpp:" "$forgotten"; exit 1; }
