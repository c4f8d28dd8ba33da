# shellcheck shell=sh
# SPDX-License-Identifier: MIT
# For the scripts beside it: `work` is a folder of its own, timed NAME COMMAND... prints the least, the median and the most CPU time of five runs. Output goes to a file: grep stops at the
# first match when it goes to /dev/null.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

timed() {
    name=$1
    shift
    spread=$(for _ in 1 2 3 4 5; do
        { bash -c 'TIMEFORMAT="%U %S"; time "$@" >'"$work/out"' 2>'"$work/err" timed "$@" || true; } 2>&1 | awk 'NF == 2 { print $1 + $2 }'
    done | sort -n | awk '{ t[NR] = $1 } END { printf "%8s %8s %8s", t[1], t[int((NR + 1) / 2)], t[NR] }')
    printf '%-40s %s s\n' "$name" "$spread"
}
skipped() { printf '%-40s skipped: %s\n' "$1" "$2"; }
