#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs every benchmark and writes what came of it into docs/explanation/performance.md: each promise, the ratio that was measured, and whether it is met.
# The same as JSON, with the least, the median and the most of every number, is what bench/compare.sh compares. Takes some minutes; the machine should be
# idle. Nothing is installed. From the top of the project, after a build with -DLIFECARE_BUILD_BENCH=ON (and -DLIFECARE_PEERS=FOLDER for frozen and ctre):
#   sh bench/report.sh [BUILD-DIRECTORY] [PAGE] [JSON]
set -eu
build=${1:-build}
page=${2:-docs/explanation/performance.md}
json=${3:-docs/explanation/performance.json}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
say() { echo "report: $*" >&2; }

# "key<tab>least<tab>median<tab>most" of several interleaved repetitions, in nanoseconds, seconds or kilobytes.
for question in naming firewall client_ports sizing support audit; do
    say "bench-$question"
    # Debian's library of benchmarks is a debug build and now and then aborts where repetitions are interleaved.
    for _ in 1 2 3; do "$build/bench/bench-$question" --benchmark_repetitions=5 --benchmark_min_time=0.1 --benchmark_enable_random_interleaving=true --benchmark_format=csv >"$work/bench" 2>/dev/null && break; done
    awk -F, '/^"/ && $1 !~ /_(mean|median|stddev|cv)"/ { gsub(/"/, "", $1); printf "%s\t%.9g\n", $1, $4 * ($5 == "ms" ? 1e6 : $5 == "us" ? 1e3 : 1) }' "$work/bench" |
        sort -t "$(printf '\t')" -k1,1 -k2,2g |
        awk -F'\t' -v question="$question" 'function put() { if (n) printf "%s: %s\t%s\t%s\t%s\n", question, key, t[1], t[int((n + 1) / 2)], t[n] }
            $1 != key { put(); n = 0; key = $1 } { t[++n] = $2 } END { put() }' >>"$work/values"
done
for script in names firewall_log tools; do
    say "bench/$script.sh"
    if [ $script = tools ]; then sh bench/tools.sh "$build/bin" "$build/bench/bench-batch-peer"; else sh bench/$script.sh "$build/bin"; fi | awk -v script="$script" '
        / s$/ { least = $(NF - 3); median = $(NF - 2); most = $(NF - 1); sub(/ +[0-9.]+ +[0-9.]+ +[0-9.]+ s$/, ""); printf "%s: %s\t%s\t%s\t%s\n", script, $0, least, median, most }
        / kB$/ { value = $(NF - 1); sub(/ +[0-9.]+ kB$/, ""); printf "%s: %s\t%s\t%s\t%s\n", script, $0, value, value, value }
        / skipped: / { print > "/dev/stderr" }' >>"$work/values"
done
say "bench/include_cost.sh"
HEADERS=$(cd include && find lifecare -maxdepth 1 -name '*.hpp' | sort) sh bench/include_cost.sh 3 >"$work/include"
if command -v valgrind >/dev/null; then
    HEADERS='lifecare/lifecare.hpp lifecare/sizing.hpp' sh bench/include_cost.sh instructions g++ |
        awk '/ million / { printf "instructions: %s\t%s\t%s\t%s\n", $2, $3, $3, $3 }' >>"$work/values"
fi
awk '/ ms / { printf "include %s: %s\t%s\t%s\t%s\n", $1, $2, $3, $8, $11 }' "$work/include" >>"$work/values"

