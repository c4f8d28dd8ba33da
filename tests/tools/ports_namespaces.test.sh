#!/bin/sh
# SPDX-License-Identifier: MIT
# Real packets: with the generated rules on a server, a required opening passes from the one who needs it, and nothing else does.
tool=lifecare-ports
. tests/tools/harness.sh

for needed in nft ip nmap python3 unshare; do
    command -v $needed >/dev/null || { echo "skipped: $needed is not installed"; exit 77; }
done
[ "$(id -u)" -eq 0 ] && ip netns add "lc-test-$$" 2>/dev/null || { echo "skipped: network namespaces cannot be made here"; exit 77; }
app=lc-test-$$ web=lc-web-$$ other=lc-other-$$
clean_up() {
    [ -z "${listener:-}" ] || kill "$listener" 2>/dev/null
    for namespace in $app $web $other; do ip netns del $namespace 2>/dev/null; done
    rm -rf "$work"
}
trap clean_up EXIT
ip netns add $web && ip netns add $other || exit 77
# APP has two cables: to WEB and to a machine that is nobody's.
cable() { # NAMESPACE NUMBER ITS-ADDRESS APP'S-ADDRESS LENGTH
    ip link add "lca$$-$2" netns $app type veth peer name "lcb$$-$2" netns "$1" &&
        ip -n $app addr add "$4/$5" dev "lca$$-$2" && ip -n "$1" addr add "$3/$5" dev "lcb$$-$2" &&
        ip -n $app link set "lca$$-$2" up && ip -n "$1" link set "lcb$$-$2" up
}
cable $web 1 192.0.2.21 192.0.2.1 24 && cable $other 2 198.51.100.9 198.51.100.1 24 || { echo "skipped: no veth here"; exit 77; }
ip -n $app link set lo up
ip -n $app addr add 10.20.0.11/32 dev lo
ip -n $web route add 10.20.0.11/32 via 192.0.2.1
ip -n $other route add 10.20.0.11/32 via 198.51.100.1
for v6 in "$app 2001:db8:d::1 lca$$-1" "$web 2001:db8:d::21 lcb$$-1"; do
    # shellcheck disable=SC2086 # three words
    set -- $v6
    ip -n "$1" addr add "$2/64" dev "$3" nodad
done
ip -n $app addr add 2001:db8:20::11/128 dev lo nodad
ip -n $web route add 2001:db8:20::11/128 via 2001:db8:d::1

# Two ports that WEB needs listen, and one that nobody needs; a third needed one does not listen.
ip netns exec $app python3 -c '
import socket, time
sockets = []
for family, host in ((socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::")):
    for port in (5671, 23110, 9999):
        s = socket.socket(family)
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6: s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        s.bind((host, port)); s.listen(8); sockets.append(s)
print("ready", flush=True)
time.sleep(120)' >"$work/ready" 2>&1 &
listener=$!
i=0
sleep 0.2
until grep -qs ready "$work/ready" || [ $i -ge 100 ]; do
    sleep 0.1
    i=$((i + 1))
done
run generate examples/data/medium.toml --target nftables --server MELCORE01 --document techspec-2025
exits 0
cp "$work/out" "$work/rules.nft"
ip netns exec $app nft -f "$work/rules.nft" || { echo "skipped: nft cannot load rules in a namespace here"; exit 77; }

scan() { # NAMESPACE ADDRESS [-6]
    ip netns exec "$1" nmap ${3:-} -sT -n -Pn --max-retries 1 --host-timeout 30s -p 5671,23110,23114,9999 "$2" -oX "$work/scan.xml" -oG "$work/scan.txt" >/dev/null
}
state() { # PORT EXPECTED
    checks=$((checks + 1))
    grep -q "$1/$2/tcp" "$work/scan.txt" || fault "port $1 is not $2: $(cat "$work/scan.txt")"
}
ran="packets from WEB, IPv4"
scan $web 10.20.0.11
state 5671 open
state 23110 open
state 23114 closed   # let through, nobody listens
state 9999 filtered  # listens, not let through
run check examples/data/medium.toml --nmap "$work/scan.xml" --from MELWEB01 --document techspec-2025 --format csv
exits 1
prints '^ok,MELWEB01,MELCORE01,5671,open,'
prints '^finding,MELWEB01,MELCORE01,23114,closed,'
prints '^finding,MELWEB01,MELCORE01,23612,not-scanned,'
prints_not '9999'
ran="packets from WEB, IPv6"
scan $web 2001:db8:20::11 -6
state 5671 open
state 9999 filtered
ran="packets from a machine that is nobody's"
scan $other 10.20.0.11
for port in 5671 23110 9999; do state $port filtered; done

finish
