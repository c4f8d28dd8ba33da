#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-size --batch: the words of Swedish statistics, files of any length in little memory, and all or nothing.
tool=lifecare-size
. tests/tools/harness.sh

batch() { # TEXT ARGUMENTS...
    printf '%b' "$1" >"$work/batch.csv"
    shift
    run --batch "$work/batch.csv" "$@"
}

# As Statistics Sweden writes it: title, "region", thousands with blanks, a footnote; 37 816 x 6 000 = 226 896 000.
batch 'Folkmängd efter region och år\n\n"region";"år";"Folkmängd"\n"1233 Vellinge";"2024";"37 816"\n"00 Riket";"2024";"10 587 710"\n\n"Källa: SCB"\n' --document techspec-2025 --format csv
exits 0
prints '^code,name,kir,'
prints '^1233,Vellinge,226896000,.*,226896000$'
prints '^00,Riket,63526260000,'
equal "$(sed 's/.*csv: //' "$work/err")" '2 lines outside the table are left out, the first at line 1
column "år" is not used'

# As Kolada writes it: whole numbers with decimals, missing values; 50 323 x 6 000 = 301 938 000.
batch 'Kommunkod;Kommun;Invånare totalt, antal;Antal brukare\n0114;Upplands Väsby;50323,0;\n0115;Vallentuna;35119,0;..\n' --document techspec-2025 --format csv
exits 0
prints '^0114,Upplands Väsby,301938000,'
prints '^0115,Vallentuna,210714000,'

# For people a volume that is not given is a dash, not nothing, and the sum says what it holds; to programs it is 0.
batch 'kommun;folkmängd;antal brukare\nA;1000;..\nB;1000;0\n' --document techspec-2025 --lang sv
exits 0
prints '^A +6 MB +– .* – .* 6 MB$'
prints '^B +6 MB +– .* 0 B .* 6 MB$'
prints '^Summan gäller bara de volymer som filen anger: KIR, VoO vård och omsorg\.$'
for as in markdown html; do
    run --batch "$work/batch.csv" --document techspec-2025 --format $as
    prints '(^|<p>)The total covers only the volumes that the file gives: Population register, VoO care\.'
done
run --batch "$work/batch.csv" --document techspec-2025 --format csv
prints '^A,6000000,0,0,0,0,0,0,6000000$'

# What is proposed in Swedish is Swedish, and each of the words is understood.
batch 'kommun;åsnor\nA;1\n' --lang sv
exits 2
complains 'okänd kolumn "åsnor"; godtas: kod, kommun, invånare, '
sed -n 's/.*godtas: //p' "$work/err" | sed 's/, /\n/g' >"$work/proposed"
equal "$(wc -l <"$work/proposed")" 15
while read -r heading; do
    batch "invånare;$heading\n1;1\n"
    checks=$((checks + 1))
    ! grep -q 'unknown column' "$work/err" || fault "$heading is proposed and not understood"
done <"$work/proposed"

# Any order, each volume by its Swedish words, in capitals too:
# 6 000 + 100 000 + 5 000 000 + 4 500 000 + 800 000 + 150 000 = 10 556 000.
batch 'KOMMUN\tVoO-dokument\tBRUKARE\tIFO-insatser\tHandläggare\tIFO ärenden\tFolkmängd 2024-12-31\nA\t1\t1\t1\t1\t1\t1\n' --document techspec-2025 --format csv
exits 0
prints '^A,6000,100000,0,5000000,4500000,800000,150000,10556000$'

# What two columns mean alike is not added up; what nobody knows is not passed over.
batch 'kommun;folkmängd;invånare\nA;1;2\n'
exits 2
complains 'batch.csv:1:18: error: column "invånare" means inhabitants, and so does one before it'
batch 'kommun;folkmängd;åsnor\nA;1;2\n'
exits 2
complains 'unknown column "åsnor"'
batch 'kommun;folkmängd\nA;37816,5\n'
exits 2
complains '"37816,5" is not a whole number'

# Welfare and education in one sum, each by the document that governs it:
# 1 000 x 6 000 = 6 000 000 and 5 000 x 10 MB per 1 000 = 50 000 000.
batch 'kommun;invånare;elever i grundskola\nA;1000;5000\n' --as-of 2026-11-29 --format csv
exits 0
prints '^name,kir,edu-compulsory,'
prints '^A,6000000,50000000,.*,56000000$'
batch 'kommun;invånare;elever i grundskola\nA;1000;5000\n' --as-of 2026-11-29 --family welfare
exits 2
complains 'prints no storage rate for compulsory_pupils'

# A file of many blocks, in every format the same numbers, through a pipe too.
awk 'BEGIN { print "code,name,inhabitants"; for (i = 1; i <= 60000; ++i) printf "%05d,Kommun %d,%d\n", i, i, i }' >"$work/many.csv"
# 6 000 x 60 000 x 60 001 / 2 = 10 800 180 000 000
for as in csv json markdown; do
    run --batch "$work/many.csv" --document techspec-2025 --format $as
    exits 0
    silent
    cp "$work/out" "$work/answer.$as"
    "$BIN/$tool" --batch - --document techspec-2025 --format $as <"$work/many.csv" >"$work/out"
    cmp -s "$work/out" "$work/answer.$as" || fault "standard input gives another answer in $as"
    # shellcheck disable=SC2002 # a pipe is what is tested
    cat "$work/many.csv" | "$BIN/$tool" --batch - --document techspec-2025 --format $as >"$work/out"
    cmp -s "$work/out" "$work/answer.$as" || fault "a pipe gives another answer in $as"
    run --batch "$work/many.csv" --document techspec-2025 --format $as --output "$work/written"
    exits 0
    cmp -s "$work/written" "$work/answer.$as" || fault "a file gets another answer in $as"
