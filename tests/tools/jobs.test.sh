#!/bin/sh
# SPDX-License-Identifier: MIT
# --jobs of logs, lists and CSV of names and many files: the same bytes for any number of threads, from a file and through a pipe, and of what is wrong too.
tool=lifecare-ports
. tests/tools/harness.sh

as_nobody() { setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; }
# same NAME ARGUMENTS...: the answer with one thread is that with more, more than there are cores, and without --jobs.
same() {
    name=$1
    shift
    run "$@" --jobs 1
    first=$code
    cp "$work/out" "$work/$name.out"
    cp "$work/err" "$work/$name.err"
    for jobs in 2 7 40 ''; do
        # shellcheck disable=SC2086 # an option and its value, or nothing
        run "$@" ${jobs:+--jobs $jobs}
        exits "$first"
        cmp -s "$work/out" "$work/$name.out" || fault "$name: ${jobs:-as many as there are} threads give another answer"
        cmp -s "$work/err" "$work/$name.err" || fault "$name: ${jobs:-as many as there are} threads say something else"
    done
}

# A log of some 40 blocks: other columns from its middle on, ports beyond those that are kept one by one, a row that no block holds, and a cut one at its end.
awk 'BEGIN {
    srand(4)
    fields = "src-ip dst-ip src-port dst-port size tcpflags tcpsyn tcpack tcpwin icmptype icmpcode info path"
    print "#Version: 1.5\n#Fields: date time action protocol " fields
    n = split("10.20.1.11 10.20.1.21 10.20.1.22 10.20.1.31 10.20.1.41 10.20.1.51 10.20.1.52 192.0.2.61 192.0.2.62", server, " ")
    for (i = 0; i < 110000; ++i) {
        if (i == 50000) print "#Fields: date time protocol action " fields
        if (i == 60000) { long = "x"; for (k = 0; k < 19; ++k) long = long long; print long }
        action = rand() < 0.8 ? "ALLOW" : "DROP"
        protocol = rand() < 0.97 ? "TCP" : "UDP"
        printf "2026-01-31 %02d:%02d:%02d %s %s %s %d %d 64 S 1031365855 0 65535 - - - RECEIVE\n", rand() * 24, rand() * 60, rand() * 60, i < 50000 ? action " " protocol : protocol " " action,
            rand() < 0.5 ? server[1 + int(rand() * n)] : "10." 64 + int(rand() * 4) "." int(rand() * 4) "." int(rand() * 256), server[1 + int(rand() * n)], 1024 + rand() * 64000, rand() * 65536
    }
    printf "2026-01-31 12:00:00 TCP ALL"
}' >"$work/log"
installation=examples/data/scalable.toml
same log check $installation --log "$work/log" --document techspec-2025 --format csv
checks=$((checks + 2))
grep -q '^110000 rows, ' "$work/log.err" || fault 'the rows are not counted'
grep -q '2 rows could not be read' "$work/log.err" || fault 'a row without an end and a cut one are not named'
grep -q 'to further ports without a rule are not listed' "$work/log.err" || fault 'the limit of ports was not reached'
same part check $installation --log "$work/log" --document techspec-2025 --partial
# shellcheck disable=SC2002 # a pipe is what is tested
cat "$work/log" | "$BIN/$tool" check $installation --log - --document techspec-2025 --format csv --jobs 3 >"$work/out" 2>"$work/err"
cmp -s "$work/out" "$work/log.out" || fault 'a pipe gives another answer'
same changes changes $installation --log "$work/log" "$work/log" --document techspec-2025

# What is wrong at the very end of it, and more ends than are kept.
{ cat "$work/log"; printf '\n#Fields: date time action\n'; } >"$work/wrong"
same wrong check $installation --log "$work/wrong" --document techspec-2025
exits 2
complains 'its #Fields lack one of'
awk 'BEGIN {
    print "customer = \"M\"\nfamily = \"welfare\""
    for (i = 0; i < 300; ++i) printf "[[server]]\nname = \"S%d\"\naddress = \"10.1.%d.%d\"\nroles = [\"core-server\"]\n", i, i / 200, i % 200 + 1
}' >"$work/wide.toml"
awk 'BEGIN { for (i = 0; i < 30000; ++i) printf "2026-01-31 12:24:51 ALLOW TCP 10.1.%d.%d 10.1.0.1 50123 443 60 S 1 0 65535 - - - RECEIVE 4\n", i / 100 / 200, i / 100 % 200 + 1 }' >"$work/wide"
same wide check "$work/wide.toml" --log "$work/wide" --document techspec-2025
exits 2
complains 'names more than 255 servers and networks'

