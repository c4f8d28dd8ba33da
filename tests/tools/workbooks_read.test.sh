#!/bin/sh
# SPDX-License-Identifier: MIT
# Where a table is read, a workbook is: what is answered about it is what is answered about its sheet saved as CSV. Workbooks of Excel's kind (deflated, by
# Python), of LibreOffice and of our own.
. tests/tools/harness.sh
data=examples/data

made() { python3 tests/tools/workbook_made.py "$work/$1" "$2=$3"; }
# same ARGUMENTS...: FILE stands for the table; what comes of the workbook is what comes of the CSV, but for the names of the files.
same() {
    for kind in csv xlsx; do
        "$BIN/$tool" "$@" "$work/read/table.$kind" >"$work/$kind.out" 2>"$work/$kind.err"
        echo "$?" >>"$work/$kind.out"
        sed "s/table\.$kind/table/g" "$work/$kind.out" >"$work/$kind.said"
        sed "s/table\.$kind/table/g" "$work/$kind.err" >>"$work/$kind.said"
    done
    ran="$tool $* table.xlsx"
    checks=$((checks + 1))
    diff "$work/csv.said" "$work/xlsx.said" >"$work/out" || fault "a workbook is not answered as its CSV is"
}
# table SHEET: makes a workbook of what is on standard input, beside it as CSV.
table() {
    mkdir -p "$work/read"
    cat >"$work/read/table.csv"
    made read/table.xlsx "$1" "$work/read/table.csv"
}

tool=lifecare-names
printf 'Databas,Ägare\nHCWMETA1,sa\n,\nHWE_MBY_TSS,"Åsa, ""DBA"""\nMBY_KQ\xc3\xa5,sa\nmaster,sa\n' | table Databaser
same check
same check --column Databas --format csv
# A row of the sheet is a line in a message: row 5, of which row 3 is empty.
# Nothing but the beginning of an archive is no list of names either.
for beginning in 'PK\003\004' 'PK\003\004a\nHWE_MBY_KIR\n'; do
    printf "$beginning" >"$work/cut.xlsx"
    run check "$work/cut.xlsx"
    exits 2
    complains 'cut.xlsx: error: is a damaged workbook or zip archive'
done
run check "$work/read/table.xlsx" --format sarif
prints '"startLine": 5'
# Through a pipe.
"$BIN/$tool" check - <"$work/read/table.xlsx" >"$work/out" 2>"$work/err"
code=$?
equal "$(cat "$work/out")" "$("$BIN/$tool" check - <"$work/read/table.csv" 2>/dev/null)"
printf 'master\nHWE_MBY_TSS\n' | table Blad1
same check
python3 tests/tools/workbook_made.py "$work/two.xlsx" "Databaser=$work/read/table.csv" "Anteckningar=$work/read/table.csv"
run check "$work/two.xlsx"
exits 0
prints '^2 names'
grep -q 'two.xlsx: read from the sheet Databaser; sheets left out: Anteckningar$' "$work/err" || fault "the sheet that was left out is not said"
run check "$work/two.xlsx" --lang sv
grep -q 'two.xlsx: läst från bladet Databaser; utelämnade blad: Anteckningar$' "$work/err" || fault "nor in Swedish"

tool=lifecare-size
table Kommuner <$data/municipalities.csv
same --format csv --batch

tool=lifecare-support
printf 'Computer,DisplayName,DisplayVersion\nMBYDB01,Microsoft SQL Server 2019 (64-bit),15.0.2000.5\nMBYAPP01,Microsoft Windows Server 2016 Standard,10.0.14393\n' | table Program
same check --as-of 2026-01-15 --inventory

# RVTools: all of its sheets in one workbook; the servers are in vInfo.
tool=lifecare-check
printf 'VM,Powerstate,DNS Name,CPUs,Memory,Primary IP Address,OS according to the configuration file,OS according to the VMware Tools\nMBYDB01,poweredOn,mbydb01.mby.local,8,65536,10.20.0.12,Microsoft Windows Server 2016 (64-bit),Microsoft Windows Server 2022 (64-bit)\nMBYCORE01,poweredOn,,4,16384,10.20.0.11,Microsoft Windows Server 2022 (64-bit),\n' >"$work/vInfo.csv"
printf 'VM,CPUs,Sockets\nMBYDB01,8,2\n' >"$work/vCPU.csv"
mkdir -p "$work/read"
cp "$work/vInfo.csv" "$work/read/table.csv"
python3 tests/tools/workbook_made.py "$work/read/table.xlsx" "vCPU=$work/vCPU.csv" "vInfo=$work/vInfo.csv"
run init --from "$work/read/table.xlsx" --customer Monsterby
exits 0
prints '^processors = 8 '
prints '^name = "mbydb01"'
equal "$(sed 's/table\.xlsx/table.csv/g' "$work/out")" "$("$BIN/$tool" init --from "$work/read/table.csv" --customer Monsterby 2>/dev/null)"
grep -q 'table.xlsx: read from the sheet vInfo; sheets left out: vCPU$' "$work/err" || fault "the other sheets of RVTools are not said"
# Certificates, whose days are numbers there.
printf 'Subject,NotBefore,NotAfter\n"CN=www.mby.se, O=Monsterby",2026-01-20,2027-01-20\n' >"$work/certificates.csv"

