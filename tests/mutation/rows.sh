#!/bin/sh
# SPDX-License-Identifier: MIT
# Falsifies every field of every row of the rulebook, one at a time, and sees that a test fails: all of them must.
# usage: rows.sh WORK-FOLDER [STEP]    (from the top of the project; STEP 1 tries everything, twenty minutes on two cores; 100 every hundredth, always the
# same ones while no row is added)
set -eu
work=$1
step=${2:-1}
. tests/mutation/build.sh

living=0
halves "$work/mutants" rows "$step" || living=1
sed 's/^/no test fails when false: /' "$work/living.1" "$work/living.2"
exit "$living"
