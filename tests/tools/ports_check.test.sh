#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-ports check: scans, sockets, logs and rules that were written by hand or by others, and input that is none.
tool=lifecare-ports
. tests/tools/harness.sh

data=tests/data/observed
check() { run check tests/data/loopback.toml --document techspec-2025 "$@"; }

# Scans. Ports that are not listed are counted together; a state of several is not known of each.
nmap_xml() { # HOST-ELEMENTS
    printf '<?xml version="1.0"?>\n<!DOCTYPE nmaprun>\n<nmaprun scanner="nmap" startstr="today">\n<scaninfo type="connect" protocol="tcp" numservices="9" services="443,5671-5672,23110-23116,23610-23612"/>\n%b<runstats><finished time="1"/></runstats>\n</nmaprun>\n' "$1" >"$work/scan.xml"
}
app='<host><status state="up"/><address addr="127.0.0.11" addrtype="ipv4"/><ports>'
nmap_xml "$app<extraports state=\"filtered\" count=\"7\"/><port protocol=\"tcp\" portid=\"23110\"><state state=\"open\"/></port><port protocol=\"udp\" portid=\"9\"><state state=\"open\"/></port></ports></host>\n"
check --nmap "$work/scan.xml" --from WEB --format csv
exits 1
prints '^ok,WEB,APP,23110,open,'
prints '^finding,WEB,APP,5671,filtered,'
lines 8 # UDP is not judged
# Counted with a range of its own.
nmap_xml "$app<extraports state=\"closed\" count=\"2\"><extrareasons reason=\"conn-refused\" count=\"2\" proto=\"tcp\" ports=\"5671-5672\"/></extraports><extraports state=\"filtered\" count=\"9\"><extrareasons reason=\"no-response\" count=\"9\" proto=\"tcp\" ports=\"23110-23116,23610-23612\"/></extraports></ports></host>\n"
check --nmap "$work/scan.xml" --from WEB --format csv
prints '^finding,WEB,APP,5671,closed,'
prints '^finding,WEB,APP,23612,filtered,'
# A host that was down was not scanned; a server that the scan left out is told.
nmap_xml '<host><status state="down"/><address addr="127.0.0.11" addrtype="ipv4"/></host>\n'
check --nmap "$work/scan.xml" --from WEB
exits 2
nmap_xml "$app<port protocol=\"tcp\" portid=\"23110\"><state state=\"open\"/></port></ports></host>\n"
check --nmap "$work/scan.xml" --from APP
exits 2 # to itself
check --nmap "$work/scan.xml" --from WBE
exits 2
complains 'did you mean "WEB"'
check --nmap "$work/scan.xml"
exits 2
complains 'from which server or network'
# 4.3 prints 80 to the intranet server, 3.1.5 demands https: the register's decision is a warning, open or closed.
for state in open closed; do
    printf '<nmaprun scanner="nmap" startstr="today"><scaninfo type="connect" protocol="tcp" numservices="2" services="80,443"/><host><status state="up"/><address addr="10.20.0.13" addrtype="ipv4"/><ports><port protocol="tcp" portid="80"><state state="%s"/></port><port protocol="tcp" portid="443"><state state="open"/></port></ports></host><runstats><finished time="1"/></runstats></nmaprun>\n' $state >"$work/scan.xml"
    run check examples/data/medium.toml --nmap "$work/scan.xml" --from intranet --document techspec-2025 --format csv
    prints "^note,intranet,MELINT01,80,$state,required,.*https is demanded on web and intranet servers \\(3.1.5; 4.3; 10.1.1; 12.4\\): contradiction port-80-intranet"
    prints '^ok,intranet,MELINT01,443,open,'
