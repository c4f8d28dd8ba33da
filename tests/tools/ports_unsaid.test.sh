#!/bin/sh
# SPDX-License-Identifier: MIT
# What rules, scans and lists of sockets do not say is never read as "any", "closed" or "the same": check and changes.
tool=lifecare-ports
. tests/tools/harness.sh
file=examples/data/medium.toml

# rules JSON: what the rules of MELDB01 come to.
rules() {
    printf '%s\n' "$1" >"$work/rules.json"
    run check $file --as-of 2026-01-15 --rules "$work/rules.json" --on MELDB01 --all --format csv
}
from='["10.20.0.11", "2001:db8:20::11"]'
whole='"Profile": "Any", "Program": "Any", "LocalAddress": "Any", "RemotePort": "Any"'

# Windows PowerShell 5.1 writes a list that it has wrapped as {"value": [...], "Count": n}, whatever stands in it.
for list in "$from" "{\"value\": $from, \"Count\": 2}" "{\"Value\": $from, \"count\": 2}"; do
    for port in '"1433"' 1433 '["1433"]' '{"value": ["1433"], "Count": 1}' '{"value": [1433], "Count": 1}'; do
        rules "[{\"Name\": \"SQL\", \"Enabled\": \"True\", \"Direction\": \"Inbound\", \"Action\": \"Allow\", \"Protocol\": \"TCP\", \"LocalPort\": $port, \"RemoteAddress\": $list, $whole}]"
        exits 0
        lines 2
        prints '^ok,MELCORE01,MELDB01,1433,open,.*,SQL$'
        [ ! -s "$work/err" ] || fault "something is said of rules that say all"
    done
done
for address in '["10.20.0.12"]' '{"value": ["10.20.0.12"], "Count": 1}'; do
    rules "{\"value\": [{\"Name\": \"SQL\", \"Enabled\": true, \"Direction\": 1, \"Action\": 2, \"Profile\": 2147483647, \"Program\": \"Any\", \"LocalAddress\": $address, \"RemoteAddress\": $from, \"Protocol\": \"TCP\", \"LocalPort\": \"1433\", \"RemotePort\": \"Any\"}], \"Count\": 1}"
    exits 1
    prints '^finding,MELCORE01,MELDB01,1433,open-in-part,.*SQL \(only local address 10.20.0.12\)$'
done

