#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-windows: windows, routine, availability, certificates, KIR, start-up; exit codes; what it says to bad input.
tool=lifecare-windows
. tests/tools/harness.sh

common_promises

# The windows around a production day: 10 and 2 calendar days before, told a week before each.
run plan --prod 2026-03-18 --as-of 2026-02-01 --format csv
exits 0
silent
prints '^UTB 10 days before,Sunday,2026-03-08 08:00,2026-03-08 18:00,600,2026-03-01,Sunday,2026-03-08T07:00Z,2026-03-08T17:00Z,2026-03-18$'
prints '^UTB 2 days before,Monday,2026-03-16 16:00,2026-03-16 19:00,180,2026-03-09,,'
prints '^PROD,Wednesday,2026-03-18 22:00,2026-03-19 02:00,240,2026-03-11,,2026-03-18T21:00Z,2026-03-19T01:00Z,2026-03-18$'

# Over both clock changes the window lasts four hours.
run plan --prod 2026-03-28 --prod 2026-10-24 --as-of 2026-02-01 --format csv
exits 0
prints '^PROD,Saturday,2026-03-28 22:00,2026-03-29 03:00,240,.*clocks change during the window'
prints '^PROD,Saturday,2026-10-24 22:00,2026-10-25 02:00,240,.*ends before the hour that is repeated'

# Holidays and weekends are warned about; so is a notice that comes too late.
run plan --prod 2026-06-19 --as-of 2026-06-15
exits 0
prints '2026-06-19 22:00 .* Midsummer Eve'
prints 'Midsummer Day'
prints 'less than a'
equal "$(awk 'length($0) > 100' "$work/out")" ''
run plan --prod 2026-06-19 --as-of 2026-06-15 --lang sv
prints 'midsommarafton'
run plan --prod 2026-03-18 --explain
prints 'UTB 10 dagar innan Prod: 08:00 - 18:00  \[cloud-6.2 4.5, printed\]'
prints 'at least one week'

prints "read for UTB too" # 4.3 prints the week's notice in the column of PROD
# From the first training window, which is 10 calendar days before production; the cloud's windows are said to be the cloud's.
run plan --utb 2026-03-08 --as-of 2026-02-01
exits 0
prints '^PROD +Wednesday +2026-03-18 22:00'
prints 'are those of Lifecare Cloud Services'
prints 'techspec-2025 6.5'
prints 'UTB has no SLA'
# A window that has been is said to have been; a page has the day once and no flags to type.
run plan --prod 2026-03-17 --as-of 2026-11-30 --lang sv
prints '^UTB 10 dagar före .* lördag; har varit$'
prints '^PROD .* har varit$'
prints 'Servicefönster i Lifecare Cloud Services \(cloud-6\.2 4\.5\)  \|  2026-11-30$'
run plan --prod 2026-11-30 --as-of 2026-11-30 --lang sv
prints_not '^PROD.*har varit'
run plan --prod 2026-03-17 --as-of 2026-11-30 --format html
exits 0
equal "$(grep -o '2026-11-30' "$work/out" | wc -l)" 1
prints_not '[-]-explain'
# A last day of notice that is a holiday: 2026-12-31 less a week is Christmas Eve.
run plan --prod 2026-12-31 --as-of 2026-11-29 --format csv
prints "^PROD,Thursday,2026-12-31 22:00,2027-01-01 02:00,240,2026-12-24,.*the last day of notice is Christmas Eve"
run plan
exits 2
complains '\-\-prod or --utb is needed'

# The routine, as a checklist.
run routine --date 2026-06-17 --format markdown --lang sv
exits 0
silent
prints '^# Servicefönster onsdag 2026-06-17$'
prints '^## Planering av servicefönster$'
prints '^- \[ \] \*\*2026-06-17 8:00\*\*'
prints '^- \[ \] \*\*2026-06-10, cirka 7 dagars framförhållning\*\* systemförvaltare: meddelar'
equal "$(grep -c '^- \[ \]' "$work/out")" 25
prints '^- \[ \] \*\*2026-06-17, den första timmen\*\* _\(tips\)_ startar om'
prints '^- \[ \] \*\*2026-06-17, omedelbart\*\* _\(ska\)_ '
run routine --date 2026-06-20
prints 'NOTE: Midsummer Day'
prints '\(tip\) restarts the program'
prints '\(should\) '
prints '\(must\) faults are reported'
run routine --date 2026-06-17 --format csv
prints '^step,.*,modality$'
prints '^restart,.*,tip$'
prints '^report,.*,must$'
run routine --date 2026-06-17 --explain
prints '2026-06-17 - 7'
prints '2026-06-10 .*derived|\[derived\]'
prints 'Insidan says so'
# The announcement's two ways: closed, or information on Insidan.
run routine --date 2026-06-17 --as-of 2026-06-01 --lang sv --format ics
prints '^DESCRIPTION:.*'
equal "$(tr -d '\r\n' <"$work/out" | sed "s/ //g" | grep -c ellerinformationfinnspåInsidan)" 1

