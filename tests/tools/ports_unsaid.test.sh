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
says() { grep -qE -- "$1" "$work/err" || fault "standard error has no line that matches: $1"; }
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
says '^2 rules may be narrower than what is stated; not stated: profile, program, local address, remote port$'

# Of a rule without ports, addresses or action nobody knows what it opens, or blocks: it was not tried.
sql="{\"Name\": \"SQL\", \"Enabled\": true, \"Direction\": \"Inbound\", \"Action\": \"Allow\", \"Protocol\": \"TCP\", \"LocalPort\": \"1433\", \"RemoteAddress\": $from, $whole}"
while IFS=';' read -r cells unsaid; do
    rules "[$sql, {\"Name\": \"X\", $cells}]"
    exits 1
    prints '^ok,MELCORE01,MELDB01,1433,open,.*,SQL$'
    prints "^finding,,MELDB01,,not-judged,unknown,.*,\"?X: not stated: $unsaid\"?$"
    prints_not ',X$'
    says '^1 row is not understood$'
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
# Nothing is asked of one that is off, outbound, or of another protocol.
for cells in '"Enabled": false, "Direction": "Inbound", "Action": "Allow", "Protocol": "TCP"' '"Enabled": true, "Direction": "Outbound", "Action": "Allow", "Protocol": "TCP"' \
    '"Enabled": true, "Direction": "Inbound", "Action": "Allow", "Protocol": "UDP"'; do
    rules "[$sql, {\"Name\": \"X\", $cells}]"
    exits 0
    says '^1 rule that is off, outbound or not TCP is left out$'
done
# A column that no rule has.
for column in LocalPort RemoteAddress Protocol Action Enabled; do
    rules "[$(printf %s "$sql" | sed "s/\"$column\"/\"Other\"/")]"
    exits 2
    [ ! -s "$work/out" ] || fault "rules without $column are answered"
done

finish
