#!/bin/sh
# SPDX-License-Identifier: MIT
# CPU time and memory of including each header alone, beside an empty file and the two standard headers that all need: one interleaved run, the least of several.
# What must not grow is counted in tests/include_cost.sh; this is what it comes to in seconds, or in instructions of the compiler, which valgrind counts:
# they are the same to one per cent from run to run, and take a minute for the whole of the library.
#   [HEADERS='lifecare/sizing.hpp ...'] sh bench/include_cost.sh [ROUNDS|instructions] [COMPILER...]
set -eu
rounds=${1:-5}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- g++ clang++
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

: >"$work/empty.cpp"
printf '#include <array>\n#include <string_view>\n' >"$work/array+string_view.cpp"
units="empty array+string_view"
for header in ${HEADERS:-$(cd include && find lifecare -name '*.hpp' | sort)}; do
    unit=$(echo "$header" | tr / ,)
    echo "#include <$header>" >"$work/$unit.cpp"
    units="$units $unit"
done
instructions_of() { # COMPILER UNIT: in millions, of all processes that the compiler is
    rm -f "$work"/count.*
    valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null --trace-children=yes --log-file="$work/count.%p" "$1" -std=c++20 -Iinclude -fsyntax-only "$work/$2.cpp"
    awk '/I +refs:/ { gsub(",", "", $NF); n += $NF } END { printf "%.0f\n", n / 1e6 }' "$work"/count.*
}
if [ "$rounds" = instructions ]; then
    command -v valgrind >/dev/null || { echo "valgrind is not installed"; exit 1; }
    for compiler in "$@"; do
        command -v "$compiler" >/dev/null || { echo "$compiler is not installed"; continue; }
        least=$(instructions_of "$compiler" array+string_view)
        for unit in $units; do
            instructions_of "$compiler" "$unit" | awk -v unit="$unit" -v compiler="$compiler" -v least="$least" '{ gsub(",", "/", unit); printf "%-8s %-48s %6d million instructions, %5.2f times\n", compiler, unit, $1, $1 / least }'
        done
    done
    exit
fi
for compiler in "$@"; do
    command -v "$compiler" >/dev/null || { echo "$compiler is not installed"; continue; }
    for _ in $(seq "$rounds"); do
        for unit in $units; do
            # shellcheck disable=SC2016 # the inner shell's
            bash -c 'TIMEFORMAT="%U %S"; time "$@"' timed "$compiler" -std=c++20 -Iinclude -fsyntax-only "$work/$unit.cpp" 2>&1 | awk -v unit="$unit" 'NF == 2 { print unit, $1 + $2 }'
        done
    done >"$work/times"
    for unit in $units; do
        memory=-
        if [ -x /usr/bin/time ]; then memory=$(/usr/bin/time -f %M "$compiler" -std=c++20 -Iinclude -fsyntax-only "$work/$unit.cpp" 2>&1 | tail -n 1); fi
        sort -k2n "$work/times" | awk -v unit="$unit" -v compiler="$compiler" -v memory="$memory" '$1 == unit { t[++n] = $2 * 1000 }
            END { gsub(",", "/", unit); printf "%-8s %-48s %5.0f ms %7s kB, median %5.0f ms, most %5.0f ms\n", compiler, unit, t[1], memory, t[int((n + 1) / 2)], t[n] }'
    done
done
