#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-check init --from: a folder of what four servers say becomes a file that lifecare-check reads; set changes a file and keeps the rest.
tool=lifecare-check
. tests/tools/harness.sh

# systeminfo NAME MEGABYTES ADDRESS: the text of a Swedish Windows.
systeminfo() {
    printf '\r\nVärddatornamn:                        %s\r\nOS-namn:                              Microsoft Windows Server 2022 Standard\r\nOS-version:                           10.0.20348 Saknas version 20348\r\nTotalt fysiskt minne:                 %s MB\r\nTillgängligt fysiskt minne:           1 000 MB\r\nNätverkskort:                         1 nätverkskort är installerade.\r\n                                      [01]: vmxnet3 Ethernet Adapter\r\n                                            IP-adress(er)\r\n                                            [01]: %s\r\n                                            [02]: fe80::1\r\n' "$1" "$2" "$3"
}
all=$work/export
for server in MBYCORE01 MBYDB01 MBYINT01 MBYWEB01; do mkdir -p "$all/$server"; done
systeminfo MBYCORE01 '32 767' 10.20.0.11 >"$all/MBYCORE01/systeminfo.txt"
systeminfo MBYDB01 '65 535' 10.20.0.12 | iconv -f UTF-8 -t CP850 >"$all/MBYDB01/systeminfo.txt"
systeminfo MBYINT01 '12 287' 10.20.0.13 | iconv -f UTF-8 -t UTF-16 >"$all/MBYINT01/systeminfo.txt"
systeminfo MBYWEB01 '12 287' 10.30.0.11 >"$all/MBYWEB01/systeminfo.txt"
printf '"DisplayName","DisplayVersion"\r\n"Microsoft SQL Server 2022 (64-bit)","16.0.1000.6"\r\n"7-Zip","23.01"\r\n' >"$all/MBYDB01/programs.csv"
printf '  Proto  Lokal adress           Fjärradress            Tillstånd\r\n  TCP    0.0.0.0:1433           0.0.0.0:0              LYSSNAR\r\n' >"$all/MBYDB01/netstat.txt"
printf 'Microsoft.NETCore.App 8.0.11 [C:\\Program Files\\dotnet]\r\n' >"$all/MBYCORE01/runtimes.txt"
printf '\r\nIP-konfiguration för Windows\r\n\r\n   Värddatornamn . . . . . . . . . . : MBYCORE01\r\n   Primärt DNS-suffix. . . . . . . . :\r\n\r\n   IPv4-adress . . . . . . . . . . . : 10.20.0.14(Standard)\r\n   Nätmask . . . . . . . . . . . . . : 255.255.255.0\r\n' >"$all/MBYCORE01/ipconfig.txt"
printf 'name\r\n------\r\nmaster\r\nHWE_MBY_TSS\r\nMBY_KI0\r\n\r\n(3 rows affected)\r\n' >"$all/databases.txt"
printf 'SITE "Default Web Site" (id:1,bindings:http/*:80:,https/*:443:,state:Started)\r\n' >"$all/MBYINT01/sites.txt"
printf 'My "Personligt"\r\n================ Certifikat 0 ================\r\nUtfärdare: CN=CA\r\n NotBefore: 2026-01-20 00:00\r\n NotAfter: 2026-07-20 23:59\r\nÄmne: CN=mby.example.se\r\n' | iconv -f UTF-8 -t CP850 >"$all/MBYINT01/certificates.txt"
printf '\r\nDeviceID DriveType Size\r\n-------- --------- ----\r\nC:       3         107374182400\r\nE:       3         536870912000\r\nZ:       4         1\r\n' >"$all/MBYDB01/drives.txt"
printf 'Status of node rabbit@MBYCORE01 ...\r\nOS PID: 4711\r\nOS: Windows\r\nRabbitMQ version: 3.13.7\r\nNode name: rabbit@MBYCORE01\r\n' >"$all/rabbit.txt"
printf '"PSComputerName","IPAddress"\r\n"MBYWEB01","{10.30.0.11, fe80::1, 10.30.0.12}"\r\n' >"$all/addresses.csv"
printf 'Dear all\nthis is a letter\n' >"$all/letter.txt"