# 99 % of June: 43 200 - 240 minutes are measured, 429.6 minutes may be down; 5 h of outage, 3 h of them in the window.
run availability --month 2026-06 --prod 2026-06-17 --outage 2026-06-17T23:00/5h --format csv
exits 0
prints '^2026-06,2577600,25776,7200,18576,99.720,true$'
# The same outage told twice counts once; a longer one breaks the guarantee.
run availability --month 2026-06 --outage 2026-06-10T00:00/60m --outage 2026-06-10T00:30/2026-06-10T01:30 --format csv
exits 0
prints '^2026-06,2592000,25920,5400,20520,'
run availability --month 2026-06 --outage 2026-06-10T00:00/433m
exits 1
prints 'BROKEN'
# An outage outside the period is said to be so.
run availability --month 2026-06 --outage 2026-05-10T00:00/433m
exits 0
prints 'outside the period, wholly or in part: 1'
# In every format, and where the answer has no place for it on standard error.
for as in text csv json markdown html; do
    run availability --month 2026-06 --outage 2026-05-10T00:00/433m --format "$as"
    exits 0
    equal "$(cat "$work/err")" 'lifecare-windows: Outages outside the period, wholly or in part: 1. Only the time within the period counts.'
    case $as in text | markdown | html) prints 'Outages outside the period, wholly or in part: 1' ;; esac
done
# Further service windows (4.4) by day and hours: 2 592 000 - 14 400 - 14 400 s are measured, one per cent is 25 632 s; the outage in it does not count.
run availability --month 2026-06 --prod 2026-06-17 --window 2026-06-20T20:00/4h --outage 2026-06-20T21:00/1h --format csv
exits 0
prints '^2026-06,2563200,25632,0,25632,100.000,true$'
# One that overlaps the planned one counts once: 22:00 to 02:00 and 23:00 to 03:00 are five hours.
run availability --month 2026-06 --prod 2026-06-17 --window 2026-06-17T23:00/4h --format csv
prints '^2026-06,2574000,25740,0,'
# Numbers of JSON are numbers, and so is a deficit: 432 h are 1 555 200 s, three fifths of June's 2 592 000.
run availability --month 2026-06 --outage 2026-06-10T00:00/432h --format json
exits 1
prints '"measured_seconds":2592000,"allowed_seconds":25920,"down_seconds":1555200,"left_seconds":-1529280,"availability_pct":40.0,"holds":false'
run availability --month 2026-06 --prod 2026-06-17 --explain
prints '2026-06: 2592000 s - 14400 s of service windows = 2577600 s; x \(100 - 99\) / 100 = 25776 s; - 0 s'
prints 'cloud-6.2 4.3, printed'
prints 'UTB has no SLA'
run availability --window 2026-06-17
exits 2
complains 'is not a span'
# A year: 8 760 hours, whatever the clocks do; March has 743, October 745.
# Spreadsheets compute with numbers; people read hours with their thousands apart, below their headings.
run availability --year 2026 --format csv --for excel --lang sv
exits 0
prints 'Mättid \(sekunder\);.*;Tillgänglighet \(%\);Uppfylld'
prints '^2026;31536000;315360;0;315360;100,000;ja' # 365 x 86 400 s
run availability --year 2026 --lang sv
prints '^2026 +8 760 h 0 min '
run availability --year 2026 --format html
prints '<td data-label="Measured" class="number">8 760 h 0 min</td>'
run availability --year 2026 --format csv
exits 0
lines 14
prints '^2026-03,2674800,26748,'
prints '^2026-10,2682000,26820,'
prints '^2026,31536000,315360,'

