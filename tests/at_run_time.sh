#!/bin/sh
# SPDX-License-Identifier: MIT
# Sourced: the tests as one program in which everything is computed when it runs, also what a test keeps in a constant of its own.
# build_at_run_time WORK-FOLDER PROGRAM COMPILER FLAG...    (from the top of the project; WORK-FOLDER/tests may hold sources that belong to it besides;
# with read_once=yes the headers are read once for all tests, which halves the time)
build_at_run_time() {
    work=$1
    program=$2
    compiler=$3
    shift 3
    mkdir -p "$work/tests"
    for room in core rulebook outside questions questions/audit; do
        mkdir -p "$work/tests/$room"
        for header in tests/"$room"/*.hpp; do [ ! -f "$header" ] || cp "$header" "$work/$header"; done
        for test in tests/"$room"/*.test.cpp; do sed -E 's/^( +)(static )?constexpr /\1/' "$test" >"$work/$test"; done
    done
    cp tests/check.hpp tests/transcription.hpp "$work/tests/"
    once=
    if [ "${read_once:-no}" = yes ]; then
        once="$work/tests/once.hpp"
        printf '#include "transcription.hpp"\n#include <lifecare/lifecare.hpp>\n' >"$once"
    fi
    # A complaint that only the compiler may reach is never defined: who calls it crashes. The linker allows that in a static program.
    cat >"$work/Makefile" <<EOF
.RECIPEPREFIX = >
flags = -std=c++20 -w -I$work/tests -DLIFECARE_RUN_TIME_ONLY -DLIFECARE_TEST_DATA='"$PWD/tests/data"' $*
$program: \$(patsubst %.cpp,%.o,\$(wildcard $work/tests/*.cpp $work/tests/*/*.cpp $work/tests/*/*/*.cpp))
> $compiler \$(flags) -static \$^ -Wl,--unresolved-symbols=ignore-all -o \$@
%.o: %.cpp ${once:+$once.gch}
> $compiler \$(flags) ${once:+-include $once} -c \$< -o \$@
${once:-$work/none}.gch:
> $compiler \$(flags) -x c++-header ${once:-/dev/null} -o \$@
EOF
    make -s -B -j"$(nproc)" -f "$work/Makefile"
}

# find_mutation_tools: sets python to one that knows clang's bindings, and compiler; ends the script as skipped where they are not.
find_mutation_tools() {
    compiler=${CXX:-g++}
    command -v "$compiler" >/dev/null || { echo "skipped: $compiler is not installed"; exit 77; }
    for python in /usr/bin/python3 python3; do
        "$python" -c 'import clang.cindex' 2>/dev/null && return
    done
    echo "skipped: no python3 with clang's bindings (python3-clang)"
    exit 77
}
