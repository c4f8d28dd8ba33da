#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-size: output, exit codes, and what it says to bad input.
tool=lifecare-size
. tests/tools/harness.sh

common_promises

# The worked example: 37 816 x 6 000 + 1 200 x 800 000 = 226 896 000 + 960 000 000
run --inhabitants 37816 --voo-clients 1200 --document techspec-2025 --format json
exits 0
silent
prints '"document": "techspec-2025"'
prints '"bytes": 226896000,'
prints '"bytes": 960000000,'
prints '"total_bytes": 1186896000,'
prints '"class": null'
prints '"section": "3.1.4"'

# A mobile product is a mobile solution: 3.1 of 2024, small: "Inga nuvarande eller planerade (LMHT/LMHS/LMO)".
printf 'products = ["mobile-care"]\n[volumes]\ninhabitants = 5000\nusers = 50\n' >"$work/mobile.toml"
run "$work/mobile.toml" --document techspec-2024 --format json
exits 0
prints '"class": "medium"'
prints '"decided_by": "mobile"'
for product in mobile-care remote-supervision; do
  run --inhabitants 5000 --products "$product" --document techspec-2024
  prints '^  medium  \(mobile solutions: '
done
# 2024 prints the classes: 37 816 inhabitants are medium.
run --inhabitants 37816 --document techspec-2024 --format json
exits 0
prints '"class": "medium"'
prints '"decided_by": "inhabitants"'

# A range: 12 x 1 300 MB to 12 x 3 600 MB
run --audit-months 12 --document techspec-2024 --format csv
exits 0
prints '^audit-database,.*,12,43200000000,15600000000,database,'
prints '^total,.*,,43200000000,15600000000,'

# Every figure is explained: rate as printed, arithmetic, section, basis.
run --inhabitants 37816 --explain --document techspec-2025
exits 0
prints '6 MB per 1 000 invånare  \[techspec-2025 3.1.4, printed\];  37 816 x 6 000 B = 226 896 000 B'
prints 'memory = 16 GB Application server \[techspec-2025 3.1.3, printed\] \+ 12 GB Web server \[techspec-2025 3.1.5, printed\]'
prints 'techspec-2024 3.1, assumed'

# What the figures are called changed between the editions.
run --inhabitants 37816 --document techspec-2025
prints 'application-server: minimum, for one subsystem; for more subsystems no figure is printed'
prints 'database-server: minimum; may have to be extended; as much memory as the' # 3.1.4: "kan dessa måsta utökas"
run --inhabitants 37816 --document techspec-2024
prints 'application-server: guide value, for a \(Medium\) application server'

# Swedish, with a decimal comma.
run --inhabitants 37816 --lang sv --document techspec-2025
exits 0
prints '226,9 MB'
prints 'Referensklass'

# Growth: 226 896 000 x 1.025 = 232 568 400
run --inhabitants 37816 --years 1 --growth 2,5 --format json
exits 0
prints '"grown_total_bytes": 232568400'

# In CSV and Markdown, and in a batch beside what is not grown.
run --inhabitants 37816 --years 1 --growth 2.5 --format csv
exits 0
prints '^item,.*,section,belongs_to,grown_bytes$'
prints '^kir,.*,226896000,.*,232568400$'
run --batch examples/data/municipalities.csv --years 1 --growth 2.5 --format csv
exits 0
prints ',total_bytes,grown_total_bytes$'
prints '^1233,Vellinge,226896000,.*,226896000,232568400$'
run --inhabitants 37816 --years 1 --growth 2.5 --explain
prints '226 896 000 B \+ 2.5 % a year, rounded up, for 1 year = 232 568 400 B  \[assumed\]'

# Pages and Markdown say what text says: sizes as they are read, after which growth, what is assumed, in which words.
for as in text markdown html; do
    run --inhabitants 37816 --years 5 --growth 3 --lang sv --document techspec-2025 --format $as
    exits 0
    prints '37 816 invånare.*226,9 MB'  # 37 816 x 6 000 B
    prints '263,0 MB'                   # 226 896 000 x 1.03^5 = 263 034 650
    prints 'Om 5 år(: \+| \()3 % per år'
    prints 'Medium  ?\(37 816 invånare, gräns (<|\\<|&lt;) 75 000\)  ?\\?\[techspec-2024 3\.1, antaget'
    prints 'Klasserna finns bara i techspec-2024; för techspec-2025 är de antagna\.'
    prints 'Core-server \+ Applikationsserver'
    prints_not 'kir|[0-9],[0-9]{6} MB|medium'