# A rule is shown with its strength: 4.5 "kan servicefönster ej flyttas eller ändras på begäran av enskild kund".
run plan --prod 2026-03-18 --as-of 2026-03-01 --explain
prints 'a service window moved or changed at the request of a single customer \(may not\)'
run plan --prod 2026-03-18 --as-of 2026-03-01 --explain --lang sv
prints 'på begäran av en enskild kund \(får inte\)'
prints_not 'antagna'
# The service description is of 2025-08-21: what is said of a day before it is assumed.
for words in 'plan --prod 2025-03-18' 'availability --year 2025' 'kir --last 2025-02-25'; do
    # shellcheck disable=SC2086 # words are several
    run $words --as-of 2025-03-01
    prints 'cloud-6.2 is of 2025-08-21; for an earlier day its rules are assumed'
    # shellcheck disable=SC2086
    run $words --as-of 2025-08-21
    prints_not 'for an earlier day'
done

# Certificates: by the day of issue, by the document for the agent, and from an installation file.
run certificates --issued 2026-04-01 --name www.example.se --as-of 2026-05-01 --format csv
exits 0
prints '^www.example.se,,2026-10-17,169,2026-08-18,external: at most 200 days,"?valid no longer than that if a public authority issued it; give expires"?$'
# What the limit of public authorities alone says is not known: an authority of one's own may give more.
printf 'customer = "X"\nfamily = "welfare"\n[[certificate]]\nname = "a"\nuse = "client"\nissued = 2026-04-01\nexpires = 2027-04-01\n' >"$work/client.toml"
run certificates "$work/client.toml" --as-of 2026-05-01 --format markdown --lang sv
prints '^\| a \| klient \|'
run certificates --issued 2024-01-01 --name www.example.se --as-of 2026-05-01
exits 0
prints 'expired if a public'
prints_not 'EXPIRED'
run certificates --issued 2025-05-05 --use agent --name LCA --as-of 2026-05-01 --format csv
exits 0
prints '^LCA,agent,2028-05-04,734,2028-03-05,derived: techspec-2025 11.1,valid$'
run certificates --expires 2026-05-10 --name x --as-of 2026-05-01
exits 1
prints 'RENEW NOW'
run certificates --expires 2026-04-30 --name x --as-of 2026-05-01
exits 1
prints 'EXPIRED'
run certificates --issued 2026-04-01 --expires 2027-04-01 --name x --as-of 2026-05-01
exits 0 # a note: an authority of one's own may give more (6.9)
prints 'longer than a public authority may give'
run certificates --expires 2026-12-31 --name x --remind 30,30 --as-of 2026-05-01 --format ics
equal "$(grep -c '^UID:.*renew' "$work/out")" 1
# Two certificates of one name are two events: a calendar keeps the last of what has one identity.
run_on 'customer = "X"\n[[certificate]]\nname = "a"\nexpires = 2026-10-17\n[[certificate]]\nname = "a"\nexpires = 2027-10-17\n' certificates - --as-of 2026-05-01 --format ics
equal "$(grep -c '^UID:' "$work/out")" 5 # two ends, and three reminders of that which nothing takes over from
equal "$(grep '^UID:' "$work/out" | sort -u | wc -l)" 5
# 12.7: one that was ordered in time is right, and so is the one that it takes over from. lifecare-check says the same.
pair='customer = "X"\n[[certificate]]\nname = "a.example.se"\nuse = "server"\nissued = 2025-06-01\nexpires = 2026-06-01\n[[certificate]]\nname = "a.example.se"\nuse = "server"\nissued = 2025-10-15\nexpires = 2026-10-15\n'
while IFS=: read -r day code first second; do
    run_on "$pair" certificates - --as-of "$day" --format csv
    exits "$code"
    prints "^a.example.se,server,2026-06-01,.*,\"?$first\"?\$"
    prints "^a.example.se,server,2026-10-15,.*,\"?$second\"?\$"
    # shellcheck disable=SC2059 # the file is the format
    printf "$pair" >"$work/pair.toml"
    "$BIN/lifecare-check" "$work/pair.toml" --as-of "$day" --format csv >"$work/check" 2>&1
    equal "$(grep -c '^LC-CERT-00[12],.*,found,' "$work/check")" "$code"
    equal "$(grep -c '^LC-CERT-001,.*Renew' "$work/check")" 0
