#!/bin/sh
# SPDX-License-Identifier: MIT
# A million names through lifecare-names, beside what others would use on the same file. CPU seconds; ratios within one run count.
#   sh bench/names.sh [BIN-DIRECTORY]
set -eu
bin=${1:-build/bin}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8

for domain in MBY Mönsterby SOC_A Vellinge Åmål UTB Storstad_Syd; do
    "$bin/lifecare-names" generate --domain "$domain" --subsystems KIR,VoO,IFO,FtB --customer "$domain" --conditional --document techspec-2025
done | shuf --random-source=/dev/zero >"$work/set"
while [ "$(wc -l <"$work/set")" -lt 100000 ]; do cat "$work/set" "$work/set" >"$work/more" && mv "$work/more" "$work/set"; done
head -n 100000 "$work/set" >"$work/part"
for _ in 1 2 3 4 5 6 7 8 9 10; do cat "$work/part"; done >"$work/names"
pattern=$("$bin/lifecare-names" generate --domain .+ --subsystems KIR,VoO,IFO,FtB --customer .+ --conditional --document techspec-2025 | paste -sd'|')

# Output goes to a file: grep stops at the first match when it goes to /dev/null.
timed() {
    name=$1
    shift
    best=$(for _ in 1 2 3; do
        { bash -c 'TIMEFORMAT="%U %S"; time "$@" >'"$work/out" timed "$@" || true; } 2>&1 | awk 'NF == 2 { print $1 + $2 }'
    done | sort -n | head -n 1)
    printf '%-16s %6s s\n' "$name" "$best"
}
timed "wc -l" wc -l "$work/names"
timed "grep -c ''" grep -c '' "$work/names"
timed "lifecare-names" "$bin/lifecare-names" check --document techspec-2025 "$work/names"
timed "grep -cE" grep -cE "^($pattern)\$" "$work/names"
command -v mawk >/dev/null && timed "mawk" mawk "/^($pattern)\$/ { n++ } END { print n }" "$work/names"