# Where the system allows no more threads, those that there are do all of it; root may have as many as it likes.
if ! on_windows && [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null && as_nobody "$BIN/$tool" --version >/dev/null 2>&1; then
    chmod 755 "$work"
    for most in 1 3; do
        ran="40 threads where $most are allowed"
        # shellcheck disable=SC2016 # the inner shell's
        as_nobody bash -c 'ulimit -u $1 && shift && exec "$@"' bash $most "$BIN/$tool" check $installation --log "$work/log" --document techspec-2025 --format csv --jobs 40 >"$work/out" 2>"$work/err"
        cmp -s "$work/out" "$work/log.out" || fault 'fewer threads than asked for give another answer'
        checks=$((checks + 1))
    done
else
    skipped="$skipped limit-of-threads"
fi

run check $installation --log "$work/log" --jobs 0
exits 2
complains '"0" is not a number of threads; 1 to 256 is accepted'
run check $installation --nmap "$work/log" --jobs 2
exits 2
complains '\-\-jobs: error: is for --log only'
run changes $installation --nmap "$work/log" "$work/log" --jobs 2
exits 2
complains '\-\-jobs: error: is for --log only'

# Names: some MB, of which a few are wrong, the last one too; then one that is not UTF-8, and one with a NUL byte, which is refused.
tool=lifecare-names
awk 'BEGIN { for (i = 1; i <= 250000; ++i) print i % 999 == 0 ? "HWE_MBY_TS" i : i % 5000 == 0 ? "HWE_Deviation" : i % 7000 == 0 ? "" : i % 2 ? "HWE_Mönsterby_TSS" : "MBY_KQ0"; printf "%s", "MBY_KQO" }' >"$work/names"
same names check "$work/names" --document techspec-2025
exits 1
prints '^ *250001 +MBY_KQO +misspelt'
# shellcheck disable=SC2002
cat "$work/names" | "$BIN/$tool" check --document techspec-2025 --jobs 3 >"$work/out" 2>"$work/err"
cmp -s "$work/out" "$work/names.out" || fault 'a pipe gives another answer'
same explained check "$work/names" --document techspec-2025 --ignore-foreign --lang sv
{ cat "$work/names"; printf '\n\345mal_KQ0\n'; } >"$work/mixed"
same mixed check "$work/mixed" --document techspec-2025
exits 2
complains 'is in two encodings: UTF-8 at line 1 and another one'
{ sed 's/ö/o/' "$work/names"; printf '\n\345mal_KQ0\n'; } >"$work/windows"
same windows check "$work/windows" --document techspec-2025
exits 1
checks=$((checks + 1))
grep -q 'not UTF-8 at line 250002, read as Windows-1252' "$work/err" || fault 'the encoding is not named'
{ cat "$work/names"; printf '\nMBY\0_KQ0\n'; } >"$work/nul"
same nul check "$work/nul" --document techspec-2025
exits 2
complains 'nul:250002:4: error: holds a NUL byte'
if ! on_windows; then
    ran='names through a pipe without a temporary folder'
    # shellcheck disable=SC2002
    cat "$work/names" | TMPDIR="$work/no folder" "$BIN/$tool" check >"$work/out" 2>"$work/err"
    code=$?
    exits 2
    complains 'no folder: error: the copy of what comes through a pipe'
fi
# A column of CSV: cells with line feeds and quotes in them, empty names, rows between blank ones, and below the table a footnote; then rows that are ragged.
awk 'BEGIN { print "id,name,note"; for (i = 1; i <= 200000; ++i) printf "%d,%s,%s\n", i, i % 999 == 0 ? "HWE_MBY_TS" i : i % 7000 == 0 ? "" : i % 2 ? "HWE_Mönsterby_TSS" : "\"MBY_KQ0\"", i % 10 ? "" : "\"two\nlines, one \"\"quoted\"\"\""; print "201999,MBY_KQO,"; print ""; print "a footnote" }' >"$work/names.csv"
same csv check "$work/names.csv" --document techspec-2025
exits 1
prints '^ *219780 +HWE_MBY_TS199800 +' && prints '^ *220002 +MBY_KQO +misspelt' # a heading, the rows, and a line more for each tenth before
checks=$((checks + 1))
grep -q 'line 220004' "$work/err" || fault 'the footnote is not told'
# shellcheck disable=SC2002
cat "$work/names.csv" | "$BIN/$tool" check --document techspec-2025 --jobs 3 >"$work/out" 2>"$work/err"
cmp -s "$work/out" "$work/csv.out" || fault 'a pipe gives another answer'
same csv-of-all check "$work/names.csv" --document techspec-2025 --format csv
awk 'NR % 40000 == 0 { print "ragged,MBY_KQ0" } { print }' "$work/names.csv" >"$work/ragged.csv"
same ragged check "$work/ragged.csv" --document techspec-2025
exits 2
complains 'ragged.csv:40000:.*the row has 2 cells, the heading has 3'
complains 'ragged.csv:200004:.*the row has 2 cells, the heading has 3'
run check "$work/names" --kind password --jobs 2
exits 2

# Files: each kind of them many times, some refused, one twice, one with a note.
tool=lifecare-check
mkdir "$work/files"
for i in 1 2 3 4 5 6; do
    for kind in small medium bad scalable education bad-cloud; do sed "s/^customer = .*/customer = \"M$i\"/" examples/data/$kind.toml >"$work/files/$kind-$i.toml"; done
done
cp "$work/files/small-3.toml" "$work/files/small-4b.toml"
echo 'x = ' >"$work/files/k.toml"
echo x >"$work/files/other.txt"
{ printf '\377\376'; iconv -f UTF-8 -t UTF-16LE examples/data/vellinge.toml; } >"$work/files/l.toml"
for as in text json html sarif; do
    same "files-$as" "$work/files" "$work/none" examples/data/small.toml "$work/files/bad-2.toml" --as-of 2025-06-02 --format $as
    exits 2
done
for words in 'read as UTF-16' 'other.txt' 'small-4b.toml has the content of' 'k.toml:1:5: error' 'none: error: cannot be read'; do
    checks=$((checks + 1))
    grep -q "$words" "$work/err" || fault "nothing is said of: $words"
done
run --list --jobs 2
exits 2
complains '\-\-jobs: error: does not apply to --list'
finish
[ -z "$skipped" ] || echo "SKIPPED:$skipped"