done
prints '<th scope="col" class="number">Om 5 år \(3 % per år\)</th>'

# What is assumed is said: roles that share processors, how many balance a load, intranet servers that balance one.
run --inhabitants 80000 --document techspec-2024 --format json
exits 0
prints '"count_basis": "assumed"'
prints '"processors_basis": "printed"'
run --compulsory-pupils 5000 --users 50 --family education --explain
exits 0
prints 'no sum is printed, extensible 2, 4, 8'
prints_not 'deviations|Deviations'
run --compulsory-pupils 5000 --users 50 --family education --format json
prints "Education's AuditLog"
# What is given of the other family is counted, and said (2024, 2.2): 5 cases at 10 MB for 100 are 500 KB.
run --compulsory-pupils 5000 --ifo-cases 5 --family education
exits 0
prints 'IFO family care .* 500\.0 KB'
prints 'Note: of welfare, but counted here: IFO family care$'
run --compulsory-pupils 5000 --ifo-cases 5 --family welfare --document techspec-2024 --lang sv
exits 0
prints 'Obs: hör till skola, men är medräknat: EDU grundskola$'
run --compulsory-pupils 5000 --inhabitants 5 --family education
prints_not 'counted here'

# Numbers as they are written.
run --inhabitants '37 816' --format csv
exits 0
prints '^kir,.*,37816,226896000,'

# The shipped municipality, from the file and from standard input.
run examples/data/vellinge.toml
exits 0
silent
prints '^Vellinge$'
run_on 'customer = "X"\n[volumes]\ninhabitants = 1_000\n' - --format csv
exits 0
prints '^kir,Population register,1000,6000000,'

# The batch: 290 rows, and the KIR column is 6 000 times the population, exactly. 10 587 710 x 6 000 = 63 526 260 000
run --batch examples/data/municipalities.csv --format csv
exits 0
silent
lines 291
prints '^code,name,kir,'
prints '^1233,Vellinge,226896000,'
equal "$(awk -F, 'NR > 1 { sum += $3 } END { printf "%.0f", sum }' "$work/out")" 63526260000
equal "$(awk -F, 'NR > 1 { sum += $3 } END { printf "%.0f", sum * 6000 }' examples/data/municipalities.csv)" 63526260000

# Swedish CSV: byte order mark, semicolons, groups of digits with no-break spaces, quoted names, CRLF.
printf '\357\273\277code;name;inhabitants;voo_clients\r\n0180;"Stockholm; stad";995\302\240574;\r\n1233;Vellinge;37 816;1200\r\n' >"$work/sv.csv"
run --batch "$work/sv.csv" --document techspec-2025 --format csv
exits 0
prints '^0180,"Stockholm; stad",5973444000,'
prints '^1233,Vellinge,226896000,0,0,0,0,960000000,0,1186896000$'
# Windows-1252 and UTF-16 are read and said.
printf 'name\tinhabitants\nV\344ster\345s\t1000\n' >"$work/ansi.csv"
run --batch "$work/ansi.csv" --format csv
exits 0
prints '^Västerås,6000000,'
printf '\377\376n\000a\000m\000e\000;\000i\000n\000h\000a\000b\000i\000t\000a\000n\000t\000s\000\n\000\344\000;\0007\000\n\000' >"$work/utf16.csv"
run --batch "$work/utf16.csv" --format csv
exits 0
prints '^ä,42000,'
# A cell that a spreadsheet would compute is made text.
printf 'name,inhabitants\n"=1+1",7\n' >"$work/formula.csv"
run --batch "$work/formula.csv" --format csv
exits 0
prints "^'=1\\+1,42000,"
printf 'name,inhabitants\n-1+2,7\n-5,7\n' >"$work/formula.csv"
run --batch "$work/formula.csv" --format csv
prints "^'-1\\+2,42000,"
prints '^-5,42000,'

