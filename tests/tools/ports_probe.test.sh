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
# An answer that is none is not taken for a port that is closed.
for answer in '' yes 1; do
    printf '"RemoteAddress","RemotePort","TcpTestSucceeded"\r\n"127.0.0.12","1433","True"\r\n"127.0.0.13","443","%s"\r\n' "$answer" >"$work/probe.csv"
    run check $file --nmap "$work/probe.csv" --from APP --format csv
    exits 2
    complains "probe.csv:3:[0-9]*: error: \"$answer\" is neither True nor False"
done

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

# Between two lists of sockets, of rules and two logs; what is the same opens nothing.
printf 'LISTEN 0 5 0.0.0.0:1433 0.0.0.0:*\nLISTEN 0 5 127.0.0.1:9 0.0.0.0:*\n' >"$work/ss.old"
printf 'LISTEN 0 5 0.0.0.0:3389 0.0.0.0:*\nLISTEN 0 5 127.0.0.1:8 0.0.0.0:*\n' >"$work/ss.new"
run changes examples/data/medium.toml --netstat "$work/ss.old" "$work/ss.new" --on MELDB01 --format csv
exits 1
prints '^opened,,MELDB01,3389$'
prints '^closed,,MELDB01,1433$'
lines 3
run changes examples/data/medium.toml --netstat "$work/ss.old" "$work/ss.new"
exits 2
complains '\-\-on: error: is missing'
printf 'from,to,port\nclient,MELDB01,1000-2000\nMELWEB01,MELCORE01,5671\n' >"$work/rules.old"
printf 'from,to,port\nclient,MELDB01,1500-1600\nclient,MELDB01,1601\nMELWEB01,MELCORE01,5671\ninternet,MELDB01,1433\n' >"$work/rules.new"
run changes examples/data/medium.toml --rules "$work/rules.old" "$work/rules.new" --format csv
exits 1
prints '^opened,internet,MELDB01,1433$'
prints '^closed,client,MELDB01,1000-1499$'
prints '^closed,client,MELDB01,1602-2000$'
lines 4
run changes examples/data/medium.toml --rules "$work/rules.old" "$work/rules.old"
exits 0
prints '^Nothing opened or closed'
printf 'Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\nA\tYes\tAllow\t10.20.0.11\tTCP\t1433\n' >"$work/windows.old"
printf 'Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\nA\tYes\tAllow\tAny\tTCP\t1433\n' >"$work/windows.new"
run changes examples/data/medium.toml --rules "$work/windows.old" "$work/windows.new" --on MELDB01 --format csv
lines 2
prints '^opened,any except 10.20.0.11,MELDB01,1433$'
run changes examples/data/medium.toml --rules "$work/windows.old" "$work/windows.new" --on MELDB01 --lang sv
prints '^öppnad +alla utom 10.20.0.11 +MELDB01 +1433$'
# What is blocked is compared, too, and so is what else narrows a rule.
rules() { # NAME ROWS
    printf 'Name\tProfile\tEnabled\tAction\tProgram\tLocal Address\tRemote Address\tProtocol\tLocal Port\tRemote Port\n%b' "$2" >"$work/windows.$1"
}
changed() { run changes examples/data/medium.toml --rules "$work/windows.$1" "$work/windows.$2" --on MELDB01 --format csv; }
sql='SQL\tAll\tYes\tAllow\tAny\tAny\t10.20.0.11\tTCP\t1433\tAny\n'
rules old "$sql"
for block in '10.20.0.11\tTCP\t1433;10.20.0.11,MELDB01,1433' 'LocalSubnet\tTCP\t1433;LocalSubnet,MELDB01,1433' 'Any\tTCP\tRPC;any,MELDB01,RPC' \
    'Any\tTCP\tAny;any,MELDB01,1-65535'; do
    rules new "${sql}Stop\tAll\tYes\tBlock\tAny\tAny\t${block%;*}\tAny\n"
    changed old new
    exits 1
    lines 2
    prints "^blocked,${block#*;}$"
    changed new old
    exits 1
    lines 2
    prints "^unblocked,${block#*;}$"
    changed new new
    exits 0
done
for narrowed in 'Domain\tYes\tAllow\tAny\tAny' 'All\tYes\tAllow\tC:\\\\m3.exe\tAny' 'All\tYes\tAllow\tAny\t10.20.0.12'; do
    rules new "SQL\t$narrowed\t10.20.0.11\tTCP\t1433\tAny\n"
    changed new old
    exits 1
    lines 2
    prints '^changed,10.20.0.11,MELDB01,1433$'
    grep -q 'changed in other than addresses and ports .*: SQL$' "$work/err" || fault "the rule that changed is not named"