done
# What is opened for the intranet is opened for the clients in it, however it is asked; a port that is closed to them is
# missing. They alone do not give the intranet's own rows their due, and what the intranet is not opened for they are not.
client_scan() { # STATE: of 443 on the intranet server
    printf '<nmaprun scanner="nmap" start="1749950000"><host><status state="up"/><address addr="10.20.0.13" addrtype="ipv4"/><ports><port protocol="tcp" portid="443"><state state="%s"/></port><port protocol="tcp" portid="8443"><state state="open"/></port></ports></host><runstats><finished time="1749950001"/></runstats></nmaprun>\n' "$1" >"$work/scan.xml"
    run check examples/data/medium.toml --nmap "$work/scan.xml" --from client --document techspec-2025 --format csv
}
client_scan open
prints '^ok,intranet,MELINT01,443,open,required,HTTPS,techspec-2025,4.3,'
prints '^finding,client,MELINT01,8443,open-without-rule,'
prints_not '^[a-z]*,[a-z]*,MELINT01,80,' # nobody looked, and from the clients nobody has to
client_scan closed
prints '^finding,intranet,MELINT01,443,closed,'
run matrix examples/data/medium.toml --document techspec-2025 --format csv
cp "$work/out" "$work/matrix.csv"
printf 'client,,MELINT01,,443,tcp\nclient,,MELWEB01,,443,tcp\nclient,,MELINT01,,8443,tcp\n' | sed 's/$/,,,,/' >>"$work/matrix.csv"
run check examples/data/medium.toml --rules "$work/matrix.csv" --document techspec-2025 --format csv
equal "$(grep '^finding,' "$work/out" | cut -d, -f1-5)" finding,client,MELINT01,8443,open-without-rule
# A client's opening is there where all of the network that it is in has it; the rest of that network needs none.
sed 's/^client,[^,]*,MELCORE01,\(.*\),2100,/intranet,,MELCORE01,\1,2100,/' "$work/matrix.csv" | grep -v 8443 >"$work/wide.csv"
run check examples/data/medium.toml --rules "$work/wide.csv" --document techspec-2025 --format csv
prints '^ok,client,MELCORE01,2100,open,'
prints '^finding,intranet,MELCORE01,2100,open-without-rule,'
run probe examples/data/medium.toml --from client --document techspec-2025
prints '^nmap .* -p 80,443,2100,.* 10.20.0.13'
# By address, where both have one: a client outside the intranet has nothing of it.
sed 's!10.31.0.0/16", "2001:db8:31::/48!10.99.0.0/16!' examples/data/medium.toml >"$work/apart.toml"
run allowed client MELINT01 443 --installation "$work/apart.toml" --document techspec-2025
exits 1
run check "$work/apart.toml" --nmap "$work/scan.xml" --from client --document techspec-2025 --format csv
prints_not 443,closed
run allowed client MELINT01 443 --installation examples/data/medium.toml --document techspec-2025
exits 0
# Of the intranet's addresses some are not stated: then the clients are in it, and a log says so.
sed '/^\[network.intranet/,/^$/d' examples/data/medium.toml >"$work/untold.toml"
run allowed client MELINT01 443 --installation "$work/untold.toml" --document techspec-2025
exits 0
printf '#Fields: date time action protocol src-ip dst-ip src-port dst-port size tcpflags tcpsyn tcpack tcpwin icmptype icmpcode info path\n2026-01-31 12:24:51 ALLOW TCP 10.31.0.7 10.20.0.13 50123 443 60 S 1 0 65535 - - - RECEIVE\n' >"$work/client.log"
run check "$work/untold.toml" --log "$work/client.log" --document techspec-2025 --format csv --all
prints '^ok,intranet,MELINT01,443,allowed,'
# A scan from a network of servers: what they need is open with reason.
printf '<nmaprun scanner="nmap" start="1749950000"><host><status state="up"/><address addr="192.0.2.21" addrtype="ipv4"/><ports><port protocol="tcp" portid="808"><state state="open"/></port></ports></host><runstats><finished time="1749950001"/></runstats></nmaprun>\n' >"$work/scan.xml"
run check examples/data/medium.toml --nmap "$work/scan.xml" --from admin-network --document techspec-2025 --format csv
exits 0
prints '^ok,admin-network,MELWEB01,808,open,required,'
# 80/443, and RabbitMQ via http or via https: between servers one of them is enough, as 12.3 wants it encrypted.
run matrix examples/data/medium.toml --document techspec-2025 --format csv
cp "$work/out" "$work/matrix.csv"
without() { # LINES: what the matrix lacks
    grep -v "$1" "$work/matrix.csv" >"$work/less.csv"
    run check examples/data/medium.toml --rules "$work/less.csv" --document techspec-2025 --all --format csv
}
without '^MEL.*,80,tcp,För att\|,5672,tcp,'
exits 0
prints '^ok,MELCORE01,MELWEB01,80,missing,required,.*,"80 or 443 is enough, and 443 is open"$'
prints '^ok,MELINT01,MELCORE01,5672,missing,required,.*,"5672 or 5671 is enough, and 5671 is open"$'
without '^MEL.*,443,tcp,För att\|,5671,tcp,'
exits 0
prints '^ok,MELWEB01,MELCORE01,5671,missing,.*"5671 or 5672 is enough, and 5672 is open"$'
without '^MEL.*,\(80\|443\),tcp,För att'
exits 1
equal "$(grep '^finding' "$work/out" | cut -d, -f2-5 | sort | tr '\n' ' ')" 'MELCORE01,MELINT01,443,missing MELCORE01,MELINT01,80,missing MELCORE01,MELWEB01,443,missing MELCORE01,MELWEB01,80,missing '
prints '^finding,MELCORE01,MELWEB01,80,missing,.*,80 or 443 is enough$'
without '^MELWEB01,.*,\(5671\|5672\),tcp,' # another server's is its own
exits 1
equal "$(grep -c '^finding,MELWEB01,MELCORE01,567[12],missing,' "$work/out")" 2
without '^int.*,443,' # users reach the servers by 443
equal "$(grep -c '^finding,int[a-z]*,MEL[A-Z0-9]*,443,missing,' "$work/out")" 3
run check examples/data/medium.toml --rules "$work/less.csv" --document techspec-2025 --all
prints 'MELINT01 +443 +missing'
without '^MEL.*,80,tcp,För att'
run check examples/data/medium.toml --rules "$work/less.csv" --document techspec-2025 --lang sv
exits 0
prints_not '80 eller 443'
run check examples/data/medium.toml --rules "$work/less.csv" --document techspec-2025 --lang sv --all --format csv
prints '"?80 eller 443 räcker, och 443 är öppen"?$'
printf 'LISTEN 0 128 *:443 *:*\nLISTEN 0 128 *:808 *:*\n' >"$work/listening"
run check examples/data/medium.toml --ss "$work/listening" --on MELWEB01 --document techspec-2025 --format csv
exits 0
prints '^ok,MELCORE01,MELWEB01,80,not-listening,.*443 is open'
printf '<nmaprun scanner="nmap" start="1749950000"><scaninfo type="connect" protocol="tcp" numservices="2" services="80,443,808"/><host><status state="up"/><address addr="192.0.2.21" addrtype="ipv4"/><ports><extraports state="closed" count="1"/><port protocol="tcp" portid="443"><state state="open"/></port><port protocol="tcp" portid="808"><state state="open"/></port></ports></host><host><status state="up"/><address addr="2001:db8:d::21" addrtype="ipv6"/><ports><port protocol="tcp" portid="80"><state state="closed"/></port><port protocol="tcp" portid="443"><state state="closed"/></port></ports></host><runstats><finished time="1749950001"/></runstats></nmaprun>\n' >"$work/scan.xml"
run check examples/data/medium.toml --nmap "$work/scan.xml" --from MELCORE01 --document techspec-2025 --format csv
prints '^ok,MELCORE01,MELWEB01,80,closed,.*192.0.2.21'
prints '^finding,MELCORE01,MELWEB01,80,closed,.*2001:db8:d::21' # at that address neither is open
# Not a scan.
check --nmap "$data/nmap-scan.xml" --from WEB
exits 2
complains 'no host of the scan has an address'
head -c 700 "$data/nmap-scan.xml" >"$work/cut.xml"
check --nmap "$work/cut.xml" --from WEB
exits 2
complains 'is a scan that reached no host'
sed 's/<finished.*//' "$data/nmap-scan.xml" | grep -v '/runstats\|hosts up' >"$work/cut.xml"
check --nmap "$work/cut.xml" --from WEB
exits 2
printf '<?xml version="1.0"?><!DOCTYPE nmaprun [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><nmaprun>&b;</nmaprun>' >"$work/bomb.xml"
check --nmap "$work/bomb.xml" --from WEB
exits 2
complains 'declares an entity'
printf '<?xml version="1.0"?><!DOCTYPE nmaprun [<!ENTITY a SYSTEM "file:///etc/passwd">]><nmaprun>&a;</nmaprun>' >"$work/bomb.xml"
check --nmap "$work/bomb.xml" --from WEB
exits 2
complains 'declares an entity'
printf '<?xml version="1.0"?><!DOCTYPE nmaprun SYSTEM "http://127.0.0.1:1/x.dtd"><nmaprun/>' >"$work/bomb.xml"
check --nmap "$work/bomb.xml" --from WEB
exits 2
printf '<html><body/></html>' >"$work/foreign.xml"
check --nmap "$work/foreign.xml" --from WEB
exits 2
complains 'not a scan of nmap'
: >"$work/empty.xml"
check --nmap "$work/empty.xml" --from WEB
exits 2
complains 'is empty'

# Sockets. The web server needs 443, 80 and 808.
printf 'State  Recv-Q Send-Q Local Address:Port Peer Address:Port\nLISTEN 0 128 *:443 *:*\nLISTEN 0 128 127.0.0.1:808 0.0.0.0:*\nLISTEN 0 5 [::]:8080 [::]:*\nESTAB 0 0 10.0.0.1:50000 10.0.0.2:443\n' >"$work/ss"
check --ss "$work/ss" --on WEB --format csv
exits 1
prints '^ok,internet,WEB,443,listening,'
prints '^finding,APP,WEB,808,listening-on-loopback-only,'
prints '^ok,APP,WEB,80,not-listening,.*,"80 or 443 is enough, and 443 is open"$'
prints '^finding,any,WEB,8080,listening-without-rule,'
check --ss "$data/ss-tulpen-ubuntu.txt" --on WEB --format csv
exits 1
prints '^ok,internet,WEB,443,listening,'
printf '\nAktiva anslutningar\n\n  Proto  Lokal adress           Fj\344rradress            Status\n  TCP    0.0.0.0:443            0.0.0.0:0              LYSSNAR\n  TCP    [::]:80                [::]:0                 LYSSNAR\n  TCP    10.0.0.1:808           0.0.0.0:0              LYSSNAR\n  UDP    0.0.0.0:500            *:*\n' >"$work/netstat"
check --netstat "$work/netstat" --on WEB --format csv
exits 0
lines 6 # internet and intranet to 443, the application server to 80, 443, 808
prints '^note,APP,WEB,808,listening-on-other-address,required,.*,"10.0.0.1, which the file does not give the server"$'
# What listens on an address that is not the server's is told; all addresses, or one of its own, is as good as any.
for case in '10.99.0.12;note,MELCORE01,MELDB01,1433,listening-on-other-address' 'fe80::1;note,MELCORE01,MELDB01,1433,listening-on-other-address' \
    '10.20.0.12;ok,MELCORE01,MELDB01,1433,listening' '2001:db8:20::12;ok,MELCORE01,MELDB01,1433,listening' '::ffff:10.20.0.12;ok,MELCORE01,MELDB01,1433,listening' \
    '0.0.0.0;ok,MELCORE01,MELDB01,1433,listening' '::;ok,MELCORE01,MELDB01,1433,listening' '127.0.0.1;finding,MELCORE01,MELDB01,1433,listening-on-loopback-only'; do
    address=${case%;*}
    [ "${address#*:}" = "$address" ] || address="[$address]"
    for also in '' 'LISTEN 0 5 127.0.0.1:1433 0.0.0.0:*\n'; do
        printf "LISTEN 0 5 $address:1433 *:*\n$also" >"$work/bound"
        run check examples/data/medium.toml --ss "$work/bound" --on MELDB01 --document techspec-2025 --format csv
        prints "^${case#*;},required,"
    done
