#!/bin/sh
# SPDX-License-Identifier: MIT
# Ten million names, in no order that a processor could learn, through lifecare-names, beside what others would use on the same file: processor seconds of
# one thread, and seconds on the wall of as many threads as there are cores; and 200 000 names in a column of CSV. Ratios within one run count.
#   sh bench/names.sh [BIN-DIRECTORY] [NAMES]
set -eu
bin=${1:-build/bin}
names=${2:-10000000}
. "$(dirname "$0")/timed.sh"
export LC_ALL=C.UTF-8

for domain in MBY Mönsterby SOC_A Vellinge Åmål UTB Storstad_Syd; do
    "$bin/lifecare-names" generate --domain "$domain" --subsystems KIR,VoO,IFO,FtB --customer "$domain" --conditional --document techspec-2025
done >"$work/set"
awk -v names="$names" 'BEGIN { srand(7) } { line[n++] = $0 } END { for (i = 0; i < names; ++i) print line[int(rand() * n)] }' "$work/set" >"$work/names"
pattern=$("$bin/lifecare-names" generate --domain .+ --subsystems KIR,VoO,IFO,FtB --customer .+ --conditional --document techspec-2025 | paste -sd'|')

timed "wc -l" wc -l "$work/names"
timed "grep -c ''" grep -c '' "$work/names"
timed "lifecare-names" "$bin/lifecare-names" check --document techspec-2025 "$work/names" --jobs 1
slow "grep -cE" grep -cE "^($pattern)\$" "$work/names"
if command -v mawk >/dev/null; then slow "mawk" mawk "/^($pattern)\$/ { n++ } END { print n }" "$work/names"
else skipped "mawk" "not installed"; fi
waited "wall: grep -c ''" grep -c '' "$work/names"
waited "wall: lifecare-names, all cores" "$bin/lifecare-names" check --document techspec-2025 "$work/names"

# A column of CSV, beside what many would write: Python's csv, and PowerShell, where it is or where the tests have fetched it.
awk 'BEGIN { print "id,name,owner" } NR > 200000 { exit } { printf "%d,%s,\"Drift, IT\"\n", NR, $0 }' "$work/names" >"$work/names.csv"
timed "csv: lifecare-names" "$bin/lifecare-names" check --document techspec-2025 "$work/names.csv" --jobs 1
waited "wall: csv: lifecare-names" "$bin/lifecare-names" check --document techspec-2025 "$work/names.csv" --jobs 1
waited "wall: csv: lifecare-names, all cores" "$bin/lifecare-names" check --document techspec-2025 "$work/names.csv"
cat >"$work/names.py" <<'CODE'
import csv, re, sys
right = re.compile(sys.argv[2], re.IGNORECASE)
with open(sys.argv[1], newline='', encoding='utf-8') as f:
    print(sum(1 for row in csv.DictReader(f) if not right.fullmatch(row['name'])))
CODE
if command -v python3 >/dev/null; then slow "csv: python csv" python3 "$work/names.py" "$work/names.csv" "$pattern"
else skipped "csv: python csv" "python3 is not installed"; fi
pwsh=$(command -v pwsh) || pwsh=$(dirname "$bin")/powershell/pwsh
if [ -x "$pwsh" ] && "$pwsh" -NoProfile -Command exit >/dev/null 2>&1; then
    once "csv: Import-Csv" "$pwsh" -NoProfile -Command "(Import-Csv '$work/names.csv' | Where-Object name -notmatch '^($pattern)\$' | Measure-Object).Count"
else skipped "csv: Import-Csv" "PowerShell is not installed, and the tests have not fetched it"; fi
measured
resident "lifecare-names, resident" "$bin/lifecare-names" check --document techspec-2025 "$work/names" --jobs 1
resident "lifecare-names, all cores, resident" "$bin/lifecare-names" check --document techspec-2025 "$work/names"
