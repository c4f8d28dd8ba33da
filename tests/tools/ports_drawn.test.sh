#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-ports: what the documents only draw, and the ends that a printed network leaves open, in every form of its answer.
tool=lifecare-ports
. tests/tools/harness.sh

servers() { # NAME ZONE ROLES, a line each
    while read -r name zone roles; do
        printf '[[server]]\nname = "%s"\naddress = "10.20.0.%s"\nzone = "%s"\nroles = [%s]\n' "$name" "$((n = n + 1))" "$zone" "$roles"
    done
}
n=10
{
    printf 'customer = "Monsterby"\nfamily = "welfare"\nproducts = ["remote-supervision"]\n[[domain]]\nname = "MBY"\nsubsystems = ["KIR", "VoO"]\n'
    servers <<END
CORE01 admin-network "core-server", "application-server"
DB01 admin-network "database-server"
WEB01 dmz "web-server", "intranet-server"
ESENSE01 intranet "esense-server"
END
} >"$work/esense.toml"
drawn='ESENSE01: openings are printed as a drawing only \(3\.1\.6\.2\): ask Tietoevry; the text says: https is recommended; .*WSS; needs an SQL database'
agent='CORE01 \(Lifecare Cloud Agent\): openings are printed as a drawing only \(11\.1\): ask Tietoevry; the text says: all calls go from the local agent'
ask() { run "$@" --document techspec-2024; exits 0; }
newer() { run "$@" --document techspec-2025; exits 0; }

ask matrix "$work/esense.toml"
prints "$drawn"
prints "$agent"
ask matrix "$work/esense.toml" --format markdown
prints 'ESENSE01: openings are printed as a drawing only'
for format in csv json svg dot; do
    ask matrix "$work/esense.toml" --format $format
    grep -qE "$drawn" "$work/err" || fault "matrix in $format does not say what is drawn"
done
ask generate "$work/esense.toml" --target ticket
prints "$drawn"
prints_not '[Nn]othing else'
prints 'The list is not complete for CORE01, ESENSE01 \(see below\); for the other servers it has all that is required, except for programs in Windows Firewall \(see below\)'
ask generate "$work/esense.toml" --target ticket --lang sv
prints 'öppningarna finns bara på en ritning \(3\.1\.6\.2\): fråga Tietoevry'
prints_not 'Inget annat'
ask generate "$work/esense.toml" --target ticket --server DB01 --optional
prints 'Nothing else is to be opened, except for programs in Windows Firewall'
# 4.4: "måste brandväggen öppnas för nedanstående program", where VoO is used and the database server is separate.
programs='must be opened for these programs in M3SERVER between application and database server \(4\.4\): Kq1fkController\.exe, .*byteorgverkst[ai]llighet\.exe \(or .*\), .*KQ0GALXML\.exe'
prints "$programs"
ask matrix "$work/esense.toml"
prints "$programs"
for target in nftables iptables; do
    ask generate "$work/esense.toml" --target $target --server DB01
    prints "^# NOT IN HERE: .*$programs"
done
printf '[conditions]\nvoo = true\n[[server]]\nname = "APP01"\naddress = "10.20.0.1"\nroles = ["core-server", "application-server"]\n[[server]]\nname = "DB01"\naddress = "10.20.0.2"\nroles = ["database-server"]\n' >"$work/stated.toml"
ask matrix "$work/stated.toml"
prints "$programs"
sed 's/"KIR", "VoO"/"KIR", "IFO"/' "$work/esense.toml" >"$work/ifo.toml"
for words in 'matrix' 'generate --target ticket'; do
    # shellcheck disable=SC2086 # words are several
    ask $words "$work/ifo.toml"
    prints_not 'M3SERVER|Windows Firewall|7020'
    # shellcheck disable=SC2086
    ask $words "$work/esense.toml"
    prints '7020'
done
ask generate "$work/esense.toml" --target ticket
prints 'if calls are made to the Social Insurance Agency'
# What one can do without is left out, which is said: 4.5 "måste ... vara öppen" where the server downloads itself, 7.1 on any server.
ask generate "$work/esense.toml" --target ticket --server DB01
prints 'Nothing else is required, except for programs in Windows Firewall \(see below\). Optional openings \(7\.1\) are left out; --optional includes them'
ask generate "$work/esense.toml" --target ticket
prints 'Optional openings \(4\.5, .*7\.1.*\) are left out; --optional'
prints_not ' 22$'
ask generate "$work/esense.toml" --target ticket --optional
prints_not 'left out'
for target in windows nftables iptables; do
    ask generate "$work/esense.toml" --target $target
    prints "^# NOT IN HERE: $drawn"
    ask generate "$work/esense.toml" --target $target --server ESENSE01
    prints "^# NOT IN HERE: $drawn"
    prints_not 'Cloud Agent'
    ask generate "$work/esense.toml" --target $target --server WEB01
    prints_not 'NOT IN HERE'
