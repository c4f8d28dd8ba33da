#!/bin/sh
# SPDX-License-Identifier: MIT
# Three million rows of a firewall log through lifecare-ports, beside what others would use on the same file: processor seconds of one thread, and seconds on
# the wall of as many threads as there are cores. Ratios within one run count.
#   sh bench/firewall_log.sh [BIN-DIRECTORY] [ROWS]
set -eu
bin=${1:-build/bin}
rows=${2:-3000000}
. "$(dirname "$0")/timed.sh"

awk -v rows="$rows" 'BEGIN {
    srand(4)
    print "#Version: 1.5\n#Software: Microsoft Windows Firewall\n#Time Format: Local\n#Fields: date time action protocol src-ip dst-ip src-port dst-port size tcpflags tcpsyn tcpack tcpwin icmptype icmpcode info path pid\n"
    n = split("10.20.1.11 10.20.1.21 10.20.1.22 10.20.1.31 10.20.1.41 10.20.1.51 10.20.1.52 192.0.2.61 192.0.2.62", server, " ")
    m = split("23110 23114 23116 23612 5672 5671 23610 2100 30710 9091 23611 808 80 443 14330 11211 11212 445 3389 30705 2105 52311", port, " ")
    for (i = 0; i < rows; ++i) {
        from = rand() < 0.5 ? server[1 + int(rand() * n)] : "10." 64 + int(rand() * 4) "." int(rand() * 4) "." int(rand() * 256)
        printf "2026-01-31 %02d:%02d:%02d %s %s %s %s %d %s 64 S 1031365855 0 65535 - - - RECEIVE 4\n", rand() * 24, rand() * 60, rand() * 60, rand() < 0.8 ? "ALLOW" : "DROP", rand() < 0.97 ? "TCP" : "UDP",
            from, server[1 + int(rand() * n)], 1024 + int(rand() * 64000), port[1 + int(rand() * m)]
    }
}' >"$work/log"

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
