#!/bin/sh
# SPDX-License-Identifier: MIT
# What including the library costs, counted and not timed, so that a header that grows heavy fails here and nothing else does:
#   lines      what the preprocessor makes of each header: our own lines and at most 1.3 times what <array> and <string_view> come to, nothing heavy
#   constants  the most that one constant may cost to evaluate: the headers compile within a limit of operations (g++) or steps (clang)
#   memory     what g++ takes in all, as a multiple of <array> and <string_view>; with clang the templates of classes that are instantiated
#   object     a unit that asks one question: bytes and relocations; a unit that asks none: nothing
# Each is shown to fail on something planted. What it costs in seconds: sh bench/include_cost.sh.
# usage: include_cost.sh COMPILER    (from the top of the project)
set -eu
compiler=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case $("$compiler" --version) in *clang*) kind=clang ;; *) kind=gcc ;; esac
compile() { "$compiler" -std=c++20 -Iinclude "$@"; }
wrong() { echo "$1"; return 1; }
# A check that cannot fail checks nothing.
caught() { ! "$@" >"$work/said" || { echo "planted, and not seen: $*"; exit 1; }; echo "planted, and seen: $(head -n 1 "$work/said")"; }

printf '#include <array>\n#include <string_view>\n' >"$work/base.cpp"
base_lines=$(compile -E -P "$work/base.cpp" | wc -l)

lines_of() { # UNIT: within its budget?
    compile -M "$1" | tr -d '\\' | tr ' ' '\n' >"$work/files"
    heavy=$(grep -E '/(iostream|sstream|fstream|regex|ranges|format|map|unordered_map|functional|memory|locale|algorithm|string|vector|chrono)$' "$work/files" || true)
    [ -z "$heavy" ] || wrong "$1 brings $heavy" || return 1
    # shellcheck disable=SC2046 # names without blanks
    budget=$((base_lines * 13 / 10 + $(cat /dev/null $(grep '^include/lifecare/' "$work/files") | wc -l)))
    lines=$(compile -E -P "$1" | wc -l)
    [ "$lines" -le "$budget" ] || wrong "$1: $lines preprocessed lines of $budget"
}
headers=0
for header in $(cd include && find lifecare -name '*.hpp' ! -name chrono.hpp ! -name ostream.hpp ! -name format.hpp ! -path 'lifecare/owned_installation*'); do
    mkdir -p "$work/$(dirname "$header")"
    echo "#include <$header>" >"$work/$header.cpp"
    lines_of "$work/$header.cpp"
    headers=$((headers + 1))
done
echo "lines: $headers headers, each its own and at most 1.3 x $base_lines; lifecare.hpp has $(compile -E -P "$work/lifecare/lifecare.hpp.cpp" | wc -l)"
printf '#include <map>\n#include <lifecare/sizing.hpp>\n' >"$work/map.cpp"
caught lines_of "$work/map.cpp"

constants_within() { # UNIT OPERATIONS STEPS
    if [ $kind = gcc ]; then limit=-fconstexpr-ops-limit=$2; else limit=-fconstexpr-steps=$3; fi
    compile -fsyntax-only "$limit" "$1" >"$work/errors" 2>&1 || wrong "$1: a constant costs more than $limit: $(grep -m 1 error "$work/errors")"
}
#                                                          g++     clang
constants_within "$work/lifecare/lifecare.hpp.cpp"         115000  14000   # the index of names
constants_within "$work/lifecare/support.hpp.cpp"           50000  10000
constants_within "$work/lifecare/catalogue.hpp.cpp"         50000  10000   # every table of the rulebook
echo "constants: the headers compile within their limits"
printf '#include <lifecare/catalogue.hpp>\nstatic_assert([] { int n = 0; for (int i = 0; i < 20000; ++i) n += i %% 3; return n; }() > 0);\n' >"$work/constant.cpp"
caught constants_within "$work/constant.cpp" 50000 10000

measure() { # UNIT: kilobytes of g++, templates of clang
    if [ $kind = gcc ]; then compile -fsyntax-only -ftime-report "$1" 2>&1 | awk '/TOTAL/ { n = $NF + 0; print $NF ~ /M$/ ? n * 1024 : $NF ~ /G$/ ? n * 1048576 : n }'
    else compile -fsyntax-only -Xclang -print-stats "$1" 2>&1 | awk '/ClassTemplateSpecialization decls/ { print $1 }'; fi
}
base_measure=$(measure "$work/base.cpp")
[ "${base_measure:-0}" -gt 0 ] || { echo "the compiler does not tell what it takes"; exit 1; }
memory_within() { # UNIT TENTHS-OF-BASE-IN-GCC TEMPLATES-IN-CLANG
    if [ $kind = gcc ]; then budget=$((base_measure * $2 / 10)); else budget=$3; fi
    it=$(measure "$1")
    [ "$it" -le "$budget" ] || wrong "$1: $it of $budget, beside $base_measure of <array> and <string_view>" || return 1
    echo "memory: ${1#"$work"/} $it of $budget, beside $base_measure"
}
# Reached: 72, 46, 29, 27, 25 and 12 tenths. Rows are checked where self_checks.hpp is included, tables of ports are computed where they are named.
memory_within "$work/lifecare/lifecare.hpp.cpp"       73 5700
memory_within "$work/lifecare/catalogue.hpp.cpp"      48 3200
memory_within "$work/lifecare/naming.hpp.cpp"         31 4600
memory_within "$work/lifecare/firewall.hpp.cpp"       28 4200
memory_within "$work/lifecare/sizing.hpp.cpp"         27 4300
memory_within "$work/lifecare/rulebook/flows.hpp.cpp" 13 1700
{
    echo '#include <lifecare/sizing.hpp>'
    for n in $(seq 60); do echo "enum class e$n { a }; std::optional<e$n> f$n();  struct s$n { std::optional<e$n> x; };"; done
} >"$work/templates.cpp"
caught memory_within "$work/templates.cpp" 27 4300

object_within() { # UNIT BYTES RELOCATIONS: code and constants
    compile -O2 -fPIC -c "$1" -o "$work/it.o"
    bytes=$(size -A "$work/it.o" | awk '/^\.(text|rodata|data|bss|init_array|ctors)/ { n += $2 } END { print n + 0 }')
    relocations=$(readelf -rW "$work/it.o" | awk '/ R_/ && !/eh_frame/ { n++ } END { print n + 0 }')
    [ "$bytes" -le "$2" ] && [ "$relocations" -le "$3" ] || wrong "$1: $bytes bytes of $2, $relocations relocations of $3" || return 1
    echo "object: $(basename "$1") $bytes bytes, $relocations relocations"
}
unit() { printf '#include <lifecare/%s.hpp>\nusing namespace lifecare;\n%s\n' "$2" "$3" >"$work/$1.cpp"; }
unit no_question lifecare ''
unit size_of_databases sizing 'data_size f(const volumes& v) { return estimate_total(v, techspec_2025); }'
unit name_of_a_database naming 'bool f(std::string_view s) { return is_database_name(s, techspec_2025); }'
unit port_between_ends firewall 'flow_answer f(endpoint a, endpoint b, std::uint16_t p) { return flows_of<techspec_2025>.judge(a, b, p); }'
object_within "$work/no_question.cpp" 0 0
object_within "$work/size_of_databases.cpp" 5000 150
object_within "$work/name_of_a_database.cpp" 27000 620
object_within "$work/port_between_ends.cpp" 50000 1600
unit something_of_its_own lifecare 'static int* kept = new int; int* f() { return kept; }'
caught object_within "$work/something_of_its_own.cpp" 0 0