done
ask generate "$work/esense.toml" --target capirca --output "$work/capirca"
for file in def/lifecare.net def/lifecare.svc pol/lifecare.pol; do
    grep -qE "^# NOT IN HERE: $drawn" "$work/capirca/$file" || fault "$file does not say what is drawn"
done
# A document that does not know such a server says nothing about it, which is not that nothing is to be open.
run matrix "$work/esense.toml" --document techspec-2025
prints 'ESENSE01: the document describes no server with the role esense-server: ask Tietoevry'
run allowed ESENSE01 DB01 1433 --installation "$work/esense.toml" --document techspec-2024
exits 1
grep -qE "$drawn" "$work/err" || fault "allowed does not say what is drawn"
# What is open on such a server cannot be called surplus.
printf 'State  Recv-Q Send-Q Local Address:Port Peer Address:Port\nLISTEN 0 128 *:443 *:*\n' >"$work/ss"
run check "$work/esense.toml" --ss "$work/ss" --on ESENSE01 --document techspec-2024 --format csv
exits 0
prints '^note,any,ESENSE01,443,listening-without-rule,.*drawing only'

# Education Agent is of education alone.
sed 's/welfare/education/; s/"VoO"/"EDU"/; s/products = .*/products = ["legacy-web", "learning-platform"]/' "$work/esense.toml" >"$work/school.toml"
ask matrix "$work/school.toml"
prints 'CORE01 \(Education Agent\): openings are printed as a drawing only \(10\.4\.4\): ask Tietoevry'
ask matrix "$work/esense.toml"
prints_not 'Education Agent'

# Ends of networks: who does not answer gets nothing, whatever else is there.
printf '[[server]]\nname = "ANA01"\naddress = "10.20.0.99"\nzone = "admin-network"\nroles = ["analysis-server"]\n' >>"$work/school.toml"
printf '[[server]]\nname = "DB02"\naddress = "10.20.0.98"\nzone = "dmz"\nroles = ["database-server"]\n' >>"$work/school.toml"
ask matrix "$work/school.toml" --format csv
prints '^WEB01,.*,CORE01,.*,21,tcp,'
prints '^WEB01,.*,DB01,.*,1433,tcp,'
prints '^internet,any,dmz,,9090,'
prints_not '^WEB01,.*,(CORE01|ANA01),.*,(1433|1521),'
prints_not ',1521,'
prints_not '^WEB01,.*,(DB01|ANA01),.*,21,'
prints_not '^internet,any,(WEB01|DB02),.*,9090,'
prints_not '^DB02,.*,(CORE01|DB01),.*,(21|1433|2100|23112),'
printf '[ports]\nsql = 1521\n' >>"$work/school.toml"
ask matrix "$work/school.toml" --format csv
prints '^WEB01,.*,DB01,.*,1521,tcp,'
prints_not '^WEB01,.*,1433,'

# Both spellings of one program of 4.4 get a rule. 2024 prints verkstallighet, 2025 verkstillighet: the note on the programs says which
# of them the document has, and what the other is.
spelling() { printf 'HCW\\.Welfare\\.ec\\.byteorgverkst%sllighet\\.exe' "$1"; }
run generate "$work/esense.toml" --target ticket --document techspec-2024
prints "$(spelling a) \(or $(spelling i): verkstillighet in 2025\), "
run generate "$work/esense.toml" --target ticket --document techspec-2025
prints "$(spelling i) \(or $(spelling a): probably verkstallighet, as in 2024\), "
run matrix "$work/esense.toml" --document techspec-2024 --lang sv
prints "$(spelling a) \(eller $(spelling i): verkstillighet i 2025\), "
for document in techspec-2024 techspec-2025; do
    run generate "$work/esense.toml" --target windows --server DB01 --m3server 'D:\M3SERVER' --document $document
    prints "byteorgverkstallighet.exe' -RemoteAddress"
    prints "byteorgverkstillighet.exe' -RemoteAddress"
    prints 'two spellings in the documents'
done

# 13.1 sets IIS up "på webbserver i DMZ-nätet eller webbserver på intranätet", and its table is of the DMZ's firewall.
cat >"$work/a1.toml" <<'E'
customer = "Mönsterby"
family = "welfare"
products = ["legacy-web"]
[network.intranet]
prefixes = ["10.40.0.0/15"]
[network.client]
prefixes = ["10.41.0.0/16"]
[[domain]]
name = "MBY"
subsystems = ["VoO"]
[[server]]
name = "CORE01"
roles = ["core-server", "application-server"]
zone = "admin-network"
address = "10.20.0.1"
[[server]]
name = "INT01"
roles = ["intranet-server"]
zone = "intranet"
address = "10.40.0.3"
E
cp "$work/a1.toml" "$work/a1-dmz.toml"
printf '[[server]]\nname = "WEB01"\nroles = ["web-server"]\nzone = "dmz"\naddress = "192.0.2.3"\n' >>"$work/a1-dmz.toml"
on_intranet='older web applications on the intranet \(13\.1, without a table\)'
# Nothing is in the DMZ: they are on the intranet.
newer matrix "$work/a1.toml" --format csv --explain
for port in 2100 30710 2116; do
    prints "^INT01,10.40.0.3,CORE01,10.20.0.1,$port,tcp,.*,techspec-2025,13.1,conditional,derived,\"?$on_intranet"