run init --from "$all" --customer Monsterby --output "$work/m.toml"
exits 0
checks=$((checks + 1))
grep -q 'read 15 files, 1 not understood' "$work/err" || fault "the sum is not said"
grep -q 'letter.txt' "$work/err" || fault "the file that is not understood is not named"
cp "$work/m.toml" "$work/out"
prints '^name = "MBYDB01"'
prints '^memory_gb = 64 .*MBYDB01/systeminfo.txt'
prints '^addresses = \["10.20.0.12"\]'
prints '^addresses = .*10.20.0.14'
prints '^roles = \["database-server"\] .*(SQL Server 2022|1433)'
prints '^software = .*"Microsoft SQL Server 2022'
prints '"RabbitMQ 3.13.7"'
prints '^addresses = \["10.30.0.11", "10.30.0.12"\]'
prints '^partitions = \["C:", "E:"\]'
prints '^https = true .*MBYINT01/sites.txt'
prints_not '^pool_per_application'
prints '^name = "mby.example.se"'
prints '^expires = 2026-07-20'
prints '^databases = \["HWE_MBY_TSS", "MBY_KI0"\]'
prints '^name = "MBY"'
prints '^# \? zone = ""'
prints '^software = .*"Microsoft Windows Server 2022 .*".NET Framework 4.8"' # which is a part of it
prints_not '7-Zip'
prints_not 'example = true'

# It is a file that lifecare-check reads, with answers.
run "$work/m.toml" --format csv
prints '^LC-'

# A second run says what would change; what a person wrote stays.
sed -i 's/^memory_gb = 64/memory_gb = 48/; s/^family = .*/& # ours/' "$work/m.toml"
cp "$work/m.toml" "$work/before.toml"
run init --from "$all" "$work/m.toml"
exits 1
prints '^@@ server\[MBYDB01\]\.memory_gb'
prints '^\+memory_gb = 64$'
checks=$((checks + 1))
cmp -s "$work/m.toml" "$work/before.toml" || fault "a file was written without --update"
run init --from "$all" "$work/m.toml" --update
exits 0
grep -q '# ours' "$work/m.toml" || fault "a comment is gone"
run init --from "$all" "$work/m.toml"
exits 0

# Two files that disagree: both are named, the newer one is taken.
sed 's/65 535/131 071/' "$all/MBYWEB01/systeminfo.txt" >/dev/null
systeminfo MBYWEB01 '16 383' 10.30.0.11 >"$all/MBYWEB01/later.txt"
touch -d '2030-01-01' "$all/MBYWEB01/later.txt"
run init --from "$all"
exits 0
prints '^memory_gb = 16 '
grep -q 'MBYWEB01.memory_gb: 12 .*systeminfo.txt.*16 .*later.txt' "$work/err" || fault "the disagreement is not said"

# So of the system: one machine runs one. A list of virtual machines may have no column for it, and still their sizes.
mkdir "$work/lists"
printf '"Name","OperatingSystem","IPv4Address"\n"MBYWEB09","Windows Server 2012 R2 Standard","999.888.777.666"\n' >"$work/lists/old.csv"
printf '"Name","OperatingSystem","IPv4Address"\n"MBYWEB09","Windows Server 2022 Standard","10.30.0.19"\n' >"$work/lists/new.csv"
printf 'VM,Powerstate,CPUs,Memory,Primary IP Address\nMBYWEB09,poweredOn,4,16384,10.30.0.19\n' >"$work/lists/vinfo.csv"
touch -d '2029-01-01' "$work/lists/old.csv"
touch -d '2030-01-01' "$work/lists/new.csv"
run init --from "$work/lists"
exits 0
prints '^software = \["Windows Server 2022 Standard",'
prints '^processors = 4 '
prints '^memory_gb = 16 '
prints '^addresses? = .*"10.30.0.19"'
grep -q 'MBYWEB09.software: Windows Server 2012 R2 Standard .*old.csv.*, Windows Server 2022 Standard .*new.csv.*; the later one is taken' "$work/err" || fault "the disagreement about the system is not said"
grep -q 'old.csv:2: the address "999.888.777.666" is not understood' "$work/err" || fault "the address is not told"

