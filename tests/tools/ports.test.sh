#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-ports: matrix, generate, who, allowed, diff; exit codes; what it says to bad input; hostile names in every output.
tool=lifecare-ports
. tests/tools/harness.sh

common_promises

# The matrix of each shipped installation, derived by hand from 4.3, 3.1.7, 4.4, 4.5, 4.7, 7.1, A1, B1 and E1. One line: who, to whom, on which ports.
# Each stands for every pair of its servers, a server never for itself.
derived() { # FILE DOCUMENT, the derivation on standard input
    sed 's/#.*//' | awk -F '[>:]' 'NF == 3 {
        n = split($1, from, " "); m = split($2, to, " "); k = split($3, port, " ")
        for (i = 1; i <= n; ++i) for (j = 1; j <= m; ++j) if (from[i] != to[j]) for (p = 1; p <= k; ++p) print from[i] "," to[j] "," port[p]
    }' | sort -u >"$work/derived"
    run matrix "$1" --document "$2" --format csv
    exits 0
    awk -F, 'NR > 1 { print $1 "," $3 "," $5 }' "$work/out" | sort >"$work/matrix"
    checks=$((checks + 1))
    diff "$work/derived" "$work/matrix" >"$work/difference" || fault "the matrix of $1 is not the derived one: $(head -n 20 "$work/difference")"
}
# E1 of 2025: 18 ports, TSS and TNS on the core server, events and errors on both, the rest on the application server.
both="30722 30751"
brokers="2110 2114 2116 2119 2120 23110 23114 23116 30600 30601 30610 30611 30612 30613"
derived examples/data/small.toml techspec-2025 <<END
internet intranet > LILWEB01: 443
intranet > LILALL01: 80 443
LILWEB01 > LILALL01: 23110 23114 23116 23612 5672 5671 23610    # application and core are one machine
LILALL01 > LILWEB01: 808 80 443                                 # the database is on the same machine: no 1433
LILALL01 > forsakringskassan: 7020
LILALL01 > installation-packages: 22 443
LILALL01 > feedback teamviewer: 443
client > LILALL01: 2100 30710 $both $brokers
END
lines 38 # a heading and 2 + 2 + 7 + 3 + 1 + 2 + 2 + 18 = 37
derived examples/data/medium.toml techspec-2025 <<END
internet intranet > MELWEB01: 443
intranet > MELINT01: 80 443
MELWEB01 MELINT01 > MELCORE01: 23110 23114 23116 23612 5672 5671 23610
MELCORE01 > MELWEB01 MELINT01: 808 80 443
MELCORE01 > MELDB01: 1433
MELCORE01 > forsakringskassan: 7020
MELCORE01 > installation-packages: 22 443
MELCORE01 > feedback: 443
MELCORE01 MELDB01 > teamviewer: 443                             # the servers that stand in the administrative network
client > MELCORE01: 2100 30710 $both $brokers
END
lines 50 # a heading and 2 + 2 + 2 x 7 + 2 x 3 + 1 + 1 + 2 + 1 + 2 + 18 = 49
derived examples/data/scalable.toml techspec-2025 <<END
internet intranet > STOWEB01 STOWEB02: 443
intranet > STOINT01 STOINT02: 80 443
STOWEB01 STOWEB02 STOINT01 STOINT02 > STOAPP01 STOAPP02: 23110 23114 23116 23612 5672 5671
STOWEB01 STOWEB02 STOINT01 STOINT02 > STOCORE01: 23610
STOAPP01 STOAPP02 > STOCORE01: 2100 30710 23610 9091 23611 23612
STOCOMP01 > STOAPP01 STOAPP02: 23612 9091
STOCOMP01 > STOCORE01: 23610
STOCORE01 STOAPP01 STOAPP02 STOCOMP01 > STODB01: 14330          # [ports] sql
STOAPP01 STOAPP02 > STOWEB01 STOWEB02 STOINT01 STOINT02: 808 80 443
STOCORE01 > STOWEB01 STOWEB02 STOINT01 STOINT02: 80 443
STOAPP01 STOAPP02 STOWEB01 STOWEB02 STOINT01 STOINT02 > STOAPP01 STOAPP02 STOWEB01 STOWEB02 STOINT01 STOINT02: 11211 11212
STOAPP01 STOAPP02 > forsakringskassan: 7020
STOCORE01 STOAPP01 STOAPP02 > installation-packages: 22 443
STOAPP01 STOAPP02 > feedback: 443
STOCORE01 STOAPP01 STOAPP02 STODB01 STOCOMP01 > teamviewer: 443
client > STOCORE01: 2100 30710 $both
client > STOAPP01 STOAPP02: $brokers $both
END
# 2x2 + 2x2 + 4x2x6 + 4 + 2x6 + 2x2 + 1 + 4 + 2x4x3 + 4x2 + 6x5x2 + 2 + 3x2 + 2 + 5 + 4 + 2x16 = 224
lines 225
# 2024: 26 ports of E1, the same split.
brokers="2110 2112 2113 2114 2116 2119 2120 2130 2131 2132 23110 23112 23114 23116 30600 30601 30603 30610 30611 30612 30613 30614"
derived examples/data/education.toml techspec-2024 <<END
internet intranet > SKOWEB01: 443
intranet > SKOINT01: 80 443
SKOWEB01 SKOINT01 > SKOCORE01: 23110 23112 23114 23116 23612 30745 23610 23630
SKOCORE01 > SKOWEB01 SKOINT01: 808 80 443
SKOCORE01 > SKODB01: 1433
SKOCORE01 > SKOANA01: 2383
SKOANA01 > SKOCORE01: 1433                                      # 3.1.7 prints the application server
SKOCORE01 > forsakringskassan: 7020
SKOCORE01 > installation-packages: 22 443
SKOCORE01 > feedback: 443
SKOCORE01 SKODB01 SKOANA01 > teamviewer: 443
SKOWEB01 > SKOCORE01: 2100 30710 2112 2116 1433                 # A1, where the core, the application and (3.1.7) 1433 answer
SKOWEB01 > SKODB01: 1433                                        # A1
SKOWEB01 > SKOCORE01 SKODB01 SKOANA01: 1521 21                  # A1; no other section says who answers
internet > SKOWEB01: 9090                                       # B1; its 23112 is 4.3's
client > SKOCORE01: 2100 30710 $both $brokers
END
# 2 + 2 + 2x8 + 2x3 + 1 + 1 + 1 + 1 + 2 + 1 + 3 + 5 + 1 + 3x2 + 1 + 26 = 75
lines 76

