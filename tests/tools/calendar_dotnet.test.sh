#!/bin/sh
# SPDX-License-Identifier: MIT
# Calendar files read by Ical.Net, another's library of another language: the same texts, times and reminders.
set -eu
command -v dotnet >/dev/null || { echo "skipped: dotnet is not installed"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
mkdir "$work/read"
cat >"$work/read/read.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net$(BundledNETCoreAppTargetFrameworkVersion)</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <UseAppHost>false</UseAppHost>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Ical.Net" Version="4.3.1" /></ItemGroup>
</Project>
PROJECT
# One line for each event: summary, start and end in UTC, and the description with its line breaks as " | ".
cat >"$work/read/read.cs" <<'CODE'
using Ical.Net;
foreach (var path in args)
    foreach (var e in Calendar.Load(File.ReadAllText(path)).Events.OrderBy(e => e.Start.AsUtc))
        Console.WriteLine($"{e.Summary}\t{e.Start.AsUtc:yyyy-MM-dd HH:mm}\t{e.End.AsUtc:yyyy-MM-dd HH:mm}\t{e.Description?.Replace("\n", " | ")}");
CODE
# A package feed that does not answer is no fault of the calendars.
timeout 120 dotnet build "$work/read" -c Release -o "$work/out" -v q >"$work/log" 2>&1 || {
    grep -qE 'NU1[0-9]{3}|NETSDK|timed out|Unable to load' "$work/log" || [ ! -s "$work/log" ] || { cat "$work/log"; exit 1; }
    echo "skipped: Ical.Net cannot be had here"
    exit 77
}
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