# Several paths behind one --from, folders and files; the one that ends in .toml is the file to change.
run init --from "$all/MBYDB01" "$all/databases.txt" "$all/MBYCORE01" --customer Monsterby --output "$work/parts.toml"
exits 0
cp "$work/parts.toml" "$work/out"
prints '^name = "MBYDB01"'
prints '^name = "MBYCORE01"'
prints_not '^name = "MBYWEB01"'
prints '^databases = \["HWE_MBY_TSS", "MBY_KI0"\]'
run init --from "$all/MBYDB01" "$all/MBYCORE01" "$work/parts.toml"
exits 0
run init --from "$all/MBYDB01" "$all/MBYWEB01" "$work/parts.toml"
exits 1
prints '^@@ server\[MBYWEB01\]'
run init "$work/parts.toml" --from "$all/MBYDB01" "$all/MBYCORE01" --lang sv
exits 0
run init --from "$all" "$work/parts.toml" "$work/m.toml"
exits 2
complains 'm.toml: error: is one more installation file'
run init --from "$work/parts.toml"
exits 2
complains 'has no path of what systems say'

# One server under two names: all addresses of one are the other's. The name that it gives itself is taken, else the newer.
names=$work/names
mkdir -p "$names/vmware" "$names/servers"
printf 'VM,Primary IP Address,CPUs,Memory,OS according to the VMware Tools\r\nMBY SQL (prod),10.20.0.12,8,65536,Microsoft Windows Server 2022 (64-bit)\r\n' >"$names/vmware/vInfo.csv"
touch -d '2000-01-01' "$names/vmware/vInfo.csv"
systeminfo MBYDB01 '65 535' 10.20.0.12 >"$names/servers/db.txt"
run init --from "$names" --customer Monsterby
exits 0
equal "$(grep -c '^\[\[server\]\]' "$work/out")" 1
prints '^name = "MBYDB01"'
prints '^processors = 8 .*vInfo.csv'
cp "$work/err" "$work/out"
prints '^MBYDB01 \(.*db.txt\) and MBY SQL \(prod\) \(.*vInfo.csv\) have one address, 10.20.0.12, and are one server; the name MBYDB01 is taken$'
systeminfo MBYOLD01 '32 767' 10.20.0.12 >"$names/servers/before.txt"
touch -d '2001-01-01' "$names/servers/before.txt"
run init --from "$names" --customer Monsterby
exits 0
equal "$(grep -c '^\[\[server\]\]' "$work/out")" 1
prints '^name = "MBYDB01"'
prints '^memory_gb = 64 '
grep -q 'MBYOLD01 .* and MBYDB01 .* the name MBYDB01 is taken' "$work/err" || fault "the older name is not said"
# An address of a cluster is beside others: two servers, one of which has it, so that the file can be read.
rm -r "$names"
mkdir "$names"
for n in 1 2; do
    systeminfo "NODE0$n" '32 767' "10.20.0.1$n" >"$names/node$n.txt"
    printf '                                            [03]: 10.20.0.20\r\n' >>"$names/node$n.txt"
done
run init --from "$names" --customer Monsterby --output "$work/cluster.toml"
exits 0
equal "$(grep -c '10\.20\.0\.20' "$work/cluster.toml")" 1
grep -q '10.20.0.20 is an address of NODE01 .* and of NODE02 .*; it is left with NODE01' "$work/err" || fault "the shared address is not said"
run "$work/cluster.toml" --format csv
prints '^LC-'
# The name of a virtual machine is not always its computer's.
printf 'VM,DNS Name,Primary IP Address,CPUs,Memory,OS according to the VMware Tools\r\nMBY SQL,mbydb09.mby.local,10.20.0.19,8,65536,Microsoft Windows Server 2022 (64-bit)\r\n' >"$names/vInfo.csv"
run init --from "$names/vInfo.csv"
exits 0
prints '^name = "mbydb09"'

equal "$(grep -c '^\[\[server\]\]' "$work/out")" 1 # not one more under the name in the list
prints '^software = .*Windows Server 2022'
printf 'VM,Primary IP Address,CPUs,Memory,OS according to the VMware Tools\r\nWeb 1.0,10.20.0.21,8,65536,Microsoft Windows Server 2022 (64-bit)\r\nWeb 1.1,10.20.0.22,8,65536,Microsoft Windows Server 2022 (64-bit)\r\n' >"$names/vInfo.csv"
run init --from "$names/vInfo.csv"
exits 0
prints '^name = "Web 1.0"'
prints '^name = "Web 1.1"'