done
# One word for another lets others in; all profiles are all, in whatever form; what one of the inputs lacks is not compared.
rules new 'Home\tAll\tYes\tAllow\tAny\tAny\tLocalSubnet\tTCP\t1433\tAny\n'
rules newer 'Home\tAll\tYes\tAllow\tAny\tAny\tInternet\tTCP\t1433\tAny\n'
changed new newer
exits 1
prints '^opened,Internet,MELDB01,1433$'
rules new "$(printf %s "$sql" | sed 's/All/Domain,Private,Public/')"
changed old new
exits 0
printf 'Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\nSQL\tYes\tAllow\t10.20.0.11\tTCP\t1433\n' >"$work/windows.new"
rules old "$(printf %s "$sql" | sed 's/All/Domain/')"
changed old new
exits 0
# However many rules say it: what they let in and block together is compared.
allow() { printf '%s\\t%s\\tYes\\tAllow\\t%s\\t%s\\t%s\\tTCP\\t%s\\tAny\\n' "$@"; } # NAME PROFILE PROGRAM LOCAL REMOTE PORTS
whole="$(allow A Domain Any Any 10.20.0.0/24 1433,1500-1600)"
for split in "$(allow A Domain Any Any 10.20.0.0/25 1433,1500-1600)$(allow B Domain Any Any 10.20.0.128-10.20.0.255 1433,1500-1600)" \
    "$(allow A Domain Any Any 10.20.0.0/24 1433)$(allow B Domain Any Any 10.20.0.0/24 1500-1550)$(allow C Domain Any Any 10.20.0.0/24 1551-1600)" \
    "$(allow A Domain Any Any 10.20.0.0/24 1433)$(allow B Domain Any Any 10.20.0.0/26 1500-1600)$(allow C Domain Any Any 10.20.0.64-10.20.0.255 1500-1600)" \
    "$(allow A Domain Any 0.0.0.0/0 10.20.0.0/24 1433,1500-1600)$(allow B Domain Any ::/0 10.20.0.0/24 1433,1500-1600)" \
    "$(allow A Domain Any 10.20.0.0/24 10.20.0.0/24 1433,1500-1600)$(allow B Domain Any 0.0.0.0-10.19.255.255,10.20.1.0-255.255.255.255,::/0 10.20.0.0/24 1433,1500-1600)" \
    "$whole$whole" "$whole$(allow B Domain Any Any 10.20.0.7 1501)" "$whole$(allow B Domain 'C:\\\\m3.exe' Any 10.20.0.7 1501)"; do
    rules old "$whole"
    rules new "$split"
    for order in 'old new' 'new old'; do
        changed ${order% *} ${order#* }
        exits 0
        lines 1
    done
    # Blocked, too.
    rules old "$(printf %s "$whole" | sed 's/Allow/Block/g')"
    rules new "$(printf %s "$split" | sed 's/Allow/Block/g')"
    changed old new
    exits 0
done
rules old "$(allow A All Any Any 10.20.0.11 1433)"
rules new "$(allow A Domain Any Any 10.20.0.11 1433)$(allow B Private Any Any 10.20.0.11 1433)$(allow C Public Any Any 10.20.0.11 1433)"
changed old new
exits 0
# One that is split and does something else with a part.
rules old "$whole"
rules new "$(allow A Domain Any Any 10.20.0.0/25 1433,1500-1600)$(allow B Domain Any Any 10.20.0.128-10.20.0.254 1433,1500-1600)"
changed old new
exits 1
lines 3
prints '^closed,10.20.0.255,MELDB01,1433$'
prints '^closed,10.20.0.255,MELDB01,1500-1600$'
rules new "$(allow A All Any Any 10.20.0.0/24 1433)$(allow B Domain Any Any 10.20.0.0/24 1500-1600)"
changed old new
exits 1
lines 2
prints '^changed,10.20.0.0/24,MELDB01,1433$'
grep -q ': A$' "$work/err" || fault "another rule than the one that changed is named"
rules new "$(allow A Domain Any Any 10.20.0.0/24 1433)$(allow B Domain 'C:\\\\m3.exe' Any 10.20.0.0/24 1500-1600)$(allow C Domain Any Any LocalSubnet 80)"
changed old new
exits 1
lines 3
prints '^changed,10.20.0.0/24,MELDB01,1500-1600$'
prints '^opened,LocalSubnet,MELDB01,80$'
# What one of the files does not say is not compared, and that is told; nor is a rule that does not say what it does.
printf 'Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\nSQL\tYes\tAllow\t10.20.0.11\tTCP\t1433\n' >"$work/windows.new"
rules old "$(printf %s "$sql" | sed 's/All/Domain/')"
changed old new
grep -q '^not compared, as one of the files does not state it: profile$' "$work/err" || fault "what is not compared is not told"
printf 'Half\tYes\tAllow\t\tTCP\t1433\n' >>"$work/windows.new"
for order in 'old new' 'new old' 'new new'; do
    changed ${order% *} ${order#* }
    exits 1
    lines 2
    prints '^not-compared,,MELDB01,$'
    grep -q '^rules that do not say what they open or block are not compared: Half$' "$work/err" || fault "a rule that is not compared is not named"
done
# Two thousand rules that differ from each other are compared in no time.
many() { awk -v step="$1" 'BEGIN { for (i = 0; i < 2000; ++i) printf "R%d\\tAll\\tYes\\tAllow\\tAny\\tAny\\t10.%d.%d.0/24\\tTCP\\t%d\\tAny\\n", i, int(i / 250), i % 250, 1000 + i * step }'; }
rules old "$(many 3)"
rules new "$(many 3 | sed 's/R7\\t/R8\\t/')"
changed old new
exits 0
printf '2026-01-31 12:24:51 ALLOW TCP 10.20.0.11 10.20.0.12 50123 1433 60 S 1 0 65535 - - - RECEIVE 4\n' >"$work/log.old"
printf '2026-02-28 12:24:51 ALLOW TCP 10.20.0.11 10.20.0.12 50123 9999 60 S 1 0 65535 - - - RECEIVE 4\n2026-02-28 12:24:52 DROP TCP 10.20.0.11 10.20.0.12 50123 1433 60 S 1 0 65535 - - - RECEIVE 4\n' >"$work/log.new"
run changes examples/data/medium.toml --log "$work/log.old" "$work/log.new" --format csv
exits 1
prints '^opened,MELCORE01,MELDB01,9999$'
prints '^closed,MELCORE01,MELDB01,1433$'
grep -q 'what was used' "$work/err" || fault "what a log can say is not said"
run changes examples/data/medium.toml
exits 2
complains 'needs one of'
run changes examples/data/medium.toml --log "$work/log.old" "$work/log.new" --rules "$work/rules.old" "$work/rules.new"
exits 2
complains 'takes one of'

finish
