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
LILALL01 > feedback: 443
LILALL01 LILWEB01 client > teamviewer: 443                      # 7.1: the computer, server or client to be reached
client > LILALL01: 2100 30710 $both $brokers
END
lines 40 # a heading and 2 + 2 + 7 + 3 + 1 + 2 + 1 + 3 + 18 = 39
derived examples/data/medium.toml techspec-2025 <<END
internet intranet > MELWEB01: 443
intranet > MELINT01: 80 443
MELWEB01 MELINT01 > MELCORE01: 23110 23114 23116 23612 5672 5671 23610
MELCORE01 > MELWEB01 MELINT01: 808 80 443
MELCORE01 > MELDB01: 1433
MELCORE01 > forsakringskassan: 7020
MELCORE01 > installation-packages: 22 443
MELCORE01 > feedback: 443
MELCORE01 MELDB01 MELINT01 MELWEB01 client > teamviewer: 443
client > MELCORE01: 2100 30710 $both $brokers
END
lines 53 # a heading and 2 + 2 + 2 x 7 + 2 x 3 + 1 + 1 + 2 + 1 + 5 + 18 = 52
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
STOAPP01 STOAPP02 > STOAPP01 STOAPP02: 11211 11212              # load-balanced servers that share a role
STOWEB01 STOWEB02 > STOWEB01 STOWEB02: 11211 11212
STOINT01 STOINT02 > STOINT01 STOINT02: 11211 11212
STOAPP01 STOAPP02 > forsakringskassan: 7020
STOCORE01 STOAPP01 STOAPP02 > installation-packages: 22 443
STOAPP01 STOAPP02 > feedback: 443
STOCORE01 STOAPP01 STOAPP02 STODB01 STOCOMP01 STOWEB01 STOWEB02 STOINT01 STOINT02 client > teamviewer: 443
client > STOCORE01: 2100 30710 $both
client > STOAPP01 STOAPP02: $brokers $both
END
# 2x2 + 2x2 + 4x2x6 + 4 + 2x6 + 2x2 + 1 + 4 + 2x4x3 + 4x2 + 3x2x2 + 2 + 3x2 + 2 + 10 + 4 + 2x16 = 181
lines 182
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
SKOCORE01 > installation-packages: 22 443
SKOCORE01 > feedback: 443
SKOCORE01 SKODB01 SKOANA01 SKOINT01 SKOWEB01 client > teamviewer: 443
SKOWEB01 SKOINT01 > SKOCORE01: 2100 30710 2112 21               # A1, from the DMZ or the intranet: TSS and names on core, EDU's brokers (Inkorgen is one) on application
SKOWEB01 SKOINT01 > SKODB01: 1433                               # A1: ODBC is between web server and database (10.1.4); 1521 is the alternative
internet > dmz: 9090                                            # B1: to TSP, of which no section names the server
dmz > SKOCORE01: 23112                                          # B1: from TSP to Web Services, on the application server (10.3.3)
client > SKOCORE01: 2100 30710 $both $brokers
END
# 2 + 2 + 2x8 + 2x3 + 1 + 1 + 1 + 1 + 2 + 1 + 6 + 2x4 + 2x1 + 1 + 1 + 26 = 77
lines 77