# Several machines in one file, one after another: each keeps its own, as lifecare-support keeps them.
rm -r "$names"
mkdir "$names"
{
    systeminfo MBYDB01 '65 535' 10.20.0.12
    systeminfo MBYDB02 '32 767' 10.20.0.99
} >"$names/all.txt"
run init --from "$names" --customer Monsterby --output "$work/two.toml" --overwrite
exits 0

equal "$(cat "$work/err")" 'read 1 file, 0 not understood'
# server FILE NAME: the lines of one server.
server() { sed -n "/^name = \"$2\"/,/^\$/p" "$1"; }
server "$work/two.toml" MBYDB01 >"$work/out"
prints '^addresses = \["10.20.0.12"\]'
prints '^memory_gb = 64 '
server "$work/two.toml" MBYDB02 >"$work/out"
prints '^addresses = \["10.20.0.99"\]'
prints '^memory_gb = 32 '
prints '^software = .*Windows Server 2022'
# Of the first, whose output was cut off, nothing goes to another either.
{
    systeminfo MBYDB01 '65 535' 10.20.0.12 | head -3
    systeminfo MBYDB02 '32 767' 10.20.0.99
    systeminfo MBYDB03 '16 383' 10.20.0.98 | head -4
    printf '[01]: 10.20.0.97\r\n'
} >"$names/all.txt"
run init --from "$names" --customer Monsterby --output "$work/two.toml" --overwrite
exits 0
server "$work/two.toml" MBYDB02 >"$work/out"
prints '^addresses = \["10.20.0.99"\]'
prints '^memory_gb = 32 '
server "$work/two.toml" MBYDB01 >"$work/out"
prints '^# \? memory_gb'
server "$work/two.toml" MBYDB03 >"$work/out"
prints '^addresses = \["10.20.0.97"\]'
# ipconfig of two hosts.
ipconfig() { printf '\r\nWindows IP Configuration\r\n\r\n   Host Name . . . . . . . . . . . . : %s\r\n   Primary Dns Suffix  . . . . . . . : mby.example\r\n\r\nEthernet adapter Ethernet0:\r\n\r\n   Connection-specific DNS Suffix  . : mby.example\r\n   IPv4 Address. . . . . . . . . . . : %s(Preferred)\r\n   Subnet Mask . . . . . . . . . . . : 255.255.255.0\r\n   Default Gateway . . . . . . . . . : 10.20.0.1\r\n' "$1" "$2"; }
{
    ipconfig MBYDB01 10.20.0.12
    ipconfig MBYDB02 10.20.0.99
} >"$names/all.txt"
run init --from "$names" --customer Monsterby --output "$work/two.toml" --overwrite
exits 0
server "$work/two.toml" MBYDB01 >"$work/out"
prints '^addresses = \["10.20.0.12"\]'
server "$work/two.toml" MBYDB02 >"$work/out"
prints '^addresses = \["10.20.0.99"\]'
# Without /all no host is named: the suffix of an adapter is no name of one.
mkdir "$names/MBYDB02"
ipconfig MBYDB02 10.20.0.55 | sed '/Host Name/d; /Primary/d' >"$names/MBYDB02/short.txt"
run init --from "$names" --customer Monsterby
exits 0
equal "$(grep -c '^\[\[server\]\]' "$work/out")" 2
prints '10.20.0.55'
# Drives of several machines.
rm -r "$names"
mkdir "$names"
printf '"DeviceID","DriveType","Size","PSComputerName"\r\n"C:","3","1","MBYDB01"\r\n"E:","3","1","MBYDB02"\r\n"F:","3","1",""\r\n' >"$names/drives.csv"
run init --from "$names" --customer Monsterby --output "$work/two.toml" --overwrite
exits 0
server "$work/two.toml" MBYDB02 >"$work/out"
prints '^partitions = \["E:"\]'
cp "$work/err" "$work/out"
prints 'drives.csv:4: names no server$'