# Output files are whole or not there.
run --inhabitants 1000 --format csv --output "$work/sizes.csv"
exits 0
equal "$(head -c 9 "$work/sizes.csv")" "item,name"
printf kept >"$work/old"
run --inhabitants -5 --output "$work/old"
exits 2
equal "$(cat "$work/old")" kept
# Links are followed, pipes written into, modes kept, where there are such things.
if ! on_windows; then
    ln -s target "$work/link"
    run --inhabitants 1000 --format csv --output "$work/link"
    exits 0
    equal "$(test -L "$work/link" && head -c 4 "$work/target")" item
    mkfifo "$work/pipe"
    cat "$work/pipe" >"$work/read" &
    run --inhabitants 1000 --format csv --output "$work/pipe"
    exits 0
    wait
    equal "$(test -p "$work/pipe" && head -c 4 "$work/read")" item
    printf old >"$work/private"
    chmod 600 "$work/private"
    run --inhabitants 1000 --format csv --output "$work/private"
    equal "$(stat -c %a "$work/private")" 600
    (umask 077 && "$BIN/$tool" --inhabitants 1000 --output "$work/masked")
    equal "$(stat -c %a "$work/masked")" 600
fi
run --inhabitants 1000 --output "$work"
exits 2
complains 'is a directory'
run --inhabitants 5 --output "$work/no/such/folder/x"
exits 2
equal "$(ls "$work" | grep -c XXXX)" 0

# Bad input: where, what, and what is accepted.
bad() { # TOML-TEXT REGEX
    printf '%b' "$1" >"$work/bad.toml"
    run "$work/bad.toml"
    exits 2
    complains "$2"
}
bad '[volumes]\ninhabitans = 5\n' 'bad.toml:2:1: error: unknown key "inhabitans" in \[volumes\]; did you mean "inhabitants"\?'
bad '[volumes]\ninhabitants = -5\n' 'bad.toml:2:15: error: inhabitants = -5 is out of range'
bad '[volumes]\ninhabitants = 5.5\n' 'bad.toml:2:15: error: inhabitants must be a whole number.*not a number with decimals'
bad '[volumes]\ninhabitants = "many"\n' 'bad.toml:2:15: error: inhabitants must be a whole number.*not text'
bad '[volumes]\ninhabitants = 4294967296\n' 'is out of range; 0 to 4294967295'
bad '[volumes]\ninhabitants = 99999999999999999999\n' 'bad.toml:2:.*error: is not TOML'
bad '[volumes]\nifo_documents = 5\nifo_interventions = 5\n' 'bad.toml:2:1: error: .*two measures of the same documents'
bad '[volumes]\nrto_hours = 0\n' 'bad.toml:2:13: error: rto_hours = 0 is out of range'
bad '[volumes]\ncompulsory_pupils = 5\n' 'bad.toml:2:1: error: techspec-2025 prints no storage rate for compulsory_pupils; it is printed in techspec-2024 \(3.1.4\)'
bad '[volumes]\navailability_pct = 101\n' 'availability_pct = 101 is out of range'
bad '[volumes]\nmobile = "yes"\n' 'mobile must be true or false'
bad 'familj = "welfare"\n' 'unknown key "familj"; did you mean "family"\?'
bad 'family = "walfare"\n' 'did you mean "welfare"\?'
bad 'products = ["planing"]\n' 'did you mean "planning"\?'
bad 'volumes = 5\n' 'volumes must be a table'
bad '[volumes\n' 'bad.toml:1:.*error: is not TOML'
bad 'customer = "X"\n' 'no volume is given'
bad '' 'bad.toml: error: is empty'
bad 'customer = "V\0377x"\n' 'bad.toml:1:14: error: is not UTF-8 here'
# All of it, not only the first thing.
printf '[volumes]\ninhabitans = 5\nvoo_clients = -1\n' >"$work/bad.toml"
run "$work/bad.toml"
equal "$(grep -c 'error:' "$work/err")" 2
run "$work"
exits 2
complains 'is a directory'
run "$work/none.toml"
exits 2
complains 'none.toml: error: cannot be read'
run
exits 2
complains 'no volume is given'
run --inhabitants 5,5
exits 2
complains '"5,5" is not a whole number'
run --inhabitants 4294967296
exits 2
complains 'too large'
run --inhabitants '1 00'
exits 2
complains 'groups of three'
run --inhabitants 5 --document techspec-2023
exits 2
complains 'did you mean "techspec-202'
run --inhabitants 5 --as-of 2023-12-31
exits 2
complains 'no document governs welfare'
run --inhabitants 5 --years 3
exits 2
complains '\-\-growth: error: is missing'
run --inhabitants 5 --growth 1,234 --years 1
exits 2
complains 'is not a percentage'
run --inhabitans 5
exits 2
complains 'did you mean --inhabitants'
bad_csv() { # TEXT REGEX
    printf '%b' "$1" >"$work/bad.csv"
    run --batch "$work/bad.csv"
    exits 2
    complains "$2"
}
bad_csv 'name,inhabitants\nA,1\nB\n' 'bad.csv:3:1: error: the row has 1 cell, the heading has 2'
bad_csv 'name,inhabitants\nA,1,2\n' 'bad.csv:2:5: error: the row has 3 cells, the heading has 2'
bad_csv 'name,inhabitans\nA,1\n' 'bad.csv:1:6: error: unknown column "inhabitans"; did you mean "inhabitants"\?'
bad_csv 'name,inhabitants\nA,minus\n' 'bad.csv:2:3: error: inhabitants: "minus" is not a number'
bad_csv 'name,inhabitants\nA,-1\n' 'is negative'
bad_csv 'name,inhabitants\n' 'has headings but no rows'
bad_csv 'code,name\n1,A\n' 'no column is a volume'
bad_csv 'name,inhabitants\n"A,1\n' 'bad.csv:2:1: error: the quote that opens here is never closed'
bad_csv 'name,inhabitants,inhabitants\nA,1,2\n' 'appears twice'
bad_csv 'name,ifo_documents,ifo_interventions\nA,1,2\n' 'bad.csv:2:3: error: .*two measures'
bad_csv '\n\n' 'is empty'
bad_csv 'name\0000,inhabitants\nA,1\n' 'NUL byte'
for flag in '--inhabitants 5' '--class small' --mobile '--products planning' '--rto-hours 5' --explain; do
    # shellcheck disable=SC2086 # a flag and its value are two words
    run --batch examples/data/municipalities.csv $flag
    exits 2
    complains 'excludes'