# Keys are read in any case, each record in its own.
rules "[{\"name\": \"SQL\", \"enabled\": true, \"direction\": \"inbound\", \"action\": \"allow\", \"protocol\": \"tcp\", \"localport\": 1433, \"remoteaddress\": $from},
    {\"NAME\": \"Stop\", \"ENABLED\": true, \"DIRECTION\": \"Inbound\", \"ACTION\": \"Block\", \"PROTOCOL\": \"TCP\", \"LOCALPORT\": 1433, \"REMOTEADDRESS\": $from}]"
exits 1
prints '^finding,MELCORE01,MELDB01,1433,blocked,.*,Stop$'
notes '^2 rules may be narrower than what is stated; not stated: profile, program, local address, remote port$'

# Of a rule without ports, addresses or action nobody knows what it opens, or blocks: it was not tried.
sql="{\"Name\": \"SQL\", \"Enabled\": true, \"Direction\": \"Inbound\", \"Action\": \"Allow\", \"Protocol\": \"TCP\", \"LocalPort\": \"1433\", \"RemoteAddress\": $from, $whole}"
while IFS=';' read -r cells unsaid; do
    rules "[$sql, {\"Name\": \"X\", $cells}]"
    exits 1
    prints '^ok,MELCORE01,MELDB01,1433,open,.*,SQL$'
    prints "^finding,,MELDB01,,not-judged,unknown,.*,\"?X: not stated: $unsaid\"?$"
    prints_not ',X$'
    notes '^1 row is not understood$'
    run check $file --as-of 2026-01-15 --rules "$work/rules.json" --on MELDB01
    prints '^NOT TRIED +MELDB01 +not-judged '
    prints '^2 checked: 0 findings, 1 not tried, 0 notes, 1 ok '
done <<'CELLS'
"Enabled": true, "Direction": "Inbound", "Action": "Allow", "Protocol": "TCP", "RemoteAddress": "Any";local port
"Enabled": true, "Direction": "Inbound", "Action": "Allow", "Protocol": "TCP", "RemoteAddress": "Any", "LocalPort": null;local port
"Enabled": true, "Direction": "Inbound", "Action": "Allow", "Protocol": "TCP", "RemoteAddress": "Any", "LocalPort": {"a": 1};local port
"Enabled": true, "Direction": "Inbound", "Action": "Allow", "Protocol": "TCP", "LocalPort": "9999";remote address
"Enabled": true, "Direction": "Inbound", "Action": "Block", "Protocol": "TCP";remote address, local port
"Enabled": true, "Direction": "Inbound", "Protocol": "TCP", "RemoteAddress": "Any", "LocalPort": "9999";action
"Enabled": true, "Direction": "Inbound", "Action": "Allow", "RemoteAddress": "Any", "LocalPort": "9999";protocol
"Enabled": true, "Action": "Allow", "Protocol": "TCP", "RemoteAddress": "Any", "LocalPort": "9999";direction
"Direction": "Inbound", "Action": "Allow", "Protocol": "TCP", "RemoteAddress": "Any", "LocalPort": "9999";whether it is enabled
CELLS
# What Export-Csv writes in place of a list says nothing; which rules have no direction at all is not known, but of the
# Export List, which is of one.
properties='Name,Enabled,Direction,Action,Protocol,LocalPort,RemoteAddress\nSQL,True,Inbound,Allow,TCP,1433,Any\n'
for cells in '9999,System.String[];remote address' 'System.Object[],Any;local port'; do
    order=${cells%;*}
    rules "$(printf "${properties}X,True,Inbound,Allow,TCP,$order")"
    exits 1
    prints "^finding,,MELDB01,,not-judged,unknown,.*X: not stated: ${cells#*;} [(]System[.]String[[][]]: -join ',' before Export-Csv[)]"
done
undirected='no direction is stated: all rules are taken as inbound, those that are outbound, too'
rules "$(printf "$properties")"
exits 0
! grep -q 'direction' "$work/err" || fault "a direction that is stated is asked for"
rules "$(printf "$properties" | sed 's/Direction,//; s/Inbound,//')"
exits 0
notes "^$undirected\$"
run changes $file --rules "$work/rules.json" "$work/rules.json" --on MELDB01
exits 0
notes "rules.json: $undirected\$"
run changes $file --rules "$work/rules.json" "$work/rules.json" --on MELDB01 --lang sv
notes 'rules.json: riktning anges inte: alla regler tas som inkommande'
rules '[{"Name": "SQL", "Enabled": true, "Action": "Allow", "Protocol": "TCP", "LocalPort": "1433", "RemoteAddress": "Any"}]'
exits 0
notes "^$undirected\$"
rules "$(printf 'Name\tEnabled\tAction\tProtocol\tLocal Port\tRemote Address\nSQL\tYes\tAllow\tTCP\t1433\tAny\n')"
exits 0
! grep -q 'direction' "$work/err" || fault "the Export List is asked for its direction"
# Nothing is asked of one that is off, outbound, or of another protocol.
for cells in '"Enabled": false, "Direction": "Inbound", "Action": "Allow", "Protocol": "TCP"' '"Enabled": true, "Direction": "Outbound", "Action": "Allow", "Protocol": "TCP"' \
    '"Enabled": true, "Direction": "Inbound", "Action": "Allow", "Protocol": "UDP"'; do
    rules "[$sql, {\"Name\": \"X\", $cells}]"
    exits 0
    notes '^1 rule that is off, outbound or not TCP is left out$'
done
# A column that no rule has.
for column in LocalPort RemoteAddress Protocol Action Enabled; do
    rules "[$(printf %s "$sql" | sed "s/\"$column\"/\"Other\"/")]"
    exits 2
    [ ! -s "$work/out" ] || fault "rules without $column are answered"
done