# Numbers are read whole or not at all, and what is not read is said: with its line, the first of a kind.
numbers() {
    printf 'VM,Primary IP Address,CPUs,Memory,OS according to the VMware Tools\r\n' >"$names/vInfo.csv"
    n=0
    for pair in "$@"; do
        n=$((n + 1))
        printf 'RV0%s,10.1.1.%s,"%s","%s",Microsoft Windows Server 2022 (64-bit)\r\n' "$n" "$n" "${pair%/*}" "${pair#*/}" >>"$names/vInfo.csv"
    done
    rm -f "$names/drives.csv"
    run init --from "$names" --customer Monsterby --output "$work/numbers.toml" --overwrite
    exits 0
    run values "$work/numbers.toml" --format csv # whatever was written can be read
    exits 0
    "$BIN/$tool" init --from "$names" >"$work/out" 2>"$work/err" </dev/null
}
numbers 4/32768 4.0/32768.0 '4,0/32 768' 4/32,768.00
equal "$(grep -c '^processors = 4 ' "$work/out")" 4
equal "$(grep -c '^memory_gb = 32 ' "$work/out")" 4
equal "$(cat "$work/err")" 'read 1 file, 0 not understood'
numbers 4.5/32768.5 -4/-32768 1e1/1e5 0x4/0x8000 70000/99999999999 99999999999/99999999999999999999 four/lots 4.000/32768,000
equal "$(grep -c '^processors' "$work/out")" 0
equal "$(grep -c '^memory_gb' "$work/out")" 0
cp "$work/err" "$work/out"
prints 'vInfo.csv:2: CPUs "4.5" is not understood \(8 of these in the file\)$'
prints 'vInfo.csv:2: Memory "32768.5" is not understood \(8 of these in the file\)$'
rm -r "$names"
mkdir "$names"
# amount MEGABYTES ADDRESS REASON: what systeminfo says is refused, and why.
amount() {
    systeminfo MBYDB01 "$1" "$2" >"$names/all.txt"
    run init --from "$names" --customer Monsterby
    exits 0
    prints_not '^memory_gb'
    cp "$work/err" "$work/out"
    prints "$3"
}
amount -65,535 10.20.0.12 'all.txt:5: Totalt fysiskt minne "-65,535 MB" is not understood$'
amount 1e3 10.20.0.12 'Totalt fysiskt minne "1e3 MB" is not understood$'
amount 99999999999999999999 10.20.0.12 'Totalt fysiskt minne "99999999999999999999 MB" is not understood$'
amount 9999999999 010.20.0.12 'all.txt:10: the address "010.20.0.12" is not understood$'
run init --from "$names" --lang sv
cp "$work/err" "$work/out"
prints 'adressen "010.20.0.12" förstås inte$'

# A name that is none is no server: the row is said, and the others are read.
systeminfo '' '65 535' 10.20.0.12 >"$names/all.txt"
run init --from "$names"
exits 2
complains 'holds no file that describes a server'
cp "$work/err" "$work/out"
prints 'all.txt: names no server: put it into a folder'
printf '"Name","IPv4Address","OperatingSystem"\r\n"AD01","10.1.1.1","Windows Server 2022 Standard"\r\n" ","10.1.1.3","Windows Server 2022 Standard"\r\n' >"$names/all.txt"
run init --from "$names" --customer Monsterby --output "$work/named.toml"
exits 0
cp "$work/err" "$work/out"
prints 'all.txt:3: names no server$'
prints '^read 1 file, 0 not understood$'
equal "$(grep -c '^\[\[server\]\]' "$work/named.toml")" 1
# Names of databases that differ in case alone are of one domain: the file can be read.
printf 'name\n----\nHWE_MBY_TSS\nhwe_mby_tss\n' >"$names/all.txt"
run init --from "$names" --customer Monsterby --output "$work/case.toml"
exits 0
equal "$(grep -c '^\[\[domain\]\]' "$work/case.toml")" 1
# A file of the script whose values its schema forbids.
for values in '"memory_gb": -1' '"memory_gb": 1e9' '"processors": 4.5' '"processors": 70000' '"databases": [""]' '"listening": [{"address": "0.0.0.0", "port": 99999, "program": ""}]' '"partitions": [{"drive": "", "size_gb": 1, "free_gb": 1, "system": false}]'; do
    printf '{"lifecare_collected": 1, "computer_name": "MBYDB01", "collected": "2026-01-01T00:00:00Z", "not_read": [], %s}' "$values" >"$names/all.txt"
    run init --from "$names"
    exits 2
    cp "$work/err" "$work/out"
    prints 'has values of another kind than collected.schema.json names'
