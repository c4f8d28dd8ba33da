#!/bin/sh
# SPDX-License-Identifier: MIT
# Turns every decision of the questions and of core wrong, one at a time, and sees that a test fails. A mutant that lives must be explained in
# survivors.tsv, an explanation must be of a mutant that lives, and of all mutants at least 95 of 100 must die.
# The tests that try everything are not run: what they alone would kill counts as living.
# usage: questions.sh WORK-FOLDER [STEP]    (from the top of the project; STEP 1 tries every mutant, ten minutes on two cores; 20 every twentieth, always the same ones)
set -eu
work=$1
step=${2:-1}
. tests/at_run_time.sh
find_mutation_tools

rm -rf "$work"
mkdir -p "$work/tests"
"$python" tests/mutation/questions.py include "$work"
cp tests/mutation/mutated.hpp "$work/include/"
cp tests/mutation/questions.cpp tests/mutation/trial.hpp "$work/tests/"
read_once=yes
build_at_run_time "$work" "$work/questions" "$compiler" -O1 -fpermissive -Wno-narrowing "-I$work/include"

half() { "$work/questions" "$work/mutants.tsv" "$1" "$((2 * step))" >"$work/living.$1" 2>"$work/log.$1"; }
half 0 &
first=$!
half "$step" || { cat "$work/log.$step"; exit 1; }
wait "$first" || { cat "$work/log.0"; exit 1; }
cat "$work/living.0" "$work/living.$step" | sort -n >"$work/living.tsv"
"$python" tests/mutation/score.py "$work" tests/mutation/survivors.tsv "$step"
