#!/bin/sh
# SPDX-License-Identifier: MIT
# What a person waits for: the start of each tool, whole answers for 4, 50 and 1 000 servers, and a batch of a million municipalities from CSV. Processor
# seconds; ratios within one run count.
#   sh bench/tools.sh [BIN-DIRECTORY] [BATCH-PEER]
set -eu
bin=${1:-build/bin}
peer=${2:-build/bench/bench-batch-peer}
. "$(dirname "$0")/timed.sh"
. "$(dirname "$0")/inputs.sh"

# One run is shorter than the clock's step: a hundred of them.
hundred() {
    name=$1
    shift
    # shellcheck disable=SC2016 # the inner shell's
    timed "$name" bash -c 'for _ in {1..100}; do "$@"; done' hundred "$@"
}
hundred "100 x true" /bin/true
for tool in check names ports rules size support windows; do hundred "100 x lifecare-$tool --version" "$bin/lifecare-$tool" --version; done

for n in 4 50 1000 2000; do servers $n >"$work/$n.toml"; done
hundred "100 x check, 4 servers" "$bin/lifecare-check" "$work/4.toml" --as-of 2025-06-02
hundred "100 x check, 50 servers" "$bin/lifecare-check" "$work/50.toml" --as-of 2025-06-02
hundred "100 x rules, 50 servers" "$bin/lifecare-ports" generate "$work/50.toml" --target nftables --document techspec-2025
# The same rules as capirca makes them, of the policy and the definitions that lifecare-ports writes for it.
if command -v aclgen >/dev/null && "$bin/lifecare-ports" generate "$work/50.toml" --target capirca --document techspec-2025 --output "$work/capirca" >/dev/null 2>&1; then
    mkdir "$work/acl"
    timed "rules, 50 servers: capirca" aclgen --base_directory "$work/capirca/pol" --definitions_directory "$work/capirca/def" --policy_file "$work/capirca/pol/lifecare.pol" --output_directory "$work/acl" --max_renderers 1
    timed "rules, 50 servers" "$bin/lifecare-ports" generate "$work/50.toml" --target iptables --document techspec-2025
else skipped "rules, 50 servers: capirca" "capirca is not installed"; fi

municipalities 1000000 >"$work/batch.csv"
timed "batch: wc -l" wc -l "$work/batch.csv"
# What many would write: the same columns with Python's csv.
cat >"$work/batch.py" <<'CODE'
import csv, sys
rates = (6000, 100000, 4500000, 800000, 150000)
out = csv.writer(sys.stdout, lineterminator='\n')
with open(sys.argv[1], newline='', encoding='utf-8') as f:
    rows = csv.reader(f)
    next(rows)
    out.writerow(('code', 'name', 'kir', 'ifo-cases', 'ifo-interventions', 'voo-clients', 'voo-documents', 'total_bytes'))
    for row in rows:
        sizes = [int(n) * rate for n, rate in zip(row[2:], rates)]
        out.writerow((row[0], row[1], *sizes, sum(sizes)))
CODE
if command -v python3 >/dev/null; then slow "batch: python csv" python3 "$work/batch.py" "$work/batch.csv"
else skipped "batch: python csv" "python3 is not installed"; fi
if [ -x "$peer" ]; then timed "batch: from_chars" "$peer" "$work/batch.csv"
else skipped "batch: from_chars" "$peer is not built"; fi
timed "batch: lifecare-size" "$bin/lifecare-size" --batch "$work/batch.csv" --document techspec-2025 --format csv --jobs 1
waited "wall: batch: lifecare-size" "$bin/lifecare-size" --batch "$work/batch.csv" --document techspec-2025 --format csv --jobs 1
waited "wall: batch: lifecare-size, all cores" "$bin/lifecare-size" --batch "$work/batch.csv" --document techspec-2025 --format csv

# Large installations: what is asked of two thousand servers, and how a check grows from a thousand to two.
for n in 1000 2000; do
    for as in text html; do timed "check, $as, $n servers" "$bin/lifecare-check" "$work/$n.toml" --as-of 2025-06-02 --format $as; done
done
big() { # NAME ARGUMENTS... of lifecare-ports
    name=$1
    shift
    timed "2000 servers: $name" "$bin/lifecare-ports" "$@" --document techspec-2025
}
all="$work/2000.toml"
big "matrix --view role" matrix "$all" --view role
big "matrix --view zone" matrix "$all" --view zone
big "matrix --format svg" matrix "$all" --format svg
for target in nftables iptables windows; do big "generate --target $target --server" generate "$all" --target $target --server MEL00001; done
big "allowed" allowed MEL00000 MEL00001 1433 --installation "$all"
measured

resident "batch: lifecare-size, resident" "$bin/lifecare-size" --batch "$work/batch.csv" --document techspec-2025 --format csv --jobs 1
resident "batch: lifecare-size, all cores, resident" "$bin/lifecare-size" --batch "$work/batch.csv" --document techspec-2025 --format csv
for as in text html json sarif; do resident "2000 servers: check --format $as, resident" "$bin/lifecare-check" "$all" --as-of 2025-06-02 --format $as; done
for as in text csv svg; do resident "2000 servers: matrix --format $as, resident" "$bin/lifecare-ports" matrix "$all" --document techspec-2025 --format $as; done
for target in nftables iptables capirca; do resident "2000 servers: generate --target $target, resident" "$bin/lifecare-ports" generate "$all" --document techspec-2025 --target $target --output "$work/generated-$target"; done