done

# So many servers as a file may have, and one more.
many() {
    rm -rf "$work/many"
    mkdir "$work/many"
    awk -v n="$1" 'BEGIN { print "VM,Primary IP Address,CPUs,Memory,OS according to the VMware Tools"; for (i = 0; i < n; ++i) printf "SRV%04d,10.%d.%d.%d,4,16384,Microsoft Windows Server 2022 (64-bit)\n", i, 20 + i / 62500, i / 250 % 250, i % 250 + 1 }' >"$work/many/vInfo.csv"
}
many 2000
run init --from "$work/many" --customer Monsterby --output "$work/many.toml"
exits 0
equal "$(grep -c '^\[\[server\]\]' "$work/many.toml")" 2000
run values "$work/many.toml" --format csv
exits 0
many 2001
run init --from "$work/many" --customer Monsterby --output "$work/too-many.toml"
exits 2
complains 'describes 2001 servers and an installation file has at most 2000'
checks=$((checks + 1))
[ ! -e "$work/too-many.toml" ] || fault "a file was written that cannot be read"

# What several commands wrote into one file: all of it is of the machine that the file names, and what is not read is told
# with its line.
together=$work/together
mkdir "$together"
{
    systeminfo MBYDB01 '65 535' 10.20.0.12
    cat "$all/MBYDB01/netstat.txt" "$all/MBYDB01/programs.csv"
} >"$together/all.txt"
run init --from "$together" --customer Monsterby
exits 0
equal "$(cat "$work/err")" 'read 1 file, 0 not understood'
prints '^memory_gb = 64 '
prints '^addresses = \["10.20.0.12"\]'
prints '^roles = \["database-server"\]'
prints '^software = .*"Microsoft SQL Server 2022'
# The order is of no matter, and databases are read.
cat "$all/MBYDB01/netstat.txt" "$all/MBYCORE01/ipconfig.txt" "$all/databases.txt" >"$together/all.txt"
run init --from "$together" --customer Monsterby
exits 0
equal "$(cat "$work/err")" 'read 1 file, 0 not understood'
prints '^addresses = \["10.20.0.14"\]'
prints '1433'
prints '"HWE_MBY_TSS"'
{
    systeminfo MBYDB01 '65 535' 10.20.0.12
    cat "$all/letter.txt"
    systeminfo MBYDB02 '32 767' 10.20.0.99
    cat "$all/MBYDB01/netstat.txt"
} >"$together/all.txt"
run init --from "$together" --customer Monsterby --output "$work/two.toml" --overwrite
exits 0
server "$work/two.toml" MBYDB02 >"$work/out"
prints '^roles = \["database-server"\]'
server "$work/two.toml" MBYDB01 >"$work/out"
prints '^# \? roles'
cp "$work/err" "$work/out"
prints '/all.txt:12: names nothing that any rule is about'
prints '^read 1 file, 1 not understood$'
# systeminfo as a table, the headings once for each machine.
{
    printf '"Host Name","OS Name","OS Version","Total Physical Memory","Network Card(s)"\r\n"MBYDB01","Microsoft Windows Server 2022 Standard","10.0.20348 N/A Build 20348","65,535 MB","1 NIC(s) Installed.,[01]: vmxnet3,      Connection Name: Ethernet0,      IP address(es),      [01]: 10.20.0.12,      [02]: fe80::1"\r\n'
    printf '"Host Name","OS Name","OS Version","Total Physical Memory","Network Card(s)"\r\n"MBYDB02","Microsoft Windows Server 2019 Standard","10.0.17763 N/A Build 17763","a lot of MB","N/A"\r\n'
} >"$together/all.txt"
run init --from "$together" --customer Monsterby --output "$work/two.toml" --overwrite
exits 0
equal "$(grep -c '^\[\[server\]\]' "$work/two.toml")" 2
server "$work/two.toml" MBYDB01 >"$work/out"
prints '^memory_gb = 64 '
prints '^addresses = \["10.20.0.12"\]'
prints '^software = .*"Microsoft Windows Server 2022'
cp "$work/err" "$work/out"
prints '/all.txt:4: Total Physical Memory "a lot of MB" is not understood$'