# changes --nmap: each address of a server by itself, and what was scanned once is not compared.
scan() { # FILE PORTS ADDRESS=OPEN...: what is scanned and not open is closed
    name=$1 asked=$2
    shift 2
    printf '<nmaprun><scaninfo type="connect" protocol="tcp" services="%s"/>' "$asked" >"$work/$name"
    for host in "$@"; do
        case ${host%%=*} in *:*) kind=ipv6 ;; *) kind=ipv4 ;; esac
        printf '<host><status state="up"/><address addr="%s" addrtype="%s"/><ports><extraports state="closed" count="9"/>' "${host%%=*}" $kind
        for port in $(printf %s "${host#*=}" | tr , ' '); do printf '<port protocol="tcp" portid="%s"><state state="open"/></port>' "$port"; done
        printf '</ports></host>'
    done >>"$work/$name"
    printf '<runstats><finished exit="success"/></runstats></nmaprun>\n' >>"$work/$name"
}
compared() { run changes $file --nmap "$work/old" "$work/new" --format csv "$@"; }
db=10.20.0.12 db6=2001:db8:20::12
for order in "$db=1433,3389 $db6=1433" "$db6=1433 $db=1433,3389"; do
    scan old 1433,3389 $db=1433 $db6=1433
    scan new 1433,3389 $order
    compared
    exits 1
    lines 2
    prints '^opened,MELDB01 \(10.20.0.12\),3389$'
    scan old 1433,3389 $order
    scan new 1433,3389 $db6=1433,3389 $db=1433
    compared
    exits 1
    lines 3
    prints '^opened,MELDB01 \(2001:db8:20::12\),3389$'
    prints '^closed,MELDB01 \(10.20.0.12\),3389$'
    compared --lang sv
    notes 'inget är känt om vad som är öppet där: '
done
# An address that one scan lacks, a port that one lacks, a server that one lacks.
scan old 1433 $db=1433 $db6=1433
scan new 1433 $db=1433
compared
exits 1
lines 2
prints '^not-compared,MELDB01 \(2001:db8:20::12\),$'
notes '^what was scanned one of the times only is not compared'
run changes $file --nmap "$work/old" "$work/new"
prints '^not-compared +MELDB01 '
scan new 1433,3389 $db=1433 $db6=1433
compared
exits 1
lines 3
prints '^not-compared,MELDB01 \(10.20.0.12\),3389$'
scan old 1433,3000-4000 $db=1433
scan new 1433 $db= 10.20.0.11=1433
compared
exits 1
lines 4
prints '^closed,MELDB01,1433$'
prints '^not-compared,MELDB01,3000-4000$'
prints '^not-compared,MELCORE01,$'
prints_not '^closed,MELDB01,3'
notes '^[0-9]* addresses were scanned neither time, and nothing is known of what is open there: .*2001:db8:20::12 \(MELDB01\)'
scan old "1433$(seq -f ',%g' 2000 2 2100)" $db=1433
scan new 1433 $db=
compared
exits 1
lines 3
prints '^not-compared,MELDB01,$'
prints '^closed,MELDB01,1433$'
scan old 80 $db=80
compared
exits 2
complains 'there is nothing to compare'
# All of it scanned twice and the same.
everything=$(grep -o 'addresses* *= *.*' $file | grep -o '"[0-9a-f.:]*"' | tr -d '"' | sed 's/$/=1433/')
scan old 1433 $everything
run changes $file --nmap "$work/old" "$work/old" --format csv
exits 0
lines 1
[ ! -s "$work/err" ] || fault "something is said of two scans of all that there is"

# --netstat: what lists UDP alone, or connections alone, tells nothing of TCP, and UDP is not compared.
printf 'UNCONN 0 0 0.0.0.0:161 0.0.0.0:*\n' >"$work/udp"
printf 'udp UNCONN 0 0 0.0.0.0:161 0.0.0.0:*\n' >"$work/named"
printf '  UDP    0.0.0.0:123   *:*   4\n' >"$work/windows"
printf '  TCP    10.20.0.12:50123   10.20.0.11:1433   ESTABLISHED   4\n' >"$work/connections"
printf 'LISTEN 0 5 0.0.0.0:1433 0.0.0.0:*\n' >"$work/tcp"
for list in udp named windows connections; do
    for pair in "$list tcp" "tcp $list" "$list $list"; do
        run changes $file --netstat "$work/${pair% *}" "$work/${pair#* }" --on MELDB01
        exits 2
        complains "$list: error: has no TCP port that listens"
    done
    run check $file --as-of 2026-01-15 --netstat "$work/$list" --on MELDB01
    exits 2
    complains 'has no TCP port that listens'
done
cat "$work/tcp" "$work/udp" >"$work/both"
for pair in 'both tcp' 'tcp both' 'tcp tcp'; do
    run changes $file --netstat "$work/${pair% *}" "$work/${pair#* }" --on MELDB01
    exits 0
    notes '^TCP alone is compared: .* UDP ports are not compared$'
done

