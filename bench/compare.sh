#!/bin/sh
# SPDX-License-Identifier: MIT
# Compares what bench/report.sh measured twice: files of JSON, or commits that hold docs/explanation/performance.json. Only what lies outside of both spreads
# is a difference; the clocks of two machines are not compared.
#   sh bench/compare.sh A B
set -eu
[ $# -eq 2 ] || { echo "usage: sh bench/compare.sh A B" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
n=0
for given in "$@"; do
    n=$((n + 1))
    if [ -f "$given" ]; then cp "$given" "$work/$n"
    else git show "$given:docs/explanation/performance.json" >"$work/$n" 2>/dev/null || { echo "compare: $given is neither a file nor a commit with docs/explanation/performance.json" >&2; exit 2; }
    fi
done
python3 - "$work/1" "$work/2" <<'CODE'
import json, sys
a, b = (json.load(open(name, encoding='utf-8')) for name in sys.argv[1:])
print(f"{a['commit']} ({a['day']}) -> {b['commit']} ({b['day']})")
for key in ('processor', 'cores', 'compilers'):
    if a[key] != b[key]:
        print(f"another machine or compiler, so only ratios within one run compare: {a[key]} -> {b[key]}")
before, after = a['least_median_most'], b['least_median_most']
slower = 0
for key in sorted(before.keys() | after.keys()):
    if key not in before or key not in after:
        print(f"{'only before' if key in before else 'only after':12} {key}")
for key in sorted(before.keys() & after.keys(), key=lambda k: after[k][0] / (before[k][0] or 1), reverse=True):
    (least, _, most), (now, _, now_most) = before[key], after[key]
    if least and (now > most or now_most < least):
        slower += now > most
        print(f"{now / least:11.2f}x {key}")
sys.exit(1 if slower else 0)
CODE