done
newer generate "$work/a1.toml" --target ticket --format markdown
prints "older web applications on the intranet"
prints_not '13\.1\) are left out'
# They may be in either: those of the DMZ are ordered, those of the intranet named.
newer matrix "$work/a1-dmz.toml" --format csv
for port in 2100 30710 2116; do
    prints "^INT01,.*,CORE01,.*,$port,tcp,.*,techspec-2025,13.1,optional"
    prints "^WEB01,.*,CORE01,.*,$port,tcp,.*,techspec-2025,13.1,conditional"
done
cp "$work/out" "$work/open.csv"
newer check "$work/a1-dmz.toml" --rules "$work/open.csv" --format csv
prints_not '^finding'
newer generate "$work/a1-dmz.toml" --target ticket --format markdown
prints 'Optional openings \(4\.5, 4\.7, 7\.1, 13\.1\) are left out; --optional includes them'
prints_not "older web applications on the intranet"
newer generate "$work/a1-dmz.toml" --target ticket --optional --format markdown
prints "older web applications on the intranet"
newer allowed INT01 CORE01 2100 --installation "$work/a1-dmz.toml"
prints 'yes, optional'
newer allowed web-server core-server 2100
prints '^web-server -> core-server 2100: yes, conditional \(dmz\); optional \(intranet\)$'
prints '^web-server \(dmz\) +core-server +2100 +conditional +techspec-2025 13\.1'
prints '^web-server \(intranet\) +core-server +2100 +optional +techspec-2025 13\.1'
notes "The web server's network decides which row applies"
newer allowed web-server core-server 2100 --lang sv
prints 'ja, .* \(DMZ\); .* \(Intranät\)$'
notes 'Webbserverns nät avgör vilken rad som gäller'
newer allowed web-server core-server 2100 --format csv
prints '^web-server,core-server,2100,tcp,conditional,'
prints '^web-server,core-server,2100,tcp,optional,'
newer allowed web-server core-server 23610
prints ': yes, required$'
silent

# Generated rules say what they leave out: here two ports of 4.5 from one server to packages, one of 4.7, that of 7.1
# from each of three machines and the clients, and three of 13.1 from the intranet.
for target in nftables iptables; do
    newer generate "$work/a1-dmz.toml" --target $target
    prints '^# OPTIONAL, LEFT OUT: openings of 4\.5, 4\.7, 7\.1, 13\.1 \(10 in all\); --optional includes them, lifecare-ports matrix lists them$'
    newer generate "$work/a1-dmz.toml" --target $target --optional
    prints_not 'OPTIONAL'
    # What comes in to CORE01: 13.1 alone.
    newer generate "$work/a1-dmz.toml" --target $target --server CORE01
    prints '^# OPTIONAL, LEFT OUT: openings of 13\.1 \(3 in all\);'
done
newer generate "$work/a1-dmz.toml" --target windows
prints '^# OPTIONAL, LEFT OUT: openings of 4\.5, 4\.7, 7\.1, 13\.1 \(9 in all\);' # no client is among the computers
newer generate "$work/a1-dmz.toml" --target windows --server INT01
prints '^# OPTIONAL, LEFT OUT: openings of 7\.1 \(1 in all\);'
newer generate "$work/a1-dmz.toml" --target nftables --lang sv
prints '^# VALFRITT, UTELÄMNAT: öppningar enligt 4\.5, 4\.7, 7\.1, 13\.1 \(10 st\); --optional tar med dem'
newer generate "$work/a1-dmz.toml" --target windows --undo
prints_not 'OPTIONAL'
newer generate "$work/a1-dmz.toml" --target capirca --output "$work/capirca-a1"
for file in def/lifecare.net def/lifecare.svc pol/lifecare.pol; do
    grep -qF '# OPTIONAL, LEFT OUT: openings of 4.5, 4.7, 7.1, 13.1 (10 in all);' "$work/capirca-a1/$file" || fault "$file does not say what is left out"
done

# How the clients' ports are opened is said, and asked for alike.
ask matrix "$work/esense.toml"
prints '\(exact\)'
ask matrix "$work/esense.toml" --clients ranges
prints '\(ranges\)'
run matrix "$work/esense.toml" --clients all
exits 2
complains '"all" is not accepted'

finish