# JOB | OURS | PEER | at-least or at-most | RATIO: how many times ours the peer takes (at-least), or how many times the peer ours does (at-most).
cat >"$work/promises" <<'P'
a database's name: row and domain|naming: ours|naming: peer_std_regex|at-least|100|`std::regex`, a pattern a row
|naming: ours|naming: peer_re2_set_and_capture|at-least|5|`RE2::Set` and captures
|naming: ours|naming: peer_ctre|at-least|3.5|ctre
|naming: ours|naming: peer_unordered_map|at-least|3|`std::unordered_map` of last words
|naming: ours|naming: peer_gperf|at-least|1.5|gperf of last words
ten million names through `lifecare-names`, one thread|names: lifecare-names|names: wc -l|at-most|6|`wc -l`
|names: lifecare-names|names: grep -c ''|at-most|1.2|`grep -c ''`
|names: lifecare-names|names: grep -cE|at-least|4|`grep -cE`
|names: lifecare-names|names: mawk|at-least|12|mawk
the same on all cores, time on the wall|names: wall: lifecare-names, all cores|names: wall: grep -c ''|at-most|0.75|`grep -c ''`
200 000 names in a column of CSV, one thread|names: csv: lifecare-names|names: csv: python csv|at-least|10|Python's `csv`, `re`
|names: csv: lifecare-names|names: csv: Import-Csv|at-least|20|PowerShell's `Import-Csv`, `Where-Object`
the same on all cores, time on the wall|names: wall: csv: lifecare-names, all cores|names: wall: csv: lifecare-names|at-most|0.7|one thread
the rule for a port between two ends|firewall: flow_table_number_of|firewall: linear_scan|at-least|8|linear scan
|firewall: flow_table_number_of|firewall: std_unordered_map|at-least|4|`std::unordered_map`
|firewall: flow_table_number_of|firewall: frozen_unordered_map_of_single_ports|at-least|3|`frozen::unordered_map`
|firewall: flow_table_number_of|firewall: std_map|at-least|10|`std::map`
a client's port, all 65 536|client_ports: flow_table_number_of|client_ports: linear_scan|at-least|8|linear scan
|client_ports: flow_table_number_of|client_ports: std_unordered_map|at-least|4|`std::unordered_map`
|client_ports: flow_table_number_of|client_ports: sorted_vector|at-least|4|sorted ranges
three million rows of pfirewall.log through `lifecare-ports`, one thread|firewall_log: lifecare-ports|firewall_log: wc -l|at-most|4|`wc -l`
|firewall_log: lifecare-ports|firewall_log: grep -c DROP|at-least|1|`grep -c DROP`
|firewall_log: lifecare-ports|firewall_log: mawk|at-least|20|mawk
the same on all cores, time on the wall|firewall_log: wall: lifecare-ports, all cores|firewall_log: wall: grep -c DROP|at-least|1.7|`grep -c DROP`
|firewall_log: wall: lifecare-ports, all cores|firewall_log: wall: mawk|at-least|30|mawk
rules for iptables, 50 servers|tools: rules, 50 servers|tools: rules, 50 servers: capirca|at-least|20|capirca
a million estimates|sizing: million_totals|sizing: million_totals_limit_reading_the_memory|at-most|1.5|reading the memory
|sizing: million_totals|sizing: million_totals_peer_checked_terms|at-least|3|each term checked for overflow
a million municipalities from CSV through `lifecare-size`|tools: batch: lifecare-size|tools: batch: wc -l|at-most|16|`wc -l`
|tools: batch: lifecare-size|tools: batch: from_chars|at-most|1.5|a program for this file alone: `getline`, `from_chars`
|tools: batch: lifecare-size|tools: batch: python csv|at-least|10|Python's `csv`
the same on all cores, time on the wall|tools: wall: batch: lifecare-size, all cores|tools: wall: batch: lifecare-size|at-most|0.6|one thread
a check of 2 000 servers, as text|tools: check, text, 2000 servers|tools: check, text, 1000 servers|at-most|2.2|one of 1 000 servers
the same as HTML|tools: check, html, 2000 servers|tools: check, html, 1000 servers|at-most|2.2|one of 1 000 servers
including the umbrella header, millions of instructions of g++|instructions: lifecare/lifecare.hpp|instructions: array+string_view|at-most|8|`<array>` and `<string_view>`
including sizing.hpp, likewise|instructions: lifecare/sizing.hpp|instructions: array+string_view|at-most|2.6|`<array>` and `<string_view>`
P

