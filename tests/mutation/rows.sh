#!/bin/sh
# SPDX-License-Identifier: MIT
# Falsifies every field of every row of the rulebook, one at a time, and sees that a test fails: all of them must.
# usage: rows.sh WORK-FOLDER [STEP]    (from the top of the project; STEP 1 tries everything, twenty minutes on two cores; 20 every twentieth, always the same ones)
set -eu
work=$1
step=${2:-1}
. tests/at_run_time.sh
find_mutation_tools

mkdir -p "$work/tests"
"$python" tests/mutation/rows.py include "$work/tests/rows.inc"
cp tests/mutation/rows.cpp tests/mutation/trial.hpp "$work/tests/"
read_once=yes
build_at_run_time "$work" "$work/rows" "$compiler" -O1 -fpermissive -Iinclude

"$work/rows" 0 "$((2 * step))" >"$work/living.0" 2>"$work/log.0" &
first=$!
failed=0
"$work/rows" "$step" "$((2 * step))" >"$work/living.1" 2>"$work/log.1" || failed=1
wait "$first" || failed=1
sed 's/^/no test fails when false: /' "$work/living.0" "$work/living.1"
cat "$work/log.0" "$work/log.1"
exit "$failed"
