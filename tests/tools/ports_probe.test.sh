#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-ports probe: the exact scan, and what it writes is read by check; changes: what opened and closed between two scans.
tool=lifecare-ports
. tests/tools/harness.sh
file=tests/data/loopback.toml

run probe $file --from APP
exits 0
prints '^nmap -Pn -n -sT -p [0-9,]*1433[0-9,]* -oX probe.xml .*127\.0\.0\.12'
run probe $file --from APP --target powershell
exits 0
prints "^    @\('127\.0\.0\.12', 1433\)\$"
prints 'Test-NetConnection'
run probe $file
exits 2
complains '\-\-from'
run probe $file --from APP --target nessus
exits 2
complains 'nmap, powershell'

# What the script writes.
printf '\357\273\277"RemoteAddress","RemotePort","TcpTestSucceeded"\r\n"127.0.0.12","1433","True"\r\n"127.0.0.13","443","False"\r\n' >"$work/probe.csv"
run check $file --nmap "$work/probe.csv" --from APP --format csv
exits 1
prints '^ok,APP,DB,1433,open,'
prints ',APP,WEB,443,filtered,'

# scan STATE: a scan of one server on one port.
scan() { printf '<nmaprun><scaninfo protocol="tcp" services="1433,5000"/><host><status state="up"/><address addr="127.0.0.12" addrtype="ipv4"/><ports><port protocol="tcp" portid="1433"><state state="%s"/></port><port protocol="tcp" portid="5000"><state state="open"/></port></ports></host><runstats><finished/></runstats></nmaprun>' "$1"; }
scan open >"$work/old.xml"
scan closed >"$work/new.xml"
run changes $file --nmap "$work/old.xml" "$work/new.xml" --format csv
exits 1
lines 2
prints '^closed,DB,1433$'
run changes $file --nmap "$work/new.xml" "$work/old.xml" --format csv
prints '^opened,DB,1433$'
run changes $file --nmap "$work/old.xml" "$work/old.xml"
exits 0
prints 'Nothing opened'

finish