# Nothing to read, nothing there, nothing of a server.
mkdir "$work/empty"
run init --from "$work/empty"
exits 2
complains 'holds no file that describes a server'
run init --from "$all" "$work/empty"
exits 0
cp "$work/err" "$work/out"
prints '/empty: holds no file$'
run init --from "$work/none"
exits 2
complains 'is not there'
run init --from "$all/letter.txt"
exits 2

# Changes.
run set "$work/m.toml" 'client.latency_ms=7' '+server[NEW01]' 'server[NEW01].memory_gb=8' --output "$work/n.toml"
exits 0
cp "$work/n.toml" "$work/out"
prints '^latency_ms = 7$'
prints '^name = "NEW01"$'
prints '# ours'
run set "$work/n.toml" '-server[NEW01]'
exits 0
prints_not 'NEW01'
run set "$work/n.toml" '-server[NEW01].memory_gb'
exits 0
prints_not '^memory_gb = 8$'
prints '^name = "NEW01"$'
run set "$work/m.toml" 'server[MBYWEB01].zone=dmz'
exits 0
prints '^zone = "dmz"$'
equal "$(grep -c '^# ? zone' "$work/out")" $(($(grep -c '^# ? zone' "$work/m.toml") - 1)) # its question is answered
# A string over lines may end in quotation marks of its own, or have some in it.
for string in '"""Windows Server 2022""""' '"""Windows Server 2022"""""' '"""Windows "Server" 2022"""' '"""Windows \"""Server"""' "'''Windows Server 2022''''" '"""Windows
Server 2022"""'; do
    printf '[[server]]\nname = "A"\nsoftware = [%s] # ours\nmemory_gb = 8\n\n[[server]]\nname = "B"\n\n[client]\nlatency_ms = 4\n' "$string" >"$work/strings.toml"
    run set "$work/strings.toml" 'server[A].software=["Windows Server 2025"]'
    exits 0
    printf '[[server]]\nname = "A"\nsoftware = ["Windows Server 2025"] # ours\nmemory_gb = 8\n\n[[server]]\nname = "B"\n\n[client]\nlatency_ms = 4\n' >"$work/wanted"
    checks=$((checks + 1))
    cmp -s "$work/wanted" "$work/out" || fault "after the string $string the rest is not as it was"
done
# Lines end as they did, those that are new as well.
printf '[[server]]\r\nname = "MBYDB01"\r\n\r\n[client]\r\nlatency_ms = 4\r\n' >"$work/returns.toml"
run set "$work/returns.toml" 'server[MBYDB01].memory_gb=8'
exits 0
printf '[[server]]\r\nname = "MBYDB01"\r\nmemory_gb = 8\r\n\r\n[client]\r\nlatency_ms = 4\r\n' >"$work/wanted"
checks=$((checks + 1))
cmp -s "$work/wanted" "$work/out" || fault "the lines do not end as they did"
run init --from "$all/MBYDB01" --update "$work/returns.toml"
exits 0
checks=$((checks + 1))
[ "$(grep -c '' "$work/returns.toml")" = "$(grep -c "$(printf '\r')\$" "$work/returns.toml")" ] || fault "not all lines end as they did"
grep -q '^memory_gb = 64' "$work/returns.toml" || fault "nothing was written"
printf '[[certificate]]\nname = "CN=x.example"\nexpires = 2026-01-01\n' >"$work/named.toml"
run set "$work/named.toml" 'certificate[CN=x.example].expires=2027-01-01'
exits 0
prints '^expires = 2027-01-01$'
run set "$work/named.toml" 'certificate[CN=x.example]'
exits 2
complains 'is not a change'
run set "$work/m.toml" '-client.nothing'
exits 2
complains 'is not there'
run set "$work/m.toml" 'client.latency=7'
exits 2
complains 'latency_ms'
run set "$work/m.toml" '-server[NOBODY]'
exits 2
complains 'is not there'

# A file is written in what it was in: UTF-16 of either order, with a mark or without, and UTF-8 with a mark; lines end
# as they did. What is printed is UTF-8.
printf 'customer = "M\303\266nsterby \360\237\217\245"\nfamily = "welfare"\n[client]\nlatency_ms = 9 # \303\245\n' >"$work/plain.toml"
sed 's/= 9/= 7/' "$work/plain.toml" >"$work/expected.toml"
as_written() { # FILE FORM
    case $2 in
        utf-8-mark) printf '\357\273\277'; cat "$1" ;;
        UTF-16LE-mark) printf '\377\376'; iconv -f UTF-8 -t UTF-16LE "$1" ;;
        UTF-16BE-mark) printf '\376\377'; iconv -f UTF-8 -t UTF-16BE "$1" ;;
        *) iconv -f UTF-8 -t "$2" "$1" ;;
    esac
}
for form in UTF-8 utf-8-mark UTF-16LE UTF-16BE UTF-16LE-mark UTF-16BE-mark; do
    for end in '' '\r'; do
        sed "s/\$/$end/" "$work/plain.toml" >"$work/ends.toml"
        sed "s/\$/$end/" "$work/expected.toml" >"$work/ends.expected"
        as_written "$work/ends.toml" $form >"$work/form.toml"
        as_written "$work/ends.expected" $form >"$work/form.expected"
        run set "$work/form.toml" client.latency_ms=7 --output "$work/form.toml"
        exits 0
        checks=$((checks + 1))
        cmp -s "$work/form.toml" "$work/form.expected" || fault "a file in $form is written in another form"
    done
done
as_written "$work/plain.toml" UTF-16LE-mark >"$work/form.toml"
run set "$work/form.toml" client.latency_ms=7 --output -
exits 0
equal "$(cat "$work/out")" "$(cat "$work/expected.toml")"

# A heading or a key is found however it is written; a table that has no heading is refused with what to do.
printf '[ network . "client" ]\nprefixes = ["10.31.0.0/16"]\n["client"]\n\047latency_ms\047 = 9\n[[ server ]]\n"name" = "A"\nmemory_gb = 0x10\n' >"$work/spelt.toml"
run set "$work/spelt.toml" 'network.client.prefixes=["10.0.0.0/8"]' client.latency_ms=7 'server[A].memory_gb=32'
exits 0
equal "$(cat "$work/out")" "$(sed 's/"10.31.0.0.16"/"10.0.0.0\/8"/; s/= 9/= 7/; s/0x10/32/' "$work/spelt.toml")"
while IFS=';' read -r file change said; do
    printf "$file\n" >"$work/inline.toml"
    run set "$work/inline.toml" "$change"
    exits 2
    complains "error: the file has ${said%,*} and not under a heading of its own,${said##*,}; edit the file, or write it under the heading first\$"
done <<'CASES'
client = { latency_ms = 9 };client.latency_ms=7;client as "client = ...", [[]client]
client = { latency_ms = 9 };-client.latency_ms;client as "client = ...", [[]client]
client.latency_ms = 9;client.memory_gb=7;client as "client.latency_ms = ...", [[]client]
"client" . latency_ms = 9;client.memory_gb=7;client as "client.latency_ms = ...", [[]client]
server = [{ name = "A" }];server[A].memory_gb=7;server as "server = ...", [[][[]server]]
server = [{ name = "A" }];+server[B];server as "server = ...", [[][[]server]]
server = [{ name = "A" }];-server[A];server as "server = ...", [[][[]server]]
network = { client = { prefixes = [] } };network.client.prefixes=[];network.client as "network = ...", [[]network.client]
[network]\nclient.prefixes = [];network.client.prefixes=[];network.client as "network.client.prefixes = ...", [[]network.client]
CASES
printf '[network]\nclient.prefixes = ["10.0.0.0/8"]\n' >"$work/inline.toml"
run set "$work/inline.toml" 'network.intranet.prefixes=["10.30.0.0/16"]' customer=B
exits 0
prints '^\[network.intranet\]$'

finish