done
printf 'LISTEN 0 5 10.99.0.12:1433 *:*\nLISTEN 0 5 10.20.0.12:1433 *:*\n' >"$work/bound"
run check examples/data/medium.toml --ss "$work/bound" --on MELDB01 --document techspec-2025 --format csv
prints '^ok,MELCORE01,MELDB01,1433,listening,'
check --netstat "$data/netstat-aon-windows10.txt" --on WEB --ignore 135,139,445,902,2179,2869,7680,13656,49152-65535
exits 1
prints 'WEB +808 +not-listening'
# 4.3 opens the same ports in every installation; nothing listens on those of E1 whose subsystem is not installed.
printf 'customer = "X"\n[[domain]]\nname = "X"\nsubsystems = ["KIR", "VoO"]\n[[server]]\nname = "ALL"\naddresses = ["10.0.0.1"]\nroles = ["core-server", "application-server"]\n' >"$work/voo.toml"
printf 'LISTEN 0 128 *:2116 *:*\n' >"$work/brokers"
for document in techspec-2024 techspec-2025; do
    run check "$work/voo.toml" --ss "$work/brokers" --on ALL --document $document --format csv
    exits 1
    prints '^ok,client,ALL,2116,listening,'
    prints '^finding,client,ALL,2110,not-listening,.*KIR'
    prints '^finding,client,ALL,30600,not-listening,'
    prints '^ok,client,ALL,2114,not-installed,.*IFO'
    prints_not '^finding,client,ALL,(2112|2113|2114|2119|2120|213.|23112|23114|30603|30612|30614),'
done
run check "$work/voo.toml" --ss "$work/brokers" --on ALL --document techspec-2025 --lang sv --all
prints '2114 .*delsystemet är inte installerat'
# A scan finds such a port closed, and filtered where the firewall is: what does not answer may be shut.
printf '<nmaprun><scaninfo type="connect" protocol="tcp" numservices="3" services="2110,2114,2119"/><host><status state="up"/><address addr="10.0.0.1" addrtype="ipv4"/><ports><port protocol="tcp" portid="2110"><state state="closed"/></port><port protocol="tcp" portid="2114"><state state="closed"/></port><port protocol="tcp" portid="2119"><state state="filtered"/></port></ports></host><runstats><finished exit="success"/></runstats></nmaprun>' >"$work/idle.xml"
run check "$work/voo.toml" --nmap "$work/idle.xml" --from client --document techspec-2025 --format csv
exits 1
prints '^finding,client,ALL,2110,closed,'
prints '^ok,client,ALL,2114,closed,'
prints '^note,client,ALL,2119,filtered,required,.*none of the installation.s subsystems answers there$'
# The form is told from the text, whatever the flag.
check --ss "$work/netstat" --on WEB --format csv
exits 0
lines 6
check --netstat "$work/ss" --on WEB --format csv
exits 1
prints '^ok,internet,WEB,443,listening,'
check --ss "$work/ss"
exits 2
complains '\-\-on'

# A log, counted by hand. From WEB: 5671 allowed twice, 23110 dropped once, 9999 allowed once, 9998 dropped. From a client: 2100 allowed, 30705 allowed, 2105 allowed.
log() { # ACTION FROM TO PORT
    printf '2026-01-31 12:24:51 %s TCP %s %s 50123 %s 60 S 1031365855 0 65535 - - - RECEIVE 4\r\n' "$1" "$2" "$3" "$4"
}
{
    printf '#Version: 1.5\r\n#Software: Microsoft Windows Firewall\r\n#Time Format: Local\r\n#Fields: date time action protocol src-ip dst-ip src-port dst-port size tcpflags tcpsyn tcpack tcpwin icmptype icmpcode info path pid\r\n\r\n'
    log ALLOW 127.0.0.13 127.0.0.11 5671
    log ALLOW 127.0.0.13 127.0.0.11 5671
    log DROP 127.0.0.13 127.0.0.11 23110
    log ALLOW 127.0.0.13 127.0.0.11 9999
    log DROP 127.0.0.13 127.0.0.11 9998
    log ALLOW 127.0.9.77 127.0.0.11 2100
    log ALLOW 127.0.9.78 127.0.0.11 30705
    log ALLOW 127.0.9.78 127.0.0.11 2105
    printf '2026-01-31 12:30:00 INFO-EVENTS-LOST - - - - - - - - - - - - 12 -\r\n'
    printf '2026-01-31 12:30:00 DROP ICMP 127.0.9.1 127.0.0.11 - - 60 - - - - 8 0 - RECEIVE 4\r\n'
    printf '2026-01-31 12:30:00 DROP UDP 127.0.9.1 127.0.0.11 137 137 60 - - - - - - - RECEIVE 4\r\n'
    printf '2026-01-31 12:30:01 ALLOW TCP ::ffff:127.0.9.1 ::ffff:127.0.0.11 50000 2100 60 - - - - - - - RECEIVE 4\r\n'
    printf '2026-01-31 12:30:02 DROP TCP 198.51.100.7 198.51.100.8 1 2 60 - - - - - - - FORWARD 4\r\n'
    printf '2026-01-31 12:30:03 ALLOW TCP 127.0.9.1\r\n'
    printf 'garbage\r\n'
} >"$work/log"
check --log "$work/log" --format csv
exits 1
prints '^ok,WEB,APP,5671,allowed,required,.*,"?2 allowed, 0 dropped"?$'
prints '^finding,WEB,APP,23110,dropped,required,.*,"?0 allowed, 1 dropped"?$'
prints '^finding,WEB,APP,9999,allowed-without-rule,unknown,.*,1 time$'
prints_not '9998'
prints '^ok,client,APP,2100,allowed,required,.*"?2 allowed, 0 dropped"?$' # IPv4 in IPv6 is the same address
prints '^finding,client,APP,30705,allowed-not-recommended,'
prints '^note,client,APP,2105,allowed-in-range,'
prints '^ok,WEB,APP,5672,never-seen,'
for said in '^13 rows, 9 judged, from 2026-01-31 12:24:51 to 2026-01-31 12:30:02' '^2 rows could not be read, the first at line 19$' 'Windows lost 12 events'; do
    grep -qE "$said" "$work/err" || fault "standard error does not say: $said"
done
cp "$work/err" "$work/first-err"
run_on "$(sed 's/\\/\\\\/g; s/%/%%/g' "$work/log" | tr -d '\r')\n" check tests/data/loopback.toml --document techspec-2025 --log -
exits 1
# Other columns, and none at all.
printf '#Fields: action dst-port dst-ip src-ip protocol\nALLOW 9999 127.0.0.11 127.0.0.13 TCP - - - -\n' >"$work/columns"
check --log "$work/columns" --format csv
prints '^finding,WEB,APP,9999,allowed-without-rule,'
grep -q '^1 row, 1 judged; the log has no times$' "$work/err" || fault "a log without times has some"
log ALLOW 127.0.0.13 127.0.0.11 5671 >"$work/bare"
check --log "$work/bare"
exits 0
grep -q 'usual columns are assumed' "$work/err" || fault "the missing heading is not said"
printf '#Fields: date time action protocol\n2026-01-31 12:24:51 ALLOW TCP\n' >"$work/columns"
check --log "$work/columns"
exits 2
complains 'lack one of'
# Rows of a block's length and longer, NUL bytes, no line end, other encodings, nothing at all.
{ log ALLOW 127.0.0.13 127.0.0.11 5671; head -c 600000 /dev/zero | tr '\0' x; printf '\n'; log ALLOW 127.0.0.13 127.0.0.11 5672; } >"$work/long"
check --log "$work/long" --format csv
exits 0
prints '^ok,WEB,APP,5671,allowed,'
prints '^ok,WEB,APP,5672,allowed,'
grep -q '^1 row could not be read, line 2$' "$work/err" || fault "the long row is not told"
{ printf '\0\0\0\n'; log ALLOW 127.0.0.13 127.0.0.11 5671 | tr -d '\r\n'; } >"$work/zero"
check --log "$work/zero"
exits 0
# A last row that is cut within its port may be of another port; one that is whole needs no line end.
{ log ALLOW 127.0.0.13 127.0.0.11 5671; log ALLOW 127.0.0.13 127.0.0.11 3389 | sed 's/3389.*/33/' | tr -d '\r\n'; } >"$work/cut"
check --log "$work/cut" --format csv
exits 0
grep -q '^1 row could not be read, line 2$' "$work/err" || fault "the row that is cut short is not told"
prints_not ',33,'
# The same with an end of line, as programs that copy a log add one; where the port is the last column it is whole.
for end in '\n' '\r\n'; do
    { cat "$work/cut"; printf "$end"; log ALLOW 127.0.0.13 127.0.0.11 5671; } >"$work/copied"
    check --log "$work/copied" --format csv
    exits 0
    grep -q '^1 row could not be read, line 2$' "$work/err" || fault "the row that is cut short is not told"
    prints_not ',33,'
    printf "#Fields: size action src-ip dst-ip protocol dst-port\n0 ALLOW 127.0.0.13 127.0.0.11 TCP 33$end" >"$work/copied"
    check --log "$work/copied" --format csv
    exits 1
    prints '^finding,WEB,APP,33,allowed-without-rule,'