# A port that is reached at other addresses than before has changed: 0.0.0.0, :: and * are every address.
listens() { # NAME ADDRESS...
    name=$1
    shift
    printf 'LISTEN 0 5 %s:1433 *:*\n' "$@" >"$work/$name"
    printf 'LISTEN 0 5 10.20.0.12:139 *:*\nLISTEN 0 5 127.0.0.1:1434 *:*\n' >>"$work/$name"
}
moved() { run changes $file --netstat "$work/was" "$work/is" --on MELDB01 --format csv; }
for every in 0.0.0.0 '[::]' '*'; do
    said=$(printf %s "$every" | sed 's/[][]//g; s/[*]/::/; s/[.]/[.]/g')
    listens was 10.20.0.12
    listens is "$every"
    moved
    exits 1
    lines 2
    prints "^opened,,MELDB01 \\($said\\),1433\$"
    listens is 10.20.0.12 "$every"
    moved
    exits 1
    lines 2
    listens was "$every"
    listens is 10.20.0.12
    moved
    exits 1
    lines 2
    prints "^closed,,MELDB01 \\($said\\),1433\$"
    listens is 0.0.0.0 '[::]'
    moved
    exits 0
    listens was 127.0.0.1
    moved
    exits 1
    lines 2
    prints '^opened,,MELDB01,1433$'
done
listens was 10.20.0.12
listens is 10.20.0.13 '[2001:db8:20::12]'
moved
exits 1
lines 4
prints '^opened,,MELDB01 \(10.20.0.13\),1433$'
prints '^opened,,MELDB01 \(2001:db8:20::12\),1433$'
prints '^closed,,MELDB01 \(10.20.0.12\),1433$'
listens is '[::ffff:10.20.0.12]'
moved
exits 0

# A matrix names servers, the rules of a Windows Firewall name addresses: all of them would differ.
printf 'Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\nA\tYes\tAllow\t10.20.0.11\tTCP\t1433\n' >"$work/windows"
run matrix $file --as-of 2026-01-15 --format csv
cp "$work/out" "$work/matrix"
for pair in 'matrix windows' 'windows matrix'; do
    run changes $file --as-of 2026-01-15 --rules "$work/${pair% *}" "$work/${pair#* }" --on MELDB01
    exits 2
    complains "$work/matrix is a matrix and $work/windows the rules of a Windows Firewall, which cannot be compared"
done
printf 'a,b\n1,2\n' >"$work/neither"
run changes $file --rules "$work/windows" "$work/neither" --on MELDB01
exits 2
complains 'neither:1: error: has no column "from"'

# How many rules are read is stated, and so is how many that differ in every way are compared.
heading='Name\tProfile\tEnabled\tAction\tProgram\tLocal Address\tRemote Address\tProtocol\tLocal Port\tRemote Port\n'
many() { # NUMBER REMOTE-END PORTS-END [ENABLED]
    printf "$heading"
    awk -v n="$1" -v far="$2" -v last="$3" -v on="${4:-Yes}" 'BEGIN { OFS = "\t"; for (i = 0; i < n; ++i) {
        from = sprintf("10.%d.%d.%d", int(i / 32768) % 128, int(i / 128) % 256, i % 128 * 2)
        print "R" i, "All", on, "Allow", "Any", "Any", from far, "TCP", (1 + i) last, "Any" } }'
}
many 20000 '' '' >"$work/20000"
many 20001 '' '' >"$work/20001"
{ cat "$work/20000"; many 5 '' '' No | tail -n +2; } >"$work/off"
for rules in 20000 off; do
    run check $file --as-of 2026-01-15 --rules "$work/$rules" --on MELDB01 --format csv
    exits 1
    run changes $file --rules "$work/$rules" "$work/20000" --on MELDB01
    exits 0
done
run check $file --as-of 2026-01-15 --rules "$work/20001" --on MELDB01
exits 2
complains '20001:20002: error: has more than 20 000 rules that are on, inbound and TCP'
run changes $file --rules "$work/20000" "$work/20001" --on MELDB01
exits 2
complains '20001:20002: error: has more than 20 000 rules'
for n in 100 2000; do
    many $n -10.255.255.255 -65000 >"$work/differ"
    run changes $file --rules "$work/differ" "$work/differ" --on MELDB01
    case $n in
        100) exits 0 ;;
        *) exits 2 && complains 'error: the rules differ from each other in too many ways to be compared' ;;
    esac
done

finish