# The columns, the row of one opening, and one line for two rules.
run matrix examples/data/medium.toml --document techspec-2025 --format csv
prints '^from,from_address,to,to_address,port,transport,name,document,section,requirement$'
prints '^MELWEB01,192.0.2.21 2001:db8:d::21,MELCORE01,10.20.0.11 2001:db8:20::11,5671,tcp,RabbitMQ via https,techspec-2025,4.3,required$'
prints '^internet,any,MELWEB01,'
prints '^MELCORE01,.*,forsakringskassan,any,7020,tcp,anrop till FK,techspec-2025,4.4,conditional$'
run matrix examples/data/medium.toml --document techspec-2025 --format csv --each-rule
# 1433, 80 and 443 to two servers, packages on 22 and 443, TeamViewer, and two ports of E1 are in two rules: 1 + 4 + 2 + 1 + 2
lines 63
run matrix examples/data/medium.toml --document techspec-2025 --format json --explain
exits 0
prints '"port":1433.*"basis":"printed"'
prints '"port":2110.*"basis":"derived".*brokers are on the application server'
run matrix examples/data/medium.toml --document techspec-2025 --clients ranges --format csv
prints '^client,.*,2100-2140,tcp,,techspec-2025,4.3,required$'
lines 41 # 52 - 18 + 6, and the heading
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
prints '^52 öppningar'
prints '^Från +Till +Port +Krav +Avsnitt +Namn$'
prints '^MELCORE01 +Försäkringskassan +7020  villkorat '
prints '\[sic\]' # recyccla, as 4.3 prints it
prints '^Klientdator +MELCORE01 +2100  krävs '
run matrix examples/data/medium.toml --document techspec-2025 --lang sv --format html
prints 'recyccla \[sic\]'
run matrix examples/data/medium.toml --document techspec-2025 --lang sv --format csv
prints_not 'sic'
run matrix examples/data/medium.toml --document techspec-2025 --lang sv --view zone
prints '^Administrativt nät +Intranät +808 '

# Questions.
run who 30745
exits 0
prints 'web-server +application-server +30745 +required +techspec-2024 4.3'
run who 30745 --format csv
prints '^core-server application-server,core-server application-server,30723-30750,tcp,between-servers,techspec-2025,4.3,'
prints '^intranet-server web-server database-server .* client internet intranet dmz admin-network,core-server application-server,30723-30750,tcp,not-recommended,'
# People read who it is, of nearly all who it is not.
run who 30745
prints '^core-server, application-server +core-server, application-server +30723-30750 '
prints '^all but core-server, application-server +core-server, application-server +30723-30750 +not-recommended '
run who 30745 --lang sv
prints '^Från +Till +Port +Krav +Dokument +Namn$'
prints '^alla utom Core-server, Applikationsserver +Core-server, Applikationsserver +30723-30750 +avråds '
# A port is a name: its digits are not grouped.
run who 23110 --format html
prints '>23110<'
run who 23110 --format xlsx --output "$work/who.xlsx"
unzip -p "$work/who.xlsx" xl/worksheets/sheet1.xml | grep -o '<c r="C4"[^>]*><v>[0-9]*' >"$work/out"
prints '^<c r="C4" s="0"( t="n")?><v>23110$'
run who 1521 --format csv
prints '^dmz,admin-network,1521,tcp,conditional,techspec-2024,13.1,'
prints '^intranet-server web-server,database-server,1521,tcp,conditional,techspec-2024,13.1,'
# 13.1 prints "1521 alt. 1433", and "webbserver i DMZ-nätet eller webbserver på intranätet".
prints '^intranet-server web-server,database-server,1521,tcp,optional,techspec-2024,13.1,.*on the intranet .*1521 or else 1433'
run who 1433 --format csv
prints '^intranet-server web-server,database-server,1433,tcp,optional,techspec-2024,13.1,.*on the intranet .*1521 or else 1433'
for port in 1521 1433; do
    run allowed intranet-server database-server $port --document techspec-2024
    exits 0
    prints "^intranet-server \\(dmz\\) +database-server +$port +conditional "
    prints "^intranet-server \\(intranet\\) +database-server +$port +optional "