done
iconv -f UTF-8 -t UTF-16 "$work/log" >"$work/utf16"
check --log "$work/utf16"
exits 2
complains 'is UTF-16'
iconv -f UTF-8 -t UTF-16LE "$work/log" >"$work/utf16"
check --log "$work/utf16"
exits 2
complains 'is UTF-16'
tr '\n' '\r' <"$work/bare" | tr -s '\r' >"$work/old_mac"
log ALLOW 127.0.0.13 127.0.0.11 5672 | tr -d '\n' >>"$work/old_mac"
check --log "$work/old_mac"
exits 2
complains 'end with CR without LF'
gzip -c "$work/log" >"$work/log.gz"
check --log "$work/log.gz"
exits 2
complains 'zcat'
: >"$work/nothing"
check --log "$work/nothing"
exits 2
check --log "$data/netstat-aon-windows10.txt"
exits 2
complains 'no row of Windows Firewall'
check --log "$data/pfirewall-2005.log"
exits 2
complains 'no row concerns'

# Memory does not grow with the log: 60 MB of it pass where 40 MB may be used. A sanitizer needs more than that for itself.
if (ulimit -v 40000 && "$BIN/$tool" --version) >/dev/null 2>&1; then
    log ALLOW 127.0.0.13 127.0.0.11 5671 >"$work/big"
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19; do cat "$work/big" "$work/big" >"$work/bigger" && mv "$work/bigger" "$work/big"; done
    ran="lifecare-ports check --log with 40 MB of memory"
    (ulimit -v 40000 && "$BIN/$tool" check tests/data/loopback.toml --document techspec-2025 --log "$work/big") >"$work/out" 2>"$work/err"
    code=$?
    exits 0
    equal "$(grep -c '^524288 rows, 524288 judged' "$work/err")" 1 # 2 to the 19th
    rm -f "$work/big"
else
    echo "not checked: memory while a log is read; this build does not start in 40 MB"
fi

# Rules: our own matrix back, with one opening less and three more.
run matrix tests/data/loopback.toml --document techspec-2025 --format csv
cp "$work/out" "$work/matrix.csv"
check --rules "$work/matrix.csv"
exits 0
{ grep -v '^WEB,.*,23110,' "$work/matrix.csv"; printf 'client,,DB,,1433\n' | sed 's/$/,tcp,,,,/'; printf 'client,,APP,,30700-30720,tcp,,,,\n'; } >"$work/other.csv"
check --rules "$work/other.csv" --format csv
exits 1
prints '^finding,WEB,APP,23110,missing,required,'
prints '^finding,client,DB,1433,open-without-rule,unknown,'
prints '^finding,client,APP,30700-30709,open-not-recommended,'
prints '^finding,client,APP,30711-30720,open-not-recommended,'
prints_not '^finding,client,APP,30710'
equal "$(grep -c '^finding' "$work/out")" 4
printf 'from,to,port\nWEB,AP,5671\nWEB,APP,70000\n' >"$work/bad.csv"
check --rules "$work/bad.csv"
exits 2
complains 'bad.csv:2:5: error: "AP" is neither a server .*did you mean "APP"'
complains 'bad.csv:3:9: error: port "70000"'
# A row that does not let TCP through opens nothing, and an address that the end does not have is not passed over.
for transport in udp UDP 17 icmp sctp ''; do
    sed "s/,tcp,/,$transport,/" "$work/matrix.csv" >"$work/other.csv"
    check --rules "$work/other.csv" --format csv
    exits 1
    prints '^finding,WEB,APP,5671,missing,required,'
    prints_not '^ok,'
    grep -q '^[0-9]* rows that are not TCP are left out, the first at line 2$' "$work/err" || fault "what was left out is not said"
done
for transport in TCP 6 tcp/udp any; do
    sed "s#,tcp,#,$transport,#" "$work/matrix.csv" >"$work/other.csv"
    check --rules "$work/other.csv"
    exits 0
done
sed 's/,tcp,/,udp,/' "$work/matrix.csv" >"$work/other.csv"
run changes tests/data/loopback.toml --document techspec-2025 --rules "$work/matrix.csv" "$work/other.csv" --format csv
exits 1
prints '^closed,WEB,APP,5671-5672$'
grep -q "other.csv: [0-9]* rows that are not TCP are left out" "$work/err" || fault "what was left out is not said"
printf 'from,from_address,to,to_address,port\nWEB,127.0.0.99,APP,127.0.0.11,5671\nWEB,127.0.0.13,APP,banana,5671\nWEB,,APP,,5671\n' >"$work/bad.csv"
check --rules "$work/bad.csv"
exits 2
complains 'bad.csv:2:5: error: address "127.0.0.99" is not what WEB has in the installation file: "127.0.0.13"'
complains 'bad.csv:3:20: error: address "banana" is not what APP has in the installation file: "127.0.0.11"'
equal "$(grep -c ': error: ' "$work/err")" 2
# Windows Firewall's Export List, English in UTF-16 and Swedish in Windows-1252.
printf 'Name\tGroup\tProfile\tEnabled\tAction\tOverride\tProgram\tLocal Address\tRemote Address\tProtocol\tLocal Port\tRemote Port\nLifecare web\t\tAll\tYes\tAllow\tNo\tAny\tAny\t127.0.0.13\tTCP\t5671, 5672, 23110-23116, 23612\tAny\nCore\t\tAll\tYes\tAllow\tNo\tAny\tAny\t127.0.0.0/255.255.255.0\tTCP\t23610\tAny\nRDP\t\tAll\tYes\tAllow\tNo\tAny\tAny\tAny\tTCP\t3389\tAny\nOff\t\tAll\tNo\tAllow\tNo\tAny\tAny\tAny\tTCP\t1\tAny\nPing\t\tAll\tYes\tAllow\tNo\tAny\tAny\tAny\tICMPv4\tAny\tAny\n' >"$work/rules"
iconv -f UTF-8 -t UTF-16 "$work/rules" >"$work/rules16"
check --rules "$work/rules16" --on APP --format csv
exits 1
for port in 5671 23110 23610; do prints "^ok,WEB,APP,$port,open,"; done
prints '^finding,client,APP,2100,missing,'
prints '^finding,any,APP,3389,open-without-rule,unknown,.*,RDP$'
prints '^finding,127.0.0.13,APP,23111-23113,open-without-rule,unknown,.*,Lifecare web$' # a range of the clients, opened for a web server
prints '^finding,127.0.0.13,APP,23115,open-without-rule,'
prints_not ',Off$'
equal "$(grep -c 'open-without-rule' "$work/out")" 3
printf 'Namn\tGrupp\tProfil\tAktiverad\t\305tg\344rd\t\305sidos\344tt\tProgram\tLokal adress\tFj\344rradress\tProtokoll\tLokal port\tFj\344rrport\nWebb\t\tAlla\tJa\tTill\345t\tNej\tValfri\tValfri\tAlla\tTCP\t443\tAlla\nIntern\t\tAlla\tJa\tTill\345t\tNej\tValfri\tValfri\t127.0.0.11\tTCP\t80, 808\tAlla\nStopp\t\tAlla\tJa\tBlockera\tNej\tValfri\tValfri\t127.0.0.11\tTCP\t808\tAlla\n' >"$work/regler"
check --rules "$work/regler" --on WEB --format csv
exits 1
# The intranet has no prefixes in this file.
prints '^ok,internet,WEB,443,open,'
prints '^finding,intranet,WEB,443,not-judged,'
prints '^ok,APP,WEB,80,open,'
prints '^finding,APP,WEB,808,blocked,required,.*,Stopp$'
check --rules "$work/regler"
exits 2
complains '\-\-on'
# A word as remote address lets somebody in: a port that nobody needs is open. On a port that somebody needs it is not judged.
printf 'Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\nSQL\tYes\tAllow\t127.0.0.11\tTCP\t1433\nHome\tYes\tAllow\tLocal subnet\tTCP\t9999\nMore\tYes\tAllow\tLocal subnet\tTCP\t1433\n' >"$work/subnet"
check --rules "$work/subnet" --on DB
exits 1
prints '^FINDING +Local subnet +DB +9999 +open-without-rule .*Home$'
prints '^2 checked: 1 finding, 0 notes, 1 ok '
cp "$work/err" "$work/out"
prints '^2 rules with words as remote address or ports open only what can be read$'
# A rule that blocks what may be the opening: it is not called open, and the rule is named. One that blocks a part of the
# source leaves it open in part, and one for others or for other ports takes nothing.
blocking() { # REMOTE-ADDRESS PORTS
    printf 'Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\nSQL\tYes\tAllow\t127.0.0.11\tTCP\t1433\nStop\tYes\tBlock\t%s\tTCP\t%s\n' "$1" "$2" >"$work/blocking"
    check --rules "$work/blocking" --on DB --format csv "${3:---all}"
}
for remote in 'Local subnet' Internet '10.1.1.1, LocalSubnet' 10.20.0.x; do
    for ports in 1433 Any 1400-1500; do
        blocking "$remote" "$ports"
        exits 1
        prints "^finding,APP,DB,1433,not-judged,required,.*the rule Stop may block this, too: [LI1]"
        grep -q '^1 blocking rule with a word as remote address or ports may block more' "$work/err" || fault "a blocking rule with a word is not told"
        ! grep -q 'open only' "$work/err" || fault "a rule that blocks is said to open"
    done
