#!/bin/sh
# SPDX-License-Identifier: MIT
# Turns every decision of the questions and of core wrong, one at a time, and sees that a test fails. A mutant that lives must be explained in
# survivors.tsv, an explanation must be of a mutant that lives, and of all mutants at least 95 of 100 must die.
# The tests that try everything are not run: what they alone would kill counts as living.
# usage: questions.sh BUILD-FOLDER [STEP]    STEP 1 tries every mutant (seven minutes on two cores), 10 every tenth, always the same ones (a minute)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$1
step=${2:-1}
python=
for candidate in /usr/bin/python3 python3; do
    $candidate -c 'import clang.cindex' 2>/dev/null && python=$candidate && break
done
[ -n "$python" ] || { echo "skipped: no python3 with clang's bindings (python3-clang)"; exit 77; }
compiler=${CXX:-g++}
command -v "$compiler" >/dev/null || { echo "skipped: $compiler is not installed"; exit 77; }

rm -rf "$work"
mkdir -p "$work/tests"
"$python" "$here/questions.py" "$here/../../include" "$work"
cp "$here/mutated.hpp" "$work/include/"
cp "$here/../check.hpp" "$here/../transcription.hpp" "$here/questions.cpp" "$work/tests/"
# What a test keeps in a constant of its own is computed when it runs.
for test in "$here"/../*.test.cpp; do sed -E 's/^( +)(static )?constexpr /\1/' "$test" >"$work/tests/$(basename "$test")"; done

# A complaint that only the compiler may reach is never defined: a mutant that calls it crashes, and is dead.
cat >"$work/Makefile" <<EOF
.RECIPEPREFIX = >
flags = -std=c++20 -O1 -w -fpermissive -Wno-narrowing -DLIFECARE_RUN_TIME_ONLY -DLIFECARE_TEST_DATA='"$here/../data"' -I$work/include
objects = \$(patsubst %.cpp,%.o,\$(wildcard $work/tests/*.cpp))
$work/questions: \$(objects)
> $compiler -static \$^ -Wl,--unresolved-symbols=ignore-all -o \$@
%.o: %.cpp
> $compiler \$(flags) -c \$< -o \$@
EOF
make -s -j"$(nproc)" -f "$work/Makefile"

half() { "$work/questions" "$work/mutants.tsv" "$1" "$((2 * step))" >"$work/living.$1" 2>"$work/log.$1"; }
half 0 &
first=$!
half "$step" || { cat "$work/log.$step"; exit 1; }
wait "$first" || { cat "$work/log.0"; exit 1; }
cat "$work/living.0" "$work/living.$step" | sort -n >"$work/living.tsv"
"$python" "$here/score.py" "$work" "$here/survivors.tsv" "$step"
