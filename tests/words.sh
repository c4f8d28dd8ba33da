#!/bin/sh
# SPDX-License-Identifier: MIT
# Every enumeration of the library is one that words.test.cpp tries, or has its words tried where it is.
# usage: words.sh    (from the top of the project)
set -eu
missing=0
for enum in $(sed -nE 's/^ *enum class ([a-z_]+) .*/\1/p' include/lifecare/*.hpp include/lifecare/*/*.hpp include/lifecare/*/*/*.hpp | sort -u); do
    case $enum in
    kind) continue ;;         # of a cell: what a table's value is, and no answer
    refusal) continue ;;      # owned_installation.test.cpp
    machine_kind) continue ;; # support.test.cpp
    decided_by_reading) continue ;; # question_conditions.test.cpp: what is read, and no answer
    listed_answer) continue ;; # question_conditions.test.cpp: what answers a question, and no answer
    esac
    grep -qE "all_of<(rulebook::)?$enum>" tests/questions/words.test.cpp || { echo "$enum has no words that words.test.cpp tries"; missing=1; }
done
exit $missing