done
for remote in Any 127.0.0.11 'Local subnet'; do
    blocking "$remote" 'RPC Dynamic Ports'
    exits 1
    prints "^finding,APP,DB,1433,not-judged,required,.*the rule Stop may block this, too: RPC"
    ! grep -q 'left out' "$work/err" || fault "a rule that blocks is left out"
done
run check tests/data/loopback.toml --document techspec-2025 --rules "$work/blocking" --on DB --lang sv
prints ' 1433  inte bedömd '
prints ' regeln Stop blockerar kanske även detta: RPC Dynamic$'
for rule in '127.0.0.11;1433' '127.0.0.0/8;Any' 'Any;1433' '127.0.0.11, LocalSubnet;1433'; do
    blocking "${rule%;*}" "${rule#*;}"
    exits 1
    prints '^finding,APP,DB,1433,blocked,required,.*,Stop$'
done
for rule in '127.0.0.99;1433' 'LocalSubnet;1434' '127.0.0.99;RPC'; do
    blocking "${rule%;*}" "${rule#*;}"
    exits 0
    prints '^ok,APP,DB,1433,open,'
done
printf 'Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\nAll\tYes\tAllow\t127.0.9.0/24\tTCP\tAny\nStop\tYes\tBlock\t127.0.9.7\tTCP\t2100\n' >"$work/blocking"
check --rules "$work/blocking" --on APP --format csv
prints '^finding,client,APP,2100,open-in-part,required,.*,the rule Stop blocks some of the source$'
prints '^ok,client,APP,23110,open,'
# A rule may be narrower than its addresses and ports. What Windows connects by, and the server's own address, is not. A profile
# that is the domain's, and a program, which may be the suite's, is a note; what leaves some of the opening closed is a finding.
medium=examples/data/medium.toml
narrowed() { # ROWS [ARGUMENTS...]: a row is PROFILE|ACTION|PROGRAM|LOCAL ADDRESS|REMOTE PORT|LOCAL PORT
    printf '%s\n' "$1" | awk -F '|' 'BEGIN { OFS = "\t"; print "Name", "Enabled", "Profile", "Action", "Program", "Local Address", "Remote Address", "Protocol", "Local Port", "Remote Port" }
        { print "R" NR, "Yes", $1, $2, $3, $4, "10.20.0.11, 2001:db8:20::11", "TCP", $6, $5 }' >"$work/narrowed"
    shift
    run check $medium --as-of 2026-01-15 --rules "$work/narrowed" --on MELDB01 --all --format csv "$@"
}
while IFS= read -r whole; do
    narrowed "$whole"
    exits 0
    prints '^ok,MELCORE01,MELDB01,1433,open,.*,R1$'
done <<'ROWS'
All|Allow|Any|Any|Any|1433
Domain, Private, Public|Allow|Any|Any|Any|1433
Domän, Privat, Offentlig|Allow|Alla|Alla|Alla|1433
All|Allow|Any|10.20.0.12, 2001:db8:20::12|Any|1433
All|Allow|Any|10.20.0.0/24, 2001:db8:20::/64|Any|1433
ROWS
while IFS='>' read -r row words; do
    narrowed "$row"
    exits 0
    prints "^note,MELCORE01,MELDB01,1433,open-in-part,.*R1 \\(only $words\\)\"?$"
done <<'ROWS'
Domain|Allow|Any|Any|Any|1433>profile Domain
Private, Domain|Allow|Any|Any|Any|1433>profile Domain, Private
All|Allow|C:\MSSQL\sqlservr.exe|Any|Any|1433>program C:.MSSQL.sqlservr.exe
All|Allow|Any|Any|49152-65535|1433>remote port 49152-65535
Domain|Allow|System|Any|1024-65535|1433>profile Domain, program System, remote port 1024-65535
ROWS
while IFS='>' read -r row words; do
    narrowed "$row"
    exits 1
    prints "^finding,MELCORE01,MELDB01,1433,open-in-part,.*R1 \\(only $words\\)\"?$"
done <<'ROWS'
Private|Allow|Any|Any|Any|1433>profile Private
Private, Public|Allow|Any|Any|Any|1433>profile Private, Public
All|Allow|Any|Any|50000|1433>remote port 50000
All|Allow|Any|10.20.0.12|Any|1433>local address 10.20.0.12
All|Allow|Any|10.99.99.99|Any|1433>local address 10.99.99.99
Private|Allow|C:\Tools\nc.exe|10.99.99.99|50000|1433>profile Private, program C:.Tools.nc.exe, local address 10.99.99.99, remote port 50000
ROWS
narrowed 'Domain, Private|Allow|Any|Any|Any|1433' --lang sv
prints ',"?R1 \(bara profil Domän, Privat\)"?$'
# One that blocks under such a condition blocks some; under none that matters, all.
open='All|Allow|Any|Any|Any|1433'
while IFS='>' read -r row state words; do
    narrowed "$open
$row"
    prints "^$state,required,.*,\"?$words\"?$"