done <<'END'
2025-09-01:0:valid:valid from 2025-10-15, another until then
2026-05-20:0:valid; its successor is at hand:valid
2026-06-10:0:replaced:valid
2026-09-01:1:replaced:RENEW NOW
END
run_on 'customer = "X"\n[[certificate]]\nname = "a.example.se"\nuse = "server"\nissued = 2026-04-01\nexpires = 2026-10-17\n' certificates - --as-of 2026-05-01 --format csv
exits 0
prints '^a.example.se,server,2026-10-17,'

# An answer cites the document that was asked, and none that does not govern: nothing of 12.7 for a cloud customer.
run certificates --issued 2025-05-05 --use agent --name LCA --as-of 2026-05-01 --document techspec-2024 --format csv
prints '^LCA,agent,2028-05-04,734,2028-03-05,derived: techspec-2024 11.1,valid$'
run certificates --issued 2025-05-05 --use agent --name LCA --as-of 2026-05-01 --family education
prints 'techspec-2024 12.7'
run_on 'customer = "X"\nhosting = "cloud"\n[[certificate]]\nname = "a"\nuse = "client"\nissued = 2026-09-10\nexpires = 2028-09-30\n' certificates - --as-of 2026-11-28
exits 0
prints 'longer than a public authority'
prints_not 'techspec|12\.7'
run_on 'customer = "X"\nhosting = "cloud"\n[[certificate]]\nname = "a"\nuse = "agent"\nissued = 2026-09-10\n' certificates - --as-of 2026-11-28
exits 2
complains 'no validity is known'
# The first document is asked on a day before all of them: two years before November 2018 (11.1).
for pair in 2018-10-31:2020-10-30 2018-11-01:2021-10-31 2016-02-29:2018-02-27; do
    run certificates --issued "${pair%:*}" --use agent --name LCA --as-of 2018-01-01 --format csv
    prints "^LCA,agent,${pair#*:},.*derived: techspec-2024 11.1"
done
run certificates --issued 2026-06-01 --name x --as-of 2026-05-01 --format csv
exits 1
prints 'NOT YET VALID, first on 2026-06-01'
run certificates --issued 2025-05-05 --use agent --name LCA --as-of 2026-05-01 --explain
prints '2025-05-05 \+ 3 years = 2028-05-05  \[techspec-2025 11.1, printed\]'
# lifecare-check says of each of these what is said here: too long, or not; valid, or not; and ends as this tool does.
for one in 2018-10-15:2021-10-14:agent 2018-10-15:2020-10-15:agent 2025-03-01:2028-03-01:agent 2025-03-01:2028-03-02:agent 2024-02-29:2027-02-28:agent \
    2024-02-29:2027-03-01:agent 2026-04-01:2026-10-18:server 2026-04-01:2026-10-19:server 2025-06-01:2026-07-04:client 2025-06-01:2026-07-05:client \
    2026-05-20:2026-10-17:server 2026-04-01:2026-06-20:server 2027-04-01:2027-05-15:server; do
    IFS=: read -r issued expires use <<END
$one
END
    printf 'customer = "X"\n[[certificate]]\nname = "c"\nuse = "%s"\nissued = %s\nexpires = %s\n' "$use" "$issued" "$expires" >"$work/one.toml"
    for day in 2024-02-01 2026-05-01 2026-07-01 2027-04-02; do
        "$BIN/lifecare-check" "$work/one.toml" --as-of $day --format json >"$work/check" 2>&1
        checked=$?
        for id in LC-CERT-001 LC-CERT-002 LC-CERT-005 LC-CERT-006; do # what lifecare-check finds
            grep -A3 "\"$id\"" "$work/check" | grep -q '"state": "failed"' && echo $id
        done >"$work/found"
        run certificates "$work/one.toml" --as-of $day --format csv
        exits $checked
        { # the same, read from the words of this tool
            grep -qE 'EXPIRED|NOT YET VALID' "$work/out" && echo LC-CERT-001
            grep -q 'RENEW NOW' "$work/out" && echo LC-CERT-002
            grep -q "longer than the document's" "$work/out" && echo LC-CERT-005
            grep -q 'longer than a public' "$work/out" && echo LC-CERT-006
        } >"$work/said"
        equal "$(cat "$work/said")" "$(cat "$work/found")"
    done