# The columns, the row of one opening, and one line for two rules.
run matrix examples/data/medium.toml --document techspec-2025 --format csv
prints '^from,from_address,to,to_address,port,transport,name,document,section,requirement$'
prints '^MELWEB01,192.0.2.21 2001:db8:d::21,MELCORE01,10.20.0.11 2001:db8:20::11,5671,tcp,RabbitMQ via https,techspec-2025,4.3,required$'
prints '^internet,any,MELWEB01,'
prints '^MELCORE01,.*,forsakringskassan,any,7020,tcp,anrop till FK,techspec-2025,4.4,conditional$'
run matrix examples/data/medium.toml --document techspec-2025 --format csv --each-rule
# 1433, 80 and 443 to two servers, packages on 22 and 443, and two ports of E1 stand in two rules: 1 + 4 + 2 + 2
lines 59
run matrix examples/data/medium.toml --document techspec-2025 --format json --explain
exits 0
prints '"port":1433.*"basis":"printed"'
prints '"port":2110.*"basis":"derived".*brokers are on the application server'
run matrix examples/data/medium.toml --document techspec-2025 --clients ranges --format csv
prints '^client,.*,2100-2140,tcp,,techspec-2025,4.3,required$'
lines 38 # 49 - 18 + 6, and the heading
run matrix examples/data/medium.toml --document techspec-2025 --view zone --format csv
prints '^dmz,,admin-network,,5671,'
prints_not '^admin-network,,admin-network,' # what does not leave a zone no firewall between zones sees
run matrix examples/data/scalable.toml --document techspec-2025 --view role --format csv
prints '^web-server,,application-server,,5671,'
prints_not 'STO'
run matrix examples/data/medium.toml --document techspec-2025 --format markdown
prints '^\| MELWEB01 \|'
run matrix examples/data/medium.toml --document techspec-2025 --lang sv
exits 0
silent
prints '^49 öppningar'

