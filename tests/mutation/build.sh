#!/bin/sh
# SPDX-License-Identifier: MIT
# Sourced, with work set to a folder: builds "$work/mutants", the tests and everything that can be made wrong in them: rows in memory, and decisions in a
# copy of the headers. It is built once for both, and again when something that it is made of has changed.
. tests/at_run_time.sh
find_mutation_tools
made_of=$(find include tests/core tests/rulebook tests/outside tests/questions tests/mutation tests/*.hpp \( -name '*.?pp' -o -name rows.py -o -name questions.py \) \
    -exec cksum {} + | sort | cksum)
if [ ! -x "$work/mutants" ] || [ "$(cat "$work/made_of" 2>/dev/null)" != "$made_of" ]; then
    rm -rf "$work"
    mkdir -p "$work/tests"
    "$python" tests/mutation/questions.py include "$work"
    "$python" tests/mutation/rows.py include "$work/tests/rows.inc"
    cp tests/mutation/mutated.hpp "$work/include/"
    cp tests/mutation/*.cpp tests/mutation/trial.hpp "$work/tests/"
    read_once=yes
    build_at_run_time "$work" "$work/mutants" "$compiler" -O1 -fpermissive -Wno-narrowing "-I$work/include"
    rm -rf "$work"/tests/*/ "$work"/tests/*.gch
    echo "$made_of" >"$work/made_of"
fi

# halves COMMAND...: runs it in two processes with the arguments FIRST STEP; their answers are in "$work/living.1" and "$work/living.2". Fails if one does.
halves() {
    failed=0
    "$@" 0 2 >"$work/living.1" 2>"$work/log.1" &
    first=$!
    "$@" 1 2 >"$work/living.2" 2>"$work/log.2" || failed=1
    wait "$first" || failed=1
    cat "$work/log.1" "$work/log.2"
    return "$failed"
}
