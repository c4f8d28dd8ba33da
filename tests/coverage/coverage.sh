#!/bin/sh
# SPDX-License-Identifier: MIT
# Every line of core and of the questions is run by a test, and every condition goes both ways, or exceptions.tsv says why not.
# usage: coverage.sh WORK-FOLDER    (from the top of the project)
set -eu
work=$1
. tests/at_run_time.sh
for program in clang++-14 llvm-profdata-14 llvm-cov-14 python3; do
    command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done

mkdir -p "$work/tests"
cp tests/main.cpp "$work/tests/"
build_at_run_time "$work" "$work/covered" clang++-14 -fprofile-instr-generate -fcoverage-mapping -Iinclude
LLVM_PROFILE_FILE="$work/profile.raw" "$work/covered" >"$work/log" || { cat "$work/log"; exit 1; }
llvm-profdata-14 merge "$work/profile.raw" -o "$work/profile"
llvm-cov-14 export "$work/covered" -instr-profile="$work/profile" >"$work/coverage.json"
python3 tests/coverage/coverage.py "$work/coverage.json" tests/coverage/exceptions.tsv include/lifecare
