#!/bin/sh
# SPDX-License-Identifier: MIT
# Every public name is documented, and the pages lead to each other: doxygen has nothing to complain of, and no link of what it writes is dead.
# usage: doxygen.sh VERSION OUTPUT-FOLDER    (from the top of the project)
set -eu
command -v doxygen >/dev/null || { echo "skipped: doxygen is not installed"; exit 77; }
mkdir -p "$2"
export LIFECARE_VERSION="$1" LIFECARE_DOXYGEN_OUTPUT="$2"
doxygen docs/Doxyfile 2>"$2/said"
# Operators say by their sign what they do; same_key is what every row supplies to its table.
if grep -vE 'Member (operator|same_key)|^ ' "$2/said"; then exit 1; fi
pages=$(find "$2/html" -name '*.html' | wc -l)
[ "$pages" -gt 100 ] || { echo "only $pages pages were written"; exit 1; }
if command -v python3 >/dev/null; then python3 tests/links.py "$2/html"; fi
echo "$pages pages, no public name without documentation"