# Our own.
tool=lifecare-ports
run matrix $data/medium.toml --as-of 2026-01-15 --format xlsx --output "$work/matrix.xlsx"
run matrix $data/medium.toml --as-of 2026-01-15 --format csv --output "$work/matrix.csv"
run check $data/medium.toml --as-of 2026-01-15 --rules "$work/matrix.csv"
cp "$work/out" "$work/of-csv"
run check $data/medium.toml --as-of 2026-01-15 --rules "$work/matrix.xlsx"
exits 0
equal "$(cat "$work/out")" "$(cat "$work/of-csv")"
prints ' 0 findings'

if soffice=$(command -v soffice || command -v libreoffice); then
    # The first column is text, or the zeros before a code would be lost.
    for csv in "$work/read/table.csv" "$work/certificates.csv" $data/municipalities.csv; do
        "$soffice" --headless "-env:UserInstallation=file://$work/profile" '--infilter=Text - txt - csv (StarCalc):44,34,76,1,1/2,0,false,true' \
            --convert-to xlsx --outdir "$work/office" "$csv" >"$work/said" 2>&1 || { cat "$work/said"; failed=1; }
    done
    tool=lifecare-check
    cp "$work/office/table.xlsx" "$work/read/table.xlsx"
    same init --customer Monsterby --from
    cp "$work/certificates.csv" "$work/read/table.csv"
    cp "$work/office/certificates.xlsx" "$work/read/table.xlsx"
    same init --customer Monsterby --from
    tool=lifecare-size
    cp $data/municipalities.csv "$work/read/table.csv"
    cp "$work/office/municipalities.xlsx" "$work/read/table.xlsx"
    same --format csv --batch
else
    skipped="$skipped libreoffice-calc"
fi

# What cannot be read ends in a sentence.
tool=lifecare-names
printf 'master\nHWE_MBY_TSS\n' >"$work/names.csv"
seq -f 'DATABASE%07.0f' 20000 >>"$work/names.csv"
made whole.xlsx Databaser "$work/names.csv"
size=$(wc -c <"$work/whole.xlsx")
for bytes in 30 $(seq 1000 1000 "$((size - 1))") "$((size - 1))"; do
    head -c "$bytes" "$work/whole.xlsx" >"$work/cut.xlsx"
    run check "$work/cut.xlsx"
    exits 2
    complains 'cut.xlsx: error: is a damaged workbook or zip archive: its end is missing$'
done
python3 - "$work/whole.xlsx" "$work/changed.xlsx" <<'PYTHON'
import sys
bytes = bytearray(open(sys.argv[1], 'rb').read())
bytes[2000] ^= 0x10
open(sys.argv[2], 'wb').write(bytes)
PYTHON
run check "$work/changed.xlsx"
exits 2
complains 'is a damaged workbook or zip archive: xl/'
python3 tests/tools/workbook_made.py "$work/bomb.xlsx" --bomb
run check "$work/bomb.xlsx"
exits 2
complains 'bomb.xlsx: error: unpacks to more than 256 MB; save the sheet as "CSV UTF-8"$'
run check "$work/bomb.xlsx" --lang sv
complains 'bomb.xlsx: fel: packas upp till mer än 256 MB; spara bladet som "CSV UTF-8"$'
python3 -m zipfile -c "$work/other.zip" "$work/names.csv"
run check "$work/other.zip"
exits 2
complains 'other.zip: error: is a workbook or another zip archive; save the sheet as "CSV UTF-8", or unpack the archive$'
printf '\320\317\021\340\241\261\032\341xyz' >"$work/old.xls"
run check "$work/old.xls"
exits 2
complains 'old.xls: error: is a workbook or document of older Office, or has a password; save it as .xlsx without one$'
tool=lifecare-check
run "$work/whole.xlsx"
exits 2
complains 'is a workbook or another zip archive'

if [ -n "$skipped" ] && [ "$failed" -eq 0 ]; then
    echo "skipped, absent:$skipped ($checks other checks passed)"
    exit 77
fi
finish
