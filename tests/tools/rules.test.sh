#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-rules: lists, explanations, searches, differences, contradictions; stable columns; exit codes.
tool=lifecare-rules
. tests/tools/harness.sh

common_promises

run documents --format csv
exits 0
silent
lines 6
prints '^techspec-2025,Teknisk specifikation Procapita / Lifecare,,2025-01-21,Tietoevry,'

run tables --format csv
exits 0
prints '^table,rows,techspec-2024,techspec-2025,cloud-6.2,stockholm-2013,vellinge,holds$'
prints '^client-ports,26,26,18,,,,'
prints '^databases,[0-9]+,32,29,,,,'
prints '^platforms,[0-9]+,24,20,,,,'
prints '^components,[0-9]+,16,17,,,,'
prints '^client-ranges,10,10,10,,,,'
prints '^integrations,31,,,,31,,'

# The stable columns, and rows by document as it prints them.
columns() { # TABLE COLUMNS
    run list "$1" --format csv
    exits 0
    prints "^$2(,|\$)"
}
columns flows from,to,port,transport,name,section
columns client-ports port,kind,name,purpose,section
columns client-ranges verdict,first,last,section
columns databases name,subsystem,purpose,section
columns hardware role,processor,memory_gb,disk_gb,section
columns platforms category,product,version,supplier,supported_from,supported_until,condition,section
columns components product,supplier,note,section
columns integrations section,document,teis_id,from,to
count() { # TABLE DOCUMENT ROWS
    run list "$1" --document "$2" --format csv
    exits 0
    lines $(($3 + 1))
}
count client-ports techspec-2024 26
count client-ports techspec-2025 18
count databases techspec-2024 32
count databases techspec-2025 29
count components techspec-2024 16
count components techspec-2025 17
count platforms techspec-2024 24
count platforms techspec-2025 20
count client-ranges techspec-2024 10
count client-ranges techspec-2025 10
count integrations stockholm-2013 31
count monitoring techspec-2025 11
count hardware cloud-6.2 1

run list databases --document techspec-2025 --format csv --lang sv
prints '^HWE_Domän_TSS,Gemensam,Ersätter TSS på disk,13.3,techspec-2025,domain,yes,'
run list hardware --document cloud-6.2 --format csv
prints '^client,,4,1,5.1,cloud-6.2,'
run list platforms --where product='SQL Server' --where version=2022 --document techspec-2025 --format csv
exits 0
lines 2
prints '^Database engine,SQL Server,2022,Microsoft,2023v7,,,8.2,techspec-2025,'
run list platforms --where product=Silverlight --format json
prints '"supported_until":"21-12-31"'
run list client-ranges --document techspec-2024 --where verdict=not-recommended --format csv
lines 5
run list flows --where port=30745 --document techspec-2025
exits 1
complains 'no such row in flows of techspec-2025'

run explain 23630
exits 0
prints 'web-server core-server 23630'
prints 'techspec-2024 4.3'
run explain HWE_Mönsterby_TSS
exits 0
prints 'database of the pattern HWE_Domän_TSS, with the name "Mönsterby" \[techspec-2024 13.4; techspec-2025 13.3\]'
run explain 'SQL Server 2019'
exits 0
prints 'Database engine SQL Server 2019'
prints '2020v20'
run explain Bosko
exits 0
prints 'stockholm-2013 2.1'
prints '234'
run explain RabbitMQ
exits 0
prints '5672'
prints 'techspec-2025 13.2'
run explain 30730
exits 0
prints 'not-recommended 30723 30750'
run explain core-server
exits 0
prints 'TSS, agent, identity provider'
prints 'Core and/or application' # 3.1.3 is of both, and 3.1.5 of webs wherever they are
run explain 'Intranet server' --document techspec-2025
exits 0
prints '^  web-server$'
run explain small --document techspec-2025
exits 1
complains '"small" is not printed in techspec-2025, but in techspec-2024'
run explain 'SQL Server 2017' --document techspec-2025
exits 1
complains '"SQL Server 2017" is not printed in techspec-2025, but in techspec-2024'
run explain server-name-length
exits 0
prints 'characters'
run explain MBY_Activity
exits 0
prints 'an older name; its successor is HWE_Domän_ActivityLog'
run explain rabbitmk
exits 1
complains 'did you mean "RabbitMQ"'
run explain ''
exits 2

# Swedish letters are found with and without their rings and dots, in either case.
for word in brandvägg BRANDVÄGG brandvagg; do
    run search "$word"
    exits 0
    prints 'firewall'
