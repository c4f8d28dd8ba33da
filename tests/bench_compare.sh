#!/bin/sh
# SPDX-License-Identifier: MIT
# bench/compare.sh: what lies within both spreads is no difference, what is slower is said and ends with 1, and two commits compare as two files do.
set -eu
command -v python3 >/dev/null || { echo "skipped: python3 is not installed"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
measured() { # COMMIT PROCESSOR VALUES
    printf '{"day": "2026-01-15",\n "commit": "%s",\n "cores": 2,\n "processor": "%s",\n "compilers": ["g++", "clang"],\n "least_median_most": {%s}\n}\n' "$1" "$2" "$3"
}
measured a one '"same": [1.0, 1.1, 1.3], "slower": [1.0, 1.1, 1.2], "faster": [2.0, 2.1, 2.2], "gone": [1, 1, 1], "nothing": [0, 0, 0]' >"$work/a"
measured b one '"same": [1.2, 1.3, 1.4], "slower": [1.5, 1.6, 1.7], "faster": [1.0, 1.1, 1.2], "new": [1, 1, 1], "nothing": [0, 0, 0]' >"$work/b"
measured c other '"same": [1.0, 1.1, 1.3]' >"$work/c"
is() { [ "$1" = "$2" ] || { printf 'compare.sh says\n%s\nand not\n%s\n' "$1" "$2"; exit 1; }; }
is "$(sh bench/compare.sh "$work/a" "$work/b" && echo 0 || echo $?)" 'a (2026-01-15) -> b (2026-01-15)
only before  gone
only after   new
       1.50x slower
       0.50x faster
1'
is "$(sh bench/compare.sh "$work/a" "$work/a" && echo 0 || echo $?)" 'a (2026-01-15) -> a (2026-01-15)
0'
is "$(sh bench/compare.sh "$work/a" "$work/c" | grep -c 'another machine or compiler')" 1
is "$(sh bench/compare.sh "$work/a" "$work/none" 2>&1 >/dev/null && echo 0 || echo $?)" "compare: $work/none is neither a file nor a commit with docs/explanation/performance.json
2"
top=$PWD
cd "$work"
git init -q . && mkdir -p docs/explanation
for commit in a b; do
    cp $commit docs/explanation/performance.json
    git add docs && git -c user.name=t -c user.email=t@invalid commit -qm $commit && git tag $commit-measured
done
is "$(sh "$top/bench/compare.sh" a-measured b-measured || echo $?)" "$(sh "$top/bench/compare.sh" a b || echo $?)"
echo 'measurements compare'
