#!/bin/sh
# SPDX-License-Identifier: MIT
# The audits of a log's parts, merged, are the audit of the whole log: byte for byte, in every format, in any order, by GNU parallel too.
tool=lifecare-ports
. tests/tools/harness.sh
site=tests/data/loopback.toml
document="--document techspec-2025"

# A log of 6000 rows, made by arithmetic, with what a log holds beside the usual rows.
awk 'BEGIN {
    printf "#Version: 1.5\r\n#Software: Microsoft Windows Firewall\r\n#Time Format: Local\r\n#Fields: date time action protocol src-ip dst-ip src-port dst-port size tcpflags tcpsyn tcpack tcpwin icmptype icmpcode info path pid\r\n\r\n"
    split("127.0.0.11 127.0.0.12 127.0.0.13 127.0.9.77 127.0.9.78 198.51.100.7 ::ffff:127.0.0.11", ip, " ")
    split("443 1433 2100 5671 5672 23110 23610 30705 9999 40000", port, " ")
    for (i = 0; i < 6000; ++i) {
        when = sprintf("2026-01-%02d %02d:%02d:%02d", 1 + i / 1440, i / 60 % 24, i % 60, i % 60)
        if (i % 97 == 0) printf "%s INFO-EVENTS-LOST - - - - - - - - - - - - 3 -\r\n", when
        else if (i % 89 == 0) printf "broken row\r\n"
        else printf "%s %s %s %s %s 50123 %s 60 S 1 0 65535 - - - RECEIVE 4\r\n", when, i % 7 == 0 ? "DROP" : "ALLOW", i % 31 == 0 ? "UDP" : "TCP", ip[1 + i * 5 % 7], ip[1 + i * 3 % 7], i % 11 == 0 ? 20000 + i : port[1 + i % 10]
    }
}' >"$work/log"

# The whole, in parts of 1000 rows, which have no heading of their own but the columns that Windows writes.
mkdir "$work/parts"
split -l 1000 "$work/log" "$work/parts/"
for part in "$work"/parts/??; do
    # shellcheck disable=SC2086 # two words
    run check $site $document --log "$part" --partial --output "$part.json"
    exits 0
    lines 0
    grep -q 'broken' "$part" && ! grep -q ' could not be read, the first at line ' "$work/err" && fault "a part does not tell where a row could not be read"
