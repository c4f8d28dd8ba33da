#!/bin/sh
# SPDX-License-Identifier: MIT
# Rule sets of many ends: every target holds exactly the matrix, whatever the number of servers and of networks, and nft and iptables-restore take it.
tool=lifecare-ports
. tests/tools/harness.sh

python3 -c 'import ipaddress' 2>/dev/null || { echo "skipped: python3 is absent"; exit 77; }
netfilter=yes
for needed in nft iptables-restore ip6tables-restore unshare; do command -v $needed >/dev/null || netfilter=""; done
# Who is not root can send the kernel no more at once than its ordinary buffers hold: too little for the largest of these.
namespace="unshare -n"
[ -z "$netfilter" ] || $namespace nft list ruleset >/dev/null 2>&1 || netfilter=""
[ -n "$netfilter" ] || echo "not tried: nft and iptables-restore; absent, or this user makes no network namespace"
accepts() { # FILE COMMAND...
    [ -n "$netfilter" ] || return 0
    checks=$((checks + 1))
    given=$1
    shift
    $namespace "$@" <"$given" >"$work/said" 2>&1 || fault "$* refuses it: $(head -n 5 "$work/said")"
}
# holds FILE: the files of every target, read by rules of their own, are the matrix. loads FILE: they are taken.
holds() {
    loads "$1"
    run matrix "$1" --document techspec-2025 --format csv
    exits 0
    cp "$work/out" "$work/matrix.csv"
    rm -rf "$work/capirca"
    run generate "$1" --document techspec-2025 --target capirca --output "$work/capirca"
    exits 0
    checks=$((checks + 1))
    python3 tests/tools/ports_sets_check.py "$1" "$work" >"$work/said" 2>&1 || fault "$(tail -n 15 "$work/said")"
}
loads() {
    for target in nftables iptables "iptables --ipv6"; do
        # shellcheck disable=SC2086 # a target and its option
        run generate "$1" --document techspec-2025 --target $target
        exits 0
        cp "$work/out" "$work/$target"
    done
    accepts "$work/nftables" nft -c -f -
    accepts "$work/iptables" iptables-restore --test
    accepts "$work/iptables --ipv6" ip6tables-restore --test
}

# So many prefixes of the clients, in both versions: to either side of what one line holds, three lines of it, and more than can be told apart one by one.
for n in 1 79 80 81 161 500 2000; do
    {
        printf 'customer = "x"\n[[server]]\nname = "APP"\naddresses = ["10.20.0.1", "2001:db8::1"]\nroles = ["application-server", "core-server"]\n[network.client]\nprefixes = ['
        awk -v n=$n 'BEGIN { for (i = 0; i < n; ++i) printf "\"10.%d.%d.0/24\", \"2001:db8:%x::/48\",\n", 64 + i / 256, i % 256, i + 1 }'
        printf ']\n'
    } >"$work/networks.toml"
    if [ $n -lt 200 ]; then holds "$work/networks.toml"; else loads "$work/networks.toml"; fi
done
# So many servers of several kinds, some alike in all but their network, some without an address.
for n in 3 12 24; do
    {
        printf 'customer = "x"\n[network.client]\nprefixes = ["10.64.0.0/16", "10.64.8.0/24"]\n[network.intranet]\nprefixes = ["10.64.0.0/15"]\n'
        awk -v n=$n 'BEGIN {
            roles = split("\"web-server\", \"load-balanced-server\"|\"application-server\", \"core-server\"|\"application-server\"|\"database-server\"|\"intranet-server\", \"load-balanced-server\"|\"core-server\"", role, "|")
            zones = split("dmz admin-network intranet", zone, " ")
            for (i = 0; i < n; ++i) {
                printf "[[server]]\nname = \"S%d\"\nroles = [%s]\n", i, role[i % roles + 1]
                if (i % 7 != 3) printf "zone = \"%s\"\n", zone[i % zones + 1]
                if (i % 11 != 5) printf "addresses = [\"10.20.%d.%d\"%s]\n", i % 3, i + 1, i % 2 ? sprintf(", \"2001:db8::%x\"", i + 1) : ""
            }
        }'
    } >"$work/servers.toml"
    holds "$work/servers.toml"
done

# Two thousand servers, as many as are read: kilobytes of rules, read at once; the tables a row at a time, in memory that does not grow with them.
awk 'BEGIN {
    print "customer = \"x\"\n[network.client]\nprefixes = [\"10.64.0.0/16\"]"
    split("\"core-server\", \"application-server\"|\"database-server\"|\"intranet-server\"|\"web-server\"", role, "|")
    split("admin-network admin-network intranet dmz", zone, " ")
    for (i = 0; i < 2000; ++i)
        printf "[[server]]\nname = \"S%d\"\naddress = \"10.20.%d.%d\"\nzone = \"%s\"\nroles = [%s]\n", i, i / 250, i % 250 + 1, zone[i % 4 + 1], role[i % 4 + 1]
}' >"$work/many.toml"
for target in nftables iptables; do
    run generate "$work/many.toml" --target $target --document techspec-2025
    exits 0
    checks=$((checks + 1))
    [ "$(wc -c <"$work/out")" -lt 500000 ] || fault "$target has $(wc -c <"$work/out") bytes"
    cp "$work/out" "$work/$target"
done
accepts "$work/nftables" nft -c -f -
accepts "$work/iptables" iptables-restore --test
run matrix "$work/many.toml" --document techspec-2025 --format svg
exits 0
prints '500|495 more'
if (ulimit -v 60000 && "$BIN/$tool" --version) >/dev/null 2>&1; then
    # The first rows are all that is asked for; the rest would be a gigabyte.
    for asked in "matrix --format csv" "matrix --format json" "matrix --format html" "matrix --view role" "generate --target ticket --format csv" \
        "generate --target ticket" "generate --target windows" "generate --target nftables" "generate --target windows --server S7"; do
        # shellcheck disable=SC2086 # a subcommand and its options
        set -- $asked
        subcommand=$1
        shift
        ran="lifecare-ports $asked with 60 MB of memory"
        (ulimit -v 60000 && "$BIN/$tool" "$subcommand" "$work/many.toml" --document techspec-2025 "$@" 2>"$work/err" | head -c 4000000 >"$work/out")
        checks=$((checks + 1))
        [ -s "$work/out" ] || fault "nothing was written"
        checks=$((checks + 1))
        ! grep -q 'memory' "$work/err" || fault "it ran out of memory"
    done
else
    echo "not checked: memory of two thousand servers; this build does not start in 60 MB"
fi
run matrix "$work/many.toml" --document techspec-2025 --format xlsx --output "$work/many.xlsx"
exits 2
complains 'a sheet holds 1 048 576'

finish