done
run who 30745 --document techspec-2025
prints_not 'required'
# 4.3 of 2024 needs 30745 from web, intranet and core server to the application server: of those ends the range around it says nothing.
run who 30745 --document techspec-2024
prints '^core-server +application-server +30745 +required'
prints '^core-server +core-server +30723-30750 +between-servers'
prints '^application-server +core-server, application-server +30723-30750 +between-servers'
prints '^intranet-server, web-server +core-server +30723-30750 +not-recommended'
prints '^all but core-server, application-server, intranet-server, web-server +core-server, application-server +30723-30750 +not-recommended'
run who 30744 --document techspec-2024
prints '^all but core-server, application-server +core-server, application-server +30723-30750 +not-recommended'
# 2025 is of welfare alone: "2024-05-01 Alla Omstrukturering för Welfare".
run who 2112 --family education --document techspec-2025
exits 2
complains 'techspec-2025 does not cover education'
run who 2112 --family education
exits 0
prints 'techspec-2024'
prints_not 'techspec-2025'
# An address that is printed with the port is no rule.
run who 15672
exits 1
complains 'no rule names the port'
complains 'printed is http://localhost:15672: administration of RabbitMQ, local \(techspec-2025 13.2\)'
run who 15672 --document techspec-2024
exits 1
equal "$(grep -c localhost "$work/err")" 0
run allowed client application-server 15672
exits 1
prints 'no, unknown'
equal "$(grep -c 'http://localhost:15672' "$work/err")" 1
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
# What the file does not say is not read as no: older web applications are a product, "legacy-web" (13.1).
run allowed MELWEB01 MELCORE01 2100 --installation examples/data/medium.toml --document techspec-2025
exits 1
prints ': no, unknown$'
equal "$(head -n 1 "$work/err")" "The file's products do not name legacy-web; where it is used the answer is yes, conditional (13.1)"
run allowed MELWEB01 MELCORE01 2101 --installation examples/data/medium.toml --document techspec-2025
exits 1
equal "$(grep -c 'products do not name' "$work/err")" 0
run allowed MELCORE01 MELCORE01 1433 --installation examples/data/medium.toml --document techspec-2025
exits 1
run allowed web-servr application-server 1 --document techspec-2025
exits 2
complains 'did you mean "web-server"'

# Between servers 4.3 allows what it no longer recommends for others; networks are judged as printed.
while read -r from to port document verdict code; do
    run allowed "$from" "$to" "$port" --document "$document"
    exits "$code"
    prints "^$from -> $to $port: (yes|no), $verdict( \\(dmz\\); optional \\(intranet\\))?\$"
done <<END
application-server core-server 30720 techspec-2025 between-servers 0
application-server core-server 30720 techspec-2024 between-servers 0
core-server application-server 30745 techspec-2025 between-servers 0
core-server application-server 30745 techspec-2024 required 0
core-server core-server 30700 techspec-2025 between-servers 0
web-server core-server 30705 techspec-2025 not-recommended 1
web-server core-server 30705 techspec-2024 not-recommended 1
database-server application-server 30760 techspec-2025 not-recommended 1
intranet application-server 30711 techspec-2024 not-recommended 1
application-server core-server 30761 techspec-2025 unknown 1
dmz admin-network 1433 techspec-2024 conditional 0
dmz admin-network 1521 techspec-2024 conditional 0
dmz admin-network 1433 techspec-2025 unknown 1
web-server database-server 1433 techspec-2024 conditional 0
web-server core-server 1433 techspec-2024 unknown 1
web-server analysis-server 21 techspec-2024 unknown 1
client teamviewer 443 techspec-2025 optional 0
web-server teamviewer 443 techspec-2024 optional 0
END
# What no row gives may be printed of a service on the internet, or from there.
run allowed application-server internet 443 --document techspec-2025
exits 1
equal "$(grep -c '^printed is application-server -> feedback 443: optional$' "$work/err")" 1
equal "$(grep -c '^printed is application-server -> installation-packages 443: optional$' "$work/err")" 1
run allowed Applikationsserver databasserver 1433 --document techspec-2025 --lang sv
exits 0
prints '^Applikationsserver -> Databasserver 1433: ja, krävs$'
run allowed internet försäkringskassan 7020 --document techspec-2025
exits 1
# A client is in the intranet, the users' network: what is opened for that is opened for the client.
run allowed client intranet-server 443 --document techspec-2025 --lang sv
exits 0
prints '^Klientdator -> Intranätserver 443: ja, krävs$'
prints '^Intranät +Intranätserver +443 +krävs +techspec-2025 4.3 +HTTPS$'
equal "$(grep -c '^Besvarat som Intranät, där Klientdator är: det som öppnas för ett nät är öppnat för den som är i det$' "$work/err")" 1
run allowed client intranet-server 444 --document techspec-2025
exits 1
silent
run allowed intranet core-server 2100 --document techspec-2025 # the users' network is not the clients alone
exits 1
run allowed core-server core-server 30712 --document cloud-6.2
exits 2
run allowed core-server core-server 4711 --document techspec-2025
equal "$(grep -c 'Lifecare Cloud Agent' "$work/err")" 1 # both ends are of one role
run allowed application-server core-server 30720
prints 'administration of' # ... brokers: allowed between servers (4.3), no longer recommended for clients
run allowed dmz MELCORE01 30745 --installation examples/data/medium.toml --document techspec-2024
exits 0
prints ': yes, required$' # MELWEB01 is in the DMZ
run allowed internet MELCORE01 30745 --installation examples/data/medium.toml --document techspec-2024
exits 1
prints ': no, not-recommended$'