done

run kir --last 2026-03-18 --as-of 2026-03-25 --format csv
exits 0
prints '^2026-03-18,2026-03-25,0,in time$'
run kir --last 2026-03-18 --as-of 2026-03-26
exits 1
prints 'OVERDUE'

run kir --last 2026-03-18 --as-of 2026-03-20 --explain
prints '2026-03-18 \+ 7 days = 2026-03-25  \[derived\]'
prints 'at least weekly, in PROD and UTB \(must\)  \[cloud-6.2 5.5,$'

run startup --explain
prints '^1. core-server  \[techspec-2025 6.4, printed\]$'
prints 'database server first'
run_on 'customer = "X"\nhosting = "cloud"\n[[server]]\nname = "W"\nroles = ["web-server"]\n' startup -
exits 2
complains 'no start-up order'
run startup --format csv
exits 0
prints '^2,,core-server,printed$'
prints '^3,,application-server,printed$'
prints '^5,,web-server,printed$'
# A notice that is missed, and a window that has been, are said.
run routine --date 2026-12-03 --as-of 2026-12-01
prints '2026-11-26, about 7 days ahead \(that day is past\)'
prints_not 'is past$'
run routine --date 2026-12-05 --as-of 2026-11-28 # on the day itself nothing is missed; it is a Saturday
prints '2026-11-28, about 7 days ahead \(Saturday\)'
run routine --date 2026-11-29 --as-of 2026-12-01
prints '2026-11-29  \|  NOTE: Sunday; is past$'
prints_not 'that day'
run routine --date 2026-11-29 --as-of 2026-12-01 --format markdown --lang sv
prints '^\*\*Obs: söndag; har varit\*\*$'

run_on 'customer = "X"\n[[server]]\nname = "W"\nroles = ["web-server"]\n[[server]]\nname = "D"\nroles = ["database-server"]\n[[server]]\nname = "C"\nroles = ["core-server", "application-server"]\n' startup - --format csv
exits 0
prints '^1,D,database-server,assumed$'
prints '^2,C,core-server \+ application-server,printed$'
prints '^3,W,web-server,printed$'

# What a calendar must hold byte by byte: CR LF, at most 75 bytes a line, no control characters, one identity for one window.
run plan --prod 2026-03-18 --as-of 2026-02-01 --format ics --release 'å;X
END:VEVENT' --output "$work/plan.ics"
exits 0
equal "$(grep -c "$(printf '\r')\$" "$work/plan.ics")" "$(wc -l <"$work/plan.ics")"
equal "$(awk '{ if (length($0) > 76) print }' RS='\n' "$work/plan.ics" | LC_ALL=C wc -l)" 0
equal "$(grep -c '^BEGIN:VEVENT' "$work/plan.ics")" 3
equal "$(grep -c '^END:VEVENT' "$work/plan.ics")" 3
equal "$(grep -c '^UID:' "$work/plan.ics")" 3
equal "$(tr -d '\r' <"$work/plan.ics" | sed -n 's/^SEQUENCE://p' | sort -u)" 2223 # 2020-01-01 + 2223 days = 2026-02-01
run plan --prod 2026-03-18 --as-of 2026-02-01 --format ics --sequence 7
equal "$(tr -d '\r' <"$work/out" | sed -n 's/^SEQUENCE://p' | sort -u)" 7

# What has ended before --as-of is not an event, whether the day is written or today's.
for day in '' '--as-of 2020-04-01'; do
    # shellcheck disable=SC2086 # words are several
    run plan --prod 2020-03-18 --format ics $day
    exits 0
    prints_not '^BEGIN:VEVENT'
    # shellcheck disable=SC2086
    run routine --date 2020-03-18 --format ics $day
    exits 0
    prints_not '^BEGIN:VEVENT'
done

