#!/bin/sh
# SPDX-License-Identifier: MIT
# Three million rows of a firewall log through lifecare-ports, beside what others would use on the same file: processor seconds of one thread, and seconds on
# the wall of as many threads as there are cores. Ratios within one run count.
#   sh bench/firewall_log.sh [BIN-DIRECTORY] [ROWS]
set -eu
bin=${1:-build/bin}
rows=${2:-3000000}
. "$(dirname "$0")/timed.sh"
. "$(dirname "$0")/inputs.sh"

log_rows "$rows" >"$work/log"

timed "wc -l" wc -l "$work/log"
timed "grep -c DROP" grep -c DROP "$work/log"
timed "lifecare-ports" "$bin/lifecare-ports" check examples/data/scalable.toml --log "$work/log" --document techspec-2025 --jobs 1
# The same question in a language made for it: how often each source, destination, port and action.
# shellcheck disable=SC2016 # awk's fields
count='$4 == "TCP" { n[$5, $6, $8, $3]++ } END { for (k in n) c++; print c }'
if command -v mawk >/dev/null; then
    slow "mawk" mawk "$count" "$work/log"
    waited "wall: mawk" mawk "$count" "$work/log"
else skipped "mawk" "not installed"; fi
waited "wall: grep -c DROP" grep -c DROP "$work/log"
waited "wall: lifecare-ports, all cores" "$bin/lifecare-ports" check examples/data/scalable.toml --log "$work/log" --document techspec-2025
measured
resident "lifecare-ports, resident" "$bin/lifecare-ports" check examples/data/scalable.toml --log "$work/log" --document techspec-2025 --jobs 1
resident "lifecare-ports, all cores, resident" "$bin/lifecare-ports" check examples/data/scalable.toml --log "$work/log" --document techspec-2025