# Between the documents, for this installation: by 4.3, to the core and application server from both web servers.
run diff examples/data/medium.toml --from techspec-2024 --to techspec-2025 --format csv
exits 0
prints '^opens,MELWEB01,MELCORE01,5671,techspec-2025,4.3,RabbitMQ via https$'
prints '^closes,MELINT01,MELCORE01,23630,techspec-2024,4.3,'
equal "$(grep -c '^opens' "$work/out")" 4   # 5671 and 5672 from two
equal "$(grep -c '^closes' "$work/out")" 14 # 23112, 23630 and 30745 from two, and 8 ports of E1
for documents in '--from techspec-2024 --to techspec-2025' '--from techspec-2025 --to techspec-2024'; do
    # shellcheck disable=SC2086 # four arguments
    run diff examples/data/education.toml $documents
    exits 2
    complains 'techspec-2025 does not cover education'
done
run diff examples/data/education.toml --from techspec-2024 --to techspec-2024
exits 0
run diff examples/data/medium.toml --from techspec-2025 --to techspec-2025
exits 0
prints '^0 open, 0 close'

# The footnotes of 4.3, "*23630 eller den port som är angiven för Forwardproxy i agent.config", and of 13.5, "*denna port var tidigare
# dynamisk ...": wherever the ports are listed, until the file gives its own.
footnotes='port of Forwardproxy in agent.config|the port was dynamic earlier and may vary from customer to customer'
for words in 'matrix' 'matrix --clients ranges' 'generate --target ticket' 'generate --target ticket --clients ranges' 'generate --target windows'; do
    for lines in '' '[ports]\nforward_proxy = 23630\nevent_service = 30722\n'; do
        { cat examples/data/medium.toml; printf '\n%b' "$lines"; } >"$work/own.toml"
        # shellcheck disable=SC2086 # words are several
        run $words "$work/own.toml" --document techspec-2024
        tr -s ' \n' ' ' <"$work/out" | grep -oE "$footnotes" | sort -u >"$work/footnotes"
        equal "$(wc -l <"$work/footnotes")" "$(if [ -n "$lines" ]; then echo 0; else echo 2; fi)"
    done