# Questions.
run who 30745
exits 0
prints 'web-server +application-server +30745 +required +techspec-2024 4.3'
prints 'client internet intranet dmz admin-network .* 30723-30750 +not-recommended +techspec-2025 4.3'
run who 30745 --document techspec-2025
prints_not 'required'
run who 4711
exits 1
run who 0
exits 2
run allowed web-server application-server 5671 --document techspec-2025
exits 0
prints '^web-server -> application-server 5671: yes, required$'
run allowed web-server application-server 5671 --document techspec-2024
exits 1
prints ': no, unknown$'
run allowed client core-server 30705 --document techspec-2025
exits 1
prints ': no, not-recommended$'
run allowed MELWEB01 melcore01 5671 --installation examples/data/medium.toml --document techspec-2025
exits 0
prints ': yes, required$'
run allowed MELCORE01 MELCORE01 1433 --installation examples/data/medium.toml --document techspec-2025
exits 1
run allowed web-servr application-server 1 --document techspec-2025
exits 2
complains 'did you mean "web-server"'

# Between the documents, for this installation: by 4.3, to the core and application server from both web servers.
run diff examples/data/medium.toml --from techspec-2024 --to techspec-2025 --format csv
exits 0
prints '^opens,MELWEB01,MELCORE01,5671,techspec-2025,4.3,RabbitMQ via https$'
prints '^closes,MELINT01,MELCORE01,23630,techspec-2024,4.3,'
equal "$(grep -c '^opens' "$work/out")" 4   # 5671 and 5672 from two
equal "$(grep -c '^closes' "$work/out")" 14 # 23112, 23630 and 30745 from two, and 8 ports of E1
run diff examples/data/medium.toml --from techspec-2025 --to techspec-2025
exits 0
prints '^0 open, 0 close'

# Generated files: each opening with its reason; what has no address is said and left out.
run generate examples/data/medium.toml --target nftables --server MELDB01 --document techspec-2025
exits 0
prints 'ip saddr \{ 10.20.0.11 \} tcp dport 1433 accept comment "MELCORE01 -> MELDB01 1433: Defaultport SQL Server .*techspec-2025 4.3"'
prints 'ip6 saddr \{ 2001:db8:20::11 \} tcp dport 1433 accept'
equal "$(grep -c 'tcp dport' "$work/out")" 2
run generate examples/data/medium.toml --target windows --server MELDB01 --document techspec-2025 --m3server 'D:\M3SERVER'
exits 0
silent
prints "^    'MELDB01' \{"
prints "-LocalPort '1433' -RemoteAddress @\('10.20.0.11', '2001:db8:20::11'\)"
prints "-Program 'D:\\\\M3SERVER\\\\Kq1fkController.exe'"
prints 'Remove-NetFirewallRule'
equal "$(LC_ALL=C grep -c '[^ -~]' "$work/out")" 0
run generate examples/data/medium.toml --target windows --undo
prints_not 'New-NetFirewallRule'
prints 'Remove-NetFirewallRule'
run generate examples/data/medium.toml --target windows --document techspec-2025
grep -q 'm3server' "$work/err" || fault "the programs without a folder are not told"
run generate examples/data/medium.toml --target ticket --format csv --document techspec-2025
prints '^MELWEB01 \(dmz\),192.0.2.21 2001:db8:d::21,MELCORE01 \(admin-network\),.*,5671,tcp,RabbitMQ via https,techspec-2025 4.3$'
run generate examples/data/medium.toml --target ticket --format csv --server MELDB01 --document techspec-2025
lines 2 # the heading, and 1433 from the core and application server
run generate examples/data/medium.toml --target ticket --format markdown --lang sv --document techspec-2025
prints '^# Beställning av brandväggsöppningar'
printf 'customer = "x"\n[[server]]\nname = "A"\nroles = ["core-server", "application-server"]\n[[server]]\nname = "B"\naddress = "10.0.0.2"\nroles = ["web-server"]\n' >"$work/bare.toml"
run generate "$work/bare.toml" --target nftables --document techspec-2025
exits 0
grep -q '^A has no address' "$work/err" || fault "the missing address is not told"
grep -q '^client has no addresses: write prefixes in \[network.client\]' "$work/err" || fault "the missing prefixes are not told"
prints 'LEFT OUT: A has no address'