done
# E1's footnote: "denna port var tidigare dynamisk och kan därför variera från kund till kund."
run search dynamisk --lang sv
exits 0
prints '30722'
run search 'dynamic port'
prints '30722'
run explain 30722 --lang sv
prints 'fast från: 11v03'
prints 'porten var tidigare dynamisk och kan variera'
# 13.3: "MS redist (fr 99v46)" is in a list of what is part of the suite: no demand.
run search 'Visual C++ 2019'
prints 'included from 99v46'
prints_not 'required from'
run explain 'Visual C++ runtime 2019' --lang sv
prints 'ingår från: 99v46'
# Words of 3.1.2, 3.1.3, 8.1, 8.3, 9, 10.4.1 and 12.6 that no row has, for something that a row says.
while read -r word row; do
    run search "$word" --lang sv --limit 5
    exits 0
    prints "$row"
done <<'WORDS'
tredjepartsprogramvaror third-party-
scannerutrustning scanner-operation
webbrowser (Chrome|Firefox|Edge)
arbetsplatsnamn workstation-level
namnuppslagning server-name-length
webbpublicerare x-forwarded-
WORDS
run search 'transparent data encryption'
exits 0
prints '(data-file-encryption|tde-edition)'
run search zzzz
exits 1
complains 'no row answers that; no row knows of "zzzz"; the documents say more than the rows: look there'

run search Livslängd --lang sv
exits 1
complains 'ingen rad nämner "Livslängd"; dokumenten säger mer än raderna: se efter där$'
run search banan
exits 1
# What a row says is said once, numbers in groups, one of a unit in the singular.
run search 'SQL Server 2017' --lang sv
prints 'SQL Server 2017, stödet upphör 2024v3; borttaget 2025-01-21, techspec-2025$'
prints '^ +ändringshistorik$'
for what in contradictions 'diff techspec-2024 techspec-2025'; do
    # shellcheck disable=SC2086 # words
    run $what --lang sv
    prints 'ändringshistorik'
    prints_not 'change history|title page|page header|reference list'
done
run search 'ungefärlig tid integrationens installation' --lang sv
prints 'klara: 1 dag \(uppgift\)$'
run search 'under 25000 invånare' --lang sv
prints 'under 25 000( |$)'

# Words in any order, no subcommand needed; ten rows at most, each with its citation, and how many more there are.
run hur mycket minne --lang sv
exits 0
silent
prints '^ [1-5]\. Databasserver: minne 16 GB, disk 500 GB'
prints '^    \[techspec-2025 3.1.4\]  hardware, database-server$'
prints '^[0-9]+ till; alla: --limit 0'
equal "$(($(wc -l <"$work/out") <= 80))" 1
run --lang en search port 1433 --limit 1
exits 0
prints '^ 1\. Port 1433 from Application server to Database server'
lines 4
run which documents
exits 0
run vilka portar till BankID --format json --lang en
exits 0
prints '"table":"cloud-login-methods","row":"BankID"'
run BankID --document techspec-2025
exits 1
complains 'no row answers that;.*the documents say more than the rows'
# A word near a subcommand is searched for too; the subcommand is named where nothing is found.
for words in 'listar port' 'lista port' tabell dokument sök; do
    run $words --lang sv
    exits 0
    silent
done
run serch zzzz
exits 1
complains 'did you mean the subcommand search\?'
# Words that no row has together: what has most of them is shown, and said to be that.
run Safari backup --lang sv
exits 0
prints '^Ingen rad har alla orden; närmast är:$'
run Safari backup --lang en
exits 0
prints '^No row has all the words; the nearest are:$'
run docker minne --lang sv
exits 1
complains 'ingen rad nämner "docker"'
run linux
exits 1
equal "$(cat "$work/out")" ''
complains 'no row knows of "linux"'
run linux --lang sv
exits 1
complains 'ingen rad svarar på det; ingen rad nämner "linux"; dokumenten säger mer än raderna: se efter där'
# What fills more than two pages is cut at a row, with a count of the rest; all of it where that is asked for.
for word in server client Tietoevry application-server VoO; do
    run explain $word --lang sv
    exits 0
    equal "$(($(wc -l <"$work/out") <= 80))" 1
    rest=$(sed -n 's/^\([0-9]*\) rader till; alla: --all.*/\1/p' "$work/out")
    shown=$(grep -c '^  [^ ]' "$work/out")
    run explain $word --all --lang sv
    equal "$(grep -c '^  [^ ]' "$work/out")" "$((rest + shown))"