done
equal "$(awk -F, 'NR > 1 { sum += $3 } END { printf "%.0f", sum }' "$work/answer.csv")" 10800180000000
run --batch "$work/many.csv" --document techspec-2025
exits 0
lines 60004 # below the table is what it sums
equal "$(awk 'NR > 2 && NR <= 60002 { print length($0) }' "$work/out" | sort -u | wc -l)" 1

# The same bytes for any number of threads, of what is wrong too.
awk 'NR % 7000 == 0 { $0 = $0 "x" } { print }' "$work/many.csv" >"$work/spoiled.csv"
for jobs in 1 2 3 16; do
    run --batch "$work/many.csv" --document techspec-2025 --format csv --jobs $jobs
    exits 0
    cmp -s "$work/out" "$work/answer.csv" || fault "$jobs threads give another answer"
    run --batch "$work/many.csv" --document techspec-2025 --format json --jobs $jobs
    cmp -s "$work/out" "$work/answer.json" || fault "$jobs threads give another answer in JSON"
    run --batch "$work/spoiled.csv" --jobs $jobs
    exits 2
    complains 'spoiled.csv:7000:19: error: inhabitants: "6999x" is not a number'
    equal "$(grep -c error: "$work/err")" 8
done
run --batch "$work/many.csv" --jobs 0
exits 2
complains '"0" is not a number of threads; 1 to 256 is accepted'
run --inhabitants 5 --jobs 2
exits 2

# A wrong row at the very end is the answer, and nothing else.
cp "$work/many.csv" "$work/wrong.csv"
echo '60001,Sist,x' >>"$work/wrong.csv"
for to in '' "--output $work/never"; do
    # shellcheck disable=SC2086 # an option and its value, or nothing
    run --batch "$work/wrong.csv" --format csv $to
    exits 2
    complains 'wrong.csv:60002:12: error: inhabitants: "x" is not a number'
done
[ ! -e "$work/never" ] || fault 'a half answer was written'
printf '%s' '60001,cut' >>"$work/many.csv"
# shellcheck disable=SC2002
cat "$work/many.csv" | "$BIN/$tool" --batch - --format csv >"$work/out" 2>"$work/err"
code=$?
exits 2
complains '\-:60002:7: error: the row has 2 cells, the heading has 3'

# No room for what comes through a pipe: named, and nothing is printed. Windows has its folder elsewhere, and Wine itself needs this one.
if ! on_windows; then
    ran="a pipe without a temporary folder"
    # shellcheck disable=SC2002
    cat "$work/wrong.csv" | TMPDIR="$work/no folder" "$BIN/$tool" --batch - >"$work/out" 2>"$work/err"
    code=$?
    exits 2
    complains 'no folder: error: the copy of what comes through a pipe'
fi

if ! on_windows && unshare -rm true 2>/dev/null; then
    ran="a pipe with a full temporary folder"
    mkdir "$work/full"
    # shellcheck disable=SC2016,SC2002 # the inner shell's
    unshare -rm sh -c 'mount -t tmpfs -o size=64k none "$1" && cat "$2" | TMPDIR=$1 "$3" --batch -' sh "$work/full" "$work/wrong.csv" "$BIN/$tool" >"$work/out" 2>"$work/err"
    code=$?
    exits 2
    complains 'full: error: the copy of what comes through a pipe has no room'
    equal "$(ls "$work/full")" ''
else
    skipped="$skipped full-temporary-folder"
fi

# A hole of 10 GB is not a text, and not read to its end.
if truncate -s 10G "$work/sparse.csv" 2>/dev/null; then
    run --batch "$work/sparse.csv"
    exits 2
    complains 'sparse.csv:1:1: error: holds a NUL byte'
    printf 'name,inhabitants\nA,1\n' | dd of="$work/sparse.csv" conv=notrunc 2>/dev/null
    run --batch "$work/sparse.csv"
    exits 2
    complains 'sparse.csv:3:1: error: holds a NUL byte'
fi

# Memory does not grow with the file: 22 MB in what is less than that. A sanitizer needs more.
if (ulimit -v 60000 && "$BIN/$tool" --version) >/dev/null 2>&1; then
    awk 'BEGIN { print "code,name,inhabitants"; for (i = 0; i < 1000000; ++i) printf "%04d,Kommun %d,%d\n", i % 10000, i, i % 100000 + 1 }' >"$work/million.csv"
    ran='a million municipalities in 60 MB of address space'
    (ulimit -v 60000 && exec "$BIN/$tool" --batch "$work/million.csv" --document techspec-2025 --format csv) >"$work/out" 2>"$work/err"
    code=$?
    exits 0
    lines 1000001
fi
finish
[ -z "$skipped" ] || echo "SKIPPED:$skipped"