done
run matrix examples/data/medium.toml --document techspec-2024 --format json --explain
equal "$(grep -o '"note":"[^"]*Forwardproxy in agent.config"' "$work/out" | wc -l)" 2 # from two web servers
# A port of the client that the file has moved out of 4.3's ranges is opened by itself, as nothing else gives it.
{ cat examples/data/medium.toml; printf '\n[ports]\nevent_service = 31000\n'; } >"$work/own.toml"
for clients in exact ranges; do
    run matrix "$work/own.toml" --document techspec-2025 --clients $clients --format csv
    equal "$(grep -c '^client,.*,31000,' "$work/out")" 1
    equal "$(grep -c '^client,.*,30722,' "$work/out")" 0
done

# All addresses of one version are not all of both.
for one in '0.0.0.0/0|0.0.0.0/1|128.0.0.0/1' '::/0|::/1|8000::/1'; do
    sed "s|^prefixes = .*|prefixes = [\"${one%%|*}\"]|" examples/data/medium.toml >"$work/one.toml"
    run generate "$work/one.toml" --target windows --document techspec-2025
    halves=${one#*|}
    prints "-LocalPort '443' -RemoteAddress @\('${halves%|*}', '${halves#*|}'\)"
    run generate "$work/one.toml" --target ticket --format csv --document techspec-2025
    prints ",${one%%|*},"
    prints_not '\(intranet\),any,'
done
run generate examples/data/medium.toml --target nftables --server MELDB01 --admin 0.0.0.0/0
prints '^ +meta nfproto ipv4 accept comment "--admin"$'
prints_not '^ +accept comment'
run generate examples/data/medium.toml --target nftables --server MELDB01 --admin ::/0,10.0.0.0/8
prints '^ +meta nfproto ipv6 accept comment "--admin"$'
prints '^ +ip saddr \{ 10.0.0.0/8 \} accept comment "--admin"$'

# An address of IPv4 in IPv6 is one of IPv4; where a file opens no administration although it is asked for, it says so.
administered() { run generate examples/data/medium.toml --server MELDB01 --document techspec-2025 --target "$@"; }
for mapped in ::ffff:192.0.2.1 ::FFFF:c000:201 ::ffff:192.0.2.1/128; do
    administered iptables --admin $mapped
    prints '^-A INPUT -s 192.0.2.1 -m comment --comment "--admin" -j ACCEPT$'
    administered iptables --admin $mapped --ipv6
    prints_not '^-A .*--admin'
    prints '^# LEFT OUT: --admin gives IPv4 only: administration over IPv6 is not opened in this file$'
    grep -q 'administration over IPv6 is not opened' "$work/err" || fault "the administration that is left out is not told"
    administered nftables --admin $mapped
    prints '^ +ip saddr \{ 192.0.2.1 \} accept comment "--admin"$'
    prints_not 'ip6 saddr .*--admin'
done
administered iptables --admin ::ffff:10.20.0.0/112
prints '^-A INPUT -s 10.20.0.0/16 -m comment'
administered iptables --admin 2001:db8:a::/48
exits 0
prints_not '^-A .*--admin'
prints '^# LEFT OUT: --admin gives IPv6 only: administration over IPv4 is not opened in this file$'
grep -q '^--admin gives IPv6 only' "$work/err" || fault "the administration that is left out is not told"
for both in 'iptables --admin 10.0.0.0/8,2001:db8:a::/48' 'iptables --ipv6 --admin 10.0.0.0/8,2001:db8:a::/48' 'iptables --admin 10.0.0.0/8' 'iptables --ipv6 --admin 2001:db8:a::/48' \
    'nftables --admin 2001:db8:a::/48' 'nftables --admin 10.0.0.0/8' iptables nftables; do
    administered $both
    prints_not 'LEFT OUT: --admin'
done
sed 's/^addresses = \["\([0-9.]*\)", .*/addresses = ["\1"]/' examples/data/medium.toml >"$work/v4.toml"
run generate "$work/v4.toml" --server MELDB01 --document techspec-2025 --target nftables --admin 2001:db8:a::/48 --lang sv
prints '^# .*: --admin anger bara IPv6, som MELDB01 inte har någon adress i: därifrån kan den inte administreras$'

# Each half of iptables names the other where that has rules.
printf 'customer = "Öby"\n[[server]]\nname = "OBYWEB01"\nroles = ["web-server"]\nzone = "dmz"\naddress = "2001:db8::1"\n[[server]]\nname = "OBYDB01"\nroles = ["core-server", "application-server", "database-server"]\nzone = "admin-network"\naddress = "2001:db8::2"\n' >"$work/v6.toml"
run generate "$work/v6.toml" --target iptables
prints_not '^-A FORWARD -[sd]'
prints '^# NOT IN HERE: the rules for IPv6; --ipv6 writes them$'
run generate "$work/v6.toml" --target iptables --ipv6 --lang sv
prints '^-A FORWARD -s 2001:db8::1 '
prints_not 'INTE MED: reglerna'
run generate "$work/v4.toml" --target iptables --ipv6
prints '^# NOT IN HERE: the rules for IPv4; without --ipv6 they are written$'
run generate "$work/v4.toml" --target iptables
prints_not 'NOT IN HERE: the rules'

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
# A file says that it is UTF-8, and its comments keep å, ä and ö; what a shell redirects stays ASCII.
run generate examples/data/medium.toml --target windows --document techspec-2025 --lang sv --output "$work/rules.ps1"
exits 0
cp "$work/rules.ps1" "$work/out"
equal "$(head -c 3 "$work/out" | od -An -tx1 | tr -d ' ')" efbbbf
prints '^# Kan köras om: reglerna i gruppen tas bort först\.'
run generate examples/data/medium.toml --target windows --document techspec-2025 --lang sv
prints '^# Kan koras om: '
equal "$(LC_ALL=C grep -c '[^ -~]' "$work/out")" 0
# What has a format of its own is asked for no other.
for words in 'generate examples/data/medium.toml --target windows' 'generate examples/data/medium.toml --target nftables' 'probe examples/data/medium.toml --from MELCORE01'; do
    # shellcheck disable=SC2086 # several words
    run $words --format html
    exits 2
    complains 'which has a format of its own'
done
run generate examples/data/medium.toml --target windows --undo
prints_not 'New-NetFirewallRule'
prints 'Remove-NetFirewallRule'
run generate examples/data/medium.toml --target windows --document techspec-2025
grep -q 'm3server' "$work/err" || fault "the programs without a folder are not told"
run generate examples/data/medium.toml --target ticket --format csv --document techspec-2025
prints '^MELWEB01 \(dmz\),192.0.2.21 2001:db8:d::21,MELCORE01 \(admin-network\),.*,5671,tcp,RabbitMQ via https,techspec-2025 4.3$'
run generate examples/data/medium.toml --target ticket --format csv --server MELDB01 --document techspec-2025
lines 2 # the heading, and 1433 from the core and application server
run generate examples/data/medium.toml --target ticket --lang sv --document techspec-2025
prints '^Öppna följande\. Reglerna ska vara tillståndsbaserade \(stateful\)'
prints '^ +[0-9]+  MELCORE01 \(Administrativt nät\) -> Försäkringskassan$'
prints ' -> alla$'
prints 'om anrop görs till Försäkringskassan \(villkorat\)'
prints 'För att kunna recyccla \[sic\]$' # as 4.3 prints it
run generate examples/data/medium.toml --target ticket --format json --document techspec-2025 --lang sv
prints '"source":"MELCORE01 \(admin-network\)".*"destination":"forsakringskassan","destination_address":"any"'
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
# Ten of each role, a set each: a rule for each port between two. For both kinds of web server: web > app 6, web > core 1, core > web 2, app > web 3. Core and
# app > db: 2. App > core: 6. Internet and intranet: 1 + 1 + 2. Clients: 4 + 16. App > FK: 1. In IPv4; in IPv6 nothing has an address.
equal "$(grep -c 'tcp dport' "$work/out")" $((2 * 12 + 2 + 6 + 4 + 20 + 1))
equal "$(grep -c '^    set ' "$work/out")" 5
prints 'ip saddr @lc_web_server_v4 ip daddr @lc_application_server_v4 tcp dport 5671 accept comment "web-server -> application-server 5671: RabbitMQ via https; techspec-2025 4.3"'

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

# Ends without a version of addresses in common: no rule can open between them, and every target says so. A mapped address is the IPv4 one that it is.
sed 's/"10.20.0.11", "2001:db8:20::11"/"2001:db8:20::11"/; s/"10.20.0.12", "2001:db8:20::12"/"::ffff:10.20.0.12"/' examples/data/medium.toml >"$work/apart.toml"
for target in nftables iptables ticket windows; do
    run generate "$work/apart.toml" --target $target --document techspec-2025
    exits 0
    equal "$(grep -v M3SERVER "$work/err")" "MELCORE01 has IPv6 addresses only and MELDB01 IPv4 only: no rule can open between them"
    prints_not '::ffff:'
done
run generate "$work/apart.toml" --target nftables --document techspec-2025
prints '^# LEFT OUT: MELCORE01 has IPv6 addresses only and MELDB01 IPv4 only: no rule can open between them$'
run generate "$work/apart.toml" --target nftables --server MELWEB01 --document techspec-2025
silent # it has both
sed 's#"10.31.0.0/16", "2001:db8:31::/48"#"::ffff:10.31.0.0/112"#' examples/data/medium.toml >"$work/mapped.toml"
run generate "$work/mapped.toml" --target nftables --document techspec-2025
prints 'ip saddr \{ 10.31.0.0/16 \}'
prints_not '::ffff:'
for address in 0.0.0.0 :: 255.255.255.255 224.0.0.5 ff02::1 ::ffff:0.0.0.0; do
    sed "s/\"10.20.0.11\", \"2001:db8:20::11\"/\"$address\"/" examples/data/medium.toml >"$work/nobody.toml"
    run matrix "$work/nobody.toml"
    exits 2
    complains "nobody.toml:[0-9]+:14: error: addresses = \"$address\" is not the address of a machine"
done

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

# A picture shows servers: another view of it is refused, not passed over.
for view in zone role; do
    for format in svg dot; do
        run matrix examples/data/medium.toml --view $view --format $format
        exits 2
        complains "^--view: error: \"$view\" is for tables; a picture \\($format\\) shows servers"
    done
done

# Numbers with leading zeros, which some read as octal: refused wherever an address, a prefix or a port is read.
octal='without leading zeros, which some read as octal'
zeros() { sed "s|$1|$2|" tests/data/loopback.toml >"$work/zeros.toml"; }
zeros 127.0.0.11 127.0.0.011
run matrix "$work/zeros.toml"
exits 2
complains "127.0.0.011\" is not an address.*$octal"
for prefix in 127.0.9.0/024 127.00.9.0/24; do
    zeros 127.0.9.0/24 $prefix
    run matrix "$work/zeros.toml"
    exits 2
    complains "$prefix\" is not a prefix.*$octal"
done
run generate tests/data/loopback.toml --target nftables --server APP --admin 10.0.0.0/08
exits 2
complains "\"10.0.0.0/08\" is not a prefix.*$octal"
for port in 0443 01-443 1-0443; do
    run who $port
    exits 2
    complains "\"$port\" is not a port.*$octal"
done
"$BIN/$tool" matrix tests/data/loopback.toml --format csv | sed 's/,23110,/,023110,/' >"$work/zeros.csv"
run check tests/data/loopback.toml --rules "$work/zeros.csv"
exits 2
complains "\"023110\" is not a port.*$octal"
for row in '127.0.0.13 127.0.0.11 50123 023110' '127.0.0.013 127.0.0.11 50123 23110'; do
    printf '%s\n' '#Fields: date time action protocol src-ip dst-ip src-port dst-port' "2026-01-01 10:00:00 ALLOW TCP $row" >"$work/zeros.log"
    run check tests/data/loopback.toml --log "$work/zeros.log"
    exits 2
    complains 'error: '
done
printf '<nmaprun scanner="nmap"><scaninfo type="connect" protocol="tcp" numservices="1" services="023110"/><host><status state="up"/><address addr="127.0.0.11" addrtype="ipv4"/><ports><port protocol="tcp" portid="023110"><state state="open"/></port></ports></host><runstats><finished time="1"/></runstats></nmaprun>\n' >"$work/zeros.xml"
run check tests/data/loopback.toml --from WEB --nmap "$work/zeros.xml"
exits 2
complains 'cannot be read'
# What is stated of a condition decides its flows: without it they fall away, with it they are required. allowed says which.
site() { # FAMILY PRODUCTS SUBSYSTEMS CONDITION...
    printf 'customer = "X"\nfamily = "%s"\nproducts = [%s]\n[[domain]]\nname = "X"\nsubsystems = [%s]\n' "$1" "$2" "$3"
    printf '[[server]]\nname = "A1"\naddress = "10.0.0.1"\nzone = "admin-network"\nroles = ["core-server", "application-server"]\n'
    printf '[[server]]\nname = "D1"\naddress = "10.0.0.2"\nzone = "admin-network"\nroles = ["database-server"]\n'
    printf '[[server]]\nname = "W1"\naddress = "192.0.2.10"\nzone = "dmz"\nroles = ["web-server"]\n'
    printf '[network.dmz]\nprefixes = ["192.0.2.0/24"]\n[network.client]\nprefixes = ["10.1.0.0/16"]\n[conditions]\n'
    shift 3
    printf '%s\n' "$@"
}
while IFS='|' read -r condition document family product subsystem from to port without; do
    for holds in '' true false; do
        site "$family" "$product" "$subsystem" ${holds:+"$condition = $holds"} >"$work/stated.toml"
        run allowed "$from" "$to" "$port" --installation "$work/stated.toml" --document "$document"
        case $holds in
            '') prints "$port: yes, $without" ;;
            true) prints "$port: yes, required" ;;
            false)
                exits 1
                prints "$port: no, unknown"
                notes "The file states $condition = false; if it held the answer would be yes"
                run matrix "$work/stated.toml" --document "$document" --format csv
                prints_not "^$from,[^,]*,$to,[^,]*,$port,"
                ;;
        esac
    done