done
run explain 'minne databasserver'
exits 0
grep -q 'what a search found' "$work/err" || fault 'no word on where the answer is from'
prints '^ 1\. Database server'
run search HWE_Monsterby_TSS
exits 0
prints 'is a database of the pattern HWE_Domän_TSS'
run search 'hur och vad'
exits 2
complains 'no word to search for'
run search
exits 2

# A table is found by its title and explained by its key.
run search 'Windows Firewall'
exits 0
prints '^Programs through Windows Firewall \(firewall-programs\)$'
prints 'lifecare-rules list firewall-programs$'
run search 'genom Windows Firewall' --format csv
exits 0
prints '^firewall-programs,,"title: Programs through Windows Firewall; rows: '
run explain firewall-programs
exits 0
prints 'Kq1fkController.exe'
prints 'KQ0GALXML.exe'
run explain 'Windows Firewall' --document cloud-6.2
exits 1
run search 'Windows Firewall' --document cloud-6.2
exits 1
# Names that people look for lead to rows.
for word in 'Statistiska centralbyrån' 'Verket för högskoleservice' 'Centrala studiestödsnämnden' 'Managed Service Engine' avlämningsställe Socialtjänstlagen \
    personuppgift RPA DB2 AP:CSN.HANNA.ANDRING CS15 Skolplattform; do
    run search "$word"
    exits 0
done
run search RPA --document cloud-6.2
prints 'cloud-resource-dialogue'

# Words of a scale are keys in the machine's formats and words in the language asked for on the screen.
run explain server-name-length --lang sv
prints 'styrka: bör; '
prints 'högst; värde: 15; enhet: tecken'
run explain iis-pool-sharing
prints 'modality: may not; '
run explain server-name-length --format csv --lang sv
prints 'modality: should; .*compare: at-most; '
run list limits --where modality=may-not --document techspec-2025 --format csv --lang sv
exits 0
lines 2
prints '^server-name-first-character,names,may-not,'
run list limits --where modality='får inte' --document techspec-2025 --lang sv
exits 0
prints 'får inte'
run list limits --where key=twain-version --document techspec-2025 --format csv
prints '^twain-version,scanning,must,"TWAIN, the interface of the scanner",at-least,,,9,techspec-2025,,1.7$'
run list operations --where key=feedback-form --document techspec-2025 --format json
prints '"version":"12w47"'
prints '"unit":""'
run list documents --format csv
prints '^stockholm-2013,.*,,2013-08-05,Stockholms stad,page header,stockholm-2013,Dnr 13-125/2325$'
run list integrations --where from=BoSko --where teis_id=111 --format csv
exits 0
lines 3
run list integrations --where from=BoSko --format csv
lines 14
run list city-services --where key=agresso --format json
prints '"from_year":"","until_year":""'
prints '"introduced":"2003-2006"'
run list cloud-login-methods --format csv
prints '^BankID,3.2,cloud-6.2,yes$'

run diff techspec-2024 techspec-2025
exits 0
prints '^  \+ Messaging RabbitMQ  \[8.2\]$'
prints '^  - Operating system \(server\) Windows Server 2016  \[8.2\]$'
prints 'kind: guide-value -> minimum'
prints '^  - Domän_KJ1  \[13.4\]$'
prints '^  \+ HWE_Identity  \[13.3\]$'
prints '^  - small  \[3.1\]$'
run diff techspec-2024 techspec-2025 --lang sv
prints '  \[ändringshistorik\]$'
prints_not 'change history'
run diff techspec-2024 techspec-2025 client-ports --format csv
exits 0
lines 9
prints '^client-ports,removed,2112 broker BoU,,,,13.5,$'
# 2024 prints the headers under 10.4 Edlevo, 2025 under 10.1 for the whole suite; and OAuth, which the demand of TLS comes from.
for key in x-forwarded-host x-forwarded-proto identity-server-oauth identity-server-tls identity-server-web-tls; do
    run diff techspec-2024 techspec-2025
    prints "^  ~ $key  \\[10\\.4\\.1 -> 10\\.1\\.4\\]\$"
