#!/bin/sh
# SPDX-License-Identifier: MIT
# nft and iptables-restore accept what lifecare-ports generates, hostile names included, and hold exactly our rules.
tool=lifecare-ports
. tests/tools/harness.sh

for needed in nft iptables-restore ip6tables-restore unshare; do
    command -v $needed >/dev/null || { echo "skipped: $needed is not installed"; exit 77; }
done
unshare -rn nft list ruleset >/dev/null 2>&1 || { echo "skipped: the kernel lets nobody make a network namespace with nftables here"; exit 77; }
accepts() { # COMMAND...: run on the last output
    checks=$((checks + 1))
    "$@" <"$work/out" >"$work/said" 2>&1 || fault "$* refuses it: $(head -n 5 "$work/said")"
}
for file in examples/data/small.toml examples/data/medium.toml examples/data/scalable.toml examples/data/education.toml tests/data/hostile.toml; do
    servers=$(sed -n 's/^name = "\([A-Z0-9]*\)"$/\1/p' "$file" | sed 1,1d)
    for clients in exact ranges; do
        run generate "$file" --target nftables --clients $clients --optional
        exits 0
        accepts unshare -rn nft -c -f -
        # Loaded twice, the table is there once: the rules that nft lists are the rules that we wrote.
        rules=$(grep -c 'tcp dport' "$work/out")
        cp "$work/out" "$work/rules.nft"
        checks=$((checks + 1))
        listed=$(unshare -rn sh -c 'nft -f "$1" && nft -f "$1" && nft list table inet lifecare_rules' - "$work/rules.nft" | grep -c 'tcp dport')
        [ "$listed" = "$rules" ] || fault "$rules rules were written, nft lists $listed"
        run generate "$file" --target iptables --clients $clients
        accepts unshare -rn iptables-restore --test
        run generate "$file" --target iptables --ipv6 --clients $clients
        accepts unshare -rn ip6tables-restore --test
    done
    for server in $servers; do
        run generate "$file" --target nftables --server "$server" --admin 10.20.0.0/24,2001:db8:a::/48
        accepts unshare -rn nft -c -f -
        run generate "$file" --target iptables --server "$server" --admin 10.20.0.0/24
        accepts unshare -rn iptables-restore --test
        for admin in ::ffff:192.0.2.1 2001:db8:a::/48 ::ffff:192.0.2.1,192.0.2.0/24,192.0.2.1; do
            run generate "$file" --target iptables --server "$server" --admin $admin
            accepts unshare -rn iptables-restore --test
            run generate "$file" --target iptables --server "$server" --admin $admin --ipv6
            accepts unshare -rn ip6tables-restore --test
            run generate "$file" --target nftables --server "$server" --admin $admin
            accepts unshare -rn nft -c -f -
        done
    done
done

finish
