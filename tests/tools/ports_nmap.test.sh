#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-ports check --nmap: real scans of loopback, where only some of the required ports listen.
tool=lifecare-ports
. tests/tools/harness.sh

for needed in nmap python3 xmllint; do
    command -v $needed >/dev/null || { echo "skipped: $needed is not installed"; exit 77; }
done
ip=127.0.0.11

# listen PORT...: something answers on these ports until stop.
listen() {
    : >"$work/ready"
    python3 -c '
import socket, sys
sockets = []
for port in map(int, sys.argv[2:]):
    s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.bind((sys.argv[1], port)); s.listen(8); sockets.append(s)
print("ready", flush=True)
sys.stdin.read()' $ip "$@" <"$work/hold" >"$work/ready" 2>&1 &
    listener=$!
    exec 9>"$work/hold"
    i=0
    until grep -q ready "$work/ready" || [ $i -ge 300 ]; do
        sleep 0.1
        i=$((i + 1))
    done
    grep -q ready "$work/ready" || { echo "skipped: nothing can listen on $ip: $(cat "$work/ready")"; exit 77; }
}
stop() {
    exec 9>&-
    wait $listener
}
scan() {
    nmap -sT -n -Pn --unprivileged -p "$1" $ip -oX "$work/scan.xml" >/dev/null 2>&1 || { echo "skipped: nmap cannot scan $ip here"; exit 77; }
    xmllint --noout "$work/scan.xml" || exit 77
}
mkfifo "$work/hold"

# The web server needs 23110 23114 23116 23612 5672 5671 and 23610 (4.3 of 2025). Three of them listen, two are not scanned, of which one is RabbitMQ's by http, beside that by https; 30705 is a port of the brokers'
# administration and 9999 nobody's.
listen 23110 23114 5671 30705 9999
scan 23110,23114,23116,5671,23610,30705,9999
stop
run check tests/data/loopback.toml --nmap "$work/scan.xml" --from WEB --document techspec-2025 --format csv
exits 1
lines 10
for port in 23110 23114 5671; do prints "^ok,WEB,APP,$port,open,required,"; done
for port in 23116 23610; do prints "^finding,WEB,APP,$port,closed,required,"; done
prints '^finding,WEB,APP,23612,not-scanned,required,Lifecaretjänster,techspec-2025,4.3,'
prints '^ok,WEB,APP,5672,not-scanned,required,RabbitMQ via http,techspec-2025,4.3,"5672 or 5671 is enough, and 5671 is open"$'
prints '^finding,WEB,APP,30705,open-not-recommended,not-recommended,,techspec-2025,4.3,'
prints '^finding,WEB,APP,9999,open-without-rule,unknown,'
run check tests/data/loopback.toml --nmap "$work/scan.xml" --from WEB --document techspec-2025 --ignore 9999,30700-30709
prints '^9 checked: 2 findings, 1 not tried, 0 notes, 6 ok'
prints '^NOT TRIED  WEB +APP +23612  not-scanned '
run check tests/data/loopback.toml --nmap "$work/scan.xml" --from WEB --document techspec-2025 --ignore 9999,30700-30709 --lang sv
exits 1
prints '^Utfall +Från +Till +Port +Tillstånd +Avsnitt +Namn$'
prints '^EJ PRÖVAD  WEB +APP +23612  inte skannad '
prints '^9 granskade: 2 brister, 1 ej prövad, 0 anmärkningar, 6 ok'
run check tests/data/loopback.toml --nmap "$work/scan.xml" --from WEB --document techspec-2025 --lang sv --format markdown
prints '^\| ej prövad \| WEB \| APP \| 23612 \| inte skannad \| krävs \|'
# The same scan from a client: its ports were not scanned but for two, which are in the ranges of clients and E1.
run check tests/data/loopback.toml --nmap "$work/scan.xml" --from client --document techspec-2025 --format csv
exits 1
prints '^ok,client,APP,23110,open,required,'
prints '^finding,client,APP,2100,not-scanned,required,TSS,'
prints '^finding,client,APP,5671,open-without-rule,unknown,'

# All is right.
listen 23110 23114 23116 23612 5672 5671 23610
scan 23110,23114,23116,23612,5672,5671,23610
run check tests/data/loopback.toml --nmap "$work/scan.xml" --from WEB --document techspec-2025
exits 0
prints '^7 checked: 0 findings, 0 notes, 7 ok'
# A scan of other ports alone says nothing.
scan 4711
run check tests/data/loopback.toml --nmap "$work/scan.xml" --from WEB --document techspec-2025
exits 2
complains 'was scanned'
stop

finish
