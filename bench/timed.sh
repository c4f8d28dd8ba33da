# shellcheck shell=sh
# SPDX-License-Identifier: MIT
# For the scripts beside it: `work` is a folder of its own. timed, waited and slow NAME COMMAND... say what is to be measured: processor time, time on the
# wall, and processor time of what takes many seconds; once is for what takes a hundred times as long as its peer. measured runs all of it, one after the
# other and so again, five times or three of what is slow, and prints the least, the median and the most. Output goes to a file: grep stops at the first match when it goes to /dev/null.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

asked() { # CLOCK ROUNDS NAME COMMAND...
    printf '%s\t%s\t%s\t' "$1" "$2" "$3" >>"$work/asked"
    shift 3
    for word in "$@"; do printf "'%s' " "$(printf '%s' "$word" | sed "s/'/'\\\\''/g")"; done >>"$work/asked"
    echo >>"$work/asked"
}
timed() { asked '%U %S' 5 "$@"; }
waited() { asked '%R' 5 "$@"; }
slow() { asked '%U %S' 3 "$@"; }
once() { asked '%U %S' 1 "$@"; }
skipped() { printf '%-40s skipped: %s\n' "$1" "$2"; }

measured() {
    for round in 1 2 3 4 5; do
        while IFS="$(printf '\t')" read -r clock rounds name command; do
            [ "$round" -le "$rounds" ] || continue
            { bash -c "TIMEFORMAT='$clock'; time $command >'$work/out' 2>'$work/err' </dev/null || true"; } 2>&1 | awk -v name="$name" -F'[ ]' '/^[0-9. ]+$/ { printf "%s\t%s\n", name, $1 + $2 }'
        done <"$work/asked"
    done >"$work/times"
    while IFS="$(printf '\t')" read -r clock rounds name command; do
        awk -F'\t' -v name="$name" '$1 == name { print $2 }' "$work/times" | sort -n |
            awk -v name="$name" '{ t[NR] = $1 } END { printf "%-40s %8s %8s %8s s\n", name, t[1], t[int((NR + 1) / 2)], t[NR] }'
    done <"$work/asked"
    rm "$work/asked"
}
# resident NAME COMMAND...: the memory that a command needs, in kB, whatever it answers.
resident() {
    name=$1
    shift
    [ -x /usr/bin/time ] || { skipped "$name" "GNU time is not installed"; return; }
    /usr/bin/time -f %M -o "$work/resident" "$@" >/dev/null 2>&1 </dev/null || true
    printf '%-40s %8s kB\n' "$name" "$(tail -n 1 "$work/resident")"
}
