#!/bin/sh
# SPDX-License-Identifier: MIT
# Workbooks of every tool: valid archives of well-formed parts, opened and computed by LibreOffice. And CSV that computes
# nothing, in whichever language it is opened.
tool=lifecare-size
. tests/tools/harness.sh
command -v python3 >/dev/null || { echo "skipped: python3 is not installed"; exit 77; }

medium="examples/data/medium.toml --document techspec-2025 --as-of 2025-11-01"
printf 'Windows Server 2022\nSQL Server 2019\n' >"$work/software.txt"
printf 'HWE_MBY_TSS\nKI0MBY\n' >"$work/names.txt"
# book NAME TOOL ARGUMENTS...: a workbook, written twice alike.
book() {
    name=$1
    tool=$2
    shift 2
    run "$@" --format xlsx --output "$work/$name.xlsx"
    [ "$code" -lt 2 ] || fault "exit code $code"
    "$BIN/$tool" "$@" --format xlsx </dev/null >"$work/again.xlsx" 2>/dev/null
    checks=$((checks + 1))
    cmp -s "$work/$name.xlsx" "$work/again.xlsx" || fault "a second workbook has other bytes"
}
# shellcheck disable=SC2086 # words
{
    book size lifecare-size $medium
    book sizes lifecare-size $medium --lang sv --years 5 --growth 3
    book both lifecare-size examples/data/medium.toml examples/data/education.toml --as-of 2025-11-01 --lang sv
    book batch lifecare-size --batch examples/data/municipalities.csv --as-of 2025-11-01
    book matrix lifecare-ports matrix $medium
    book ticket lifecare-ports generate $medium --target ticket --lang sv
    book names lifecare-names check "$work/names.txt" --as-of 2025-11-01
    book expect lifecare-names expect $medium
    book support lifecare-support check --inventory "$work/software.txt" --as-of 2025-11-01 --lang sv
    book rules lifecare-rules list platforms
    book checks lifecare-check $medium --lang sv
    book windows lifecare-windows plan --prod 2026-03-28 --as-of 2026-03-01
}
tool=lifecare-size
python3 - "$work"/*.xlsx >"$work/out" 2>"$work/err" <<'CODE'
import sys, zipfile, xml.dom.minidom
for path in sys.argv[1:]:
    with zipfile.ZipFile(path) as z:
        assert z.testzip() is None, path
        for name in z.namelist():
            xml.dom.minidom.parseString(z.read(name))
    print(path)
CODE
code=$?
ran="the workbooks, as archives of XML"
exits 0
lines 13

# In Swedish all of it is: classes as the document prints them, and what is ordered is named; a year that nobody asked for is
# not printed on paper.
python3 - "$work/sizes.xlsx" >"$work/out" <<'CODE'
import re, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    for name in sorted(z.namelist()):
        print(*re.findall(r'<t [^>]*>([^<]*)</t>|<f>([^<]*)</f>|<formula1>([^<]*)</formula1>|(<definedName.*?</definedName>)', z.read(name).decode()), sep='\n')
CODE
prints 'Minne per server'
prints 'Disk per server'
prints 'Kärnor per server'
prints 'Ger klass'
prints '1 Liten, 2 Medium, 3 Skalbar, 0 påverkar inte; den högsta gäller'
prints '&quot;Liten,Medium,Skalbar&quot;'
prints 'CHOOSE\(.*Liten.*Medium.*Skalbar'
prints 'Klasserna finns bara i techspec-2024'
prints "Tillväxt&apos;!\\\$A\\\$1:\\\$[A-Z]*\\\$14" # headings, this year and ten more
prints_not 'Röst|röstar|\bsmall\b|\bscalable\b|, var\b'

# Spreadsheets by other settings: one divides at semicolons and has decimal commas.
run --inhabitants 37816 --voo-clients 1200 --document techspec-2025 --as-of 2025-11-01 --lang sv --format csv --for excel
exits 0
equal "$(head -c 3 "$work/out" | od -An -tx1 | tr -d ' ')" efbbbf
prints '^.?.?.?Post;Namn;Antal;Storlek \(GB\);Minst \(GB\);Var;Tal;Grund;Dokument;Avsnitt'
prints '^kir;KIR;37816;0,226896;0,226896;'
prints '^voo-care;[^;]*;1200;0,96;'
run --inhabitants 5 --format text --for excel
exits 2
complains '\-\-for: error: excel is a way of writing CSV'
run --inhabitants 5 --format csv --for exel
exits 2
complains 'did you mean "excel"'

# Welfare and education in one sum: 37 816 x 6 000 + 5 000 x 6 000 + the pupils.
printf 'customer = "A"\n[volumes]\ninhabitants = 1000\n' >"$work/welfare.toml"
printf 'customer = "A"\nfamily = "education"\n[volumes]\ninhabitants = 2000\n' >"$work/education.toml"
run "$work/welfare.toml" "$work/education.toml" --as-of 2025-11-01
exits 0
prints '^Together$'
prints '^= 18 000 000 B$' # 3 000 x 6 000
run "$work/welfare.toml" "$work/education.toml" --as-of 2025-11-01 --format json
prints '"total_bytes": 18000000,'
run "$work/welfare.toml" "$work/education.toml" --as-of 2025-11-01 --format csv
prints '^installation,family,item,name,'
prints ',total,Total,,18000000,'
run "$work/welfare.toml" "$work/education.toml" --inhabitants 5
exits 2
complains 'is of one installation, and several files are given'

# More rows than a sheet holds: 1 048 577 municipalities.
awk 'BEGIN { print "name,inhabitants"; for (i = 0; i < 1048577; ++i) print "a,1" }' >"$work/many.csv"
run --batch "$work/many.csv" --format xlsx --output "$work/many.xlsx"
exits 2
complains 'the table has 1 048 577 rows, a sheet holds 1 048 576; ask for a part of it, or for csv or json'
rm -f "$work/many.csv"

soffice=$(command -v soffice || command -v libreoffice) || { echo "SKIPPED: the workbooks are not computed: LibreOffice is not installed"; finish; exit; }
mkdir "$work/books"
ran="50 workbooks with random volumes, computed by LibreOffice"
python3 tests/tools/workbook_check.py "$BIN/lifecare-size" "$soffice" "$work/books" 50 >"$work/out" 2>"$work/err"
code=$?
exits 0
prints '^50 workbooks, [0-9]+ cells compared, 0 differ$'

# On paper nothing is cut at the edge: the text of each sheet is whole, and growth takes one page.
if command -v pdftotext >/dev/null; then
    "$soffice" --headless "-env:UserInstallation=file://$work/books/profile" --convert-to pdf --outdir "$work/paper" "$work/sizes.xlsx" >"$work/err" 2>&1
    pdftotext -layout "$work/paper/sizes.pdf" - | tr -s ' \n' '  ' >"$work/out"
    ran="the sizing workbook on paper"
    prints 'techspec-2025 3\.1\.4, ur dokumentet'
    prints 'växer med användning och år; pdf- ?dokument i databasen \(VoO, IFO\), från 2022; bifogade filer i IFO; IFO- ?dokument med logotyp, bilder eller fetstil; medborgartjänster; filer i Avvikelse'
    prints '6/6|6 / 6'
else
    echo "SKIPPED: the workbook is not printed: pdftotext is not installed"
fi

# What computes in a spreadsheet, in every way that hostile texts try, through a name: LibreOffice in Swedish and in English
# opens both kinds of CSV, and no cell is a formula.
python3 - "$work/hostile.csv" <<'CODE'
import csv, sys
texts = ['=1+1', '\n=1+1', '  -2+3', '\u00a0=1+1', '\uff1d1+1', 'a;=1+1', 'a; =1+1', 'a\t=1+1', 'a\n=1+1', 'a;"=1+1', '"=1+1',
         'a,=1+1', '@SUM(1,2)', '+1+1', "';=1+1", '\u2003=1+1', 'a;\uff1d1+1', '=1+1;=2+2', 'a;;;=HYPERLINK("x")']
with open(sys.argv[1], 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f)
    w.writerow(['name', 'inhabitants'])
    for t in texts:
        w.writerow([t, 1000])
CODE
run --batch "$work/hostile.csv" --format csv --output "$work/hostile_commas.csv"
exits 0
run --batch "$work/hostile.csv" --format csv --for excel --output "$work/hostile_semicolons.csv"
exits 0
printf '=1+1\n' >"$work/computes.csv"
for lang in sv-SE en-US; do
    number=1033
    [ $lang = en-US ] || number=1053
    for divider in 44 59 9; do
        rm -rf "$work/opened"
        "$soffice" --headless "-env:UserInstallation=file://$work/profile-$lang" --infilter="Text - txt - csv (StarCalc):$divider,34,76,1,,$number,false,true" \
            --convert-to fods --outdir "$work/opened" "$work/hostile_commas.csv" "$work/hostile_semicolons.csv" "$work/computes.csv" >"$work/err" 2>&1
        ran="LibreOffice in $lang, dividing at character $divider"
        equal "$(find "$work/opened" -name '*.fods' | wc -l)" 3
        equal "$(grep -c 'table:formula' "$work/opened/computes.fods")" 1 # what is not masked is computed
        equal "$(cat "$work"/opened/hostile_*.fods | grep -c 'table:formula')" 0
    done
done
finish