done <<'ROWS'
Public|Block|C:\Tools\nc.exe|Any|Any|Any>note,MELCORE01,MELDB01,1433,open-in-part>the rule R2 blocks some of this: profile Public, program C:.Tools.nc.exe
Public|Block|Any|Any|Any|Any>note,MELCORE01,MELDB01,1433,open-in-part>the rule R2 blocks some of this: profile Public
All|Block|Any|Any|50000|1433>note,MELCORE01,MELDB01,1433,open-in-part>the rule R2 blocks some of this: remote port 50000
All|Block|Any|10.99.99.99|Any|1433>note,MELCORE01,MELDB01,1433,open-in-part>the rule R2 blocks some of this: local address 10.99.99.99
All|Block|Any|10.20.0.12|Any|1433>finding,MELCORE01,MELDB01,1433,blocked>R2
Domain|Block|Any|Any|Any|1433>finding,MELCORE01,MELDB01,1433,blocked>R2
All|Block|Any|Any|49152-65535|1433>finding,MELCORE01,MELDB01,1433,blocked>R2
All|Block|Any|10.20.0.12, 2001:db8:20::12|Any|1433>finding,MELCORE01,MELDB01,1433,blocked>R2
ROWS
# What several rules open together is open: each profile, each local address, each half of a source, each part of a range.
narrowed 'Domain|Allow|Any|Any|Any|1433
Public, Private|Allow|Any|Any|Any|1433'
exits 0
prints '^ok,MELCORE01,MELDB01,1433,open,.*R1 .only profile Domain.; R2 .only profile Private, Public.'
narrowed 'All|Allow|Any|10.20.0.12|Any|1433
All|Allow|Any|2001:db8:20::12|Any|1433'
exits 0
prints '^ok,MELCORE01,MELDB01,1433,open,'
sources() { # ROWS [ARGUMENTS...]: a row is ACTION|REMOTE ADDRESS|LOCAL PORT
    printf '%s\n' "$1" | awk -F '|' 'BEGIN { OFS = "\t"; print "Name", "Enabled", "Action", "Remote Address", "Protocol", "Local Port" } { print "R" NR, "Yes", $1, $2, "TCP", $3 }' >"$work/sources"
    shift
    run check $medium --as-of 2026-01-15 --rules "$work/sources" --on MELCORE01 --all --format csv "$@"
}
sources 'Allow|10.31.0.0/17|2100
Allow|10.31.128.0-10.31.255.255, 2001:db8:31::-2001:db8:31:ffff:ffff:ffff:ffff:ffff|2100
Allow|10.31.0.0/17, 2001:db8:31::/49|2110
Allow|10.31.128.0/18, 2001:db8:31:8000::/49|2110'
prints '^ok,client,MELCORE01,2100,open,.*,"R1; R2"$'
prints '^finding,client,MELCORE01,2110,open-in-part,.*,"R3; R4"$'
sources 'Allow|Any|2100-2140
Block|10.31.0.0/17|2100
Block|10.31.128.0/17, 2001:db8:31::/48|2100'
prints '^finding,client,MELCORE01,2100,blocked,.*,"R2; R3"$'
# Of a range each port is held against the rules, not the first.
sources 'Allow|Any|2100
Allow|Any|23110-23115, 23116-23119
Allow|Any|23120
Allow|Any|30600-30620
Block|Any|30601-30620' --clients ranges
prints '^finding,client,MELCORE01,2100-2140,open-in-part,.*,"R1; missing: 2101-2140"$'
prints '^ok,client,MELCORE01,23110-23120,open,.*,"R2; R3"$'
prints '^finding,client,MELCORE01,30600-30620,open-in-part,.*,the rule R5 blocks some of this: 30601-30620$'
sources 'Allow|Any|3389-3390' --ignore 3389
prints '^ok,any,MELCORE01,3389,open-without-rule,'
prints '^finding,any,MELCORE01,3390,open-without-rule,'
run matrix $medium --as-of 2026-01-15 --clients ranges --format csv
sed -n 's/,2100-2140,/,2100-2110,/p' "$work/out" >"$work/rest"
{ sed 's/,2100-2140,/,2111-2140,/' "$work/out"; cat "$work/rest"; } >"$work/split.csv"
run check $medium --as-of 2026-01-15 --clients ranges --rules "$work/split.csv"
exits 0
run matrix $medium --as-of 2026-01-15 --clients ranges --format csv
sed 's/,2100-2140,/,2111-2140,/' "$work/out" >"$work/split.csv"
run check $medium --as-of 2026-01-15 --clients ranges --rules "$work/split.csv" --format csv
exits 1
prints '^finding,client,MELCORE01,2100-2140,open-in-part,.*,missing: 2100-2110$'
# A web server in a DMZ may be in no domain; what is half of an alternative is a note, and the other half not more.
printf 'Name\tEnabled\tProfile\tAction\tRemote Address\tProtocol\tLocal Port\nWeb\tYes\tPublic\tAllow\tAny\tTCP\t443, 808\n' >"$work/dmz"
run check $medium --as-of 2026-01-15 --rules "$work/dmz" --on MELWEB01 --all --format csv
exits 0
prints '^note,internet,MELWEB01,443,open-in-part,'
prints '^note,MELCORE01,MELWEB01,80,missing,.*,80 or 443 is enough$'
prints_not '^finding'
# What a program that the document wants let through (4.4) may do is a note.
for program in 'C:\M3SERVER\kq1fkcontroller.exe:note' 'C:\Tools\nc.exe:finding' 'Any:finding'; do
    narrowed "All|Allow|${program%:*}|Any|Any|Any"
    prints "^${program##*:},.*,MELDB01,any,open-on-every-port,"
done
printf 'a;b\n1;2\n' >"$work/foreign.csv"
check --rules "$work/foreign.csv"
exits 2
complains 'has no column "from"'

