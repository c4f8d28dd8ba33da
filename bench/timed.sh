# shellcheck shell=sh
# SPDX-License-Identifier: MIT
# For the scripts beside it: `work` is a folder of its own, timed NAME COMMAND... prints the least CPU time of five runs. Output goes to a file: grep stops at the
# first match when it goes to /dev/null.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

timed() {
    name=$1
    shift
    best=$(for _ in 1 2 3 4 5; do
        { bash -c 'TIMEFORMAT="%U %S"; time "$@" >'"$work/out"' 2>'"$work/err" timed "$@" || true; } 2>&1 | awk 'NF == 2 { print $1 + $2 }'
    done | sort -n | head -n 1)
    printf '%-28s %8s s\n' "$name" "$best"
}
skipped() { printf '%-28s skipped: %s\n' "$1" "$2"; }