# A rule set for 50 servers.
{
    printf 'customer = "x"\n[network.client]\nprefixes = ["10.64.0.0/16"]\n[network.intranet]\nprefixes = ["10.64.0.0/15"]\n'
    i=1
    while [ $i -le 50 ]; do
        case $((i % 5)) in 0) role=web-server ;; 1) role=application-server ;; 2) role=intranet-server ;; 3) role=database-server ;; 4) role=core-server ;; esac
        printf '[[server]]\nname = "S%s"\naddress = "10.20.0.%s"\nroles = ["%s"]\n' $i $i $role
        i=$((i + 1))
    done
} >"$work/fifty.toml"
run generate "$work/fifty.toml" --target nftables --document techspec-2025
exits 0
# Ten of each role. For both kinds of web server: web > app 6, web > core 1, core > web 2, app > web 3, each between 10 x 10: 2 x 100 x 12. Core and app > db: 200.
# App > core: 600. Internet and intranet: 10 + 10 + 2 x 10. Clients: 10 x 4 + 10 x 16. App > FK: 10. In IPv4; in IPv6 nothing has an address.
equal "$(grep -c 'tcp dport' "$work/out")" $((2400 + 200 + 600 + 40 + 200 + 10))

# Bad input.
run matrix "$work/none.toml"
exits 2
printf '[>]\n' >"$work/bad.toml"
run matrix "$work/bad.toml"
exits 2
complains 'bad.toml:1:2: error: is not TOML'
printf 'customer = "x" \303\244\n' >"$work/bad.toml"
run matrix "$work/bad.toml"
exits 2
complains 'bad.toml:1:.*error: is not TOML'
run matrix examples/data/vellinge.toml
exits 2
complains 'has no \[\[server\]\]'
run matrix examples/data/medium.toml --document cloud-6.2
exits 2
complains 'cloud-6.2 prints no ports'
run generate examples/data/medium.toml --target cisco
exits 2
complains '"cisco" is not accepted'
run generate examples/data/medium.toml --target nftables --server MELBD01
exits 2
complains 'did you mean "MELDB01"'
run generate examples/data/medium.toml --target capirca
exits 2
run generate examples/data/medium.toml --target windows --ipv6
exits 2
complains '\-\-ipv6: error: is for iptables only'
run generate examples/data/medium.toml --target nftables --admin 10.0.0.0/8
exits 2
complains 'needs \-\-server'
run matrix examples/data/medium.toml --view zones
exits 2
run who 443 --format svg
exits 2

# Hostile names. What a format's own reader makes of them is in the other tests of ports; here: nothing begins a line of its own, nothing is left raw.
for target in windows nftables iptables ticket; do
    run generate tests/data/hostile.toml --target $target --document techspec-2025
    exits 0
    equal "$(grep -cE '^(\*filter|-A INPUT -j|\} accept|; Stop|; drop)' "$work/out")" "$([ $target = iptables ] && echo 1 || echo 0)" # iptables' own *filter
    equal "$(LC_ALL=C tr -d '\n -~\200-\377' <"$work/out" | wc -c)" 0 # no control characters
    equal "$(grep -c "$(printf '\342\200\256')" "$work/out")" 0       # no mark that turns the writing direction
done
for format in csv json markdown dot svg text; do
    run matrix tests/data/hostile.toml --format $format --document techspec-2025
    exits 0
    equal "$(LC_ALL=C tr -d '\n -~\200-\377' <"$work/out" | wc -c)" 0
done
for format in markdown svg; do
    run matrix tests/data/hostile.toml --format $format --document techspec-2025
    equal "$(grep -cE '(^|[^\\])<(script|img)' "$work/out")" 0 # no markup of theirs
done
run matrix tests/data/hostile.toml --format csv --document techspec-2025
equal "$(LC_ALL=C grep -cE '(^|,)"?[=@+]' "$work/out")" 0 # nothing that a spreadsheet computes

finish