done
prints '^      rule: in Edlevo: X-Forwarded-Host from '
# 4.4 of 2024: "Från version 9.8w15 krävs att port 7020 är öppen"; of 2025: "Det krävs att port 7020 är öppen".
run diff techspec-2024 techspec-2025 security --format csv
prints '^security,changed,forsakringskassan-opening,version,9\.8w15,,4\.4,4\.4$'
# 6.1.1 of both has the drawing of the steps, that of 2025 without its text: nobody knows that a step is gone.
run diff techspec-2024 techspec-2025 sign-on-steps
prints ': 0 added, 0 removed, 0 changed, 6 as a drawing without text only$'
prints '^  \? 1 TSS-databas  \[6\.1\.1 -> 6\.1\.1\]$'
run diff techspec-2024 techspec-2025 sign-on-steps --lang sv
prints ': 0 nya, 0 borttagna, 0 ändrade, 6 bara som en ritning utan text$'
run diff techspec-2024 techspec-2025 sign-on-steps --format csv
equal "$(grep -c '^sign-on-steps,drawing,' "$work/out")" 6
# Other drawings are in one edition, or no row is read from them.
run diff techspec-2024 techspec-2025 --format csv
equal "$(grep -c ',drawing,' "$work/out")" 6
run diff techspec-2025 techspec-2025
exits 0
prints 'No differences'
run diff techspec-2024 techspec-2026
exits 2
complains 'did you mean "techspec-202'

run contradictions
exits 0
prints 'byteorgverkstillighet'
prints 'HCWSYSLOG'
run contradictions --lang sv
prints 'första avsnitt: ändringshistorik'
prints_not 'change history|title page|page header'
run contradictions --format csv
exits 0
prints '^key,kind,subject,first_document,first_section,first_says,'
# The library's own tables about the documents are no difference between editions.
run diff techspec-2024 techspec-2025 --format csv
prints_not '^(documents|governances|contradictions|left-out),'
run diff techspec-2024 techspec-2025 left-out
exits 0
prints 'left-out'
run tables --document techspec-2025
exits 2
run list hardvare
exits 2
complains 'no table "hardvare"; did you mean "hardware"'
run list flows --where prot=22
exits 2
complains 'no column "prot"; did you mean "port"'
run list flows --where port
exits 2
complains 'COLUMN=VALUE'
run
exits 2
run list flows --output "$work/flows.csv" --format csv
exits 0
equal "$(head -c 8 "$work/flows.csv")" "from,to,"

if command -v python3 >/dev/null; then
    for table in flows integrations contradictions documents; do
        run list $table --format json
        python3 -c 'import json, sys; rows = json.load(open(sys.argv[1])); assert len(rows) > 3 and all("section" in r and "document" in r for r in rows)' "$work/out" || fault 'not the JSON that was promised'
        run list $table --format csv
        python3 -c 'import csv, sys; rows = list(csv.reader(open(sys.argv[1]))); assert len({len(r) for r in rows}) == 1' "$work/out" || fault 'ragged CSV'
    done
fi

# A table, a value or a subcommand that is nearly right is told.
run list ports
exits 2
complains 'no table "ports"; .*"?client-ports"?.*tables'
run list platforms --where product=acrobat-reader
exits 1
complains 'no product is "acrobat-reader"; .*Acrobat Reader'
# What follows from what is a table, each row with its section.
run list implications --document cloud-6.2 --format csv
exits 0
prints '^procapita-printing,procapita-as-a-service,".*",5.1,cloud-6.2$'
run list implications --where from=sql-tls --document techspec-2025 --format csv
exits 0
prints '^sql-tls,sql-encryption,.*,12.6,techspec-2025$'
# A demand that holds on a condition is told with it.
for rule in 'feedback-opening:if its form is connected' 'download-ports:if Lifecare Installer downloads to them' 'directory-ipv6:for DirectAccess' 'firewall-ipv6:if DirectAccess is used' 'mobile-phone-year:for Lifecare modules in its browser' 'cloud-client-citrix-version:for Procapita-as-a-Service' 'cloud-client-citrix-least:for Procapita-as-a-Service' 'LC-SW-009:client for Procapita-as-a-Service'; do
    run explain "${rule%%:*}" --format csv
    exits 0
    prints "${rule#*:}"
done

for tool in lifecare-ports lifecare-names lifecare-support lifecare-windows; do
    case $tool in
        lifecare-ports) wrong=matix right=matrix ;;
        lifecare-names) wrong=chek right=check ;;
        lifecare-support) wrong=sohw right=show ;;
        lifecare-windows) wrong=rutine right=routine ;;
    esac
    run $wrong x
    exits 2
    complains "\"$wrong\" is not a subcommand, did you mean $right\\?"
done

finish