done
bad_csv 'name,inhabitants,users\nA,1,5\n' 'unknown column "users"'
bad_csv 'name,inhabitants\nA,\n' 'bad.csv:2:1: error: the row has no volume'
printf 'name,compulsory_pupils\nA,1\nB,2\n' >"$work/bad.csv"
run --batch "$work/bad.csv" --document techspec-2025
exits 2
complains 'bad.csv:2:3: error: techspec-2025 prints no storage rate'
equal "$(grep -c error: "$work/err")" 1
# More faults than are told are counted.
{ echo name,inhabitants; for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25; do echo "A$n,x"; done; } >"$work/many.csv"
run --batch "$work/many.csv"
exits 2
complains 'and 5 more'
# A blank first line and the empty rows that spreadsheets leave are no rows.
printf '\n;\nname;inhabitants\nA;1000\n;\n' >"$work/blank.csv"
run --batch "$work/blank.csv" --format csv
exits 0
lines 2
prints '^A,6000000,'
printf '\377\376n\000\000\330' >"$work/broken.csv"
run --batch "$work/broken.csv"
exits 2
complains 'broken UTF-16'

# An unset variable of a script is not an answer.
run --inhabitants '' --voo-clients 5
exits 2
complains '--inhabitants is empty; a value is missing'
run --inhabitants 5 --document ''
exits 2
run --inhabitants 5 --rto-hours 0
exits 2
complains '1 to 65535'
run --inhabitants 5 --availability-pct 101
exits 2
complains '0 to 100 '
# What cannot be counted is refused, never printed as a number.
for as in text json csv markdown; do
    run --inhabitants 4294967295 --years 100 --growth 1000 --format $as
    exits 2
    complains '2\^64'
done
# A document that does not cover the family is refused.
run --inhabitants 5 --family education --document techspec-2025
exits 2
complains 'techspec-2025 does not cover education'
run --inhabitants 5 --document cloud-6.2
exits 2
complains 'a cloud customer sizes no servers'

# Hostile names are shown, not obeyed.
printf 'customer = "a\\u001b[31m\\u202eb"\n[volumes]\ninhabitants = 1\n' >"$work/hostile.toml"
run "$work/hostile.toml"
exits 0
prints 'a\\u001B\[31m\\u202Eb'

# A file that is given twice would be counted twice.
run examples/data/vellinge.toml examples/data/medium.toml examples/data/vellinge.toml
exits 2
complains 'vellinge.toml: error: is given twice'

finish