commit=$(git describe --always --dirty 2>/dev/null || echo unknown)
processor=$(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)
compiler=$("${CXX:-g++}" --version | head -n 1)
other_compiler=$(clang++ --version 2>/dev/null | head -n 1)
{
    echo '<!-- measured by bench/report.sh: begin -->'
    echo "Measured $(date +%F) at commit $commit on $(nproc) cores of $processor, $compiler, $other_compiler, -O3, baseline x86-64. Least and median are ours; the spread is how much longer the slowest of five runs, or three of what takes seconds, took than the fastest."
    echo
    echo '| job | beside | promised | measured | least | median | spread | |'
    echo '| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |'
    awk -F'\t' 'function time(v, key) { if (key ~ /^(names|firewall_log|tools):/) v *= 1e9; else if (key ~ /^include/) v *= 1e6
            if (key ~ /^instructions/) return v " M"
            return v >= 1e9 ? sprintf("%.2f s", v / 1e9) : v >= 1e6 ? sprintf("%.1f ms", v / 1e6) : v >= 1e3 ? sprintf("%.1f us", v / 1e3) : sprintf("%.1f ns", v) }
        NR == FNR { least[$1] = $2; median[$1] = $3; most[$1] = $4; next } { split($0, p, "|")
        promised = p[4] == "at-least" ? (p[5] > 1 ? p[5] "x " : "") "faster" : "at most " p[5] "x"
        if (!(p[2] in least) || !(p[3] in least)) { printf "| %s | %s | %s | | | | | not measured: not installed |\n", p[1], p[6], promised; next }
        # Time on the wall is that of the processor where nobody else wants it.
        alone = p[3]; if (sub(/wall: /, "", alone) && alone in least && least[p[3]] > 1.25 * least[alone]) { printf "| %s | %s | %s | | | | | not measured: the machine had other work |\n", p[1], p[6], promised; next }
        ratio = p[4] == "at-least" ? least[p[3]] / least[p[2]] : least[p[2]] / least[p[3]]
        met = p[4] == "at-least" ? ratio >= p[5] : ratio <= p[5]
        printf "| %s | %s | %s | %.3g%s | %s | %s | %.0f %% | %s |\n", p[1], p[6], promised, ratio, p[4] != "at-least" ? "x" : (ratio >= 1 ? "x faster" : " times as fast"),
            time(least[p[2]], p[2]), time(median[p[2]], p[2]), 100 * (most[p[2]] / least[p[2]] - 1), met ? "met" : "**missed**" }' "$work/values" "$work/promises"
    echo
    echo '| memory | MB | promised | |'
    echo '| --- | ---: | ---: | --- |'
    awk -F'\t' -v cores="$(nproc)" 'function memory(what, key, most) { if (key in value) printf "| %s | %.1f | under %d | %s |\n", what, value[key] / 1024, most, value[key] < most * 1024 ? "met" : "**missed**" }
        function all(answer, key) { memory(answer " of 2 000 servers", "tools: 2000 servers: " key ", resident", 32) }
        { value[$1] = $2 } END {
            memory("ten million names, one thread", "names: lifecare-names, resident", 8)
            memory("on all cores", "names: lifecare-names, all cores, resident", 8 * cores)
            memory("three million rows of a log, one thread", "firewall_log: lifecare-ports, resident", 8)
            memory("on all cores", "firewall_log: lifecare-ports, all cores, resident", 8 * cores)
            memory("a million municipalities, one thread", "tools: batch: lifecare-size, resident", 8)
            memory("on all cores", "tools: batch: lifecare-size, all cores, resident", 8 * cores)
            n = split("text html json sarif", as, " "); for (i = 1; i <= n; ++i) all("`lifecare-check --format " as[i] "`", "check --format " as[i])
            n = split("text csv svg", as, " "); for (i = 1; i <= n; ++i) all("`lifecare-ports matrix --format " as[i] "`", "matrix --format " as[i])
            n = split("nftables iptables capirca", as, " "); for (i = 1; i <= n; ++i) all("`lifecare-ports generate --target " as[i] "`", "generate --target " as[i]) }' "$work/values"
    echo
    echo '| what a person waits for | |'
    echo '| --- | ---: |'
    awk -F'\t' 'function ms(name, key, runs) { if (key in value) printf "| %s | %.1f ms |\n", name, value[key] * 1000 / runs }
        { value[$1] = $2 } END {
            ms("any program (`/bin/true`)", "tools: 100 x true", 100)
            n = split("check names ports rules size support windows", tool, " ")
            for (i = 1; i <= n; ++i) ms("`lifecare-" tool[i] " --version`", "tools: 100 x lifecare-" tool[i] " --version", 100)
            ms("`lifecare-check` of 4 servers", "tools: 100 x check, 4 servers", 100)
            ms("of 50 servers", "tools: 100 x check, 50 servers", 100)
            ms("of 1 000 servers", "tools: check, text, 1000 servers", 1)
            ms("of 2 000 servers", "tools: check, text, 2000 servers", 1)
            ms("the same as HTML", "tools: check, html, 2000 servers", 1)
            n = split("matrix --view role|matrix --view zone|matrix --format svg|generate --target nftables --server|generate --target iptables --server|generate --target windows --server|allowed", asked, "|")
            for (i = 1; i <= n; ++i) ms("`lifecare-ports " asked[i] "` of 2 000 servers", "tools: 2000 servers: " asked[i], 1)
            ms("`lifecare-ports generate --target nftables` of 50 servers", "tools: 100 x rules, 50 servers", 100)
            for (i = 1; i <= split("4 50 1000", size, " "); ++i) if (("audit: audit_of_servers/" size[i]) in value) printf "| `audit()` of %d servers, no file read | %.3f ms |\n", size[i], value["audit: audit_of_servers/" size[i]] / 1e6 }' "$work/values"
    echo
    echo '| header alone | g++ ms | MB | clang ms | MB |'
    echo '| --- | ---: | ---: | ---: | ---: |'
    awk '/ ms / { unit[$2] || order[n++] = $2; unit[$2] = 1; ms[$1, $2] = $3; mb[$1, $2] = $5 == "-" ? "-" : int($5 / 1024 + 0.5) }
        END { for (i = 0; i < n; ++i) { u = order[i]; printf "| `%s` | %s | %s | %s | %s |\n", u, ms["g++", u], mb["g++", u], ms["clang++", u], mb["clang++", u] } }' "$work/include"
    echo
    echo '<!-- measured by bench/report.sh: end -->'
} >"$work/table"
awk -v table="$work/table" '/measured by bench\/report.sh: begin/ { while ((getline line < table) > 0) print line; skip = 1 } !skip { print } /measured by bench\/report.sh: end/ { skip = 0 }' "$page" >"$work/page"
cp "$work/page" "$page"
say "$page is written"

awk -F'\t' -v commit="$commit" -v day="$(date +%F)" -v cores="$(nproc)" -v processor="$processor" -v compiler="$compiler" -v other="$other_compiler" '
    function text(s) { gsub(/[\\"]/, "\\\\&", s); return "\"" s "\"" }
    BEGIN { printf "{\"day\": %s,\n \"commit\": %s,\n \"cores\": %d,\n \"processor\": %s,\n \"compilers\": [%s, %s],\n \"least_median_most\": {", text(day), text(commit), cores, text(processor), text(compiler), text(other) }
    { printf "%s\n  %s: [%s, %s, %s]", (NR > 1 ? "," : ""), text($1), $2, $3, $4 }
    END { print "\n }\n}" }' "$work/values" >"$json"
say "$json is written"