# What is wrong is told, and nothing is answered.
run plan --prod 2026-02-29
exits 2
complains '"2026-02-29" is not a day'
run plan --prod 1990-01-01
exits 2
complains 'before 1996'
run plan --prod 2026-03-18 --prod 2026-03-25 --format ics
exits 2
complains 'name.* --release|releases named'
run availability --outage 2026-03-29T02:30/10m
exits 2
complains 'does not exist'
run availability --outage 2026-03-29T05:00/2026-03-29T04:00
exits 2
complains 'ends before it begins'
run availability --outage nonsense
exits 2
complains 'is not a span'
run availability --format ics
exits 2
complains 'ics'
run certificates
exits 2
complains 'is needed'
run certificates --name x --issued 2026-05-01 --expires 2026-04-01
exits 2
complains 'expires before it is issued'
run certificates --expires 2026-05-01 --use servr
exits 2
complains 'did you mean "server"'
run kir --last 2027-03-18 --as-of 2026-03-25
exits 2
complains 'is after 2026-03-25'
run availability --month 2026-6
exits 2
complains 'is not a month; write it as YYYY-MM'
run availability --as-of 9999-12-31
exits 2
complains 'after 9998'
run kir --last yesterday
exits 2
complains 'is not a day'
run
exits 2
complains 'subcommand'

# One's own routine: the template is Vellinge's, and reads back as the same checklist but for whose it is.
run routine --write-template --lang sv
exits 0
silent
prints '^name = "Vellinge"$'
prints '^modality = "must"$'
prints '^days_before = 7$'
cp "$work/out" "$work/own.toml"
run routine --date 2026-06-17 --format csv --lang sv
cp "$work/out" "$work/vellinge.csv"
run routine --date 2026-06-17 --format csv --lang sv --template "$work/own.toml"
exits 0
equal "$(cmp "$work/out" "$work/vellinge.csv" && echo same)" same
printf 'name = "Monsterby"\n[[step]]\naction = "provar inloggningen"\nmodality = "should"\ndays_before = 3\n' >"$work/own.toml"
run routine --date 2026-06-17 --lang sv --template "$work/own.toml"
exits 0
prints '\(Monsterby\)'
prints '2026-06-14 \(söndag\)  \(bör\) provar inloggningen'
prints_not 'vellinge'
run routine --date 2026-06-17 --format ics --template "$work/own.toml"
exits 2
complains 'start and end of the window are needed'
printf 'nam = "X"\n[[step]]\nmodality = "shall"\ntime = "25:00"\n' >"$work/own.toml"
run routine --date 2026-06-17 --template "$work/own.toml"
exits 2
complains 'own.toml:1:1: error: unknown key "nam"; did you mean "name"'
complains 'a step needs an action'
complains '"25:00" is not a time of the day'
# What is no step is told where it stands.
printf 'step = [1, {action = "a"}, "x"]\n' >"$work/own.toml"
run routine --date 2026-06-17 --template "$work/own.toml"
exits 2
complains 'own.toml:1:9: error: a step is written as a table'
complains 'own.toml:1:28: error: a step is written as a table'
printf 'step = "x"\n' >"$work/own.toml"
run routine --date 2026-06-17 --template "$work/own.toml"
exits 2
complains 'own.toml:1:8: error: a step is written as a table'
printf '' >"$work/own.toml"
run routine --date 2026-06-17 --template "$work/own.toml"
exits 2
run routine
exits 2
complains '--date is needed'

# The hour that clocks show twice, from 02:00 to 03:00 on 2026-10-25, needs its offset; the one that they skip has none.
run availability --year 2026 --outage 2026-10-25T02:30/30m
exits 2
complains '"2026-10-25T02:30" occurs twice: the clocks go back that night; write 2026-10-25T02:30\+02:00 \(summer time\) or 2026-10-25T02:30\+01:00'
run availability --year 2026 --outage 2026-10-25T02:30+02:00/2026-10-25T02:30+01:00 --format csv
exits 0
cp "$work/out" "$work/hour"
run availability --year 2026 --outage 2026-10-25T04:30/60m --format csv
equal "$(cmp "$work/out" "$work/hour" && echo same)" same
for time in 2026-03-29T02:30 2026-03-29T02:30+01:00 2026-07-01T10:00+01:00 2026-01-01T10:00+02:00; do
    run availability --year 2026 --outage "$time/30m"
    exits 2
    complains 'does not exist'
done
for time in 2026-07-01T10:00+03:00 2026-07-01T10:00Z 2026-07-01T10:00+2 2026-07-01T10:00+02:00x; do
    run availability --year 2026 --outage "$time/30m"
    exits 2
    complains 'is not a time'
done

finish