done
cat "$work"/parts/*.json >"$work/lines"
equal "$(wc -l <"$work/lines" | tr -d ' ')" 7 # 6005 rows and headings
reversed=$(find "$work/parts" -name '*.json' | sort -r)
said_of_both() { sed '/#Fields/d; s/, the first at line 95$//; s/, den första rad 95$//' "$work/err"; }
for arguments in "" "--all" "--ignore 9999,40000" "--format csv" "--format json --lang sv" "--format markdown" "--explain --lang sv"; do
    # shellcheck disable=SC2086 # words
    {
        run check $site $document --log "$work/log" $arguments
        exits 1
        cp "$work/out" "$work/whole"
        grep -q '^67 rows could not be read, the first at line 95$\|^67 rader kunde inte läsas, den första rad 95$' "$work/err" || fault "the line of the first row that could not be read is not told"
        said_of_both >"$work/whole-err"
        run merge $site $document "$work"/parts/*.json $arguments
        exits 1
        cmp "$work/out" "$work/whole" || fault "the merged audit differs from that of the whole log"
        # The parts after the first had no heading, and that is said. Where in the whole a part stood, it does not know.
        said_of_both | cmp - "$work/whole-err" || fault "what is said of the merged audit differs"
        run merge $site $document $reversed $arguments
        cmp "$work/out" "$work/whole" || fault "the order of the parts matters"
        "$BIN/$tool" merge $site $document - $arguments <"$work/lines" >"$work/out" 2>"$work/err"
        cmp "$work/out" "$work/whole" || fault "parts one a line are read otherwise"
    }
done
# Parts of parts, as combiners make them; one part is a whole.
# shellcheck disable=SC2086 # words
{
    run merge $site $document "$work/parts/aa.json" "$work/parts/ab.json" --partial --output "$work/first.json"
    run merge $site $document "$work/parts/ac.json" "$work/parts/ad.json" "$work/parts/ae.json" "$work/parts/af.json" "$work/parts/ag.json" --partial --output "$work/second.json"
    exits 0
    run merge $site $document "$work/first.json" "$work/second.json" --explain --lang sv
    cmp "$work/out" "$work/whole" || fault "merged parts of parts differ"
}

run merge --help --lang sv
prints 'merge \[FLAGGOR\] fil delar\.\.\.'

# A log where all is right ends with 0, also when a part of it holds nothing of the installation.
printf '2026-01-31 12:24:51 ALLOW TCP 127.0.0.13 127.0.0.11 50123 5671 60 S 1 0 65535 - - - RECEIVE 4\n' >"$work/right"
printf '2026-01-31 12:24:52 DROP UDP 198.51.100.7 198.51.100.8 1 2 60 - - - - - - - RECEIVE 4\n' >"$work/foreign"
for part in right foreign; do
    # shellcheck disable=SC2086 # words
    run check $site $document --log "$work/$part" --partial --output "$work/$part.json"
    exits 0
done
# shellcheck disable=SC2086 # words
run merge $site $document "$work/right.json" "$work/foreign.json"
exits 0
grep -q '^2 rows, 1 judged, from 2026-01-31 12:24:51 to 2026-01-31 12:24:52' "$work/err" || fault "the rows of both are not told"
# shellcheck disable=SC2086 # words
run merge $site $document "$work/foreign.json"
exits 2
complains 'foreign.json: error: no row concerns'

# What does not belong together, and what is broken: 2, and which file it is.
run merge $site --document techspec-2024 "$work/right.json"
exits 2
complains 'right.json:1: error: is a part of an audit by another document \(techspec-2025\), not of this one \(techspec-2024\)'
sed 's/127\.0\.0\.13/127.0.0.14/' $site >"$work/moved.toml"
# shellcheck disable=SC2086 # words
{
    run merge "$work/moved.toml" $document "$work/right.json"
    exits 2
    complains 'right.json:1: error: is a part of an audit of other servers, addresses or openings'
    head -c 300 "$work/right.json" >"$work/half.json"
    run merge $site $document "$work/foreign.json" "$work/half.json" --output "$work/never"
    exits 2
    complains 'half.json:1:3[0-9][0-9]: error: is not a whole part'
    [ ! -e "$work/never" ] || fault "a broken part leaves an answer"
    : >"$work/empty.json"
    run merge $site $document "$work/right.json" "$work/empty.json"
    exits 2
    complains 'empty.json: error: is empty'
    for broken in 's/"rows":1/"rows":-1/' 's/"rows":1/"rows":1e3/' 's/"rows":1/"rows":99999999999999999999/' 's/"judged"/"judge"/' 's/"judged":1/"judged":2/' 's/"to":"APP"/"to":"APPS"/' 's/log part 1/log part 2/' 's/"servers":\[/"servers":[7,/' 's/false/0/'; do
        sed "$broken" "$work/right.json" | sed 's/"without_heading":true/"without_heading":0/' >"$work/broken.json"
        run merge $site $document "$work/broken.json"
        exits 2
        complains 'broken.json:1: error: '
    done
    printf '[[[[[' >"$work/list.json"
    run merge $site $document "$work/list.json"
    exits 2
    complains 'list.json:1'
    run merge $site $document "$work/no-such.json"
    exits 2
    complains 'no-such.json: error: cannot be read'
    run merge $site $document
    exits 2
    run check $site $document --log "$work/right" --partial --format csv
    exits 2
    complains '\-\-partial writes JSON'
    run check $site $document --ss "$work/right" --partial
    exits 2
    complains '\-\-log only'
}

# By GNU parallel, each block with the heading before it: then nothing at all differs.
if command -v parallel >/dev/null; then
    # shellcheck disable=SC2086 # words
    run check $site $document --log "$work/log"
    cp "$work/out" "$work/whole"
    said_of_both >"$work/whole-err"
    ran="parallel --pipepart"
    parallel --will-cite -j 2 --pipepart -a "$work/log" --header 5 --block 60k "$BIN/$tool" check $site --document techspec-2025 --log - --partial >"$work/lines" 2>"$work/err"
    code=$?
    exits 0
    checks=$((checks + 1))
    [ "$(wc -l <"$work/lines")" -gt 3 ] || fault "the log was not split"
    "$BIN/$tool" merge $site --document techspec-2025 - <"$work/lines" >"$work/out" 2>"$work/err"
    code=$?
    exits 1
    cmp "$work/out" "$work/whole" || fault "merged by parallel it differs"
    cmp "$work/err" "$work/whole-err" || fault "what is said differs"
    # Names are a filter: each row of CSV stands for itself.
    { for i in 1 2 3 4 5 6 7 8 9; do printf 'MBY_KQ0\nMBY_KQO\nHWE_MBY_TimeBok\nHWE_%s_TSS\n' $i; done; } >"$work/names"
    tool=lifecare-names
    run check "$work/names" --document techspec-2025 --format csv
    exits 1
    cut -d, -f2- "$work/out" | sort >"$work/whole"
    ran="parallel --pipe lifecare-names check"
    parallel --will-cite -j 2 -N 10 --pipe "$BIN/$tool check --document techspec-2025 --format csv | tail -n +2" <"$work/names" | cut -d, -f2- >"$work/out"
    { echo 'name,verdict,database,part,suggestion,message'; cat "$work/out"; } | sort | cmp - "$work/whole" || fault "names by parallel differ"
else
    echo "not checked: GNU parallel, which is not installed"
fi
tool=lifecare-ports
# Logs that were put together out of order, and a row of a time that there is not: from the earliest to the latest, whole and in parts.
row() { printf '%s ALLOW TCP 127.0.0.13 127.0.0.11 50123 5671 60 S 1 0 65535 - - - RECEIVE 4\n' "$1"; }
{ row '2026-03-02 10:00:00'; row '2026-03-02 11:00:00'; row '2025-13-45 12:00:00'; } >"$work/later"
{ row '2026-01-31 23:59:59'; row '2026-01-01 00:00:00'; row '2027-01-01 25:61:00'; } >"$work/earlier"
cat "$work/later" "$work/earlier" >"$work/both"
for part in later earlier; do
    # shellcheck disable=SC2086 # words
    run check $site $document --log "$work/$part" --partial --output "$work/$part.json"
    exits 0
done
for order in "later earlier" "earlier later"; do
    # shellcheck disable=SC2086 # words
    run merge $site $document "$work/${order% *}.json" "$work/${order#* }.json"
    exits 0
    grep -q '^4 rows, 4 judged, from 2026-01-01 00:00:00 to 2026-03-02 11:00:00' "$work/err" || fault "merged, it is not from the earliest to the latest"
    grep -q '^2 rows could not be read$' "$work/err" || fault "the rows that could not be read are not told"
done
# shellcheck disable=SC2086 # words
run check $site $document --log "$work/both"
exits 0
grep -q '^4 rows, 4 judged, from 2026-01-01 00:00:00 to 2026-03-02 11:00:00' "$work/err" || fault "it is not from the earliest to the latest"
grep -q '^2 rows could not be read, the first at line 3$' "$work/err" || fault "the rows that could not be read are not told"
# A part that is given twice is counted twice: that is said. Parts that differ are not the same part.
# shellcheck disable=SC2086 # words
run merge $site $document "$work/later.json" "$work/later.json"
grep -q '^parts that are the same as another to the letter, and were counted as well: 1; if a part' "$work/err" || fault "a part twice is not said"
grep -q '^4 rows, 4 judged' "$work/err" || fault "a part twice is not counted twice"
# shellcheck disable=SC2086 # words
run merge $site $document "$work/later.json" "$work/earlier.json"
grep -q 'the same as another' "$work/err" && fault "parts that differ are said to be the same"
# A part of an earlier version may have a time that there is not: it keeps its counts, and the time is that of others.
sed 's/2026-03-02 11:00:00/2025-13-45 12:00:00/; s/2026-03-02 10:00:00/2025-13-45 12:00:00/' "$work/later.json" >"$work/old.json"
# shellcheck disable=SC2086 # words
run merge $site $document "$work/old.json" "$work/earlier.json"
exits 0
grep -q '^4 rows, 4 judged, from 2026-01-01 00:00:00 to 2026-01-31 23:59:59' "$work/err" || fault "a time that there is not counts"
# What changed between two logs tells of the rows that were not read, too.
# shellcheck disable=SC2086 # words
run changes $site $document --log "$work/later" "$work/earlier"
exits 0
grep -q 'later: 1 row could not be read, line 3$' "$work/err" || fault "changes does not tell the row that could not be read"

finish
