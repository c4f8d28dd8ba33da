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

# The routine, as a checklist.
run routine --date 2026-06-17 --format markdown --lang sv
exits 0
silent
prints '^# Servicefönster onsdag 2026-06-17$'
prints '^## Planering av servicefönster$'
prints '^- \[ \] \*\*2026-06-17 8:00\*\*'
prints '^- \[ \] \*\*2026-06-10, cirka 7 dagars framförhållning\*\* systemförvaltare: meddelar'
equal "$(grep -c '^- \[ \]' "$work/out")" 25
run routine --date 2026-06-20
prints 'NOTE: Midsummer Day'

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
# A year: 8 760 hours, whatever the clocks do; March has 743, October 745.
run availability --year 2026 --format csv
exits 0
lines 14
prints '^2026-03,2674800,26748,'
prints '^2026-10,2682000,26820,'
prints '^2026,31536000,315360,'

# Certificates: by the day of issue, by the document for the agent, and from an installation file.
run certificates --issued 2026-04-01 --name www.example.se --as-of 2026-05-01 --format csv
exits 0
prints '^www.example.se,,2026-10-17,169,2026-08-18,external: at most 200 days,valid$'
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
exits 1
prints 'longer than a public authority may give'
run certificates --expires 2026-12-31 --name x --remind 30,30 --as-of 2026-05-01 --format ics
equal "$(grep -c '^UID:.*renew' "$work/out")" 1
run_on 'customer = "X"\n[[certificate]]\nname = "a.example.se"\nuse = "server"\nissued = 2026-04-01\nexpires = 2026-10-17\n' certificates - --as-of 2026-05-01 --format csv
exits 0
prints '^a.example.se,server,2026-10-17,'

run kir --last 2026-03-18 --as-of 2026-03-25 --format csv
exits 0
prints '^2026-03-18,2026-03-25,0,in time$'
run kir --last 2026-03-18 --as-of 2026-03-26
exits 1
prints 'OVERDUE'

run startup --format csv
exits 0
prints '^2,,core-server,printed$'
prints '^3,,application-server,printed$'
prints '^5,,web-server,printed$'
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
run plan --prod 2026-03-18 --format ics --sequence 7
equal "$(tr -d '\r' <"$work/out" | sed -n 's/^SEQUENCE://p' | sort -u)" 7

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

finish