done <<'END'
odbc|techspec-2024|welfare|"legacy-web"|"VoO"|W1|D1|1433|conditional
learning-platform-integration|techspec-2024|education|"learning-platform"|"EDU"|internet|dmz|9090|conditional
forsakringskassan-calls|techspec-2024|welfare||"VoO"|A1|forsakringskassan|7020|conditional
forsakringskassan-calls|techspec-2025|welfare||"VoO"|A1|forsakringskassan|7020|conditional
exposed-web|techspec-2025|welfare||"VoO"|internet|W1|443|required
installer-downloads|techspec-2025|welfare||"VoO"|A1|installation-packages|22|optional
feedback-form|techspec-2025|welfare||"VoO"|A1|feedback|443|optional
remote-services|techspec-2025|welfare||"VoO"|client|teamviewer|443|optional
END
# The proxy of 13.2 is one server in the DMZ, whose address nobody gives: no rule is for the whole network.
site education '"learning-platform"' '"EDU"' >"$work/b1.toml"
for target in ticket nftables iptables windows; do
    # shellcheck disable=SC2046 # words
    run generate "$work/b1.toml" --document techspec-2024 --target $target $([ $target = windows ] && echo --server A1)
    prints_not '192\.0\.2\.0/24'
    says 'dmz is a single server there, the security proxy: write its address in the rule'
done
# Ends have the names that 4.3 prints, too; between servers of one role it opens what load balancing needs.
for names in 'ApplicationServer CoreServer' 'application-server core-server' 'Applikationsserver core-server'; do
    # shellcheck disable=SC2086 # words
    run allowed $names 2100 --document techspec-2025
    exits 0
done
run allowed ApplicationServer FK 7020 --document techspec-2025
exits 0
run allowed web-server web-server 11211 --document techspec-2025
exits 1
notes 'between servers that share the role and are load-balanced the answer is yes, required \(4.3\)'
run matrix examples/data/medium.toml --document techspec-2025 --explain --format csv
prints '^MELWEB01,[^,]*,MELCORE01,[^,]*,5672,.*5672 or 5671 is enough'

finish
