#!/bin/sh
# SPDX-License-Identifier: MIT
# Turns decisions of the questions and of core wrong, one at a time, and sees that a test fails. A mutant that lives must be explained in survivors.tsv,
# and of all mutants at least 95 of 100 must die; where all are tried, an explanation must be of a mutant that lives.
# The tests that try everything are not run: what they alone would kill counts as living.
# usage: questions.sh WORK-FOLDER [STEP]    (from the top of the project; STEP 1 tries every mutant, a quarter of an hour on two cores; 50 every fiftieth,
# which are the same ones as long as they are written the same)
set -eu
work=$1
step=${2:-1}
. tests/mutation/build.sh

"$python" tests/mutation/sample.py "$work/mutants.tsv" "$step" >"$work/tried.tsv"
halves "$work/mutants" questions "$work/tried.tsv"
cat "$work/living.1" "$work/living.2" | sort -n >"$work/living.tsv"
"$python" tests/mutation/score.py "$work" tests/mutation/survivors.tsv "$step"