# What this tool writes is read back, and is right: the matrix and the ticket, for programs and for spreadsheets, in both languages.
for file in examples/data/*.toml tests/data/hostile.toml tests/data/loopback.toml; do
    grep -q '^\[\[server\]\]' "$file" || continue
    for written in "matrix --format csv" "matrix --format json" "matrix --format csv --for excel --lang sv" "matrix --format csv --for excel --lang en" \
        "generate --target ticket --format csv" "generate --target ticket --format json --optional" "generate --target ticket --format csv --for excel --lang sv"; do
        # shellcheck disable=SC2086 # a subcommand and its options
        set -- $written
        subcommand=$1
        shift
        run "$subcommand" "$file" --as-of 2026-01-15 "$@"
        exits 0
        cp "$work/out" "$work/own"
        run check "$file" --rules "$work/own" --as-of 2026-01-15
        exits 0
    done
done

# An overview is not a set of rules, in whatever form it was written.
for file in examples/data/medium.toml examples/data/small.toml tests/data/loopback.toml; do
    for view in zone role; do
        for written in "--format csv" "--format json" "--format csv --for excel --lang sv" "--format csv --for excel --lang en" "--format csv --explain"; do
            # shellcheck disable=SC2086 # options
            run matrix $file --view $view --as-of 2026-01-15 $written
            exits 0
            cp "$work/out" "$work/overview"
            run check $file --rules "$work/overview" --as-of 2026-01-15
            exits 2
            complains "overview: error: is an overview by $view .lifecare-ports matrix --view $view. and not rules: .*: lifecare-ports matrix FILE --format csv"
            run changes $file --rules "$work/overview" "$work/overview" --as-of 2026-01-15
            exits 2
        done
    done
    run check $file --rules "$work/overview" --as-of 2026-01-15 --lang sv
    complains 'är en översikt per roll .lifecare-ports matrix --view role. och inga regler'
done
# What names a server, or an address, is rules, and so are networks alone without columns for addresses.
printf 'from,from_address,to,to_address,port\nclient,,APP,,2100\n' >"$work/named.csv"
check --rules "$work/named.csv"
exits 1
printf 'from,from_address,to,to_address,port\nclient,,teamviewer,any,443\n' >"$work/named.csv"
check --rules "$work/named.csv"
exits 1
printf 'from,to,port\nclient,teamviewer,443\n' >"$work/named.csv"
check --rules "$work/named.csv"
exits 1

# Which file it is must be said, once.
check
exits 2
complains 'needs one of'
check --ss "$work/ss" --netstat "$work/netstat" --on WEB
exits 2

# The console of Windows Firewall ends every line with a tab.
printf 'Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\t\nService A\tYes\tAllow\tAny\tTCP\t31415, 31416\t\nService B\tYes\tAllow\tAny\tTCP\t33000\t\n' >"$work/tabs.txt"
check --rules "$work/tabs.txt" --on DB --format csv
exits 1
for port in 31415-31416 33000; do prints "^finding,any,DB,$port,open-without-rule,"; done
prints '^finding,APP,DB,1433,missing,'

# A rule that lets in others, too, than those who need the port. What all of those have is no more than enough.
printf '\n[network.admin-network]\nprefixes = ["127.0.0.8/29"]\n' | cat tests/data/loopback.toml - >"$work/site.toml"
for from in Any 127.0.0.0/24 127.0.0.11,10.9.0.0/16; do
    printf 'Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\nSQL\tYes\tAllow\t%s\tTCP\t1433\n' "$from" >"$work/wide.txt"
    run check "$work/site.toml" --document techspec-2025 --rules "$work/wide.txt" --on DB --format csv
    prints '^ok,APP,DB,1433,open,'
    prints '^note,.*,DB,1433,open-to-others,required,.*,SQL$'
    run check "$work/site.toml" --document techspec-2025 --rules "$work/wide.txt" --on DB --ignore 1433 --format csv
    prints_not '^note,.*,open-to-others,'
done
for from in 127.0.0.11 127.0.0.11,127.0.0.11/32 ::ffff:127.0.0.11; do
    printf 'Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\nSQL\tYes\tAllow\t%s\tTCP\t1433\n' "$from" >"$work/exact.txt"
    run check "$work/site.toml" --document techspec-2025 --rules "$work/exact.txt" --on DB --format csv
    prints '^ok,APP,DB,1433,open,'
    prints_not 'open-to-others'
done

# Whether a rule is on is said in words that are known, or it is not understood.
printf 'Name\tEnabled\tAction\tRemote Address\tProtocol\tLocal Port\nSQL\tMaybe\tAllow\tAny\tTCP\t1433\nA\tNo\tAllow\tAny\tTCP\t1\n' >"$work/maybe.txt"
check --rules "$work/maybe.txt" --on DB --format csv
prints '^finding,APP,DB,1433,missing,'
grep -q '^1 row is not understood, line 2$' "$work/err" || fault "a rule that may be on is not told"

# Without a state and a protocol nobody knows whether a socket is TCP.
printf '"LocalAddress","LocalPort"\n"0.0.0.0","1433"\n' >"$work/bare.csv"
check --netstat "$work/bare.csv" --on DB
exits 2
complains 'bare.csv:1: error: has neither State nor Protocol'

# netstat -a prints names: the foreign end is HOST:0. What is not known is counted.
printf '  TCP    0.0.0.0:135   CLIENT01:0   LISTENING\n  TCP    0.0.0.0:ms-sql-s   CLIENT01:0   LISTENING\n  TCP  0.0.0.0:nosuch  CLIENT01:0  LISTENING\n  UDP    0.0.0.0:123   *:*\n' >"$work/names.txt"
check --netstat "$work/names.txt" --on DB --format csv
exits 1
prints '^finding,any,DB,135,listening-without-rule,'
prints '^ok,APP,DB,1433,listening,'
grep -q '1 row is not understood, line 3' "$work/err" || fault "a row that is not understood is not said"

# A script is no list of rules, and what gives one is said.
printf 'New-NetFirewallRule -DisplayName "SQL" -Direction Inbound -Action Allow -Protocol TCP -LocalPort 1433\n' >"$work/rules.ps1"
check --rules "$work/rules.ps1" --on DB
exits 2
complains 'is a plain list; inbound rules are needed: .*netsh advfirewall firewall show rule name=all dir=in'

# Of a server with several addresses those are told that were not scanned; what was scanned is judged as it is.
at_addresses() { # ADDRESS...
    printf '<nmaprun><scaninfo type="connect" protocol="tcp" services="80,443,808,1433"/>' >"$work/addresses.xml"
    for address in "$@"; do
        printf '<host><status state="up"/><address addr="%s" addrtype="ipv4"/><ports><port protocol="tcp" portid="1433"><state state="open"/></port></ports></host>' "$address"
    done >>"$work/addresses.xml"
    printf '<runstats><finished exit="success"/></runstats></nmaprun>\n' >>"$work/addresses.xml"
    run check examples/data/medium.toml --nmap "$work/addresses.xml" --from MELCORE01 --document techspec-2025 --format csv
    prints '^ok,MELCORE01,MELDB01,1433,open,'
}
at_addresses 10.20.0.12
grep -q '^1 address of the scanned servers was not scanned, .*: 2001:db8:20::12 (MELDB01)$' "$work/err" || fault "the address that was not scanned is not told"
at_addresses 10.20.0.12 10.20.0.13
grep -q '^2 addresses of the scanned servers were not scanned, .*: 2001:db8:20::12 (MELDB01), 2001:db8:20::13 (MELINT01)$' "$work/err" ||
    fault "the addresses that were not scanned are not told"
at_addresses 10.20.0.12 2001:db8:20::12
! grep -q 'not scanned' "$work/err" || fault "an address that was scanned is said not to be"

# A scan that says of a port that it is open and that it is not: in whatever order, a required port is not judged, and one
# that nobody needs is open.
twice() { # STATES: of 1433 and 9999 on one address, in this order
    case $1 in
        csv) printf '"RemoteAddress","RemotePort","TcpTestSucceeded"\n'; for open in $2; do printf '"127.0.0.12","1433","%s"\n"127.0.0.12","9999","%s"\n' "$open" "$open"; done ;;
        ports) printf '<nmaprun><scaninfo type="connect" protocol="tcp" services="1433,9999"/><host><status state="up"/><address addr="127.0.0.12" addrtype="ipv4"/><ports>'
            for state in $2; do printf '<port protocol="tcp" portid="1433"><state state="%s"/></port><port protocol="tcp" portid="9999"><state state="%s"/></port>' "$state" "$state"; done
            printf '</ports></host><runstats><finished exit="success"/></runstats></nmaprun>\n' ;;
        hosts) printf '<nmaprun><scaninfo type="connect" protocol="tcp" services="1433,9999"/>'
            for state in $2; do printf '<host><status state="up"/><address addr="127.0.0.12" addrtype="ipv4"/><ports><port protocol="tcp" portid="1433"><state state="%s"/></port><port protocol="tcp" portid="9999"><state state="%s"/></port></ports></host>' "$state" "$state"; done
            printf '<runstats><finished exit="success"/></runstats></nmaprun>\n' ;;
        counted) printf '<nmaprun><scaninfo type="connect" protocol="tcp" services="1433,9999"/>'
            for state in $2; do printf '<host><status state="up"/><address addr="127.0.0.12" addrtype="ipv4"/><ports>'
                case $state in
                    open) printf '<port protocol="tcp" portid="1433"><state state="open"/></port><port protocol="tcp" portid="9999"><state state="open"/></port>' ;;
                    *) printf '<extraports state="%s" count="2"/>' "$state" ;;
                esac
                printf '</ports></host>'; done
            printf '<runstats><finished exit="success"/></runstats></nmaprun>\n' ;;
    esac >"$work/twice"
    check --nmap "$work/twice" --from APP --format csv
    exits 1
}
for case in 'csv;True False' 'csv;False True' 'csv;False True False' 'ports;open closed' 'ports;filtered open' 'hosts;open closed' 'hosts;closed open' \
    'hosts;closed filtered open' 'counted;open closed' 'counted;filtered open'; do
    twice "${case%;*}" "${case#*;}"
    prints '^finding,APP,DB,1433,not-judged,required,.*,the scan says both open and not open: scan the port again$'
    prints '^finding,APP,DB,9999,open-without-rule,'
done
for case in 'ports;filtered closed' 'ports;closed filtered' 'hosts;closed filtered' 'hosts;filtered closed'; do
    twice "${case%;*}" "${case#*;}"
    prints '^finding,APP,DB,1433,closed,required,'
    prints_not ',9999,'
done
twice csv 'True True'
prints '^ok,APP,DB,1433,open,required,'

# Scans that were joined are refused, however the first one ends and whatever comes after it: nothing is dropped.
joined() { # END-OF-THE-FIRST REST
    printf '<?xml version="1.0"?><nmaprun args="nmap -oX x"><scaninfo type="connect" protocol="tcp" services="1433"/><host><status state="up"/><address addr="127.0.0.12" addrtype="ipv4"/><ports><port protocol="tcp" portid="1433"><state state="open"/></port></ports></host>%b%b' "$1" "$2" >"$work/joined.xml"
    check --nmap "$work/joined.xml" --from APP --format csv
}
ended='<runstats><finished exit="success"/></runstats></nmaprun>'
second="<nmaprun><host><status state=\"up\"/><address addr=\"127.0.0.12\" addrtype=\"ipv4\"/><ports><port protocol=\"tcp\" portid=\"9999\"><state state=\"open\"/></port></ports></host>$ended"
for first in "$ended" "$ended\n" '\n' '' '<host><sta'; do
    for rest in "$second" "<?xml version=\"1.0\"?>$second" "<?xml version=\"1.0\"?>\n<!DOCTYPE nmaprun>\n$second\n"; do
        joined "$first" "$rest"
        exits 2
        complains 'give one scan at a time'
    done
done
for rest in junk '<a/>' '&lt;' '\n<host/>\n'; do
    joined "$ended" "$rest"
    exits 2
    complains 'has more after the end of the scan'
done
for rest in '' '\n \t\r\n' '<!-- done -->\n' '<?done?>'; do
    joined "$ended" "$rest"
    exits 1
    prints '^ok,APP,DB,1433,open,'
done

# Zenmap writes ISO 8859-1 when the output that it keeps has other letters.
printf '<?xml version="1.0" encoding="iso-8859-1"?>\n<nmaprun args="nmap -p1433 x"><scaninfo type="connect" protocol="tcp" services="1433"/><output type="interactive">M\366nsterby</output><host><status state="up"/><address addr="127.0.0.12" addrtype="ipv4"/><ports><port protocol="tcp" portid="1433"><state state="open"/></port></ports></host></nmaprun>\n' >"$work/zenmap.xml"
check --nmap "$work/zenmap.xml" --from APP --format csv --all
exits 1 # others were not scanned, and it does not tell that it came to its end
prints '^ok,APP,DB,1433,open,'

# An interrupted scan is read as far as it goes, and so is one in UTF-16.
printf '<nmaprun args="nmap -oX x"><scaninfo type="connect" protocol="tcp" services="1433"/><host><status state="up"/><address addr="127.0.0.12" addrtype="ipv4"/><ports><port protocol="tcp" portid="1433"><state state="open"/></port></ports></host>\n<host><sta' >"$work/cut.xml"
check --nmap "$work/cut.xml" --from APP --format csv
exits 1
prints '^ok,APP,DB,1433,open,'
grep -q 'cut short' "$work/err" || fault "the interruption is not said"
iconv -t UTF-16 "$work/cut.xml" >"$work/cut16.xml"
check --nmap "$work/cut16.xml" --from APP --format csv
prints '^ok,APP,DB,1433,open,'

# A scan that did not come to its end is never right, and of it nothing is concluded but what is open.
ended() { # END STATE
    printf '<nmaprun args="nmap -oX x"><scaninfo type="connect" protocol="tcp" services="23110,5671,443"/><host><status state="up"/><address addr="127.0.0.11" addrtype="ipv4"/><ports><extraports state="closed" count="1"/><port protocol="tcp" portid="23110"><state state="open"/></port><port protocol="tcp" portid="5671"><state state="%s"/></port></ports></host>%s</nmaprun>\n' "$2" "$1" >"$work/ended.xml"
}
ended '<runstats><finished exit="success"/></runstats>' closed
check --nmap "$work/ended.xml" --from WEB --format csv
prints '^finding,WEB,APP,5671,closed,'
cp "$work/ended.xml" "$work/whole.xml"
for end in '' '<runstats></runstats>' '<runstats><finished exit="error"/></runstats>' '<runstats><finished exit="error" errormsg="no route"/></runstats>' '<runstats><finished errormsg="no route"/></runstats>'; do
    for state in closed filtered; do
        ended "$end" $state
        check --nmap "$work/ended.xml" --from WEB --format csv
        exits 1
        prints '^ok,WEB,APP,23110,open,'
        prints '^finding,WEB,APP,5671,not-scanned,'
        prints_not ',closed,'
        prints_not ',filtered,'
        grep -q 'only what is open is judged' "$work/err" || fault "that the scan is not whole is not said"
        case $end in *route*) grep -q 'ended in an error (no route)' "$work/err" || fault "nmap's own message is not told" ;; esac
    done
    # Between two scans: what the other one lacks is neither closed nor the same.
    ended "$end" closed
    run changes tests/data/loopback.toml --document techspec-2025 --nmap "$work/whole.xml" "$work/ended.xml"
    exits 2
    lines 0
    complains 'ended.xml: error: the scan .*only what is open is judged'
    sed 's/portid="5671"><state state="closed"/portid="5671"><state state="open"/' "$work/whole.xml" >"$work/open.xml"
    run changes tests/data/loopback.toml --document techspec-2025 --nmap "$work/open.xml" "$work/ended.xml"
    exits 2
    run changes tests/data/loopback.toml --document techspec-2025 --nmap "$work/whole.xml" "$work/open.xml" --format csv
    exits 1
    prints '^opened,APP,5671$'
done
# All that is needed is open: right when the scan is whole, nothing at all when it is not.
for end in '<runstats><finished exit="success"/></runstats>' '<runstats><finished exit="error"/></runstats>' ''; do
    { printf '<nmaprun><scaninfo type="connect" protocol="tcp" services="443,5671-5672,23110-23116,23610-23612"/><host><status state="up"/><address addr="127.0.0.11" addrtype="ipv4"/><ports>'
        for port in 23110 23114 23116 23612 5672 5671 23610; do printf '<port protocol="tcp" portid="%s"><state state="open"/></port>' $port; done
        printf '</ports></host>%s</nmaprun>\n' "$end"; } >"$work/right.xml"
    check --nmap "$work/right.xml" --from WEB
    case $end in
        *success*) exits 0 ;;
        *) exits 2 && complains 'right.xml: error: the scan .*only what is open is judged; ' ;;
    esac
done
# States and ports that nmap does not write are not guessed at.
for state in opened OPEN '' 'open|closed' banana; do
    ended '<runstats><finished exit="success"/></runstats>' "$state"
    check --nmap "$work/ended.xml" --from WEB
    exits 2
    complains "ended.xml:1:[0-9]*: error: has a port of the state \"$(printf '%s' "$state" | sed 's/|/\\|/')\", which nmap does not have"
done
sed 's/extraports state="closed"/extraports state="shut"/' "$work/whole.xml" >"$work/ended.xml"
check --nmap "$work/ended.xml" --from WEB
exits 2
complains 'state "shut"'
sed 's|<state state="open"/>||' "$work/whole.xml" >"$work/ended.xml"
check --nmap "$work/ended.xml" --from WEB
exits 2
complains 'has port 23110 without a state'
for port in 65536 99999 -1 ms-sql-s '' '5 671' 4294967297; do
    sed "s/portid=\"5671\"/portid=\"$port\"/" "$work/whole.xml" >"$work/ended.xml"
    check --nmap "$work/ended.xml" --from WEB
    exits 2
    complains "has a port \"$port\", which is not a number from 0 to 65535"
done
run changes tests/data/loopback.toml --document techspec-2025 --nmap "$work/whole.xml" "$work/ended.xml"
exits 2
for state in unfiltered 'open|filtered' 'closed|filtered'; do
    ended '<runstats><finished exit="success"/></runstats>' "$state"
    check --nmap "$work/ended.xml" --from WEB --format csv
    prints '^finding,WEB,APP,5671,filtered,'
done
# Two scans that looked at no port of a server both times say nothing.
sed 's/127.0.0.11/198.51.100.7/' "$work/whole.xml" >"$work/elsewhere.xml"
run changes tests/data/loopback.toml --document techspec-2025 --nmap "$work/whole.xml" "$work/elsewhere.xml"
exits 2
complains 'there is nothing to compare'

# A host that timed out was not scanned.
sed 's/<host>/<host timedout="true">/; s/<ports>.*<.ports>//; s/<host><sta$//' "$work/cut.xml" >"$work/timeout.xml"
check --nmap "$work/timeout.xml" --from APP
exits 2
complains 'timeout'

# netsh and Get-NetFirewallRule.
printf '\nRule Name:    Allow SQL\n-----------\nEnabled:   Yes\nDirection:  In\nRemoteIP:  127.0.0.11/32\nProtocol:  TCP\nLocalPort:  1433\nRemotePort: Any\nAction:   Allow\nOk.\n' >"$work/netsh.txt"
check --rules "$work/netsh.txt" --on DB
exits 0
printf '"Name","DisplayName","DisplayGroup","Enabled","Direction","Action"\n"x","x","g","True","Inbound","Allow"\n' >"$work/noports.csv"
check --rules "$work/noports.csv" --on DB
exits 2
complains 'netsh advfirewall'

finish
