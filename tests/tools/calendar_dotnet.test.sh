#!/bin/sh
# SPDX-License-Identifier: MIT
# Calendar files read by Ical.Net, another's library of another language: the same texts, times and reminders.
. tests/tools/dotnet.sh

# One line for each event: summary, start and end in UTC, and the description with its line breaks as " | ".
program_with Ical.Net 4.3.1 <<'CODE'
using Ical.Net;
foreach (var path in args)
    foreach (var e in Calendar.Load(File.ReadAllText(path)).Events.OrderBy(e => e.Start.AsUtc))
        Console.WriteLine($"{e.Summary}\t{e.Start.AsUtc:yyyy-MM-dd HH:mm}\t{e.End.AsUtc:yyyy-MM-dd HH:mm}\t{e.Description?.Replace("\n", " | ")}");
CODE
"$BIN/lifecare-windows" plan --prod 2026-03-28 --as-of 2026-03-01 --lang sv --release 'å;ä,ö' --format ics --output "$work/plan.ics"
dotnet "$work/out/read.dll" "$work/plan.ics" >"$work/read.txt"
# 22:00 CET is 21:00 UTC; four hours later it is 01:00. The UTB windows are before the change, in winter time.
printf '%s\t%s\t%s\t%s\n' \
    'Lifecare UTB 10 dagar före å;ä,ö' '2026-03-18 07:00' '2026-03-18 17:00' 'Servicefönster, cloud-6.2 4.5. Ska vara meddelat senast 2026-03-11' \
    'Lifecare UTB 2 dagar före å;ä,ö' '2026-03-26 15:00' '2026-03-26 18:00' 'Servicefönster, cloud-6.2 4.5. Ska vara meddelat senast 2026-03-19' \
    'Lifecare PROD å;ä,ö' '2026-03-28 21:00' '2026-03-29 01:00' \
    'Servicefönster, cloud-6.2 4.5. Ska vara meddelat senast 2026-03-21 | lördag; slutar på söndag; klockan ställs om under fönstret' >"$work/meant.txt"
diff "$work/meant.txt" "$work/read.txt" || { echo "< is meant, > is what Ical.Net reads"; exit 1; }
echo "Ical.Net reads the same texts and times"
